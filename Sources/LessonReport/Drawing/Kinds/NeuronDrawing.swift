import Canvas
import Figures
import Foundation

/// One neuron: its inputs, the weights as edges, the sum growing term by term, and the point on the activation's curve.
struct NeuronDrawing {
    let figure: NeuronFigure
    let words: any Words

    private static let width = 640.0
    private var count: Int { figure.inputs.count }
    private var height: Double { max(Double(count + 1) * 64 + 70, 250) }
    private var sumPlace: Point { Point(x: 300, y: (height - 50) / 2) }
    private var curveArea: Area { Area(left: 372, top: sumPlace.y - 65, width: 160, height: 130) }
    private var output: Point { Point(x: 602, y: sumPlace.y) }

    func draw() -> Drawing {
        var frames = (0...(count + 1)).map { frame(terms: $0, isActivated: false) }
        frames.append(frame(terms: count + 1, isActivated: true))
        frames[frames.count - 1].isKey = true
        return Drawing(frames: frames)
    }

    private func frame(terms: Int, isActivated: Bool) -> Drawing.Frame {
        var layers = [skeleton]
        layers += (0...count).map { edge($0, isAdded: $0 < terms) }
        layers.append(sum(terms))
        layers.append(equation(terms, isActivated))
        if isActivated { layers.append(point) }
        return Drawing.Frame(
            panels: [Drawing.Panel(width: Self.width, height: height, layers: layers)],
            says: says(terms, isActivated), lights: lights(terms, isActivated))
    }

    private func lights(_ terms: Int, _ isActivated: Bool) -> [String] {
        if isActivated { return ["activate"] }
        if terms == 0 { return ["inputs"] }
        return terms > count ? ["sum"] : ["terms", "sum"]
    }

    private func says(_ terms: Int, _ isActivated: Bool) -> String {
        if isActivated {
            return words.neuronOutput(
                function: figure.activation.name, sum: figure.sum.shown, output: figure.output.shown)
        }
        if terms == 0 { return words.neuronInputs(figure.inputs.map { "\($0.value.shown)" }) }
        let sum = partialSum(terms).shown
        if terms > count { return words.addedBias(bias: figure.bias.shown, sum: sum) }
        let input = figure.inputs[terms - 1]
        return words.added(
            term: "\(input.weight.factor)·\(input.value.factor) = \((input.weight * input.value).shown)",
            name: "w\((terms - 1).subscripted)\(name(terms - 1))", sum: sum)
    }

    private func partialSum(_ terms: Int) -> Double {
        if terms > count { return figure.sum }
        return figure.inputs.prefix(terms).map { $0.weight * $0.value }.reduce(0, +)
    }

    private func name(_ index: Int) -> String {
        let given = figure.inputs[index].name
        return given.isEmpty ? "x\(index.subscripted)" : given
    }

    /// Room for the inputs' names.
    private var left: Double {
        let names = figure.inputs.indices.map { TextWidth.of(name($0), size: 13) }
        return max((names.max() ?? 0) + 34, 64)
    }

    private func place(_ index: Int) -> Point {
        let spacing = (height - 50) / Double(count + 1)
        return Point(x: left, y: spacing * (Double(index) + 0.5))
    }

    private var skeleton: SVG {
        var parts = (0...count).flatMap { index in
            let place = place(index)
            let isBias = index == count
            return [
                SVG.circle(at: place, radius: 22, class: "node"),
                .text(
                    isBias ? "1" : figure.inputs[index].value.shown, at: Point(x: place.x, y: place.y + 5),
                    anchor: .middle, class: "number"),
                .text(
                    isBias ? "" : name(index), at: Point(x: place.x - 29, y: place.y + 5), anchor: .end, class: "name"),
            ]
        }
        let area = curveArea
        parts += [
            .line(
                from: Point(x: sumPlace.x + 30, y: sumPlace.y), to: Point(x: area.left, y: sumPlace.y), class: "wire"),
            .line(from: Point(x: area.right, y: output.y), to: Point(x: output.x - 28, y: output.y), class: "wire"),
            .circle(at: sumPlace, radius: 30, class: "node"),
            .text("z", at: Point(x: sumPlace.x, y: sumPlace.y - 37), anchor: .middle, class: "name"),
            .rectangle(area, corner: 6, class: "node"),
            .text(
                figure.activation.name, at: Point(x: area.center.x, y: area.top - 8), anchor: .middle, class: "name"),
            .circle(at: output, radius: 28, class: "node"),
            .text("y", at: Point(x: output.x, y: output.y - 35), anchor: .middle, class: "name"),
            ActivationCurve(function: figure.activation, area: area.inset(by: 8), reach: reach).drawing,
        ]
        return .group(parts)
    }

    private var reach: Double { max(abs(figure.sum) * 1.25, figure.activation == .step ? 1 : 4) }

    private func edge(_ index: Int, isAdded: Bool) -> SVG {
        let isBias = index == count
        let weight = isBias ? figure.bias : figure.inputs[index].weight
        let largest = max(figure.inputs.map { abs($0.weight) }.max() ?? 1, abs(figure.bias), 1e-12)
        let place = place(index)
        let start = Point(x: place.x + 22, y: place.y)
        let end = Point(x: sumPlace.x - 30, y: sumPlace.y)
        let label = isBias ? "b = \(weight.shown)" : "w\(index.subscripted) = \(weight.shown)"
        let middle = Point(x: start.x + (end.x - start.x) * 0.4, y: start.y + (end.y - start.y) * 0.4)
        let line = SVG.line(from: start, to: end, class: "edge \(Palette.sign(weight))\(isAdded ? " lit" : "")")
            .with("stroke-width", (1 + abs(weight) / largest * 4).svg)
        let text = SVG.text(
            label, at: Point(x: middle.x, y: middle.y - 8), anchor: .middle, class: isAdded ? "label lit" : "label")
        return SVG.group([line, text]).part("sum")
    }

    private func sum(_ terms: Int) -> SVG {
        .text(
            terms == 0 ? "" : partialSum(terms).shown, at: Point(x: sumPlace.x, y: sumPlace.y + 5), anchor: .middle,
            class: "number")
    }

    private func equation(_ terms: Int, _ isActivated: Bool) -> SVG {
        var runs = [SVG.TextRun("z = ")]
        for (index, input) in figure.inputs.enumerated() {
            let classes = index < terms ? "" : "pale"
            runs.append(.init((index > 0 ? " + " : "") + "\(input.weight.factor)·\(input.value.factor)", classes))
        }
        let bias = figure.bias < 0 ? " − \((-figure.bias).shown)" : " + \(figure.bias.shown)"
        runs.append(.init(bias, terms > count ? "" : "pale"))
        if terms > count { runs.append(.init(" = \(figure.sum.shown)", "strong")) }
        if isActivated {
            runs.append(.init("\u{2003}\u{2003}y = \(figure.activation.name)(z) = \(figure.output.shown)", "strong"))
        }
        return .text(runs, at: Point(x: 40, y: height - 16), class: "equation")
    }

    private var point: SVG {
        let curve = ActivationCurve(function: figure.activation, area: curveArea.inset(by: 8), reach: reach)
        return SVG.group([
            .circle(at: curve.place(figure.sum, figure.output), radius: 5.5, class: "point"),
            .text(
                figure.output.shown, at: Point(x: output.x, y: output.y + 5), anchor: .middle, class: "number"),
        ]).part("activate")
    }
}
