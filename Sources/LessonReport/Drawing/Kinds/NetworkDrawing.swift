import Figures

/// Layers as columns of units, weights as edges; what flows through them comes layer by layer, and back again.
struct NetworkDrawing {
    let figure: NetworkFigure
    let words: any Words
    private let plan: NetworkPlan

    /// The widest layer whose units are told one by one.
    private static let toldLimit = 5

    init(figure: NetworkFigure, words: any Words) {
        self.figure = figure
        self.words = words
        plan = NetworkPlan(figure: figure)
    }

    func draw() -> Drawing {
        let forward = figure.layers.indices.filter { !figure.layers[$0].activations.isEmpty }
        let backward = figure.layers.indices.filter { !figure.layers[$0].gradients.isEmpty }.reversed()
        var frames = forward.first == 0 ? [] : [frame(reached: -1, returned: nil, says: "")]
        for index in forward {
            frames.append(frame(reached: index, returned: nil, says: says(index), lines: lines(index)))
        }
        for index in backward {
            let layer = figure.layers[index]
            let says = words.layerBackward(layer.name, values: layer.gradients.prefix(8).map(\.shown))
            frames.append(frame(reached: figure.layers.count, returned: index, says: says))
        }
        frames[frames.count - 1].isKey = true
        return Drawing(frames: frames)
    }

    private func says(_ index: Int) -> String {
        let layer = figure.layers[index]
        let isTold = layer.units <= Self.toldLimit
        let values = layer.activations.prefix(8).enumerated().map { unit, value in
            isTold ? "\(figure.unitName(index, unit)) = \(value.shown)" : value.shown
        }
        let rest = layer.activations.count > 8 ? ["…"] : []
        return index == 0
            ? words.graphInputs(values + rest) : words.layerForward(layer.name, values: values + rest)
    }

    /// How each unit of a small layer comes to its number.
    private func lines(_ index: Int) -> [String] {
        guard index > 0, figure.layers[index].units <= Self.toldLimit else { return [] }
        return (0..<figure.layers[index].units).compactMap { figure.forwardLine(index, $0) }
    }

    private func frame(reached: Int, returned: Int?, says: String, lines: [String] = []) -> Drawing.Frame {
        var frame = Drawing.Frame(
            panels: [plan.panel(reached: reached, returned: returned)], says: says,
            lights: returned == nil ? ["forward"] : ["gradient"])
        if !lines.isEmpty {
            frame.panels.append(BackpropagationWorking(lines: lines.map { BackpropagationWorking.Line($0) }).panel)
        }
        return frame
    }
}
