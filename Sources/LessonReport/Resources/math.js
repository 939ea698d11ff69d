// What KaTeX expects of the language beyond ES5.1 and Duktape lacks. Loaded before KaTeX.
(function () {
  function lend(prototype, name, body) {
    if (!prototype[name]) Object.defineProperty(prototype, name, { value: body, writable: true, configurable: true });
  }
  function index(list, matches) {
    for (var i = 0; i < list.length; i++) if (matches(list[i], i, list)) return i;
    return -1;
  }
  lend(Array.prototype, "fill", function (value) {
    for (var i = 0; i < this.length; i++) this[i] = value;
    return this;
  });
  lend(Array.prototype, "includes", function (value) { return this.indexOf(value) >= 0; });
  lend(Array.prototype, "findIndex", function (matches) { return index(this, matches); });
  lend(Array.prototype, "find", function (matches) { return this[index(this, matches)]; });
  lend(Array, "from", function (list, map) {
    var copy = [];
    for (var i = 0; i < list.length; i++) copy.push(map ? map(list[i], i) : list[i]);
    return copy;
  });
  lend(String.prototype, "normalize", function () { return String(this); });
  lend(Object, "values", function (object) {
    return Object.keys(object).map(function (key) { return object[key]; });
  });
  lend(Object, "entries", function (object) {
    return Object.keys(object).map(function (key) { return [key, object[key]]; });
  });
})();

// Stands between the renderer and KaTeX: strings in, one string out, and no exception across the wall.
function lessonMath(tex, display, expansions) {
  try {
    return "+" + katex.renderToString(tex, {
      displayMode: display === "block",
      output: "mathml",
      trust: false,
      strict: false,
      maxExpand: Number(expansions),
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
