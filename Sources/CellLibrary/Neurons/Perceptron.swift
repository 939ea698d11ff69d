import CellLanguage
import Figures

/// A neuron with a step, which learns from its mistakes (Rosenblatt, 1958).
struct Perceptron: Hashable, Sendable {
    private(set) var neuron: Neuron

    init(weights: [Double], bias: Double) {
        neuron = Neuron(weights: weights, bias: bias, activation: .step)
    }

    var weights: [Double] {
        get { neuron.weights }
        set { neuron.weights = newValue }
    }

    var bias: Double {
        get { neuron.bias }
        set { neuron.bias = newValue }
    }

    /// w ← w + η e x and b ← b + η e, where e = y* − y.
    /// - Returns: whether the answer was wrong.
    mutating func learn(_ inputs: [Double], target: Double, rate: Double) throws(CellError) -> Bool {
        let error = target - (try neuron.output(inputs))
        guard error != 0 else { return false }
        weights = zip(weights, inputs).map { $0 + rate * error * $1 }
        bias += rate * error
        return true
    }
}

extension Perceptron: HostValue {}

extension Perceptron: CustomStringConvertible {
    var description: String { "Perceptron(weights: \(weights), bias: \(bias))" }
}
