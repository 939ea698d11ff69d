import CellLanguage
import Figures
import NeuralNets
import TensorKit
import Trace

/// `show` and `plot` for models, their training and their mistakes.
extension CellLibraryIndex {
    func addModelShowing() {
        function("func plot(_ history: History, title: String = \"\")", "Draws loss and accuracy over the epochs.") {
            call -> Void in
            for figure in (call[0] as History).lines(title: call[1]) {
                try call.context.add(.lines(figure), from: call.span)
            }
        }
        addProbabilities()
        addMistakes()
        addRegions()
    }

    private func addProbabilities() {
        function(
            "func plot(_ probabilities: Tensor, classes: [String], title: String = \"\")",
            "Draws one bar a class: what a softmax says of one example."
        ) { call -> Void in
            let (values, names): (Tensor, [String]) = (call[0], call[1])
            guard values.count == names.count else {
                throw CellError("\(values.count) numbers came for \(names.count) classes", id: "class-count")
            }
            let bars = BarsFigure.Series(values: values.scalars.map { Double($0) })
            try call.context.add(
                .bars(BarsFigure(title: call[2], valueAxis: Axis("probability"), categories: names, series: [bars])),
                from: call.span)
        }
    }

    private func addMistakes() {
        function(
            "func show(mistakesOf model: Sequential, in data: Dataset, count: Int = 8, title: String = \"\")",
            "Shows the examples that a model gets wrong most surely, each with what it is and what it was taken for."
        ) { call -> Void in
            let (model, data): (Sequential, Dataset) = (call[0], call[1])
            let mistakes = try Mistakes(of: model, in: data, call).worst(call.positive(2, "count"))
            try call.context.add(mistakes.figure(title: call[3]), from: call.span)
        }
    }

    private func addRegions() {
        function(
            "func show(regionsOf model: Sequential, over data: Dataset, title: String = \"\")",
            "Colours the plane by the class that a model sees in each place, with the data's points on it."
        ) { call -> Void in
            let (model, data): (Sequential, Dataset) = (call[0], call[1])
            let regions = try DecisionRegions(over: data)
            try call.context.add(regions.figure([regions.frame(of: model)], title: call[2]), from: call.span)
        }
        function(
            """
            func show(regionsOf models: [Sequential], labels: [String] = [], over data: Dataset, title: String = "")
            """,
            "The same, a frame for each model: a training, epoch by epoch."
        ) { call -> Void in
            let (models, labels): ([Sequential], [String]) = (call[0], call[1])
            let regions = try DecisionRegions(over: call[2])
            let frames = try models.enumerated().map { place, model in
                try regions.frame(of: model, label: labels.indices.contains(place) ? labels[place] : "\(place + 1)")
            }
            try call.context.add(regions.figure(frames, title: call[3]), from: call.span)
        }
    }
}

extension Sequential: ShownByItself {
    /// Blocks, unless there are too many, and the table.
    func figures(title: String) -> [Figure] {
        let blocks: [Figure] =
            layers.count <= ArchitectureFigure.blockLimit ? [.architecture(architecture(title: title))] : []
        return blocks + [.table(table(title: title))]
    }

    /// A row a layer, as Keras users know it, and the totals.
    fileprivate func table(title: String) -> TableFigure {
        let (summary, style) = (summary, NumberStyle.grouped)
        let rows = zip(summary.rows, layers).map { row, layer in
            let isFrozen = row.parameters > 0 && layer.trainableCount == 0
            return [
                row.kind + (isFrozen ? " (frozen)" : ""), row.outputShape.map(String.init).joined(separator: "×"),
                style.format(row.parameters), style.format(row.multiplyAccumulates),
            ]
        }
        let total = [
            "total, \(style.format(summary.trainable)) trainable", "", style.format(summary.parameters),
            style.format(summary.multiplyAccumulates),
        ]
        let input = summary.inputShape.map(String.init).joined(separator: "×")
        return TableFigure(
            title: title, columns: ["layer", "output", "parameters", "multiply-accumulates"],
            rows: [["input", input, "", ""]] + rows + [total])
    }
}

extension Conv2D: ShownByItself {
    func figures(title: String) throws -> [Figure] {
        guard let weights = parameters.first?.tensor else {
            throw CellError(
                "the layer has no filters yet", hint: "It gets them in a model, or by naming its channels",
                id: "no-weights")
        }
        return [try FilterGallery(weights).figure(title: title)]
    }
}

extension History: ShownByItself {
    func figures(title: String) -> [Figure] { lines(title: title).map { .lines($0) } }

    /// The loss, and the accuracy where something can be right; validation is dashed.
    fileprivate func lines(title: String) -> [LinesFigure] {
        [
            figure(title, "loss", losses, validationLosses),
            figure(title, "accuracy", accuracies, validationAccuracies),
        ].compactMap { $0 }
    }

    /// Where validation was best, read off: nothing where that is the last epoch.
    private func bestEpoch(of validation: [Double], isLoss: Bool) -> [LinesFigure.Mark] {
        let best =
            isLoss
            ? validation.indices.min { validation[$0] < validation[$1] }
            : validation.indices.max { validation[$0] < validation[$1] }
        guard let best, best < validation.count - 1 else { return [] }
        return [LinesFigure.Mark(.x, at: Double(best + 1), label: "epoch \(best + 1)")]
    }

    private func figure(_ title: String, _ name: String, _ training: [Double], _ validation: [Double]) -> LinesFigure? {
        guard !training.isEmpty else { return nil }
        var series = [LinesFigure.Series(name: "training", values: training, from: 1)]
        if !validation.isEmpty {
            var line = LinesFigure.Series(name: "validation", values: validation, from: 1)
            line.isDashed = true
            series.append(line)
        }
        return LinesFigure(
            title: title, xAxis: Axis("epoch"), yAxis: Axis(name), series: series,
            marks: bestEpoch(of: validation, isLoss: name == "loss"))
    }
}

extension ConfusionMatrix: ShownByItself {
    func figures(title: String) -> [Figure] { [.matrix(figure(title: title))] }

    private func figure(title: String) -> MatrixFigure {
        MatrixFigure(
            title: title, rowNames: classNames, columnNames: classNames, rowTitle: "is", columnTitle: "taken for",
            rows: classNames.count,
            columns: classNames.count, values: squareCounts.joined().map { Double($0) }, colours: .sequential)
    }
}

/// The filters of a convolution: in colour where they see three channels, else a sheet of numbers a channel.
private struct FilterGallery {
    private static let pictureLimit = 64
    private let filters: Tensor

    init(_ filters: Tensor) { self.filters = filters }

    func figure(title: String) throws -> Figure {
        let (count, channels, height, width) = (filters.shape[0], filters.shape[1], filters.shape[2], filters.shape[3])
        guard channels == 3 else {
            let all = try Checked.reshape(filters, [count * channels, height, width])
            let maps = try (0..<min(count * channels, Self.pictureLimit)).flatMap {
                try Checked.slice(all, [$0]).planes
            }
            let shape = "\(count) × \(height) × \(width) × \(channels)"
            return .featureMaps(
                FeatureMapsFigure(
                    title: title, stages: [FeatureMapsFigure.Stage(name: "filters", shape: shape, maps: maps)]))
        }
        let scale = PixelScale(filters)
        let pixels = try Checked.transpose(filters, axes: [0, 2, 3, 1])
        let pictures = try (0..<min(count, Self.pictureLimit)).map { index in
            scale.picture(
                of: try Checked.slice(pixels, [index]).scalars, height, width, 3, label: "filter \(index + 1)")
        }
        return .image(ImageFigure(title: title, pictures: pictures))
    }
}
