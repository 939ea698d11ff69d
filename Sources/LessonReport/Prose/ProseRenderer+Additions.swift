import Canvas
import LessonFormat

/// What the lesson format adds to CommonMark's blocks.
extension ProseRenderer {
    /// A numbered equation has its number beside it.
    func write(_ formula: Formula, id: String?, to writer: inout ProseWriter) {
        let number = id.flatMap(embedding.label).map { "<span class=\"equation-number\">(\($0.number))</span>" } ?? ""
        writer.startLine()
        writer.write("<div class=\"math\"\(idAttribute(id))>\(embedding.html(of: formula))\(number)</div>\n")
    }

    func write(_ kind: Block.Callout, _ blocks: [Block], to writer: inout ProseWriter) {
        let title = embedding.words.title(of: kind).htmlEscaped
        let head = "<div class=\"callout \(kind.rawValue)\" role=\"note\"><p class=\"callout-title\">\(title)</p>"
        writer.block(head, "</div>") { writer in
            write(blocks, to: &writer)
            if kind == .question { writer.write(embedding.writingSpace) }
        }
    }

    func write(figure id: String?, _ blocks: [Block], _ caption: [Inline], to writer: inout ProseWriter) {
        writer.block("<figure class=\"figure\"\(idAttribute(id))>", "</figure>") { writer in
            write(blocks, to: &writer)
            let text = captionHTML(caption, id: id)
            if !text.isEmpty { writer.write("<figcaption>\(text)</figcaption>\n") }
        }
    }

    /// Wide tables scroll by themselves.
    func write(_ table: Block.Table, to writer: inout ProseWriter) {
        writer.block("<div class=\"scroll\"><table\(idAttribute(table.id))>", "</table></div>") { writer in
            let caption = captionHTML(table.caption, id: table.id)
            if !caption.isEmpty { writer.write("<caption>\(caption)</caption>\n") }
            writer.write("<thead>\n")
            write(row: table.header, "th", " scope=\"col\"", table.alignments, to: &writer)
            writer.write("</thead>\n")
            guard !table.rows.isEmpty else { return }
            writer.write("<tbody>\n")
            for row in table.rows { write(row: row, "td", "", table.alignments, to: &writer) }
            writer.write("</tbody>\n")
        }
    }

    private func write(
        row: [[Inline]], _ tag: String, _ attributes: String, _ alignments: [Block.Table.Alignment],
        to writer: inout ProseWriter
    ) {
        writer.write("<tr>")
        for (cell, alignment) in zip(row, alignments) {
            let place = alignment == .none ? "" : " class=\"\(alignment.rawValue)\""
            // A column without a name has no header.
            let (tag, attributes) = cell.isEmpty ? ("td", "") : (tag, attributes)
            writer.write("<\(tag)\(attributes)\(place)>")
            write(cell, to: &writer)
            writer.write("</\(tag)>")
        }
        writer.write("</tr>\n")
    }

    private func captionHTML(_ caption: [Inline], id: String?) -> String {
        let label = id.flatMap(embedding.label).map { "<b>\(embedding.words.label($0).htmlEscaped)</b>" }
        let text = caption.isEmpty ? nil : html(caption)
        return [label, text].compactMap { $0 }.joined(separator: " ")
    }

    /// Without a script the tabs stand below each other, each under its name.
    func write(_ tabs: [Block.Tab], group: String, to writer: inout ProseWriter) {
        writer.block("<div class=\"tabs\" data-group=\"\(group.htmlEscaped)\">", "</div>") { writer in
            for tab in tabs {
                let name = tab.label.htmlEscaped
                let head = "<div class=\"tab\" data-tab=\"\(name)\"><p class=\"tab-name\">\(name)</p>"
                writer.block(head, "</div>") { write([tab.block], to: &$0) }
            }
        }
    }
}
