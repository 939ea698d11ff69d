import CellLanguage
import Figures
import Foundation

/// Activation functions on plain numbers, and as values that a neuron can be given.
extension CellLibraryIndex {
    func addActivations() {
        function("func sigmoid(_ z: Double) -> Double", "1 / (1 + e⁻ᶻ): any number to between 0 and 1.") { call in
            ActivationFunction.sigmoid.value(at: call[0])
        }
        function("func step(_ z: Double) -> Double", "1 from 0 on, else 0.") { call in
            ActivationFunction.step.value(at: call[0])
        }
        function("func relu(_ z: Double) -> Double", "z where it is positive, else 0.") { call in
            ActivationFunction.relu.value(at: call[0])
        }
        function(
            "func softmax(_ z: [Double]) -> [Double]", "Turns numbers into probabilities: eᶻ of each over their sum."
        ) { call in
            softmax(call[0])
        }
        type("struct NeuronActivation: Equatable", ActivationFunction.self, "What a neuron does with its sum.") {
            type in
            for activation in [ActivationFunction.identity, .step, .sigmoid, .tanh, .relu] {
                type.member("static var \(activation.rawValue): NeuronActivation", activation.help) { _ in activation }
            }
            type.member("func callAsFunction(_ z: Double) -> Double", "The activation of one number.") { call in
                call.receiver(ActivationFunction.self).value(at: call[0])
            }
            type.member("var name: String { get }", "Its name.") { $0.receiver(ActivationFunction.self).rawValue }
            type.member(
                "static func == (left: NeuronActivation, right: NeuronActivation) -> Bool", "Whether both are one."
            ) {
                ($0[0] as ActivationFunction) == $0[1]
            }
        }
    }
}

extension ActivationFunction: HostValue {}

extension ActivationFunction {
    /// The function itself.
    func value(at z: Double) -> Double {
        switch self {
        case .identity: z
        case .step: z >= 0 ? 1 : 0
        // Both forms are the same number; each is exact where the other's exponential overflows.
        case .sigmoid: z >= 0 ? 1 / (1 + exp(-z)) : exp(z) / (1 + exp(z))
        case .tanh: Foundation.tanh(z)
        case .relu: max(z, 0)
        case .leakyReLU: z >= 0 ? z : 0.01 * z
        }
    }

    fileprivate var help: String {
        switch self {
        case .identity: "The sum as it is."
        case .step: "1 from 0 on, else 0."
        case .sigmoid: "1 / (1 + e⁻ᶻ)."
        case .tanh: "The hyperbolic tangent: between −1 and 1."
        case .relu: "The sum where it is positive, else 0."
        case .leakyReLU: "The sum where it is positive, else a hundredth of it."
        }
    }
}

/// Shifted by the largest first, so that no exponential overflows.
private func softmax(_ z: [Double]) -> [Double] {
    guard let largest = z.max() else { return [] }
    let powers = z.map { exp($0 - largest) }
    let sum = powers.reduce(0, +)
    return powers.map { $0 / sum }
}
