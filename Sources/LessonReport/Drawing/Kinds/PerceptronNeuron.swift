import Canvas
import Figures

/// The neuron beside a perceptron's plane: inputs, weights, the sum so far, the step and the answer.
struct PerceptronNeuron {
    let figure: PerceptronFigure
    let words: any Words

    private static let inputs = [Point(x: 44, y: 62), Point(x: 44, y: 132), Point(x: 44, y: 202)]
    private static let sum = Point(x: 210, y: 132)
    private static let step = Area(left: 266, top: 97, width: 70, height: 70)
    private static let output = Point(x: 372, y: 132)

    func panel(_ visit: PerceptronFigure.Visit, _ stage: PerceptronDrawing.Stage) -> Drawing.Panel {
        var layers = [skeleton]
        layers += (0..<3).map { edge($0, visit, stage) }
        if !stage.isEnd {
            layers.append(inputValues(visit))
            layers.append(sumValue(visit, stage))
            layers.append(equation(visit, stage))
            if stage.output { layers.append(answer(visit)) }
        }
        return Drawing.Panel(width: 414, height: 340, layers: layers, isEssential: false)
    }

    /// What no frame changes: the nodes, the step's curve, their names.
    private var skeleton: SVG {
        let step = Self.step
        let middle = step.center
        let curve = SVGPath(through: [
            Point(x: step.left + 8, y: step.bottom - 16), Point(x: middle.x, y: step.bottom - 16),
            Point(x: middle.x, y: step.top + 16), Point(x: step.right - 8, y: step.top + 16),
        ])
        var parts = zip(Self.inputs, ["x₁", "x₂", ""]).flatMap { place, name in
            [
                SVG.circle(at: place, radius: 19, class: "node"),
                SVG.text(name, at: Point(x: place.x, y: place.y - 25), anchor: .middle, class: "name"),
            ]
        }
        parts += [
            .text(
                "1", at: Point(x: Self.inputs[2].x, y: Self.inputs[2].y + 5), anchor: .middle, class: "number"),
            .line(from: Point(x: Self.sum.x + 24, y: 132), to: Point(x: step.left, y: 132), class: "wire"),
            .line(from: Point(x: step.right, y: 132), to: Point(x: Self.output.x - 18, y: 132), class: "wire"),
            .circle(at: Self.sum, radius: 24, class: "node"),
            .text("Σ", at: Point(x: Self.sum.x, y: Self.sum.y - 31), anchor: .middle, class: "name"),
            .rectangle(step, corner: 6, class: "node"),
            .line(
                from: Point(x: middle.x, y: step.top + 6), to: Point(x: middle.x, y: step.bottom - 6), class: "grid"),
            .path(curve, class: "curve c1"),
            .text("step", at: Point(x: middle.x, y: step.top - 7), anchor: .middle, class: "name"),
            .circle(at: Self.output, radius: 18, class: "node"),
            .text("y", at: Point(x: Self.output.x, y: Self.output.y - 25), anchor: .middle, class: "name"),
        ]
        return .group(parts)
    }

    private func edge(_ index: Int, _ visit: PerceptronFigure.Visit, _ stage: PerceptronDrawing.Stage) -> SVG {
        let isBias = index == 2
        let old = isBias ? visit.before.b : visit.before.w[index]
        let new = isBias ? visit.after.b : visit.after.w[index]
        let value = stage.update ? new : old
        let isAdded = isBias ? stage.bias : stage.terms > index
        let name = isBias ? "b" : "w\(index.subscripted)"
        let change = stage.update && old != new ? "\(old.shown) → \(new.shown)" : value.shown
        let start = Self.inputs[index]
        let place = Point(x: [126, 118, 134][index], y: [76, 124, 206][index])
        let lit = stage.update ? (old != new ? " lit" : "") : isAdded ? " lit" : ""
        return .group([
            .line(
                from: Point(x: start.x + 19, y: start.y), to: Point(x: Self.sum.x - 24, y: Self.sum.y),
                class: "edge \(Palette.sign(value))\(lit)"),
            .text("\(name) = \(change)", at: place, anchor: .middle, class: "label\(lit)"),
        ]).part(stage.update ? "update" : "sum")
    }

    private func inputValues(_ visit: PerceptronFigure.Visit) -> SVG {
        let values = figure.examples[visit.example].inputs.map(\.shown)
        return .group(
            zip(Self.inputs, values).map { place, value in
                .text(value, at: Point(x: place.x, y: place.y + 5), anchor: .middle, class: "number")
            })
    }

    private func sumValue(_ visit: PerceptronFigure.Visit, _ stage: PerceptronDrawing.Stage) -> SVG {
        let sum = visit.terms.prefix(stage.terms).reduce(0, +) + (stage.bias ? visit.before.b : 0)
        return .text(
            stage.terms == 0 ? "0" : sum.shown, at: Point(x: Self.sum.x, y: Self.sum.y + 5), anchor: .middle,
            class: "number")
    }

    /// The dot on the step's curve, the answer, and whether it is right.
    private func answer(_ visit: PerceptronFigure.Visit) -> SVG {
        let example = figure.examples[visit.example]
        let step = Self.step
        let reach = max(figure.visits.map { abs($0.sum) }.max() ?? 1, 1)
        let x = step.center.x + visit.sum / reach * (step.width / 2 - 10)
        let y = visit.output > 0 ? step.top + 16 : step.bottom - 16
        let isRight = example.target == visit.output
        return SVG.group([
            .circle(at: Point(x: x, y: y), radius: 5, class: "point"),
            .text(
                visit.output.shown, at: Point(x: Self.output.x, y: Self.output.y + 5), anchor: .middle, class: "number"),
            .text(
                "\(words.target) \(example.target.shown)", at: Point(x: Self.output.x, y: Self.output.y + 40),
                anchor: .middle, class: "tick"),
            .text(
                isRight ? "✓" : "✗", at: Point(x: Self.output.x, y: Self.output.y + 60), anchor: .middle,
                class: isRight ? "right-answer" : "wrong-answer"),
        ]).part("activate")
    }

    /// z with its terms, those that are not added yet pale; then the error and the update.
    private func equation(_ visit: PerceptronFigure.Visit, _ stage: PerceptronDrawing.Stage) -> SVG {
        let example = figure.examples[visit.example]
        var pieces = [SVG.TextRun("z = ")]
        for index in visit.terms.indices {
            if index > 0 { pieces.append(.init(" + ", stage.terms > index ? "" : "pale")) }
            let product = "\(visit.before.w[index].factor)·\(example.inputs[index].factor)"
            pieces.append(.init(product, stage.terms > index ? "" : "pale"))
        }
        let bias = visit.before.b < 0 ? " − \((-visit.before.b).shown)" : " + \(visit.before.b.shown)"
        pieces.append(.init(bias, stage.bias ? "" : "pale"))
        if stage.bias { pieces.append(.init(" = \(visit.sum.shown)", "strong")) }
        return SVG.group([.text(pieces, at: Point(x: 26, y: 274), class: "equation")] + second(visit, stage))
    }

    private func second(_ visit: PerceptronFigure.Visit, _ stage: PerceptronDrawing.Stage) -> [SVG] {
        guard stage.output else { return [] }
        let error = figure.examples[visit.example].target - visit.output
        let sign = visit.sum < 0 ? "<" : "≥"
        let runs = [
            SVG.TextRun("z \(sign) 0  →  y = \(visit.output.shown)"),
            SVG.TextRun(error == 0 ? "" : "\u{2003}\u{2003}e = \(error.signed)", "strong"),
        ]
        return [.text(runs, at: Point(x: 26, y: 302), class: "equation")]
    }
}

extension Double {
    /// As a factor of a product: a negative number in parentheses.
    var factor: String { self < 0 ? "(\(shown))" : shown }
}
