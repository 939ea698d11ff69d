import LessonFormat

/// Prose without its markup. Code, formulas and values are left out: a search is for words.
enum PlainText {
    static func of(_ inlines: [Inline]) -> String {
        inlines.map(of).joined()
    }

    static func of(_ block: Block) -> String {
        switch block {
        case .heading(level: _, id: _, let content), .paragraph(let content): of(content)
        case .quote(let blocks), .callout(_, let blocks): of(blocks)
        case .list(let list): list.items.map(of).joined(separator: " ")
        case .details(let summary, isOpen: _, let blocks): of(summary) + " " + of(blocks)
        case .figure(id: _, let blocks, let caption): of(blocks) + " " + of(caption)
        case .table(let table):
            ([table.header] + table.rows).map { $0.map(of).joined(separator: " ") }.joined(separator: " ")
        case .tabs(group: _, let tabs): of(tabs.map(\.block))
        case .code, .rule, .cell, .math, .refusedHTML: ""
        }
    }

    private static func of(_ blocks: [Block]) -> String {
        blocks.map(of).filter { !$0.isEmpty }.joined(separator: " ")
    }

    private static func of(_ inline: Inline) -> String {
        switch inline {
        case .text(let text), .code(let text): text
        case .emphasis(let content), .strong(let content), .link(destination: _, title: _, let content),
            .reference(id: _, let content, label: _), .element(_, let content), .definition(id: _, let content):
            of(content)
        case .image(let image): image.alternative
        case .softBreak, .lineBreak: " "
        case .math, .value, .refusedHTML: ""
        }
    }
}
