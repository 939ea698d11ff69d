import Canvas
import Figures

/// A heat map: squares by value, the number in each where there is room, the scale beside.
struct MatrixDrawing {
    let figure: MatrixFigure

    func draw() -> Drawing {
        let side = side
        let widestName = figure.rowNames.map { TextWidth.of($0, size: 12) }.max() ?? 0
        let left = max(widestName, TextWidth.of(figure.rowTitle, size: 13)) + (figure.rowNames.isEmpty ? 4 : 12)
        let heads = figure.columnNames.map { WrappedLabel($0.typesetName, width: side.width - 6) }
        let extra = Double(max((heads.map(\.lines.count).max() ?? 1) - 1, 0)) * WrappedLabel.lineHeight
        let top = (figure.columnNames.isEmpty ? 4.0 : 22) + extra + (figure.columnTitle.isEmpty ? 0 : 20)
        var layers = [SVG.group(class: "grid-of-cells", cells(side, left, top))]
        layers += names(side, left, top, heads) + titles(left, top, extra)
        let right = left + Double(figure.columns) * side.width
        let height = top + Double(figure.rows) * side.height
        layers.append(key(left: right + 16, top: top, height: min(max(height - top, 60), 160)))
        return Drawing(Drawing.Panel(width: right + 90, height: max(height, top + 64) + 4, layers: layers))
    }

    private var writesValues: Bool { figure.showsValues && figure.columns <= 14 && figure.rows <= 30 }

    private var side: (width: Double, height: Double) {
        if writesValues {
            let numbers = figure.values.map { TextWidth.of($0.shown, size: 12) }.max() ?? 0
            let heads = figure.columnNames.map { TextWidth.of($0, size: 12) }.max() ?? 0
            return (max(34, min(max(numbers, heads) + 12, 76)), 30)
        }
        let side = min(max(520 / Double(max(figure.columns, figure.rows)), 4), 22)
        return (side, side)
    }

    private var limit: Double {
        if let range = figure.range { return max(abs(range.lowerBound), abs(range.upperBound)) }
        return figure.values.filter(\.isFinite).map(abs).max() ?? 1
    }

    private var range: ClosedRange<Double> {
        let finite = figure.values.filter(\.isFinite)
        return figure.range ?? (finite.min() ?? 0)...(finite.max() ?? 1)
    }

    private func paint(_ value: Double) -> String {
        switch figure.colours {
        case .diverging: Palette.diverging(value, limit: limit)
        case .sequential: Palette.sequential(value, in: range)
        }
    }

    /// All squares of one paint are one path.
    private func cells(_ side: (width: Double, height: Double), _ left: Double, _ top: Double) -> [SVG] {
        var paths: [String: String] = [:]
        var numbers: [SVG] = []
        for (index, value) in figure.values.prefix(figure.rows * figure.columns).enumerated() {
            let (row, column) = (index / figure.columns, index % figure.columns)
            let paint = paint(value)
            paths[paint, default: ""] += "M\(column) \(row)h1v1h-1z"
            guard writesValues else { continue }
            let place = Point(
                x: left + (Double(column) + 0.5) * side.width, y: top + (Double(row) + 0.5) * side.height + 4)
            numbers.append(
                .text(
                    value.shown, at: place, anchor: .middle,
                    class: Palette.isStrong(paint) ? "value on" : "value"))
        }
        let grounds = paths.sorted { $0.key < $1.key }.map { SVG("path", [("d", $0.value)], class: "heat " + $0.key) }
        let place = "translate(\(left.svg) \(top.svg)) scale(\(side.width.svg) \(side.height.svg))"
        return [SVG("g", [("transform", place)], grounds)] + numbers
    }

    private func names(
        _ side: (width: Double, height: Double), _ left: Double, _ top: Double, _ heads: [WrappedLabel]
    ) -> [SVG] {
        let rows = figure.rowNames.enumerated().map { index, name in
            SVG.text(
                name.typesetName, at: Point(x: left - 7, y: top + (Double(index) + 0.5) * side.height + 4),
                anchor: .end,
                class: "tick")
        }
        return rows
            + heads.enumerated().flatMap { index, head in
                // The last line stands on the grid.
                let lift = Double(head.lines.count - 1) * WrappedLabel.lineHeight
                return head.drawing(at: Point(x: left + (Double(index) + 0.5) * side.width, y: top - 7 - lift))
            }
    }

    /// - Parameter extra: what heads of several lines take above the first.
    private func titles(_ left: Double, _ top: Double, _ extra: Double) -> [SVG] {
        var titles: [SVG] = []
        if !figure.columnTitle.isEmpty {
            titles.append(.text(figure.columnTitle, at: Point(x: left, y: top - 26 - extra), class: "name"))
        }
        if !figure.rowTitle.isEmpty {
            titles.append(.text(figure.rowTitle, at: Point(x: left - 7, y: top - 7), anchor: .end, class: "name"))
        }
        return titles
    }

    /// The values that the key shows: of the diverging colours only the sides that the figure has.
    private var ends: ClosedRange<Double> {
        switch figure.colours {
        case .sequential: range
        case .diverging:
            range.lowerBound >= 0 ? 0...max(limit, 0) : range.upperBound <= 0 ? -limit...0 : -limit...limit
        }
    }

    /// What the colours stand for, from the top down.
    private func key(left: Double, top: Double, height: Double) -> SVG {
        let hasBothSides = ends.lowerBound < 0 && ends.upperBound > 0 && figure.colours == .diverging
        let count = hasBothSides ? 2 * Palette.steps + 1 : Palette.steps + 1
        let step = height / Double(count)
        var parts = (0..<count).map { index in
            let share = 1 - Double(index) / Double(max(count - 1, 1))
            let value = ends.lowerBound + share * (ends.upperBound - ends.lowerBound)
            return SVG.rectangle(
                Area(left: left, top: top + Double(index) * step, width: 10, height: step + 0.3),
                class: "heat bare " + paint(value))
        }
        parts.append(.text(ends.upperBound.shown, at: Point(x: left + 16, y: top + 9), class: "tick"))
        parts.append(.text(ends.lowerBound.shown, at: Point(x: left + 16, y: top + height), class: "tick"))
        return .group(parts)
    }
}
