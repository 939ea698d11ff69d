import LessonFormat

/// Blocks and inlines as HTML.
struct InterimProse {
    let embedding: ReportBody

    func html(_ blocks: [Block]) -> String { blocks.map(html).joined() }
    func html(_ inlines: [Inline]) -> String { inlines.map(html).joined() }

    private func html(_ block: Block) -> String {
        switch block {
        case .heading(let level, let id, let content):
            return "<h\(level) id=\"\(id.htmlEscaped)\">\(html(content))</h\(level)>\n"
        case .paragraph(let content): return "<p>\(html(content))</p>\n"
        case .quote(let blocks): return "<blockquote>\(html(blocks))</blockquote>\n"
        case .list(let list):
            return "<ul>" + list.items.map { "<li>\(html($0))</li>" }.joined() + "</ul>\n"
        case .code(info: _, let text, span: _): return "<pre class=\"shown\"><code>\(text.htmlEscaped)</code></pre>\n"
        case .rule: return "<hr>\n"
        case .cell(let index): return embedding.html(ofCell: index)
        case .table: return ""
        case .math(let formula, let id):
            return
                "<div class=\"math\"\(id.map { " id=\"\($0.htmlEscaped)\"" } ?? "")>\(embedding.html(of: formula))</div>\n"
        case .callout(let kind, let blocks):
            return
                "<aside class=\"callout \(kind.rawValue)\"><p class=\"callout-title\">\(embedding.words.title(of: kind))</p>\(html(blocks))</aside>\n"
        case .details(let summary, let isOpen, let blocks):
            return "<details\(isOpen ? " open" : "")><summary>\(html(summary))</summary>\(html(blocks))</details>\n"
        case .figure(id: _, let blocks, let caption):
            return "<figure>\(html(blocks))<figcaption>\(html(caption))</figcaption></figure>\n"
        case .tabs(group: _, let tabs): return tabs.map { html($0.block) }.joined()
        case .refusedHTML(let text): return "<p>\(text.htmlEscaped)</p>\n"
        }
    }

    private func html(_ inline: Inline) -> String {
        switch inline {
        case .text(let text): return text.htmlEscaped
        case .code(let text): return "<code>\(text.htmlEscaped)</code>"
        case .emphasis(let content): return "<em>\(html(content))</em>"
        case .strong(let content): return "<strong>\(html(content))</strong>"
        case .link(let destination, title: _, let content):
            return "<a href=\"\(destination.htmlEscaped)\">\(html(content))</a>"
        case .image(let image): return embedding.html(of: image)
        case .softBreak: return "\n"
        case .lineBreak: return "<br>"
        case .math(let formula): return embedding.html(of: formula)
        case .value(let index): return embedding.html(ofValue: index)
        case .reference(let id, let content, let label):
            return "<a href=\"#\(id.htmlEscaped)\">\(html(content))\(label.map { embedding.words.label($0) } ?? "")</a>"
        case .element(_, let content): return html(content)
        case .definition(let id, let content): return "<dfn id=\"\(id.htmlEscaped)\">\(html(content))</dfn>"
        case .refusedHTML(let text): return text.htmlEscaped
        }
    }
}
