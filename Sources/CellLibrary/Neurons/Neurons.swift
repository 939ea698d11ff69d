import CellLanguage
import Figures
import Trace

/// One neuron: weights, a bias, an activation.
extension CellLibraryIndex {
    func addNeurons() {
        type(
            "struct Neuron: Equatable", Neuron.self, "One neuron: f(Σ wᵢxᵢ + b).",
            summary: { ValueSummary(type: "Neuron", text: $0.oneLine) }
        ) { type in
            type.member(
                "init(weights: [Double], bias: Double, activation: NeuronActivation = .step)",
                "A neuron with these weights, one for each input."
            ) { call in
                Neuron(weights: call[0], bias: call[1], activation: call[2])
            }
            type.member("func callAsFunction(_ inputs: [Double]) -> Double", "Its answer: f(Σ wᵢxᵢ + b).") { call in
                try call.receiver(Neuron.self).output(call[0])
            }
            type.member("func sum(_ inputs: [Double]) -> Double", "Σ wᵢxᵢ + b, before the activation.") { call in
                try call.receiver(Neuron.self).sum(call[0])
            }
            type.member("var weights: [Double] { get set }", "One for each input.") {
                $0.receiver(Neuron.self).weights
            } set: { call in
                call.mutateReceiver(as: Neuron.self) { $0.weights = call[0] }
            }
            type.member("var bias: Double { get set }", "What is added to the sum.") {
                $0.receiver(Neuron.self).bias
            } set: { call in
                call.mutateReceiver(as: Neuron.self) { $0.bias = call[0] }
            }
            type.member("static func == (left: Neuron, right: Neuron) -> Bool", "Same weights, bias, activation.") {
                ($0[0] as Neuron) == $0[1]
            }
        }
        function(
            "func explain(_ neuron: Neuron, on inputs: [Double], names: [String] = [])",
            "Draws a neuron at work: each input times its weight, the sum, the activation."
        ) { call -> Void in
            let neuron: Neuron = call[0]
            try call.context.add(.neuron(neuron.figure(on: call[1], names: call[2])), from: call.span)
        }
    }
}
