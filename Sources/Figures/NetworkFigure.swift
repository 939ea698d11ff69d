/// A network of dense layers: columns of units, edges by weight, and what flows through them.
///
/// With activations it unfolds layer by layer (part `forward`); with gradients too, back again (part `gradient`). With
/// `targets` it tells one step of backpropagation: `forward`, `error`, `blame`, `gradient`, `update`.
public struct NetworkFigure: Hashable, Codable, Sendable {
    public var title: String
    /// The input first.
    public var layers: [Layer]
    /// What the last layer should have given; empty for none.
    public var targets: [Double]
    /// η of the step that is told.
    public var learningRate: Double?

    public init(title: String = "", layers: [Layer], targets: [Double] = [], learningRate: Double? = nil) {
        self.title = title
        self.layers = layers
        self.targets = targets
        self.learningRate = learningRate
    }

    public struct Layer: Hashable, Codable, Sendable {
        /// `input`, `hidden`, `Dense(2)`.
        public var name: String
        /// What stands beneath it: `tanh`, `softmax`; empty for none.
        public var activation: String
        /// All its units; only the first few of a wide layer are drawn.
        public var units: Int
        /// Names of single units: `g₁`, `spam`; empty for none.
        public var unitNames: [String]
        /// From each unit of the layer before to each of this, `weights[unit][input]`; empty for the input and where
        /// a layer is too wide to be drawn.
        public var weights: [[Double]]
        public var biases: [Double]
        /// What each unit gave for the example shown; empty for none.
        public var activations: [Double]
        /// ∂E/∂ of each unit's output; empty for none.
        public var gradients: [Double]
        /// ∂E/∂ of each weight, as `weights`; empty for none.
        public var weightGradients: [[Double]]
        /// The weights and biases after the step; empty for none.
        public var newWeights: [[Double]]
        public var newBiases: [Double]

        public init(
            name: String, activation: String = "", units: Int, unitNames: [String] = [], weights: [[Double]] = [],
            biases: [Double] = [], activations: [Double] = [], gradients: [Double] = [],
            weightGradients: [[Double]] = [], newWeights: [[Double]] = [], newBiases: [Double] = []
        ) {
            self.name = name
            self.activation = activation
            self.units = units
            self.unitNames = unitNames
            self.weights = weights
            self.biases = biases
            self.activations = activations
            self.gradients = gradients
            self.weightGradients = weightGradients
            self.newWeights = newWeights
            self.newBiases = newBiases
        }
    }
}
