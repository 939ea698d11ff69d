// Stands between the renderer and KaTeX: strings in, one string out, and no exception across the wall.
function lessonMath(tex, display) {
  try {
    return "+" + katex.renderToString(tex, {
      displayMode: display === "block",
      output: "mathml",
      trust: false,
      strict: false,
      maxExpand: 1000,
      maxSize: 40,
      throwOnError: true
    });
  } catch (error) {
    var words = String(error.message)
      .replace(/^KaTeX parse error: /, "")
      .replace(/ at (position \d+|end of input): [\s\S]*$/, "");
    return "-" + (error.position || 0) + " " + words;
  }
}
