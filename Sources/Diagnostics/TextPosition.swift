/// A place in a text: both numbers count from 1, and the column counts UTF-8 bytes, as swiftc's do.
public struct TextPosition: Hashable, Comparable, Codable, Sendable {
    public var line: Int
    public var column: Int

    public init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }

    public static let start = TextPosition(line: 1, column: 1)

    public static func < (left: TextPosition, right: TextPosition) -> Bool {
        (left.line, left.column) < (right.line, right.column)
    }
}

extension TextPosition: CustomStringConvertible {
    /// `12:5`: line, then column.
    public var description: String { "\(line):\(column)" }
}
