/// The tables of a lesson with their cells as libcmark reads them, each cell by itself: a code span or an emphasis
/// that opens in one never closes in the next.
struct TableCells {
    /// The tables by the line on which their paragraph starts.
    private let tables: [Int: (source: TableSource, firstCell: Int)]
    private let nodes: [MarkdownNode]
    private let tree: MarkdownTree?

    /// Where a cell's text starts in the heading that it was given as.
    static let column = 3

    init(_ document: MarkdownTree, lines: SourceLines, sink: DiagnosticSink) {
        var finder = TableFinder(recognizer: TableRecognizer(lines: lines, sink: sink))
        if lines.bytes.contains(.pipe) { document.visitBlocks(&finder) }
        tables = finder.tables
        guard !finder.cells.isEmpty else {
            (nodes, tree) = ([], nil)
            return
        }
        // A heading holds one line of inlines and nothing else; the lesson behind them gives its link definitions.
        var bytes: [UInt8] = []
        for cell in finder.cells { bytes += Array("# ".utf8) + cell.bytes + Array(" #\n".utf8) }
        let tree = MarkdownTree(bytes + lines.bytes)
        self.tree = tree
        var nodes: [MarkdownNode] = []
        var node = tree.root.firstChild
        while let heading = node, nodes.count < finder.cells.count {
            nodes.append(heading)
            node = heading.next
        }
        self.nodes = nodes
    }

    func table(atLine line: Int) -> TableSource? { tables[line]?.source }

    /// The node of a cell, counted over the whole table from the header on.
    func node(_ cell: Int, ofTableAtLine line: Int) -> MarkdownNode? {
        guard let first = tables[line]?.firstCell, first + cell < nodes.count else { return nil }
        return nodes[first + cell]
    }
}

private struct TableFinder: BlockVisitor {
    let recognizer: TableRecognizer
    var tables: [Int: (source: TableSource, firstCell: Int)] = [:]
    var cells: [TableSource.Cell] = []
    private var quotes = 0

    init(recognizer: TableRecognizer) {
        self.recognizer = recognizer
    }

    mutating func enter(_ node: MarkdownNode) -> Bool {
        switch node.kind {
        case .paragraph:
            let leaf = LeafText(node, quotes: quotes, in: recognizer.lines)
            if let table = recognizer.recognize(leaf) {
                tables[node.startLine] = (table, cells.count)
                cells += table.cells
            }
            return false
        case .quote:
            quotes += 1
            return true
        case .document, .list, .item: return true
        case .code, .html, .heading, .rule, .text, .softBreak, .lineBreak, .inlineCode, .inlineHTML, .emphasis,
            .strong, .link, .image, .other:
            return false
        }
    }

    mutating func leave(_ node: MarkdownNode) {
        if node.kind == .quote { quotes -= 1 }
    }
}
