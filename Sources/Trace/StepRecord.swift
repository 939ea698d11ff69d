import Diagnostics

/// One executed statement of a `trace` cell and the variables that it changed.
public struct StepRecord: Hashable, Codable, Sendable {
    public struct Change: Hashable, Codable, Sendable {
        public var name: String
        public var value: ValueSummary

        public init(name: String, value: ValueSummary) {
            self.name = name
            self.value = value
        }
    }

    public var span: TextSpan
    /// How many calls stand above the statement; 0 at the cell's top level.
    public var depth: Int
    public var changes: [Change]

    public init(span: TextSpan, depth: Int, changes: [Change]) {
        self.span = span
        self.depth = depth
        self.changes = changes
    }
}
