/// The inlines inside a node, in order, however deep they nest.
struct InlineWalk: Sequence, IteratorProtocol {
    private let root: MarkdownNode
    private var upcoming: MarkdownNode?

    init(_ root: MarkdownNode) {
        self.root = root
        upcoming = root.firstChild
    }

    mutating func next() -> MarkdownNode? {
        guard let node = upcoming else { return nil }
        upcoming = node.firstChild ?? following(node)
        return node
    }

    private func following(_ node: MarkdownNode) -> MarkdownNode? {
        var node = node
        while node != root {
            if let next = node.next { return next }
            guard let parent = node.parent else { return nil }
            node = parent
        }
        return nil
    }

    /// The text without its markup, as libcmark writes an image's alternative.
    static func plainText(of root: MarkdownNode) -> String {
        InlineWalk(root).map { node in
            switch node.kind {
            case .text, .inlineCode, .inlineHTML: node.literal
            case .softBreak, .lineBreak: " "
            case .document, .quote, .list, .item, .code, .html, .paragraph, .heading, .rule, .emphasis, .strong, .link,
                .image, .other:
                ""
            }
        }.joined()
    }
}
