import Diagnostics

/// Puts final ids and references' numbers into blocks.
struct BlockLinker {
    let registry: IDRegistry

    func link(_ blocks: [Block]) -> [Block] { blocks.map(link) }

    private func link(_ block: Block) -> Block {
        switch block {
        case .heading(let level, let id, let content):
            return .heading(level: level, id: registry.finalID(id), content: link(content))
        case .paragraph(let content): return .paragraph(link(content))
        case .quote(let blocks): return .quote(link(blocks))
        case .list(var list):
            list.items = list.items.map(link)
            return .list(list)
        case .table(var table):
            table.id = table.id.map(registry.finalID)
            table.header = table.header.map(link)
            table.rows = table.rows.map { $0.map(link) }
            table.caption = link(table.caption)
            return .table(table)
        case .math(let formula, let id): return .math(formula, id: id.map(registry.finalID))
        case .callout(let kind, let blocks): return .callout(kind, link(blocks))
        case .details(let summary, let isOpen, let blocks):
            return .details(summary: link(summary), isOpen: isOpen, link(blocks))
        case .figure(let id, let blocks, let caption):
            return .figure(id: id.map(registry.finalID), link(blocks), caption: link(caption))
        case .tabs(let group, let tabs):
            return .tabs(group: group, tabs.map { Block.Tab(label: $0.label, block: link($0.block)) })
        case .code, .rule, .cell, .refusedHTML: return block
        }
    }

    private func link(_ inlines: [Inline]) -> [Inline] { inlines.map(link) }

    private func link(_ inline: Inline) -> Inline {
        switch inline {
        case .emphasis(let content): return .emphasis(link(content))
        case .strong(let content): return .strong(link(content))
        case .link(let destination, let title, let content):
            return .link(destination: destination, title: title, content: link(content))
        case .reference(let id, let content, _): return reference(to: id, link(content))
        case .element(let element, let content): return .element(element, content: link(content))
        case .definition(let id, let content): return .definition(id: registry.finalID(id), content: link(content))
        case .text, .code, .image, .softBreak, .lineBreak, .math, .value, .refusedHTML: return inline
        }
    }

    /// A place without a number lends its words where the link has none.
    private func reference(to id: String, _ content: [Inline]) -> Inline {
        guard let anchor = registry.anchor(id) else {
            return .link(destination: "#" + id, title: "", content: content)
        }
        guard anchor.label.kind == .place else { return .reference(id: id, content: content, label: anchor.label) }
        let words = content.isEmpty ? [Inline.text(anchor.title)] : content
        return .reference(id: id, content: words, label: nil)
    }
}
