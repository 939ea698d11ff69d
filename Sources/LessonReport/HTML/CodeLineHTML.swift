import Canvas
import Foundation
import Trace

/// A line of code, its number, its name, and in the margin what it gave.
struct CodeLineHTML {
    let line: ReportCell.Line
    let words: any Words

    var html: String {
        let names = line.name.map { " data-names=\"\($0.htmlEscaped)\"" } ?? ""
        let chip = line.name.map { "<span class=\"chip\">\($0.htmlEscaped)</span>" } ?? ""
        let leader = line.notes.isEmpty ? "" : "<span class=\"leader\"></span>"
        var html = "<div class=\"line\" id=\"L\(line.number)\"\(names)><div class=\"source\">"
        html += "<a class=\"number\" href=\"#L\(line.number)\" tabindex=\"-1\">\(line.number)</a>"
        html += "<code>\(line.pieces.map(Self.html).joined())</code>\(chip)\(leader)</div>"
        if !line.notes.isEmpty { html += "<div class=\"notes\">\(line.notes.map(note).joined())</div>" }
        html += "</div>\n"
        return html + line.messages.map { MessageHTML(diagnostic: $0, words: words).html }.joined()
    }

    private static func html(_ piece: CodePiece) -> String {
        let text = tied(piece.text.htmlEscaped)
        var classes: [String] = []
        if piece.kind != .plain { classes.append("s-" + piece.kind.rawValue) }
        if piece.isMarked { classes.append("marked") }
        return classes.isEmpty ? text : "<span class=\"\(classes.joined(separator: " "))\">\(text)</span>"
    }

    /// Operators that a narrow screen would break in two, kept whole.
    private static func tied(_ text: String) -> String {
        ["-&gt;", "..&lt;", "...", "=="].reduce(text) { text, sign in
            text.contains(sign)
                ? text.replacingOccurrences(of: sign, with: "<span class=\"tied\">\(sign)</span>") : text
        }
    }

    private func note(_ note: ReportCell.Note) -> String {
        let count = "×" + Self.grouped(String(note.count))
        let times =
            note.count > 1
            ? "<span class=\"times\" title=\"\(words.times(note.count).htmlEscaped)\">\(count)</span> " : ""
        guard let last = note.last else { return "<span class=\"note\">\(times)</span>" }
        let first = note.first.map { "<span class=\"before\">\(Self.grouped($0).htmlEscaped)</span> → " } ?? ""
        let text = "\(times)\(first)<span class=\"result\">\(Self.grouped(last.text).htmlEscaped)</span>"
        guard let card = ValueHTML(summary: last, words: words).html else {
            return "<span class=\"note\">\(text)</span>"
        }
        return "<details class=\"note\"><summary>\(text)</summary>\(card)</details>"
    }

    /// A long whole number as the text has it: `23860` as `23,860`. Anything else is as the cell gave it.
    private static func grouped(_ text: String) -> String {
        guard text.utf8.count > 4, text.utf8.count < 19, let whole = Int(text), whole.magnitude >= 10_000 else {
            return text
        }
        return NumberStyle.grouped.format(whole)
    }
}
