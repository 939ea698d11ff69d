import Figures
import NeuralNets
import TensorKit

/// A simple recurrence on one sequence, each step's sum in its three parts: Wx·xₜ, Wh·hₜ₋₁, b.
struct SimpleRNNWalk {
    /// Empty where the activation is one that no figure draws.
    private(set) var sums: [UnrolledFigure.Sum] = []

    init(_ layer: SimpleRNN, over sequence: Tensor) throws {
        guard let activation = Figures.ActivationFunction(layer.activation), !layer.shape.goesBackwards,
            sequence.rank == 2
        else { return }
        let weights = try layer.prepared(for: sequence.shape).parameters.map(\.tensor.doubles)
        let (units, features) = (layer.shape.units, sequence.shape[1])
        let inputs = sequence.doubles
        var state = [Double](repeating: 0, count: units)
        for step in 0..<sequence.shape[0] {
            let x = Array(inputs[step * features..<(step + 1) * features])
            let sum = UnrolledFigure.Sum(
                fromInput: Self.product(weights[0], x, rows: units),
                fromState: Self.product(weights[1], state, rows: units), bias: weights[2], activation: activation)
            state = (0..<units).map { activation.value(at: sum.fromInput[$0] + sum.fromState[$0] + sum.bias[$0]) }
            sums.append(sum)
        }
    }

    private static func product(_ matrix: [Double], _ vector: [Double], rows: Int) -> [Double] {
        (0..<rows).map { row in vector.indices.reduce(0) { $0 + matrix[row * vector.count + $1] * vector[$1] } }
    }
}

extension Figures.ActivationFunction {
    init?(_ function: NeuralNets.ActivationFunction) {
        switch function {
        case .linear: self = .identity
        case .relu: self = .relu
        case .sigmoid: self = .sigmoid
        case .tanh: self = .tanh
        case .relu6, .leakyRelu, .softmax, .swish, .gelu: return nil
        }
    }
}
