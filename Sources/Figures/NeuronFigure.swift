/// One neuron on real numbers: inputs times weights, the sum, the activation with the point on it.
///
/// It unfolds term by term. Its parts are named `inputs`, `sum` and `activate`.
public struct NeuronFigure: Hashable, Codable, Sendable {
    public var title: String
    public var inputs: [Input]
    public var bias: Double
    public var activation: ActivationFunction
    /// Σ wᵢxᵢ + b.
    public var sum: Double
    public var output: Double

    public init(
        title: String = "", inputs: [Input], bias: Double, activation: ActivationFunction, sum: Double, output: Double
    ) {
        self.title = title
        self.inputs = inputs
        self.bias = bias
        self.activation = activation
        self.sum = sum
        self.output = output
    }

    public struct Input: Hashable, Codable, Sendable {
        /// `x₁` where empty.
        public var name: String
        public var value: Double
        public var weight: Double

        public init(name: String = "", value: Double, weight: Double) {
            self.name = name
            self.value = value
            self.weight = weight
        }
    }
}
