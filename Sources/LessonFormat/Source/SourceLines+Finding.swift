import Diagnostics

extension SourceLines {
    /// Where a text first stands between two lines, from a column of the first on; that column where it does not.
    func find(_ text: String, from start: TextPosition, toLine last: Int) -> TextSpan {
        let wanted = Array(text.utf8)
        for line in start.line...max(last, start.line) {
            let range = range(of: line)
            var offset = line == start.line ? self.offset(of: start) : range.lowerBound
            while offset + wanted.count <= range.upperBound {
                if bytes[offset..<offset + wanted.count].elementsEqual(wanted) {
                    let place = position(of: offset, inLine: line)
                    return TextSpan(line: line, column: place.column, bytes: wanted.count)
                }
                offset += 1
            }
        }
        return TextSpan(at: start)
    }
}
