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
        html += "<code\(hang)>\(code)</code>\(chip)\(leader)</div>"
        if !line.notes.isEmpty { html += "<div class=\"notes\">\(line.notes.map(note).joined())</div>" }
        html += "</div>\n"
        return html + line.messages.map { MessageHTML(diagnostic: $0, words: words).html }.joined()
    }

    private var code: String {
        let breaks = text.split(separator: " ").contains { $0.count > Self.narrow }
        return line.pieces.map { Self.html($0, breaks: breaks) }.joined()
    }

    private var text: String { line.pieces.map(\.text).joined() }

    /// As many characters as a narrow screen has room for. What holds more without a space may break behind a bracket.
    private static let narrow = 30

    /// Where the line breaks on a narrow screen it goes on deeper than it began, in steps of two characters.
    private var hang: String {
        let indent = text.prefix { $0 == " " }.count
        return indent < 2 ? "" : " class=\"i\(min(indent / 2, 4))\""
    }

    private static func html(_ piece: CodePiece, breaks: Bool) -> String {
        var text = tied(piece.text.htmlEscaped)
        if breaks, piece.kind == .plain { text = text.replacing(/\((?!\))/, with: "(<wbr>") }
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
