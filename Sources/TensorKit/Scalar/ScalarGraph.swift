/// A computation as it can be drawn: every number, the operation that gave it, and the numbers that went in.
public struct ScalarGraph: Hashable, Sendable {
    public enum Operation: String, Hashable, Sendable, CaseIterable {
        case input, constant, add, subtract, multiply, divide, negate, power, exp, log, sqrt, tanh, sigmoid, relu, sin,
            cos

        /// What stands in the node of a drawing: `×`, `σ`.
        public var symbol: String {
            switch self {
            case .input, .constant: ""
            case .add: "+"
            case .subtract, .negate: "−"
            case .multiply: "×"
            case .divide: "÷"
            case .power: "^"
            case .sqrt: "√"
            case .sigmoid: "σ"
            case .exp, .log, .tanh, .relu, .sin, .cos: rawValue
            }
        }
    }

    public struct Node: Hashable, Sendable {
        /// The name of the variable that holds it; `nil` for a number on the way.
        public var name: String?
        public var operation: Operation
        public var value: Double
        /// The slope of the graph's last node with respect to this one, once `backward()` has run.
        public var gradient: Double
        /// The places of the operands in `nodes`, left to right.
        public var operands: [Int]
        /// The slope of this node with respect to each operand.
        public var slopes: [Double]
    }

    /// In the order of computation: operands before results, the result last.
    public var nodes: [Node]
}

extension Scalar {
    /// Everything that this number was computed from.
    public var graph: ScalarGraph {
        let ancestry = node.ancestry()
        let places = Dictionary(uniqueKeysWithValues: ancestry.enumerated().map { (ObjectIdentifier($1), $0) })
        return ScalarGraph(
            nodes: ancestry.map { node in
                ScalarGraph.Node(
                    name: node.name, operation: node.operation, value: node.value, gradient: node.gradient,
                    operands: node.operands.compactMap { places[ObjectIdentifier($0.node)] },
                    slopes: node.operands.map(\.slope))
            })
    }
}
