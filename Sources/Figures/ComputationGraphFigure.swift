/// Operations as nodes, filled in one step at a time: values forward, gradients backward.
///
/// Its parts are named `forward` and `gradient`.
public struct ComputationGraphFigure: Hashable, Codable, Sendable {
    public var title: String
    /// In order of computation: operands come before what is made of them, the result last.
    public var nodes: [Node]
    /// Whether the backward pass is shown.
    public var showsGradients: Bool

    public init(title: String = "", nodes: [Node], showsGradients: Bool = true) {
        self.title = title
        self.nodes = nodes
        self.showsGradients = showsGradients
    }

    public struct Node: Hashable, Codable, Sendable {
        /// The variable that holds it; empty for none.
        public var name: String
        /// `+`, `×`, `tanh`; empty for an input.
        public var symbol: String
        public var value: Double
        /// ∂result/∂ of this node.
        public var gradient: Double
        /// Places in `nodes`.
        public var operands: [Int]
        /// ∂ of this node by each operand.
        public var slopes: [Double]

        public init(
            name: String = "", symbol: String = "", value: Double, gradient: Double = 0, operands: [Int] = [],
            slopes: [Double] = []
        ) {
            self.name = name
            self.symbol = symbol
            self.value = value
            self.gradient = gradient
            self.operands = operands
            self.slopes = slopes
        }
    }
}
