import Diagnostics

extension SourceLines {
    /// Code or raw HTML as libcmark gives it, each line with its origin.
    ///
    /// libcmark takes a container's marks and the fence's own indentation from the front of a line, so what it gives is
    /// always the line's end.
    func fragment(of literal: String, firstLine: Int, file: String) -> SourceFragment {
        guard !literal.isEmpty else {
            return SourceFragment("", file: file, lineOrigins: [TextPosition(line: firstLine, column: 1)])
        }
        var text = literal
        if text.utf8.last == .lineFeed { text.unicodeScalars.removeLast() }
        let origins = text.utf8.split(separator: .lineFeed, omittingEmptySubsequences: false).enumerated()
            .map { index, line in
                let whole = range(of: firstLine + index).count
                return TextPosition(line: firstLine + index, column: max(whole - line.count, 0) + 1)
            }
        return SourceFragment(text, file: file, lineOrigins: origins)
    }
}
