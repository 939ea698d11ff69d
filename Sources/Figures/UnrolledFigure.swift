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
        /// What each state is made of; empty where the cell is more than one sum and an activation.
        public var sums: [Sum]
        /// Whether `words` are only the steps' numbers, since what comes in has no name of its own.
        public var isCounted: Bool

        public init(words: [String], states: [[Double]], sums: [Sum] = [], isCounted: Bool = false) {
            self.words = words
            self.states = states
            self.sums = sums
            self.isCounted = isCounted
        }
    }

    /// One step in numbers, a number a unit: `Wₓx`, `Wₕh` and `b`, whose sum the activation turns into the state.
    public struct Sum: Hashable, Codable, Sendable {
        public var fromInput: [Double]
        public var fromState: [Double]
        public var bias: [Double]
        public var activation: ActivationFunction

        public init(
            fromInput: [Double], fromState: [Double], bias: [Double], activation: ActivationFunction = .tanh
        ) {
            self.fromInput = fromInput
            self.fromState = fromState
            self.bias = bias
            self.activation = activation
        }
    }
}
