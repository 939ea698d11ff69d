import Diagnostics

/// Finds a pipe table in a paragraph.
struct TableRecognizer {
    /// Short rows are filled up: a small text could otherwise become a huge table.
    static let cellLimit = 100_000

    let lines: SourceLines
    let sink: DiagnosticSink

    func recognize(_ leaf: LeafText) -> TableSource? {
        guard leaf.pieces.count > 1, leaf.bytes.contains(.pipe) else { return nil }
        for index in 1..<leaf.pieces.count {
            guard let alignments = alignments(leaf.pieces[index]) else { continue }
            let header = split(leaf.pieces[index - 1])
            guard header.count == alignments.count else {
                report(TableMessage.delimiters(expected: header.count, found: alignments.count), leaf.pieces[index])
                continue
            }
            guard header.count * (leaf.pieces.count - index) <= Self.cellLimit else {
                report(TableMessage.tooLarge, leaf.pieces[index])
                return nil
            }
            let rows = leaf.pieces[(index + 1)...].map { row($0, columns: header.count) }
            return TableSource(linesAbove: index - 1, alignments: alignments, header: header, rows: rows)
        }
        return nil
    }

    /// As many cells as there are columns.
    private func row(_ piece: LeafText.Piece, columns: Int) -> [TableSource.Cell] {
        var cells = split(piece)
        if cells.count > columns { report(TableMessage.tooManyCells(expected: columns, found: cells.count), piece) }
        let end = lines.position(of: piece.range.upperBound, inLine: piece.line)
        while cells.count < columns { cells.append(TableSource.Cell(bytes: [], start: end)) }
        return Array(cells.prefix(columns))
    }

    /// The alignments that `| :-- | --: |` gives; `nil` for any other line.
    private func alignments(_ piece: LeafText.Piece) -> [Block.Table.Alignment]? {
        let bytes = lines.bytes[piece.range]
        guard bytes.contains(.pipe), bytes.allSatisfy({ $0.isSpaceOrTab || $0 == .pipe || $0 == .dash || $0 == .colon })
        else { return nil }
        var alignments: [Block.Table.Alignment] = []
        for cell in split(piece) {
            let dashes = cell.bytes.drop { $0 == .colon }.prefix { $0 == .dash }.count
            let colons = cell.bytes.count - dashes
            let isLeft = cell.bytes.first == .colon
            let isRight = cell.bytes.last == .colon
            guard dashes > 0, colons == (isLeft ? 1 : 0) + (isRight ? 1 : 0) else { return nil }
            alignments.append(isLeft ? (isRight ? .center : .left) : (isRight ? .right : .none))
        }
        return alignments
    }

    private func split(_ piece: LeafText.Piece) -> [TableSource.Cell] {
        var range = trimmed(piece.range)
        if let first = lines.bytes[range].first, first == .pipe { range = range.lowerBound + 1..<range.upperBound }
        if let last = lines.bytes[range].last, last == .pipe, !isEscaped(range.upperBound - 1, from: range.lowerBound) {
            range = range.lowerBound..<range.upperBound - 1
        }
        var cells: [TableSource.Cell] = []
        var start = range.lowerBound
        var bytes: [UInt8] = []
        func flush(_ end: Int) {
            let inside = trimmed(start..<end)
            let content = bytes[(inside.lowerBound - start)..<(inside.upperBound - start)]
            let place = lines.position(of: inside.lowerBound, inLine: piece.line)
            cells.append(TableSource.Cell(bytes: Array(content), start: place))
            start = end + 1
            bytes = []
        }
        for offset in range {
            let byte = lines.bytes[offset]
            if byte == .pipe, bytes.last != .backslash {
                flush(offset)
            } else {
                if byte == .pipe { bytes[bytes.count - 1] = ControlByte.dropped }
                bytes.append(byte)
            }
        }
        flush(range.upperBound)
        return cells
    }

    private func isEscaped(_ offset: Int, from start: Int) -> Bool {
        offset > start && lines.bytes[offset - 1] == .backslash
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var (lower, upper) = (range.lowerBound, range.upperBound)
        while lower < upper, lines.bytes[lower].isSpaceOrTab { lower += 1 }
        while upper > lower, lines.bytes[upper - 1].isSpaceOrTab { upper -= 1 }
        return lower..<upper
    }

    private func span(_ piece: LeafText.Piece) -> TextSpan {
        let start = lines.position(of: piece.range.lowerBound, inLine: piece.line)
        return TextSpan(line: piece.line, column: start.column, bytes: piece.range.count)
    }

    private func report(_ message: TableMessage, _ piece: LeafText.Piece) {
        sink.report(message, at: span(piece))
    }
}

enum TableMessage: DiagnosticMessage {
    case delimiters(expected: Int, found: Int)
    case tooManyCells(expected: Int, found: Int)
    case tooLarge

    var id: String {
        switch self {
        case .delimiters: "table-delimiters"
        case .tooManyCells: "too-many-table-cells"
        case .tooLarge: "table-too-large"
        }
    }

    var text: String {
        switch self {
        case .delimiters(let expected, let found):
            "the row above has \(expected) cells, and this row of dashes has \(found)"
        case .tooManyCells(let expected, let found):
            "the table has \(expected) columns, and this row has \(found) cells"
        case .tooLarge: "a table has at most \(TableRecognizer.cellLimit) cells"
        }
    }

    var hint: String? {
        switch self {
        case .tooManyCells: "For a pipe inside a cell write `\\|`"
        case .delimiters, .tooLarge: nil
        }
    }
}
