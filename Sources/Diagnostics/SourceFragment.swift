/// A piece of code cut out of a file, which remembers where each of its lines came from.
///
/// A cell inside a list or a quote loses an indentation that differs from line to line, so one offset would not do.
public struct SourceFragment: Hashable, Codable, Sendable {
    public var file: String
    public var text: String
    /// The place in the file of the first byte of each line of `text`.
    public var lineOrigins: [TextPosition]

    public init(_ text: String, file: String, lineOrigins: [TextPosition]) {
        self.text = text
        self.file = file
        self.lineOrigins = lineOrigins
    }

    /// A whole file as one fragment.
    public init(wholeFile text: String, file: String) {
        let count = SourceText(text, file: file).lineCount
        self.init(text, file: file, lineOrigins: (1...count).map { TextPosition(line: $0, column: 1) })
    }

    /// The place in the file of a position inside `text`. A position past the last line lands on the line after it.
    public func filePosition(of position: TextPosition) -> TextPosition {
        guard let last = lineOrigins.last else { return position }
        guard position.line <= lineOrigins.count else {
            return TextPosition(line: last.line + position.line - lineOrigins.count, column: position.column)
        }
        let origin = lineOrigins[max(position.line, 1) - 1]
        return TextPosition(line: origin.line, column: origin.column + position.column - 1)
    }

    public func fileSpan(of span: TextSpan) -> TextSpan {
        TextSpan(start: filePosition(of: span.start), end: filePosition(of: span.end))
    }
}
