import Canvas
import Figures

/// The plane of a perceptron: the examples, the half that fires, the line, and the weights as an arrow.
struct PerceptronPlane {
    let figure: PerceptronFigure
    let words: any Words
    private let plot: PlotArea
    /// What the weights are multiplied by, so that their longest arrow fits.
    private let arrowScale: Double

    private static let area = Area(left: 34, top: 26, width: 282, height: 282)

    init(figure: PerceptronFigure, words: any Words) {
        self.figure = figure
        self.words = words
        let xs = figure.examples.map { $0.inputs[0] } + [0]
        let ys = figure.examples.map { $0.inputs[1] } + [0]
        let (x, y) = (Self.range(xs), Self.range(ys))
        plot = PlotArea(
            area: Self.area, x: AxisScale(Axis(range: x), fitting: [], from: Self.area.left, to: Self.area.right),
            y: AxisScale(Axis(range: y), fitting: [], from: Self.area.bottom, to: Self.area.top))
        let reach = min(x.upperBound, y.upperBound, -x.lowerBound, -y.lowerBound)
        let longest = figure.visits.flatMap { $0.after.w + $0.before.w }.map(abs).max() ?? 0
        let room = max(x.upperBound, y.upperBound, reach) * 0.94
        arrowScale = longest > room ? room / longest : 1
    }

    /// The values and as much again around them.
    private static func range(_ values: [Double]) -> ClosedRange<Double> {
        let low = values.min() ?? 0
        let high = values.max() ?? 1
        let margin = max(high - low, 1) * 1.15
        return (low - margin)...(high + margin)
    }

    func panel(_ visit: PerceptronFigure.Visit, _ stage: PerceptronDrawing.Stage) -> Drawing.Panel {
        let shown = stage.update ? visit.after : visit.before
        var layers = [frame, firingHalf(shown), ground, legend, boundary(shown, class: "boundary")]
        if stage.update {
            layers.append(boundary(visit.before, class: "boundary old"))
            layers.append(correction(visit))
        }
        layers.append(arrow(shown, class: "weights"))
        layers.append(examples)
        if !stage.isEnd { layers.append(ring(figure.examples[visit.example])) }
        return Drawing.Panel(width: 340, height: 340, layers: layers)
    }

    /// How the two classes are drawn, and what the shade means.
    private var legend: SVG {
        let y = plot.area.bottom + 20
        return .group([
            .circle(at: Point(x: 42, y: y - 4), radius: 6, class: "example yes"),
            .text("\(words.target) 1", at: Point(x: 54, y: y), class: "tick"),
            .circle(at: Point(x: 140, y: y - 4), radius: 5.5, class: "example no"),
            .text("\(words.target) 0", at: Point(x: 152, y: y), class: "tick"),
            .rectangle(Area(left: 236, top: y - 11, width: 14, height: 14), class: "fires"),
            .text(words.fires, at: Point(x: 256, y: y), class: "tick"),
        ])
    }

    private var frame: SVG { .rectangle(plot.area, class: "frame-line") }

    /// Axes through zero and their ticks.
    private var ground: SVG {
        let area = plot.area
        var parts = [
            SVG.line(
                from: Point(x: area.left, y: plot.y(0)), to: Point(x: area.right, y: plot.y(0)), class: "axis"),
            SVG.line(
                from: Point(x: plot.x(0), y: area.top), to: Point(x: plot.x(0), y: area.bottom), class: "axis"),
            SVG.text(
                figure.inputNames[0], at: Point(x: area.right - 2, y: plot.y(0) + 17), anchor: .end, class: "name"),
            SVG.text(figure.inputNames[1], at: Point(x: plot.x(0) - 9, y: area.top + 10), anchor: .end, class: "name"),
        ]
        for value in Set(figure.examples.map { $0.inputs[0] }).sorted() where value != 0 {
            parts.append(
                .text(value.shown, at: Point(x: plot.x(value) + 7, y: plot.y(0) + 16), class: "tick"))
        }
        for value in Set(figure.examples.map { $0.inputs[1] }).sorted() where value != 0 {
            parts.append(
                .text(value.shown, at: Point(x: plot.x(0) - 8, y: plot.y(value) - 7), anchor: .end, class: "tick"))
        }
        return .group(parts)
    }

    /// The part of the plane where w·x + b ≥ 0.
    private func firingHalf(_ weights: PerceptronFigure.Weights) -> SVG {
        let corners = half(weights)
        guard corners.count > 2 else { return .group([]) }
        var path = SVGPath(through: corners.map(plot.place))
        path.close()
        return .path(path, class: "fires")
    }

    /// The corners of the plane clipped by the line (Sutherland and Hodgman 1974, one edge).
    private func half(_ weights: PerceptronFigure.Weights) -> [Point] {
        let (x, y) = (plot.x.domain, plot.y.domain)
        let corners = [
            Point(x: x.lowerBound, y: y.lowerBound), Point(x: x.upperBound, y: y.lowerBound),
            Point(x: x.upperBound, y: y.upperBound), Point(x: x.lowerBound, y: y.upperBound),
        ]
        func value(_ point: Point) -> Double { weights.w[0] * point.x + weights.w[1] * point.y + weights.b }
        var clipped: [Point] = []
        for (index, corner) in corners.enumerated() {
            let next = corners[(index + 1) % corners.count]
            let (here, there) = (value(corner), value(next))
            if here >= 0 { clipped.append(corner) }
            if (here >= 0) != (there >= 0) {
                let share = here / (here - there)
                clipped.append(
                    Point(x: corner.x + share * (next.x - corner.x), y: corner.y + share * (next.y - corner.y)))
            }
        }
        return clipped
    }

    /// The line w·x + b = 0, where the weights make one.
    private func boundary(_ weights: PerceptronFigure.Weights, class classes: String) -> SVG {
        let onLine = half(weights).filter { point in
            abs(weights.w[0] * point.x + weights.w[1] * point.y + weights.b) < 1e-9
        }
        guard weights.w.contains(where: { $0 != 0 }), let start = onLine.first, let end = onLine.last, start != end
        else { return .group([]) }
        return .line(from: plot.place(start), to: plot.place(end), class: classes)
    }

    private func arrow(_ weights: PerceptronFigure.Weights, class classes: String) -> SVG {
        guard weights.w.contains(where: { $0 != 0 }) else {
            return .circle(at: plot.place(Point(x: 0, y: 0)), radius: 3, class: classes + " zero")
        }
        let tip = tip(weights)
        let start = plot.place(Point(x: 0, y: 0))
        let end = plot.place(tip)
        let away = end.x >= start.x ? 9.0 : -9.0
        return .group([
            .arrow(from: start, to: end, head: 10, class: classes),
            .text(
                "w", at: Point(x: end.x + away, y: end.y + (end.y > start.y ? 12 : -3)),
                anchor: away > 0 ? .start : .end, class: "label " + classes),
        ])
    }

    /// Where the old arrow ended, and what the mistake added to it.
    private func correction(_ visit: PerceptronFigure.Visit) -> SVG {
        let old = plot.place(tip(visit.before))
        let new = plot.place(tip(visit.after))
        var parts: [SVG] = []
        if visit.before.w.contains(where: { $0 != 0 }) {
            parts.append(.arrow(from: plot.place(Point(x: 0, y: 0)), to: old, head: 10, class: "weights old"))
        }
        if visit.before.w != visit.after.w { parts.append(.arrow(from: old, to: new, head: 8, class: "correction")) }
        return SVG.group(parts).part("update")
    }

    private func tip(_ weights: PerceptronFigure.Weights) -> Point {
        Point(x: weights.w[0] * arrowScale, y: weights.w[1] * arrowScale)
    }

    /// Examples to be fired at are filled, the others hollow: paper in grey tells them apart.
    private var examples: SVG {
        .group(
            figure.examples.map { example in
                let place = plot.place(Point(x: example.inputs[0], y: example.inputs[1]))
                return .circle(at: place, radius: 7, class: example.target > 0 ? "example yes" : "example no")
            })
    }

    private func ring(_ example: PerceptronFigure.Example) -> SVG {
        .circle(
            at: plot.place(Point(x: example.inputs[0], y: example.inputs[1])), radius: 13, class: "ring")
    }
}
