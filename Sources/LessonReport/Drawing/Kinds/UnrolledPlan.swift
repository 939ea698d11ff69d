import Canvas
import Figures

/// Where the columns of an unrolled recurrence stand, and what they show after some steps.
struct UnrolledPlan {
    let figure: UnrolledFigure
    let words: any Words

    private static let left = 104.0

    var steps: Int { figure.rows.map(\.words.count).max() ?? 0 }
    private var units: Int { figure.rows.first?.states.first?.count ?? 0 }
    private var columnWidth: Double {
        let widest = figure.rows.flatMap(\.words).map { TextWidth.of($0, size: 13) }.max() ?? 0
        return min(max(widest + 26, 62), 110)
    }
    private var stripHeight: Double { min(max(Double(units) * 14, 42), 84) }
    private var rowHeight: Double { stripHeight + 84 }
    private var plotTop: Double { 4 + Double(figure.rows.count) * rowHeight }
    private var width: Double { Self.left + columnWidth * Double(steps) + 12 }

    private func x(_ step: Int) -> Double { Self.left + (Double(step) + 0.5) * columnWidth }

    private func strip(_ step: Int, row: Int) -> Area {
        Area(left: x(step) - 15, top: 4 + Double(row) * rowHeight + 32, width: 30, height: stripHeight)
    }

    /// The cell as it is written: one box whose state comes back to it.
    var folded: Drawing.Panel {
        let box = Area(left: 60, top: 46, width: 72, height: 64)
        let loop = SVGPath { path in
            path.move(to: Point(x: box.right, y: box.center.y))
            path.curve(
                to: Point(x: box.center.x + 8, y: box.top - 24), control1: Point(x: box.right + 46, y: box.center.y),
                control2: Point(x: box.right + 40, y: box.top - 24))
            path.curve(
                to: Point(x: box.left, y: box.center.y - 6), control1: Point(x: box.left - 34, y: box.top - 24),
                control2: Point(x: box.left - 34, y: box.center.y - 6))
        }
        let parts: [SVG] = [
            .path(loop, class: "loop"),
            .arrow(
                from: Point(x: box.left - 8, y: box.center.y - 6), to: Point(x: box.left, y: box.center.y - 6), head: 7,
                class: "flow"),
            .rectangle(box, corner: 6, class: "node"),
            .text("h", at: Point(x: box.center.x, y: box.center.y + 5), anchor: .middle, class: "name"),
            .text("Wₕ", at: Point(x: box.right + 22, y: box.top - 12), class: "label"),
            .arrow(
                from: Point(x: box.center.x, y: box.bottom + 34), to: Point(x: box.center.x, y: box.bottom), head: 7,
                class: "flow"),
            .text("Wₓ", at: Point(x: box.center.x + 8, y: box.bottom + 24), class: "label"),
            .text("x", at: Point(x: box.center.x, y: box.bottom + 50), anchor: .middle, class: "name"),
        ]
        return Drawing.Panel(width: 200, height: box.bottom + 58, layers: [.group(parts)])
    }

    func panel(reached: Int) -> Drawing.Panel {
        var layers = [weights]
        layers += figure.rows.indices.map(skeleton)
        for row in figure.rows.indices {
            layers += (0..<min(reached, figure.rows[row].words.count)).map {
                column($0, row: row, isNow: $0 == reached - 1)
            }
        }
        if !figure.distances.isEmpty { layers += distancePlot(reached) }
        return Drawing.Panel(
            width: width, height: plotTop + (figure.distances.isEmpty ? 0 : 104), layers: layers)
    }

    /// The weights stand once; a thread leads to every column that uses them.
    private var weights: SVG {
        let first = strip(0, row: 0)
        let box = Area(left: 2, top: first.top - 30, width: 72, height: 24)
        var parts: [SVG] = []
        for row in figure.rows.indices {
            let rail = strip(0, row: row).top - 18
            let threads = SVGPath { path in
                path.move(to: row == 0 ? Point(x: box.right, y: rail) : Point(x: box.center.x, y: box.bottom))
                if row > 0 { path.line(to: Point(x: box.center.x, y: rail)) }
                path.line(to: Point(x: x(figure.rows[row].words.count - 1), y: rail))
                for step in figure.rows[row].words.indices {
                    path.move(to: Point(x: x(step), y: rail))
                    path.line(to: Point(x: x(step), y: rail + 18))
                }
            }
            parts.append(.path(threads, class: "thread"))
        }
        parts.append(.rectangle(box, corner: 5, class: "node"))
        parts.append(
            .text("Wₓ Wₕ b", at: Point(x: box.center.x, y: box.center.y + 4), anchor: .middle, class: "label"))
        return SVG.group(parts).part("cell")
    }

    /// Columns that are still empty, with what will come in.
    private func skeleton(_ row: Int) -> SVG {
        .group(
            figure.rows[row].words.enumerated().flatMap { step, word -> [SVG] in
                let strip = strip(step, row: row)
                return [
                    .rectangle(strip, class: "sheet empty"),
                    .text(word, at: Point(x: strip.center.x, y: strip.bottom + 38), anchor: .middle, class: "label"),
                ]
            })
    }

    private func column(_ step: Int, row: Int, isNow: Bool) -> SVG {
        let data = figure.rows[row]
        let strip = strip(step, row: row)
        let state = data.states.indices.contains(step) ? data.states[step] : []
        let limit = figure.rows.flatMap(\.states).joined().filter(\.isFinite).map { abs($0) }.max() ?? 1
        let map = HeatMap(rows: state.count, columns: 1, values: state, colours: .diverging(limit: limit))
        let from = step == 0 ? strip.left - 22 : strip.left - columnWidth + 31
        let flow = isNow ? "flow lit" : "flow"
        return .group([
            .arrow(
                from: Point(x: from, y: strip.center.y), to: Point(x: strip.left - 1, y: strip.center.y), head: 6,
                class: flow),
            .arrow(
                from: Point(x: strip.center.x, y: strip.bottom + 24), to: Point(x: strip.center.x, y: strip.bottom + 2),
                head: 6, class: flow),
            map.drawing(in: strip), .rectangle(strip, class: isNow ? "sheet now" : "sheet"),
        ])
    }

    /// How far the two states lie apart, word by word.
    private func distancePlot(_ reached: Int) -> [SVG] {
        let area = Area(left: Self.left, top: plotTop + 6, width: columnWidth * Double(steps), height: 76)
        let most = max(figure.distances.max() ?? 1, 1e-9)
        let points = figure.distances.enumerated().map { index, distance in
            Point(x: x(index), y: area.bottom - distance / most * (area.height - 8))
        }
        let shown = points.prefix(reached)
        let ground = SVG.group([
            .line(from: Point(x: area.left, y: area.bottom), to: Point(x: area.right, y: area.bottom), class: "axis"),
            .text(words.distance, at: Point(x: 8, y: area.top + 4), class: "name"),
            .text(most.shown, at: Point(x: area.left - 8, y: area.top + 22), anchor: .end, class: "tick"),
            .text("0", at: Point(x: area.left - 8, y: area.bottom + 4), anchor: .end, class: "tick"),
        ])
        let curve = SVG.path(SVGPath(through: Array(shown)), class: "curve c4")
        return [ground] + (shown.isEmpty ? [] : [curve])
            + shown.map { .circle(at: $0, radius: 3.5, class: "dot c4") }
    }
}
