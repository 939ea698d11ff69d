import Diagnostics

/// What one statement of a cell did over the whole run of the cell.
public struct LineRecord: Hashable, Codable, Sendable {
    /// The statement's place in the lesson.
    public var span: TextSpan
    /// How often it ran.
    public var count: Int
    /// The variable that it set, if it set one.
    public var name: String?
    /// What it gave the first time, kept where it ran more than once.
    public var first: ValueSummary?
    /// What it gave the last time; `nil` for a statement that gives nothing.
    public var last: ValueSummary?

    public init(
        span: TextSpan, count: Int, name: String? = nil, first: ValueSummary? = nil, last: ValueSummary? = nil
    ) {
        self.span = span
        self.count = count
        self.name = name
        self.first = first
        self.last = last
    }
}
