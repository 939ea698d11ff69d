import Figures

/// A recurrence unrolled step by step: the same cell in every column, the hidden state as a strip of colour.
struct UnrolledDrawing {
    let figure: UnrolledFigure
    let words: any Words

    private static let left = 96.0
    private var steps: Int { figure.rows.map(\.words.count).max() ?? 0 }
    private var units: Int { figure.rows.first?.states.first?.count ?? 0 }
    private var columnWidth: Double {
        let widest = figure.rows.flatMap(\.words).map { TextWidth.of($0, size: 13) }.max() ?? 0
        return min(max(widest + 26, 62), 110)
    }
    private var stripHeight: Double { min(max(Double(units) * 14, 42), 84) }
    private var rowHeight: Double { stripHeight + 92 }
    private var plotTop: Double { 8 + Double(figure.rows.count) * rowHeight }

    func draw() -> Drawing {
        var frames = (0...steps).map(frame)
        for index in [0, min(1, steps), steps] { frames[index].isKey = true }
        return Drawing(frames: frames)
    }

    private func frame(_ reached: Int) -> Drawing.Frame {
        var layers = figure.rows.indices.map { folded($0) }
        for row in figure.rows.indices {
            layers += (0..<min(reached, figure.rows[row].words.count)).map {
                column($0, row: row, isNow: $0 == reached - 1)
            }
        }
        if !figure.distances.isEmpty { layers += distancePlot(reached) }
        let height = plotTop + (figure.distances.isEmpty ? 0 : 124)
        let now = figure.rows.compactMap { $0.words.indices.contains(reached - 1) ? $0.words[reached - 1] : nil }
        let distance = figure.distances.indices.contains(reached - 1) ? figure.distances[reached - 1].shown : nil
        return Drawing.Frame(
            panels: [
                Drawing.Panel(width: Self.left + columnWidth * Double(steps) + 24, height: height, layers: layers)
            ],
            says: reached == 0 ? words.foldedCell : words.unrolledStep(reached, inputs: now, distance: distance),
            lights: reached == 0 ? ["cell"] : ["cell", "step"])
    }

    private func top(_ row: Int) -> Double { 8 + Double(row) * rowHeight }

    /// The cell as it is written: one box whose state comes back to it.
    private func folded(_ row: Int) -> SVG {
        let box = Area(left: 8, top: top(row) + 22, width: 52, height: stripHeight)
        let loop = SVGPath { path in
            path.move(to: Point(x: box.right, y: box.top + 14))
            path.curve(
                to: Point(x: box.left + 14, y: box.top), control1: Point(x: box.right + 26, y: box.top - 26),
                control2: Point(x: box.left + 10, y: box.top - 28))
        }
        return .group([
            .rectangle(box, corner: 6, class: "node"),
            .text("h", at: Point(x: box.center.x, y: box.center.y + 5), anchor: .middle, class: "name"),
            .path(loop, class: "loop"),
            .text("Wₕ", at: Point(x: box.right + 4, y: box.top - 6), class: "tick"),
            .text("Wₓ", at: Point(x: box.center.x + 6, y: box.bottom + 18), class: "tick"),
            .arrow(
                from: Point(x: box.center.x, y: box.bottom + 26), to: Point(x: box.center.x, y: box.bottom + 2),
                head: 6,
                class: "flow"),
        ])
    }

    private func column(_ step: Int, row: Int, isNow: Bool) -> SVG {
        let data = figure.rows[row]
        let x = Self.left + (Double(step) + 0.5) * columnWidth
        let strip = Area(left: x - 15, top: top(row) + 22, width: 30, height: stripHeight)
        let state = data.states.indices.contains(step) ? data.states[step] : []
        let limit = figure.rows.flatMap(\.states).joined().filter(\.isFinite).map { abs($0) }.max() ?? 1
        let map = HeatMap(rows: state.count, columns: 1, values: state, colours: .diverging(limit: limit))
        let from = Point(x: x - columnWidth + 16, y: strip.center.y)
        return .group([
            .arrow(
                from: step == 0 ? Point(x: Self.left - 22, y: from.y) : from, to: Point(x: strip.left - 2, y: from.y),
                head: 6, class: isNow ? "flow lit" : "flow"),
            .arrow(
                from: Point(x: x, y: strip.bottom + 22), to: Point(x: x, y: strip.bottom + 2), head: 6,
                class: isNow ? "flow lit" : "flow"),
            map.drawing(in: strip), .rectangle(strip, class: isNow ? "sheet now" : "sheet"),
            .text(
                data.words[step], at: Point(x: x, y: strip.bottom + 38), anchor: .middle,
                class: isNow ? "label strong" : "label"),
        ])
    }

    /// How far the two states lie apart, word by word.
    private func distancePlot(_ reached: Int) -> [SVG] {
        let area = Area(
            left: Self.left, top: plotTop + 22, width: columnWidth * Double(steps), height: 76)
        let most = max(figure.distances.max() ?? 1, 1e-9)
        let points = figure.distances.enumerated().map { index, distance in
            Point(
                x: area.left + (Double(index) + 0.5) * columnWidth, y: area.bottom - distance / most * (area.height - 8)
            )
        }
        let shown = points.prefix(reached)
        let ground = SVG.group([
            .line(from: Point(x: area.left, y: area.bottom), to: Point(x: area.right, y: area.bottom), class: "axis"),
            .text(words.distance, at: Point(x: 8, y: area.top + 4), class: "name"),
            .text(most.shown, at: Point(x: area.left - 8, y: area.top + 22), anchor: .end, class: "tick"),
            .text("0", at: Point(x: area.left - 8, y: area.bottom + 4), anchor: .end, class: "tick"),
        ])
        return [
            ground, .path(SVGPath(through: Array(shown)), class: "curve c4"),
            .group(class: "c4", shown.map { .circle(at: $0, radius: 3.5, class: "dot") }),
        ]
    }
}
