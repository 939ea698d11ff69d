import Foundation
import NeuralNets

/// Activations on plain numbers, in double precision: for figures that show each number of a step.
extension ActivationFunction {
    /// f(z); softmax needs its whole line and is `nil`.
    func value(at z: Double) -> Double? {
        switch self {
        case .linear: z
        case .relu: max(0, z)
        case .relu6: min(max(0, z), 6)
        case .leakyRelu(let slope): z > 0 ? z : slope * z
        case .sigmoid: Self.probability(ofLogit: z)
        case .tanh: Foundation.tanh(z)
        case .swish: z * Self.probability(ofLogit: z)
        case .softmax, .gelu: nil
        }
    }

    /// f′(z), from z and y = f(z).
    func slope(at z: Double, _ y: Double) -> Double? {
        switch self {
        case .linear: 1
        case .relu: z > 0 ? 1 : 0
        case .relu6: z > 0 && z < 6 ? 1 : 0
        case .leakyRelu(let slope): z > 0 ? 1 : slope
        case .sigmoid: y * (1 - y)
        case .tanh: 1 - y * y
        case .swish: Self.probability(ofLogit: z) + y * (1 - Self.probability(ofLogit: z))
        case .softmax, .gelu: nil
        }
    }

    var name: String {
        switch self {
        case .linear: ""
        case .relu: "relu"
        case .relu6: "relu6"
        case .leakyRelu: "leaky relu"
        case .sigmoid: "sigmoid"
        case .tanh: "tanh"
        case .softmax: "softmax"
        case .swish: "swish"
        case .gelu: "gelu"
        }
    }

    static func probability(ofLogit z: Double) -> Double { z >= 0 ? 1 / (1 + exp(-z)) : exp(z) / (1 + exp(z)) }

    static func power(_ z: Double) -> Double { exp(z) }
}
