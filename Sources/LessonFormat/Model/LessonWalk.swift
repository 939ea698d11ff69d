/// Everything inside a lesson's blocks that is not plain prose, in order of place.
package struct LessonWalk {
    package private(set) var formulas: [Formula] = []
    package private(set) var images: [Inline.Image] = []

    package init(_ blocks: [Block]) {
        visit(blocks)
    }

    private mutating func visit(_ blocks: [Block]) {
        for block in blocks { visit(block) }
    }

    private mutating func visit(_ block: Block) {
        switch block {
        case .heading(level: _, id: _, let content), .paragraph(let content): visit(content)
        case .quote(let blocks), .callout(_, let blocks): visit(blocks)
        case .list(let list): list.items.forEach { visit($0) }
        case .math(let formula, id: _): formulas.append(formula)
        case .details(let summary, isOpen: _, let blocks):
            visit(summary)
            visit(blocks)
        case .figure(id: _, let blocks, let caption):
            visit(blocks)
            visit(caption)
        case .table(let table):
            visit(table.caption)
            table.header.forEach { visit($0) }
            table.rows.joined().forEach { visit($0) }
        case .tabs(group: _, let tabs): visit(tabs.map(\.block))
        case .code, .rule, .cell, .refusedHTML: break
        }
    }

    private mutating func visit(_ inlines: [Inline]) {
        for inline in inlines { visit(inline) }
    }

    private mutating func visit(_ inline: Inline) {
        switch inline {
        case .math(let formula): formulas.append(formula)
        case .image(let image): images.append(image)
        case .emphasis(let content), .strong(let content), .link(destination: _, title: _, let content),
            .reference(id: _, let content, label: _), .element(_, let content), .definition(id: _, let content):
            visit(content)
        case .text, .code, .softBreak, .lineBreak, .value, .refusedHTML: break
        }
    }
}
