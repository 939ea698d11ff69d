import Canvas
import LessonFormat

/// Draws a lesson's blocks and inlines as HTML.
///
/// What CommonMark has comes out as CommonMark's reference implementation writes it; headings have their ids besides.
struct ProseRenderer {
    let embedding: any ProseEmbedding

    func html(_ blocks: [Block]) -> String {
        var writer = ProseWriter()
        write(blocks, to: &writer)
        return writer.html
    }

    func html(_ inlines: [Inline]) -> String {
        var writer = ProseWriter()
        write(inlines, to: &writer)
        return writer.html
    }

    func write(_ blocks: [Block], isTight: Bool = false, to writer: inout ProseWriter) {
        for block in blocks { write(block, isTight: isTight, to: &writer) }
    }

    private func write(_ block: Block, isTight: Bool, to writer: inout ProseWriter) {
        switch block {
        case .heading(let level, let id, let content):
            writer.startLine()
            writer.write("<h\(level)\(idAttribute(id))\(numberAttribute(id))>")
            write(content, to: &writer)
            writer.write("</h\(level)>\n")
        case .paragraph(let content): write(paragraph: content, isTight: isTight, to: &writer)
        case .quote(let blocks):
            writer.block("<blockquote>", "</blockquote>") { write(blocks, to: &$0) }
        case .list(let list): write(list, to: &writer)
        case .code(let info, let text, span: _): write(code: text, info: info, to: &writer)
        case .rule:
            writer.startLine()
            writer.write("<hr>\n")
        case .cell(let index):
            writer.startLine()
            writer.write(embedding.html(ofCell: index))
        case .table(let table): write(table, to: &writer)
        case .math(let formula, let id): write(formula, id: id, to: &writer)
        case .callout(let kind, let blocks): write(kind, blocks, to: &writer)
        case .details(let summary, let isOpen, let blocks):
            let head = "<details\(isOpen ? " open" : "")><summary>\(html(summary))</summary>"
            writer.block(head, "</details>") { write(blocks, to: &$0) }
        case .figure(let id, let blocks, let caption): write(figure: id, blocks, caption, to: &writer)
        case .tabs(let group, let tabs): write(tabs, group: group, to: &writer)
        case .refusedHTML(let text):
            writer.startLine()
            writer.write("<pre class=\"refused\"><code>\(text.htmlEscaped)</code></pre>\n")
        }
    }

    private func write(paragraph content: [Inline], isTight: Bool, to writer: inout ProseWriter) {
        guard !isTight else { return write(content, to: &writer) }
        writer.startLine()
        writer.write("<p>")
        write(content, to: &writer)
        writer.write("</p>\n")
    }

    private func write(_ list: Block.List, to writer: inout ProseWriter) {
        let tag: String
        var start = ""
        switch list.marker {
        case .bullet: tag = "ul"
        case .ordered(let first):
            tag = "ol"
            if first != 1 { start = " start=\"\(first)\"" }
        }
        writer.block("<\(tag)\(start)>", "</\(tag)>") { writer in
            for item in list.items {
                writer.startLine()
                writer.write("<li>")
                write(item, isTight: list.isTight, to: &writer)
                writer.write("</li>\n")
            }
        }
    }

    /// The info string's first word is the language.
    private func write(code text: String, info: String, to writer: inout ProseWriter) {
        let language = info.prefix { !$0.isWhitespace }
        let name = language.isEmpty ? "" : " class=\"language-\(language.htmlEscaped)\""
        writer.startLine()
        writer.write("<pre><code\(name)>\(text.htmlEscaped)</code></pre>\n")
    }

    func idAttribute(_ id: String?) -> String { id.map { " id=\"\($0.htmlEscaped)\"" } ?? "" }

    /// A section's number, for the style to show.
    private func numberAttribute(_ id: String) -> String {
        guard let label = embedding.label(of: id), label.kind == .section else { return "" }
        return " data-number=\"\(label.number)\""
    }
}
