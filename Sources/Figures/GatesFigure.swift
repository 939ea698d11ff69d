/// The gates and the cell of an LSTM or a GRU over a sequence, as heat maps aligned with its words.
///
/// Its parts bear the gates' names: `forget`, `input`, `output`, `candidate`, `cell`, `hidden`.
public struct GatesFigure: Hashable, Codable, Sendable {
    public var title: String
    /// The words, or the numbers of the steps.
    public var steps: [String]
    public var gates: [Gate]

    public init(title: String = "", steps: [String], gates: [Gate]) {
        self.title = title
        self.steps = steps
        self.gates = gates
    }

    public struct Gate: Hashable, Codable, Sendable {
        public var name: String
        /// `values[step][unit]`: 0 to 1 for a gate, signed for a state.
        public var values: [[Double]]

        public init(name: String, values: [[Double]]) {
            self.name = name
            self.values = values
        }
    }
}
