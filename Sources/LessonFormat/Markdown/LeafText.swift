import Diagnostics

/// The source of a paragraph or a heading, without the marks of what it stands in.
struct LeafText {
    /// What a leaf has on one line of the lesson.
    struct Piece {
        var line: Int
        /// Offsets in the lesson's bytes.
        var range: Range<Int>
    }

    let pieces: [Piece]
    /// The pieces with a line feed between each two.
    let bytes: [UInt8]
    /// Where each piece starts in `bytes`.
    private let starts: [Int]

    init(_ node: MarkdownNode, quotes: Int, in lines: SourceLines) {
        var pieces: [Piece] = []
        var lastLine = node.endLine
        if node.kind == .heading { lastLine = Self.lastLine(ofHeading: node, quotes: quotes, in: lines) }
        for line in node.startLine...max(lastLine, node.startLine) {
            let range = lines.range(of: line)
            let start =
                line == node.startLine
                ? min(range.lowerBound + node.startColumn - 1, range.upperBound)
                : lines.contentStart(ofLine: line, quotes: quotes)
            pieces.append(Piece(line: line, range: start..<range.upperBound))
        }
        self.init(pieces: pieces, in: lines)
    }

    init(pieces: [Piece], in lines: SourceLines) {
        self.pieces = pieces
        var starts: [Int] = []
        var start = 0
        for piece in pieces {
            starts.append(start)
            start += piece.range.count + 1
        }
        self.starts = starts
        bytes = Array(pieces.map { lines.bytes[$0.range] }.joined(separator: [.lineFeed]))
    }

    /// The pieces of a stretch of `bytes`.
    func pieces(of stretch: Range<Int>) -> [Piece] {
        var found: [Piece] = []
        var index = firstPiece(at: stretch.lowerBound)
        while index < pieces.count, starts[index] < stretch.upperBound {
            let piece = pieces[index]
            let common = (starts[index]..<starts[index] + piece.range.count).clamped(to: stretch)
            if !common.isEmpty {
                let lower = piece.range.lowerBound + common.lowerBound - starts[index]
                found.append(Piece(line: piece.line, range: lower..<lower + common.count))
            }
            index += 1
        }
        return found
    }

    /// The piece that holds the byte at `offset` of `bytes`.
    private func firstPiece(at offset: Int) -> Int {
        var low = 0
        var high = pieces.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle } else { high = middle }
        }
        return low
    }

    /// libcmark gives no end line that holds for an underlined heading: the underline ends it.
    private static func lastLine(ofHeading node: MarkdownNode, quotes: Int, in lines: SourceLines) -> Int {
        let first = node.startLine
        let start = lines.range(of: first).lowerBound + node.startColumn - 1
        if start < lines.bytes.count, lines.bytes[start] == .hash { return first }
        var line = first
        while line < lines.count {
            let content = lines.bytes[
                lines.contentStart(ofLine: line + 1, quotes: quotes)..<lines.range(of: line + 1).upperBound]
            let marks = content.reversed().drop(while: \.isSpaceOrTab)
            let isUnderline =
                !marks.isEmpty && (marks.allSatisfy { $0 == .dash } || marks.allSatisfy { $0 == UInt8(ascii: "=") })
            if isUnderline || content.isEmpty { return line }
            line += 1
        }
        return line
    }
}
