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
        let recognizer = TableRecognizer(lines: lines, sink: sink)
        var tables: [Int: (source: TableSource, firstCell: Int)] = [:]
        var cells: [TableSource.Cell] = []
        if lines.bytes.contains(.pipe) {
            document.visitLeaves { node, quotes in
                guard node.kind == .paragraph,
                    let table = recognizer.recognize(LeafText(node, quotes: quotes, in: lines))
                else { return }
                tables[node.startLine] = (table, cells.count)
                cells += table.cells
            }
        }
        self.tables = tables
        guard !cells.isEmpty else {
            (nodes, tree) = ([], nil)
            return
        }
        // A heading holds one line of inlines and nothing else; the lesson behind them gives its link definitions.
        var bytes: [UInt8] = []
        for cell in cells { bytes += Array("# ".utf8) + cell.bytes + Array(" #\n".utf8) }
        let tree = MarkdownTree(bytes + lines.bytes)
        self.tree = tree
        var nodes: [MarkdownNode] = []
        var node = tree.root.firstChild
        while let heading = node, nodes.count < cells.count {
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
