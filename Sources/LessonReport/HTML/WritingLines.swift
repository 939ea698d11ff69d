/// Ruled space on a handout, for an answer.
struct WritingLines {
    let count: Int

    var html: String {
        guard count > 0 else { return "" }
        let line = "<div class=\"writing-line\"></div>"
        return "<div class=\"writing\" aria-hidden=\"true\">" + String(repeating: line, count: count) + "</div>\n"
    }
}
