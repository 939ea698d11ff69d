import Canvas
import Figures

/// Bars that lie: their names are read without tilting a head, their values stand at their ends.
struct BarsDrawing {
    let figure: BarsFigure

    private static let width = 560.0

    func draw() -> Drawing {
        let names = figure.categories.map { TextWidth.of($0, size: 13) * 1.3 }.max() ?? 0
        let left = min(names, 220) + 14
        let perCategory = Double(figure.series.count) * 20 + 10
        let top = figure.series.contains { !$0.name.isEmpty } ? 34.0 : 8
        let area = Area(
            left: left, top: top, width: Self.width - left - 74,
            height: max(Double(figure.categories.count) * perCategory, 20))
        let values = figure.series.flatMap(\.values)
        let scale = AxisScale(figure.valueAxis, fitting: values + [0], from: area.left, to: area.right, padding: 0)
        var layers = [legend, ground(area, scale)]
        for (row, name) in figure.categories.enumerated() {
            let y = area.top + Double(row) * perCategory
            layers.append(
                .text(
                    name.typesetName, at: Point(x: left - 8, y: y + perCategory / 2 + 4), anchor: .end, class: "label"))
            for (number, series) in figure.series.enumerated() where series.values.indices.contains(row) {
                layers.append(bar(series.values[row], number, top: y + 5 + Double(number) * 20, scale))
            }
        }
        return Drawing(Drawing.Panel(width: Self.width, height: area.bottom + 26, layers: layers, scales: true))
    }

    private func ground(_ area: Area, _ scale: AxisScale) -> SVG {
        let zero = scale(scale.isLogarithmic ? scale.domain.lowerBound : 0)
        var parts = [SVG.line(from: Point(x: zero, y: area.top), to: Point(x: zero, y: area.bottom), class: "axis")]
        if !figure.valueAxis.name.isEmpty {
            parts.append(
                .text(figure.valueAxis.name, at: Point(x: area.right, y: area.bottom + 18), anchor: .end, class: "name")
            )
        }
        return .group(parts)
    }

    private func bar(_ value: Double, _ number: Int, top: Double, _ scale: AxisScale) -> SVG {
        let zero = scale(scale.isLogarithmic ? scale.domain.lowerBound : 0)
        let end = scale(value)
        guard end.isFinite else { return .text(value.shown, at: Point(x: zero + 6, y: top + 14), class: "tick") }
        let area = Area(left: min(zero, end), top: top, width: abs(end - zero), height: 16)
        let textX = value < 0 ? area.left - 6 : area.right + 6
        return .group(
            class: Palette.category(number),
            [
                .rectangle(area, corner: 2, class: "bar"),
                .text(
                    value.shown, at: Point(x: textX, y: top + 13), anchor: value < 0 ? .end : .start, class: "tick"),
            ])
    }

    /// Several series are named above, each beside a swatch of its bars.
    private var legend: SVG {
        var x = 8.0
        var parts: [SVG] = []
        for (number, series) in figure.series.enumerated() where !series.name.isEmpty {
            parts.append(
                .group(
                    class: Palette.category(number),
                    [
                        .rectangle(Area(left: x, top: 8, width: 14, height: 14), corner: 2, class: "bar"),
                        .text(series.name.typesetName, at: Point(x: x + 20, y: 20), class: "label"),
                    ]))
            x += 44 + TextWidth.of(series.name, size: 13) * 1.3
        }
        return .group(parts)
    }
}
