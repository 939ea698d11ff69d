import CellLanguage
import Figures
import NeuralNets
import TensorKit
import Trace

/// `explain` for models: one step of backpropagation, or what every layer makes of an example.
extension CellLibraryIndex {
    func addLearningSteps() {
        function(
            """
            func explain(_ model: Sequential, learning inputs: [Double], target: [Double], rate: Double, \
            movesBiases: Bool = false, title: String = "")
            """,
            "Draws one step of backpropagation: forward, the error, the blame of every unit, the new weights; biases keep still."
        ) { call -> Void in
            let (model, inputs): (Sequential, [Double]) = (call[0], call[1])
            var step = try LearningStep(model, on: inputs)
            try step.propagateBack(target: call[2])
            let rate: Double = call[3]
            guard rate.isFinite else {
                throw CellError("a learning rate is a number; \(rate) came", id: "learning-rate")
            }
            let drawing = LearningStepDrawing(step, target: call[2], rate: rate, movesBiases: call[4])
            try call.context.add(.network(drawing.network(title: call[5])), from: call.span)
            if let table = drawing.weightTable { try call.context.add(.table(table), from: call.span) }
        }
        function(
            "func explain(_ model: Sequential, on inputs: [Double], title: String = \"\")",
            "Draws what flows through a model of dense layers, unit by unit."
        ) { call -> Void in
            let (model, inputs): (Sequential, [Double]) = (call[0], call[1])
            let drawing = LearningStepDrawing(try LearningStep(model, on: inputs))
            try call.context.add(.network(drawing.network(title: call[2])), from: call.span)
        }
        function(
            "func explain(_ layer: Dense, on inputs: [Double], title: String = \"\")",
            "Draws what flows through one dense layer, unit by unit."
        ) { call -> Void in
            let (layer, inputs): (Dense, [Double]) = (call[0], call[1])
            let model = try Sequential(checking: [layer], input: [inputs.count], seed: 0)
            let drawing = LearningStepDrawing(try LearningStep(model, on: inputs))
            try call.context.add(.network(drawing.network(title: call[2])), from: call.span)
        }
        addFeatureMaps()
    }

    private func addFeatureMaps() {
        function(
            "func explain(_ model: Sequential, on input: Tensor, title: String = \"\")",
            "Shows what every layer makes of one example: feature maps on one scale a layer, vectors as strips."
        ) { call -> Void in
            try call.context.add(
                .featureMaps(FeatureMaps(call[0], on: call[1]).figure(title: call[2])), from: call.span)
        }
        function(
            "func explain(_ model: Sequential, on example: Example, title: String = \"\")",
            "Shows what every layer makes of one example of a dataset."
        ) { call -> Void in
            let example: Example = call[1]
            let title: String = call[2]
            let heading = title.isEmpty ? example.className ?? "" : title
            try call.context.add(
                .featureMaps(FeatureMaps(call[0], on: example.input).figure(title: heading)), from: call.span)
        }
    }
}

/// A learning step as figures.
private struct LearningStepDrawing {
    /// Weights of a table.
    private static let rowLimit = 64
    /// The widest layer that the drawing tells unit by unit, with a table of all weights.
    private static let drawnUnits = 5

    private let step: LearningStep
    private let target: [Double]
    private let rate: Double?
    private let movesBiases: Bool

    init(_ step: LearningStep, target: [Double] = [], rate: Double? = nil, movesBiases: Bool = false) {
        self.step = step
        self.target = target
        self.rate = rate
        self.movesBiases = movesBiases
    }

    func network(title: String) -> NetworkFigure {
        let input = NetworkFigure.Layer(name: "input", units: step.inputs.count, activations: step.inputs)
        let heading = target.isEmpty ? "" : "E = \(NumberStyle.full.format(step.error(against: target)))"
        return NetworkFigure(
            title: title.isEmpty ? heading : title, layers: [input] + step.stages.map(layer), targets: target,
            learningRate: rate)
    }

    private func layer(_ stage: LearningStep.Stage) -> NetworkFigure.Layer {
        var layer = NetworkFigure.Layer(
            name: "Dense(\(stage.outputs.count))", activation: stage.dense.activation.name,
            units: stage.outputs.count, weights: stage.dense.weights, biases: stage.dense.bias,
            activations: stage.outputs, gradients: stage.gradients, weightGradients: stage.weightGradients)
        guard let rate else { return layer }
        layer.newWeights = zip(stage.dense.weights, stage.weightGradients).map { row, slopes in
            zip(row, slopes).map { weight, slope -> Double in weight - rate * slope }
        }
        layer.newBiases = zip(stage.dense.bias, stage.biasGradients).map { bias, slope -> Double in
            movesBiases ? bias - rate * slope : bias
        }
        return layer
    }

    /// Each weight before, its slope, and the weight after; `nil` for a network too wide to be read so, and for one so small
    /// that its drawing brings the table along.
    var weightTable: TableFigure? {
        let layers = step.stages.map(layer)
        guard layers.contains(where: { max($0.units, $0.weights.first?.count ?? 0) > Self.drawnUnits }) else {
            return nil
        }
        guard layers.reduce(0, { $0 + $1.weights.joined().count }) <= Self.rowLimit else { return nil }
        let rows = layers.enumerated().flatMap { index, layer in
            layer.weights.indices.flatMap { unit in
                layer.weights[unit].indices.map { input in
                    ["layer \(index + 1), \(input + 1) → \(unit + 1)"]
                        + [layer.weights, layer.weightGradients, layer.newWeights].map {
                            NumberStyle.full.format($0[unit][input])
                        }
                }
            }
        }
        return TableFigure(columns: ["weight", "before", "∂E/∂w", "after"], rows: rows)
    }
}
