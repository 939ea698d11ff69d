import CellLanguage
import Figures
import Trace

/// The perceptron and its learning rule.
extension CellLibraryIndex {
    func addPerceptrons() {
        type(
            "struct Perceptron: Equatable", Perceptron.self, "A neuron with a step, which learns.",
            summary: { ValueSummary(type: "Perceptron", text: $0.neuron.oneLine) }
        ) { type in
            type.member("init(inputs: Int)", "A perceptron that knows nothing: all weights and the bias are 0.") {
                call in
                let count: Int = call[0]
                guard (1...100_000).contains(count) else {
                    throw CellError("a perceptron has at least one input, not \(count)", id: "input-count")
                }
                return Perceptron(weights: Array(repeating: 0, count: count), bias: 0)
            }
            type.member("init(weights: [Double], bias: Double)", "A perceptron with these weights.") { call in
                Perceptron(weights: call[0], bias: call[1])
            }
            addPerceptronMembers(type)
        }
        function(
            """
            func explain(_ perceptron: Perceptron, learning inputs: [[Double]], target: [Double], \
            rate: Double = 1, epochs: Int = 20)
            """,
            "Draws a perceptron with two inputs as it learns: the points, the line and the weights, look by look."
        ) { call -> Void in
            var walk = try PerceptronWalk(call[0], inputs: call[1], targets: call[2], rate: call[3])
            let epochs: Int = call[4]
            guard (1...1_000).contains(epochs) else {
                throw CellError("epochs are counted from 1 to 1000, not \(epochs)", id: "epoch-count")
            }
            try call.context.add(.perceptron(walk.figure(epochs: epochs)), from: call.span)
        }
        function(
            "func explain(_ perceptron: Perceptron, on inputs: [Double], names: [String] = [])",
            "Draws a perceptron at work: each input times its weight, the sum, the step."
        ) { call -> Void in
            let perceptron: Perceptron = call[0]
            try call.context.add(.neuron(perceptron.neuron.figure(on: call[1], names: call[2])), from: call.span)
        }
    }

    private func addPerceptronMembers(_ type: HostTypeDeclaration) {
        type.member("func callAsFunction(_ inputs: [Double]) -> Double", "1 where the sum is at least 0, else 0.") {
            call in
            try call.receiver(Perceptron.self).neuron.output(call[0])
        }
        type.member("func sum(_ inputs: [Double]) -> Double", "Σ wᵢxᵢ + b.") { call in
            try call.receiver(Perceptron.self).neuron.sum(call[0])
        }
        type.member(
            "@discardableResult mutating func learn(_ inputs: [Double], target: Double, rate: Double = 1) -> Bool",
            "Moves the weights by one example if the answer was wrong, and says whether it was."
        ) { call in
            try call.mutateReceiver(as: Perceptron.self) {
                try $0.learn(call[0], target: call[1], rate: call[2])
            }
        }
        type.member("var weights: [Double] { get set }", "One for each input.") {
            $0.receiver(Perceptron.self).weights
        } set: { call in
            call.mutateReceiver(as: Perceptron.self) { $0.weights = call[0] }
        }
        type.member("var bias: Double { get set }", "What is added to the sum.") {
            $0.receiver(Perceptron.self).bias
        } set: { call in
            call.mutateReceiver(as: Perceptron.self) { $0.bias = call[0] }
        }
        type.member("static func == (left: Perceptron, right: Perceptron) -> Bool", "Same weights and bias.") {
            ($0[0] as Perceptron) == $0[1]
        }
    }
}
