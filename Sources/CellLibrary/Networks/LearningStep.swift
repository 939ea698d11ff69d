import CellLanguage
import NeuralNets
import TensorKit

/// One pass through a network of dense layers on plain numbers, and one step of backpropagation: every number of it, in
/// double precision.
///
/// Forward: z = W·x + b, y = f(z), E = ½ Σ (y − t)². Backward: δ = ∂E/∂y · f′(z), ∂E/∂W = δ xᵀ, ∂E/∂x = Wᵀ δ (Rumelhart,
/// Hinton and Williams 1986). All weights change at once.
struct LearningStep {
    struct Stage {
        let dense: DenseNumbers
        let inputs: [Double]
        let sums: [Double]
        let outputs: [Double]
        /// ∂E/∂ of each output; empty before `learn`.
        var gradients: [Double] = []
        /// ∂E/∂W, a row for each output.
        var weightGradients: [[Double]] = []
        /// ∂E/∂b: δ.
        var biasGradients: [Double] = []
    }

    private(set) var stages: [Stage] = []
    let inputs: [Double]

    init(_ model: Sequential, on inputs: [Double]) throws {
        guard model.inputShape == [inputs.count] else {
            throw TensorError(
                "wrong-example", "the model takes examples of shape \(model.inputShape); \(inputs.count) numbers came")
        }
        self.inputs = inputs
        var current = inputs
        for layer in model.layers {
            let dense = try DenseNumbers(layer)
            let sums = dense.sums(current)
            let outputs = try dense.outputs(sums)
            stages.append(Stage(dense: dense, inputs: current, sums: sums, outputs: outputs))
            current = outputs
        }
    }

    var outputs: [Double] { stages.last?.outputs ?? inputs }

    /// ½ Σ (y − t)².
    func error(against target: [Double]) -> Double {
        zip(outputs, target).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) / 2 }
    }

    /// Fills in all gradients, from the last layer back.
    mutating func propagateBack(target: [Double]) throws {
        guard target.count == outputs.count else {
            throw CellError("\(outputs.count) outputs need as many targets; \(target.count) came", id: "target-count")
        }
        var flowing = zip(outputs, target).map(-)
        for index in stages.indices.reversed() {
            let stage = stages[index]
            let delta = try zip(flowing, zip(stage.sums, stage.outputs)).map { gradient, unit in
                gradient * (try stage.dense.slope(at: unit.0, unit.1))
            }
            stages[index].gradients = flowing
            stages[index].biasGradients = delta
            stages[index].weightGradients = delta.map { d in stage.inputs.map { d * $0 } }
            flowing = stage.inputs.indices.map { input in
                zip(delta, stage.dense.weights).reduce(0) { $0 + $1.0 * $1.1[input] }
            }
        }
    }
}

/// A dense layer as plain numbers.
struct DenseNumbers {
    let weights: [[Double]]
    let bias: [Double]
    let activation: ActivationFunction

    init(_ layer: any Layer) throws {
        guard let dense = layer as? Dense else {
            throw CellError(
                "a step is drawn number by number for models of `Dense` layers; this one has a \(layer.kind)",
                id: "not-dense")
        }
        let matrix = dense.weights
        let numbers = matrix.scalars.map(Double.init(shortest:))
        let columns = matrix.shape[1]
        weights = (0..<matrix.shape[0]).map { Array(numbers[$0 * columns..<($0 + 1) * columns]) }
        bias = dense.bias?.scalars.map(Double.init(shortest:)) ?? [Double](repeating: 0, count: dense.units)
        activation = dense.activation
    }

    func sums(_ inputs: [Double]) -> [Double] {
        zip(weights, bias).map { row, bias -> Double in
            zip(row, inputs).reduce(bias) { sum, pair -> Double in sum + pair.0 * pair.1 }
        }
    }

    func outputs(_ sums: [Double]) throws -> [Double] {
        if activation == .softmax {
            let largest = sums.max() ?? 0
            let powers = sums.map { ActivationFunction.power($0 - largest) }
            let total: Double = powers.reduce(0) { $0 + $1 }
            return powers.map { $0 / total }
        }
        return try sums.map { sum in
            guard let value = activation.value(at: sum) else { throw unsupported }
            return value
        }
    }

    func slope(at sum: Double, _ output: Double) throws -> Double {
        guard let slope = activation.slope(at: sum, output) else { throw unsupported }
        return slope
    }

    private var unsupported: CellError {
        CellError("\(activation.name) is not drawn number by number", id: "activation-not-drawn")
    }
}

extension Double {
    /// The number that a single-precision one was written as: 0.15, not 0.15000000596.
    init(shortest value: Float) { self = Double("\(value)") ?? Double(value) }

    /// Double precision as it is, where the engine counts in it.
    init(shortest value: Double) { self = value }
}
