import Diagnostics

/// A lesson's bytes with its lines. Stages overwrite bytes but never add or remove one: lines and columns hold.
struct SourceLines {
    private(set) var bytes: [UInt8]
    /// The offset at which each line starts; there is always at least one line.
    private let starts: [Int]

    /// A lone CR, a lone LF and a CR LF each end a line, as in CommonMark.
    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        var starts = [0]
        for index in bytes.indices {
            let byte = bytes[index]
            let endsLine =
                byte == .lineFeed
                || (byte == .carriageReturn && !(index + 1 < bytes.count && bytes[index + 1] == .lineFeed))
            if endsLine { starts.append(index + 1) }
        }
        self.starts = starts
    }

    var count: Int { starts.count }

    /// The offsets of a line's bytes, counted from line 1, without its line ending; empty past the end.
    func range(of line: Int) -> Range<Int> {
        guard line >= 1, line <= starts.count else { return bytes.count..<bytes.count }
        let start = starts[line - 1]
        var end = line < starts.count ? starts[line] : bytes.count
        while end > start, bytes[end - 1] == .lineFeed || bytes[end - 1] == .carriageReturn { end -= 1 }
        return start..<end
    }

    subscript(line line: Int) -> ArraySlice<UInt8> { bytes[range(of: line)] }

    func text(of line: Int) -> String { String(decoding: self[line: line], as: UTF8.self) }

    func offset(of position: TextPosition) -> Int {
        let range = range(of: position.line)
        return min(range.lowerBound + max(position.column, 1) - 1, range.upperBound)
    }

    /// The position of an offset within a known line.
    func position(of offset: Int, inLine line: Int) -> TextPosition {
        TextPosition(line: line, column: offset - range(of: line).lowerBound + 1)
    }

    /// The whole line, without its line ending.
    func span(ofLine line: Int) -> TextSpan {
        TextSpan(line: line, column: 1, bytes: range(of: line).count)
    }

    func isBlank(_ line: Int) -> Bool { self[line: line].allSatisfy(\.isSpaceOrTab) }

    /// Turns a line into spaces.
    mutating func blank(_ line: Int) {
        for offset in range(of: line) { bytes[offset] = .space }
    }

    mutating func overwrite(_ offset: Int, with byte: UInt8) {
        bytes[offset] = byte
    }
}
