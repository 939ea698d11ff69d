/// A recurrence unrolled: one column a time step, the hidden state as a strip of colour; several sequences as rows.
///
/// Its parts are named `cell` and `step`.
public struct UnrolledFigure: Hashable, Codable, Sendable {
    public var title: String
    public var rows: [Row]
    /// How far the first two rows' states lie apart after each step; empty for none.
    public var distances: [Double]

    public init(title: String = "", rows: [Row], distances: [Double] = []) {
        self.title = title
        self.rows = rows
        self.distances = distances
    }

    public struct Row: Hashable, Codable, Sendable {
        /// What comes in at each step.
        public var words: [String]
        /// The hidden state after each step: `states[step][unit]`.
        public var states: [[Double]]

        public init(words: [String], states: [[Double]]) {
            self.words = words
            self.states = states
        }
    }
}
