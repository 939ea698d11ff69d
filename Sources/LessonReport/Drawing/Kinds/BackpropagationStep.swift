import Figures
import Foundation
import Trace

/// The numbers of one step of backpropagation, asked for by unit and by weight.
struct BackpropagationStep: Hashable {
    private let figure: NetworkFigure
    let targets: [Double]
    let rate: Double

    typealias Edge = BackpropagationScene.Edge

    /// `nil` where the figure tells no step, or a layer has more units than can be told one by one.
    init?(_ figure: NetworkFigure) {
        guard let output = figure.layers.last, figure.layers.count > 1, !figure.targets.isEmpty,
            figure.targets.count == output.activations.count
        else { return nil }
        for layer in figure.layers {
            guard (1...5).contains(layer.units), layer.activations.count == layer.units else { return nil }
        }
        for (before, layer) in zip(figure.layers, figure.layers.dropFirst()) {
            let isWhole = [layer.weights, layer.weightGradients, layer.newWeights].allSatisfy { matrix in
                matrix.count == layer.units && matrix.allSatisfy { $0.count == before.units }
            }
            guard isWhole, layer.gradients.count == layer.units else { return nil }
        }
        self.figure = figure
        targets = figure.targets
        rate = figure.learningRate ?? 1
    }

    var layers: [NetworkFigure.Layer] { figure.layers }
    var last: Int { layers.count - 1 }

    func name(_ layer: Int, _ unit: Int) -> String { figure.unitName(layer, unit) }

    func weightName(_ layer: Int, _ unit: Int, _ input: Int) -> String {
        let letters = ["u", "v", "w", "p", "q"]
        return letters[min(layer - 1, letters.count - 1)] + unit.subscripted + input.subscripted
    }

    var edges: [Edge] {
        layers.indices.dropFirst().flatMap { layer in
            layers[layer].weights.indices.flatMap { unit in
                layers[layer].weights[unit].indices.map { Edge(layer: layer, unit: unit, input: $0) }
            }
        }
    }

    func weight(_ edge: Edge) -> Double { layers[edge.layer].weights[edge.unit][edge.input] }
    func gradient(_ edge: Edge) -> Double { layers[edge.layer].weightGradients[edge.unit][edge.input] }
    func newWeight(_ edge: Edge) -> Double { layers[edge.layer].newWeights[edge.unit][edge.input] }

    /// y − y* of each output.
    var errors: [Double] { zip(layers[last].activations, targets).map(-) }
    var loss: Double { errors.map { $0 * $0 / 2 }.reduce(0, +) }

    /// E after the step, where the layers' activations are known by name.
    var newLoss: Double? {
        newActivations.map { after in
            zip(after[last], targets).map { ($0 - $1) * ($0 - $1) / 2 }.reduce(0, +)
        }
    }

    /// What each layer gives for the same example after the step.
    var newActivations: [[Double]]? {
        var after = [layers[0].activations]
        for layer in layers.dropFirst() {
            let values = after[after.count - 1]
            guard let function = ActivationFunction(formulaName: layer.activation) else { return nil }
            let biases = layer.newBiases.isEmpty ? layer.biases : layer.newBiases
            after.append(
                layer.newWeights.indices.map { unit in
                    let bias = biases.indices.contains(unit) ? biases[unit] : 0
                    return function.value(zip(layer.newWeights[unit], values).map(*).reduce(bias, +))
                })
        }
        return after
    }

    /// f′ at a unit, from what the unit gave.
    func slope(_ layer: Int, _ unit: Int) -> Double {
        let y = layers[layer].activations[unit]
        switch ActivationFunction(formulaName: layers[layer].activation) {
        case .sigmoid: return y * (1 - y)
        case .tanh: return 1 - y * y
        case .relu: return y > 0 ? 1 : 0
        case .leakyReLU: return y > 0 ? 1 : 0.01
        case .step: return 0
        case .identity, nil: return 1
        }
    }

    func forwardLine(_ layer: Int, _ unit: Int) -> String { figure.forwardLine(layer, unit) ?? "" }

    /// What one unit says of a unit that leads to it: how it reacts, over which weight, and how wrong it was itself.
    struct Blame: Hashable {
        var name: String
        var slope: Double
        var weightName: String
        var weight: Double
        /// ∂E/∂ of the unit that says it.
        var gradient: Double

        var share: Double { slope * weight * gradient }
    }

    /// One for each unit that this one leads to.
    func blames(_ layer: Int, _ unit: Int) -> [Blame] {
        layers[layer + 1].weights.indices.map { next in
            Blame(
                name: name(layer + 1, next), slope: slope(layer + 1, next),
                weightName: weightName(layer + 1, next, unit), weight: layers[layer + 1].weights[next][unit],
                gradient: layers[layer + 1].gradients[next])
        }
    }

    func gradientLine(_ layer: Int, _ unit: Int, _ input: Int) -> String {
        let delta = layers[layer].gradients[unit]
        return "∂E/∂\(weightName(layer, unit, input)) = \(delta.factor) · \(slope(layer, unit).shown) · "
            + "\(layers[layer - 1].activations[input].factor) = "
            + layers[layer].weightGradients[unit][input].shown
    }

    /// The hidden units whose blame was told before this one's.
    func gradientsKnown(before layer: Int, _ unit: Int) -> Set<BackpropagationScene.Unit> {
        allGradients.filter { known in known.layer > layer || (known.layer == layer && known.unit <= unit) }
    }

    var allGradients: Set<BackpropagationScene.Unit> {
        Set(
            layers.indices.dropFirst().dropLast().flatMap { layer in
                layers[layer].gradients.indices.map { BackpropagationScene.Unit(layer: layer, unit: $0) }
            })
    }
}

extension ActivationFunction {
    init?(formulaName name: String) {
        switch name.lowercased() {
        case "σ", "sigmoid": self = .sigmoid
        case "tanh": self = .tanh
        case "relu": self = .relu
        case "", "linear", "identity": self = .identity
        default: return nil
        }
    }
}

extension Double {
    /// Nine digits, with a true minus sign.
    var fullyShown: String { NumberStyle.full.format(self).replacing("-", with: "−") }
}
