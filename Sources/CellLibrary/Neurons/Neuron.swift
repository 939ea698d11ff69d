import CellLanguage
import Figures
import Trace

/// y = f(Σ wᵢxᵢ + b).
struct Neuron: Hashable, Sendable {
    var weights: [Double]
    var bias: Double
    var activation: ActivationFunction

    /// Σ wᵢxᵢ + b.
    func sum(_ inputs: [Double]) throws(CellError) -> Double {
        guard inputs.count == weights.count else {
            throw CellError(
                "\(weights.count) weights cannot meet \(inputs.count) inputs",
                hint: "A neuron has one weight for each input", id: "input-count")
        }
        return zip(weights, inputs).map(*).reduce(bias, +)
    }

    /// What the margin says of it, where numbers have the code's own minus: `w = (2, -3), b = -0.5`.
    var oneLine: String {
        func short(_ number: Double) -> String { NumberStyle.short.format(number) }
        let shown = weights.prefix(6).map(short) + (weights.count > 6 ? ["…"] : [])
        return "w = (\(shown.joined(separator: ", "))), b = \(short(bias))"
    }

    func output(_ inputs: [Double]) throws(CellError) -> Double { activation.value(at: try sum(inputs)) }

    /// - Parameter names: of the inputs; empty for x₁, x₂, ….
    func figure(on inputs: [Double], names: [String]) throws(CellError) -> NeuronFigure {
        let sum = try sum(inputs)
        let terms = zip(weights, inputs).enumerated().map { index, term in
            NeuronFigure.Input(
                name: names.indices.contains(index) ? names[index] : "", value: term.1, weight: term.0)
        }
        return NeuronFigure(
            inputs: terms, bias: bias, activation: activation, sum: sum, output: activation.value(at: sum))
    }
}

extension Neuron: HostValue {}

extension Neuron: CustomStringConvertible {
    var description: String { "Neuron(weights: \(weights), bias: \(bias), activation: .\(activation.rawValue))" }
}
