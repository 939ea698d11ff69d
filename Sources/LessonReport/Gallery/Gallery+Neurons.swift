import Figures
import Foundation

extension Gallery {
    static var neuronSamples: [(name: String, figure: Figure)] {
        [
            ("neuron", .neuron(neuron)), ("neuron-step", .neuron(fourInputs)), ("perceptron", .perceptron(perceptron)),
            ("network", .network(network)), ("backpropagation", .network(backpropagation)),
            ("network-wide", .network(wide)),
        ]
    }

    private static var neuron: NeuronFigure {
        NeuronFigure(
            inputs: [.init(value: 1, weight: 0.8), .init(value: 0.5, weight: -0.4)], bias: 0.1, activation: .sigmoid,
            sum: 0.7, output: 0.668187772168)
    }

    private static var fourInputs: NeuronFigure {
        NeuronFigure(
            inputs: [
                .init(name: "salt", value: 2, weight: 0.25), .init(name: "heat", value: 0.1, weight: 1.5),
                .init(name: "age", value: -1, weight: 0.75), .init(name: "x₄", value: 0, weight: -2),
            ], bias: -0.5, activation: .relu, sum: -0.6, output: 0)
    }

    /// AND, two epochs: the whole walk is a lesson's.
    private static var perceptron: PerceptronFigure {
        let inputs: [[Double]] = [[0, 0], [0, 1], [1, 0], [1, 1]]
        let targets = [0.0, 0, 0, 1]
        var weights = PerceptronFigure.Weights(w: [0, 0], b: 0)
        var visits: [PerceptronFigure.Visit] = []
        for epoch in 1...2 {
            for (index, (x, target)) in zip(inputs, targets).enumerated() {
                let before = weights
                let terms = zip(before.w, x).map(*)
                let sum = terms.reduce(before.b, +)
                let error = target - (sum >= 0 ? 1 : 0)
                weights.w = zip(before.w, x).map { $0 + error * $1 }
                weights.b += error
                visits.append(
                    .init(
                        epoch: epoch, example: index, before: before, terms: terms, sum: sum,
                        output: sum >= 0 ? 1 : 0, after: weights))
            }
        }
        return PerceptronFigure(
            examples: zip(inputs, targets).map { .init(inputs: $0, target: $1) }, learningRate: 1, visits: visits,
            ending: .stopped)
    }

    /// The classic 2-2-2 network with what flows through it.
    private static var network: NetworkFigure {
        NetworkFigure(
            layers: [
                .init(name: "inputs", units: 2, unitNames: ["f₁", "f₂"], activations: [0.05, 0.1]),
                .init(
                    name: "hidden", activation: "σ", units: 2, unitNames: ["g₁", "g₂"],
                    weights: [[0.15, 0.2], [0.25, 0.3]], biases: [0.35, 0.35],
                    activations: [0.593269992107, 0.596884378260], gradients: [0.036350306, 0.041370323]),
                .init(
                    name: "outputs", activation: "σ", units: 2, unitNames: ["h₁", "h₂"],
                    weights: [[0.4, 0.45], [0.5, 0.55]], biases: [0.6, 0.6],
                    activations: [0.751365069552, 0.772928465321], gradients: [0.741365070, -0.217071535]),
            ])
    }

    /// One step of learning of the same network, its biases kept.
    private static var backpropagation: NetworkFigure {
        var figure = network
        figure.targets = [0.01, 0.99]
        figure.learningRate = 0.5
        figure.layers[1].weightGradients = [[0.000438568, 0.000877135], [0.000497713, 0.000995425]]
        figure.layers[1].newWeights = [[0.149780716, 0.199561432], [0.249751144, 0.299502287]]
        figure.layers[2].weightGradients = [[0.082167041, 0.082667628], [-0.022602540, -0.022740242]]
        figure.layers[2].newWeights = [[0.358916480, 0.408666186], [0.511301270, 0.561370121]]
        return figure
    }

    private static var wide: NetworkFigure {
        NetworkFigure(
            layers: [
                .init(name: "pixels", units: 784), .init(name: "hidden", activation: "relu", units: 30),
                .init(name: "digits", activation: "softmax", units: 10),
            ])
    }
}
