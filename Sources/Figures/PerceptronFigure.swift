/// A perceptron with two inputs as it learns, example by example: the plane, the line, the weights as an arrow.
///
/// Each visit unfolds in parts named `sum`, `activate` and, where the answer was wrong, `update`.
public struct PerceptronFigure: Hashable, Codable, Sendable {
    public var title: String
    /// Names of the two inputs, for the axes.
    public var inputNames: [String]
    public var examples: [Example]
    /// η: what a wrong answer moves the weights by.
    public var learningRate: Double
    /// Every look at an example, in order, epoch after epoch.
    public var visits: [Visit]
    public var ending: Ending

    public init(
        title: String = "", inputNames: [String] = ["x₁", "x₂"], examples: [Example], learningRate: Double,
        visits: [Visit], ending: Ending
    ) {
        self.title = title
        self.inputNames = inputNames
        self.examples = examples
        self.learningRate = learningRate
        self.visits = visits
        self.ending = ending
    }

    public struct Example: Hashable, Codable, Sendable {
        /// Two numbers.
        public var inputs: [Double]
        /// 0 or 1.
        public var target: Double

        public init(inputs: [Double], target: Double) {
            self.inputs = inputs
            self.target = target
        }
    }

    public struct Visit: Hashable, Codable, Sendable {
        /// Counted from 1.
        public var epoch: Int
        /// The example's place in `examples`, from 0.
        public var example: Int
        public var before: Weights
        /// w₁x₁ and w₂x₂.
        public var terms: [Double]
        /// z = Σ terms + b.
        public var sum: Double
        public var output: Double
        /// Equal to `before` where the answer was right.
        public var after: Weights

        public init(
            epoch: Int, example: Int, before: Weights, terms: [Double], sum: Double, output: Double, after: Weights
        ) {
            self.epoch = epoch
            self.example = example
            self.before = before
            self.terms = terms
            self.sum = sum
            self.output = output
            self.after = after
        }
    }

    public struct Weights: Hashable, Codable, Sendable {
        /// Two numbers.
        public var w: [Double]
        public var b: Double

        public init(w: [Double], b: Double) {
            self.w = w
            self.b = b
        }
    }

    public enum Ending: Hashable, Codable, Sendable {
        /// A whole epoch without a mistake: this one.
        case learned(epoch: Int)
        /// An epoch ended at weights at which an earlier one had ended: it never settles.
        case cycles(from: Int, to: Int)
        /// The epochs that were allowed are used up.
        case stopped
    }
}
