/// A stretch of text from `start` up to, but not including, `end`.
///
/// Whatever its maker, a span counts in the file that the reader edits: the lesson's Markdown or a Swift file beside
/// it, never in a string that was cut out of one.
public struct TextSpan: Hashable, Codable, Sendable {
    public var start: TextPosition
    public var end: TextPosition

    public init(start: TextPosition, end: TextPosition) {
        self.start = start
        self.end = max(start, end)
    }

    /// The empty span at a position.
    public init(at position: TextPosition) {
        self.init(start: position, end: position)
    }

    /// `bytes` bytes of one line, from `column` on.
    public init(line: Int, column: Int, bytes: Int = 0) {
        self.init(
            start: TextPosition(line: line, column: column), end: TextPosition(line: line, column: column + bytes))
    }

    public static let start = TextSpan(at: .start)

    /// The smallest span that holds both.
    public func union(_ other: TextSpan) -> TextSpan {
        TextSpan(start: min(start, other.start), end: max(end, other.end))
    }

    public func contains(_ position: TextPosition) -> Bool {
        start <= position && position < end
    }
}
