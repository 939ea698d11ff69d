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
            title: String = "")
            """,
            "Draws one step of backpropagation: forward, the error, the blame of every unit, the new weights."
        ) { call -> Void in
            let (model, inputs): (Sequential, [Double]) = (call[0], call[1])
            var step = try LearningStep(model, on: inputs)
            try step.propagateBack(target: call[2])
            let rate: Double = call[3]
            guard rate.isFinite else {
                throw CellError("a learning rate is a number; \(rate) came", id: "learning-rate")
            }
            let drawing = LearningStepDrawing(step, error: step.error(against: call[2]))
            try call.context.add(.network(drawing.network(title: call[4])), from: call.span)
            try call.context.add(.table(drawing.weights(rate: rate)), from: call.span)
        }
        function(
            "func explain(_ model: Sequential, on inputs: [Double], title: String = \"\")",
            "Draws what flows through a model of dense layers, unit by unit."
        ) { call -> Void in
            let (model, inputs): (Sequential, [Double]) = (call[0], call[1])
            let drawing = LearningStepDrawing(try LearningStep(model, on: inputs), error: nil)
            try call.context.add(.network(drawing.network(title: call[2])), from: call.span)
        }
        addFeatureMaps()
    }

    private func addFeatureMaps() {
        function(
            "func explain(_ model: Sequential, on input: Tensor, title: String = \"\")",
            "Shows what every layer makes of one example: feature maps on one scale a layer, vectors as strips."
        ) { call -> Void in
            for figure in try FeatureMaps(call[0], on: call[1]).figures(title: call[2]) {
                try call.context.add(figure, from: call.span)
            }
        }
        function(
            "func explain(_ model: Sequential, on example: Example, title: String = \"\")",
            "Shows what every layer makes of one example of a dataset."
        ) { call -> Void in
            let example: Example = call[1]
            let title: String = call[2]
            let heading = title.isEmpty ? example.className ?? "" : title
            for figure in try FeatureMaps(call[0], on: example.input).figures(title: heading) {
                try call.context.add(figure, from: call.span)
            }
        }
    }
}

/// A learning step as figures.
private struct LearningStepDrawing {
    private let step: LearningStep
    private let error: Double?

    init(_ step: LearningStep, error: Double?) {
        self.step = step
        self.error = error
    }

    func network(title: String) -> NetworkFigure {
        let input = NetworkFigure.Layer(name: "input", units: step.inputs.count, activations: step.inputs)
        let layers = step.stages.map { stage in
            NetworkFigure.Layer(
                name: "Dense(\(stage.outputs.count))", activation: stage.dense.activation.name,
                units: stage.outputs.count, weights: stage.dense.weights, biases: stage.dense.bias,
                activations: stage.outputs, gradients: stage.gradients)
        }
        let heading = error.map { "E = \(NumberStyle.full.format($0))" } ?? ""
        return NetworkFigure(title: title.isEmpty ? heading : title, layers: [input] + layers)
    }

    /// Each weight before, its slope, and the weight after.
    func weights(rate: Double) -> TableFigure {
        let style = NumberStyle.full
        var rows: [[String]] = []
        for (index, stage) in step.stages.enumerated() {
            for (unit, (row, slopes)) in zip(stage.dense.weights, stage.weightGradients).enumerated() {
                for (input, (weight, slope)) in zip(row, slopes).enumerated() {
                    rows.append([
                        "layer \(index + 1), \(input + 1) → \(unit + 1)", style.format(weight), style.format(slope),
                        style.format(weight - rate * slope),
                    ])
                }
            }
        }
        return TableFigure(columns: ["weight", "before", "∂E/∂w", "after"], rows: rows)
    }
}

/// What every layer makes of one example.
private struct FeatureMaps {
    /// Channels of a layer that are drawn.
    private static let mapLimit = 32

    private let stages: [(layer: any Layer, output: Tensor)]

    init(_ model: Sequential, on input: Tensor) throws {
        guard input.shape == model.inputShape else {
            throw TensorError(
                "wrong-example", "the model takes examples of shape \(model.inputShape); one of \(input.shape) came")
        }
        var current = input
        var stages: [(any Layer, Tensor)] = []
        for layer in model.layers {
            current = try layer.applied(to: current, training: false)
            stages.append((layer, current))
        }
        self.stages = stages
    }

    func figures(title: String) throws -> [Figure] {
        // A layer that only passes numbers on shows nothing that the one before did not.
        try stages.filter { !($0.layer is Flatten || $0.layer is Dropout || $0.layer is Reshape) }.compactMap {
            layer, output in
            let heading = "\(layer.kind), \(output.shapeText)"
            return try figure(output, title: title.isEmpty ? heading : "\(title): \(heading)")
        }
    }

    private func figure(_ output: Tensor, title: String) throws -> Figure? {
        guard output.rank == 3 else { return TensorFigure(output, title: title).figure }
        let scale = PixelScale(output)
        let maps = (0..<min(output.shape[2], Self.mapLimit)).map { channel in
            scale.picture(of: output.channel(channel), output.shape[0], output.shape[1], 1, label: "\(channel + 1)")
        }
        return .image(ImageFigure(title: title, pictures: maps))
    }
}
