import CCmark

/// libcmark's reading of some bytes. It owns the nodes.
final class MarkdownTree {
    let root: MarkdownNode

    init(_ bytes: [UInt8]) {
        let pointer = bytes.withUnsafeBytes { buffer in
            cmark_parse_document(
                buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count, Int32(CMARK_OPT_SOURCEPOS))
        }
        guard let root = MarkdownNode(pointer) else { fatalError("libcmark makes a tree of any bytes") }
        self.root = root
    }

    deinit { cmark_node_free(root.pointer) }

    /// Visits every block, outermost first. A lesson may nest 10,000 quotes, so there is no recursion here.
    func visitBlocks(_ visitor: inout some BlockVisitor) {
        var node = root
        while true {
            if visitor.enter(node) {
                if let child = node.firstChild {
                    node = child
                    continue
                }
                visitor.leave(node)
            }
            while node.next == nil || node == root {
                guard node != root, let parent = node.parent else { return }
                visitor.leave(parent)
                node = parent
            }
            guard let next = node.next else { return }
            node = next
        }
    }
}

/// Follows a tree of blocks.
protocol BlockVisitor {
    /// Whether to visit the node's children, and then to `leave` it.
    mutating func enter(_ node: MarkdownNode) -> Bool
    mutating func leave(_ node: MarkdownNode)
}
