import Figures
import Trace

/// What is to be seen in a figure, in words: its text alternative.
struct FigureStory {
    let figure: Figure
    let words: any Words

    var alternative: String {
        switch figure {
        case .table(let figure): words.table(rows: figure.rows.count, columns: figure.columns)
        case .lines(let figure):
            words.lines(
                figure.series.compactMap(SeriesStory.init), x: figure.xAxis.name, y: figure.yAxis.name)
        case .scatter(let figure): scatter(figure)
        case .bars(let figure): bars(figure)
        case .histogram(let figure): histogram(figure)
        case .image(let figure): words.pictures(figure.pictures.map(\.label), count: figure.pictures.count)
        case .matrix(let figure): matrix(figure)
        case .neuron(let figure): neuron(figure)
        case .perceptron(let figure): perceptron(figure)
        case .decisionRegions(let figure): regions(figure)
        case .network(let figure):
            words.network(
                layers: figure.layers.map { "\($0.name) (\($0.units))" },
                hasActivations: figure.layers.contains { !$0.activations.isEmpty })
        case .computationGraph(let figure): graph(figure)
        case .convolution(let figure): convolution(figure)
        case .pooling(let figure): pooling(figure)
        case .featureMaps(let figure): words.featureMaps(figure.stages.map(MapStory.init))
        case .architecture(let figure): architecture(figure)
        case .unrolled(let figure): unrolled(figure)
        case .gates(let figure):
            words.gates(figure.gates.compactMap { GateStory($0, steps: figure.steps) }, steps: figure.steps)
        case .detection(let figure): detection(figure)
        case .variables(let figure):
            words.variableSteps(
                count: figure.steps.count, names: figure.steps.last?.variables.map(\.name) ?? [])
        case .equation(let figure):
            words.equation(figure.tex, values: figure.values.map { "\($0.symbol) = \($0.number.shown)" })
        case .slider(let figure): words.slider(parameter: figure.parameter, values: figure.frames.map(\.value))
        case .transfer(let figure): transfer(figure)
        case .memory(let figure): memory(figure)
        }
    }

    private func bars(_ figure: BarsFigure) -> String {
        let several = figure.series.count > 1
        let bars = figure.series.flatMap { series in
            zip(figure.categories, series.values).map { category, value in
                (name: several ? "\(category), \(series.name)" : category, value: value)
            }
        }
        guard let largest = bars.max(by: { $0.value < $1.value }), let smallest = bars.min(by: { $0.value < $1.value })
        else { return "" }
        return words.bars(
            largest: largest.name, largestValue: largest.value.shown, smallest: smallest.name,
            smallestValue: smallest.value.shown, count: bars.count)
    }

    private func histogram(_ figure: HistogramFigure) -> String {
        guard let peak = figure.counts.max(), let index = figure.counts.firstIndex(of: peak),
            figure.edges.count > index + 1
        else { return "" }
        return words.histogram(
            total: figure.counts.reduce(0, +), peakFrom: figure.edges[index].shown,
            peakTo: figure.edges[index + 1].shown, peak: peak)
    }

    /// Groups by their middle.
    private func scatter(_ figure: ScatterFigure) -> String {
        words.scatter(
            groups: figure.groups.filter { !$0.points.isEmpty }.map { group in
                let count = Double(group.points.count)
                let (x, y) = (group.points.map(\.x).reduce(0, +) / count, group.points.map(\.y).reduce(0, +) / count)
                return (group.name, group.points.count, x.brief, y.brief)
            })
    }

    private func matrix(_ figure: MatrixFigure) -> String {
        if let confusion = ConfusionStory(figure) {
            return words.confusion(total: confusion.total, right: confusion.right, worst: confusion.worst)
        }
        let finite = figure.values.filter(\.isFinite)
        let isSmall = figure.values.count <= 36
        let rows = (0..<figure.rows).map { row in
            figure.values.dropFirst(row * figure.columns).prefix(figure.columns).map(\.shown)
        }
        return words.matrix(
            rows: figure.rows, columns: figure.columns, least: (finite.min() ?? 0).shown,
            greatest: (finite.max() ?? 0).shown, values: isSmall ? rows : nil)
    }

    private func neuron(_ figure: NeuronFigure) -> String {
        words.neuron(
            inputs: figure.inputs.map(\.value.shown), weights: figure.inputs.map(\.weight.shown),
            bias: figure.bias.shown, function: figure.activation.name, sum: figure.sum.shown,
            output: figure.output.shown)
    }

    private func perceptron(_ figure: PerceptronFigure) -> String {
        let last = figure.visits.last?.after ?? PerceptronFigure.Weights(w: [0, 0], b: 0)
        return words.perceptron(
            updates: figure.visits.count { $0.before != $0.after }, visits: figure.visits.count,
            ending: words.ending(figure.ending, weights: last.w.map(\.shown), bias: last.b.shown))
    }

    private func regions(_ figure: DecisionRegionsFigure) -> String {
        guard let last = figure.frames.last else { return "" }
        let shares = figure.classNames.indices.map { index in
            let count = last.classes.count { $0 == index }
            return NumberStyle.percent.format(Double(count) / Double(max(last.classes.count, 1)))
        }
        return words.regions(
            classes: figure.classNames, shares: shares, frames: figure.frames.count,
            accuracy: last.accuracy.map { NumberStyle.percent.format($0) })
    }
}
