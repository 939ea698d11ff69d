extension Sequence<Block> {
    /// Every image in the blocks, in order of place.
    public var images: [Inline.Image] {
        flatMap { block -> [Inline.Image] in
            switch block {
            case .heading(_, _, let content), .paragraph(let content): content.images
            case .quote(let blocks), .callout(_, let blocks): blocks.images
            case .list(let list): list.items.flatMap(\.images)
            case .table(let table):
                ([table.header] + table.rows).flatMap { $0.flatMap(\.images) } + table.caption.images
            case .details(let summary, _, let blocks): summary.images + blocks.images
            case .figure(_, let blocks, let caption): blocks.images + caption.images
            case .tabs(_, let tabs): tabs.map(\.block).images
            case .code, .rule, .cell, .math, .refusedHTML: []
            }
        }
    }
}

extension Sequence<Inline> {
    fileprivate var images: [Inline.Image] {
        flatMap { inline -> [Inline.Image] in
            switch inline {
            case .image(let image): [image]
            case .emphasis(let content), .strong(let content), .link(_, _, let content),
                .reference(_, let content, _), .element(_, let content), .definition(_, let content):
                content.images
            case .text, .code, .softBreak, .lineBreak, .math, .value, .refusedHTML: []
            }
        }
    }
}
