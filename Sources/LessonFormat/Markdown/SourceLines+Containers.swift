/// Where a line's own content starts, behind the marks of the quotes and lists that it stands in.
extension SourceLines {
    /// The offset behind the line's indentation and at most `quotes` marks `>`. A lazy continuation has fewer of them.
    func contentStart(ofLine line: Int, quotes: Int) -> Int {
        let range = range(of: line)
        var offset = skipSpaces(from: range.lowerBound, to: range.upperBound)
        var left = quotes
        while left > 0, offset < range.upperBound, bytes[offset] == .greater {
            offset = skipSpaces(from: offset + 1, to: range.upperBound)
            left -= 1
        }
        return offset
    }

    /// The offset behind every mark that can open a container on this line, and how many of them are quotes.
    func contentStartAfterMarkers(ofLine line: Int) -> (offset: Int, quotes: Int) {
        let range = range(of: line)
        var offset = skipSpaces(from: range.lowerBound, to: range.upperBound)
        var quotes = 0
        while offset < range.upperBound {
            if bytes[offset] == .greater {
                quotes += 1
                offset = skipSpaces(from: offset + 1, to: range.upperBound)
            } else if let end = listMarkerEnd(at: offset, to: range.upperBound) {
                offset = skipSpaces(from: end, to: range.upperBound)
            } else {
                break
            }
        }
        return (offset, quotes)
    }

    /// The end of `- `, `* `, `+ `, `12. ` or `12) `.
    private func listMarkerEnd(at start: Int, to end: Int) -> Int? {
        var offset = start
        while offset < end, offset - start < 9, bytes[offset].isDigit { offset += 1 }
        guard offset < end else { return nil }
        let marks: [UInt8] =
            offset > start ? [UInt8(ascii: "."), UInt8(ascii: ")")] : [.dash, .star, UInt8(ascii: "+")]
        guard marks.contains(bytes[offset]), offset + 1 < end, bytes[offset + 1].isSpaceOrTab else { return nil }
        return offset + 1
    }

    private func skipSpaces(from start: Int, to end: Int) -> Int {
        var offset = start
        while offset < end, bytes[offset].isSpaceOrTab { offset += 1 }
        return offset
    }
}
