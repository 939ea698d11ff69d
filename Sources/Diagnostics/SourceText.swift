/// A file's text with its lines, so that byte offsets and positions can be turned into each other.
public struct SourceText: Sendable {
    /// The path as the user named it: what diagnostics print.
    public let file: String
    public let text: String
    /// The byte offset at which each line starts; there is always at least one line.
    private let lineStarts: [Int]
    private let byteCount: Int

    public init(_ text: String, file: String) {
        self.file = file
        self.text = text
        var starts = [0]
        var offset = 0
        var afterReturn = false
        for byte in text.utf8 {
            // A lone CR, a lone LF and a CR LF each end one line.
            if afterReturn && byte != UInt8(ascii: "\n") { starts.append(offset) }
            afterReturn = byte == UInt8(ascii: "\r")
            offset += 1
            if byte == UInt8(ascii: "\n") { starts.append(offset) }
        }
        if afterReturn { starts.append(offset) }
        lineStarts = starts
        byteCount = offset
    }

    public var lineCount: Int { lineStarts.count }

    /// The text of a line, counted from 1, without its line ending; empty past the end.
    public func line(_ number: Int) -> Substring {
        guard number >= 1, number <= lineStarts.count else { return "" }
        let utf8 = text.utf8
        let start = utf8.index(utf8.startIndex, offsetBy: lineStarts[number - 1])
        let endOffset = number < lineStarts.count ? lineStarts[number] : byteCount
        let end = utf8.index(utf8.startIndex, offsetBy: endOffset)
        var line = text[start..<end]
        while let last = line.unicodeScalars.last, last == "\n" || last == "\r" { line.unicodeScalars.removeLast() }
        return line
    }

    /// The position of the byte at `offset`; past the end, the end.
    public func position(at offset: Int) -> TextPosition {
        let offset = min(max(offset, 0), byteCount)
        var low = 0
        var high = lineStarts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle }
        }
        return TextPosition(line: low + 1, column: offset - lineStarts[low] + 1)
    }

    /// The byte offset of a position; a position past the text is brought back to its end.
    public func offset(of position: TextPosition) -> Int {
        guard position.line >= 1 else { return 0 }
        guard position.line <= lineStarts.count else { return byteCount }
        return min(lineStarts[position.line - 1] + max(position.column, 1) - 1, byteCount)
    }

    public func span(of bytes: Range<Int>) -> TextSpan {
        TextSpan(start: position(at: bytes.lowerBound), end: position(at: bytes.upperBound))
    }

    /// The column of a position in UTF-16 code units, counted from 1: what editors' protocols and JSON readers count.
    public func utf16Column(of position: TextPosition) -> Int {
        let prefix = line(position.line).utf8.prefix(max(position.column - 1, 0))
        return String(decoding: prefix, as: UTF8.self).utf16.count + 1
    }
}
