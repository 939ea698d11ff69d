extension MarkdownTree {
    /// Every paragraph and heading in order, with the number of quotes that it stands in.
    func visitLeaves(_ visit: (MarkdownNode, _ quotes: Int) -> Void) {
        withoutActuallyEscaping(visit) { visit in
            var visitor = LeafVisitor(visit: visit)
            visitBlocks(&visitor)
        }
    }
}

private struct LeafVisitor: BlockVisitor {
    let visit: (MarkdownNode, Int) -> Void
    private var quotes = 0

    init(visit: @escaping (MarkdownNode, Int) -> Void) {
        self.visit = visit
    }

    mutating func enter(_ node: MarkdownNode) -> Bool {
        switch node.kind {
        case .paragraph, .heading:
            visit(node, quotes)
            return false
        case .quote:
            quotes += 1
            return true
        case .document, .list, .item: return true
        case .code, .html, .rule, .text, .softBreak, .lineBreak, .inlineCode, .inlineHTML, .emphasis, .strong, .link,
            .image, .other:
            return false
        }
    }

    mutating func leave(_ node: MarkdownNode) {
        if node.kind == .quote { quotes -= 1 }
    }
}
