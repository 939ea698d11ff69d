import Canvas
import Figures

/// Curves with their names at their ends.
struct LinesDrawing {
    let figure: LinesFigure

    private static let width = 560.0

    func draw() -> Drawing {
        let labels = figure.series.map(\.name)
        // Words grow on a narrow screen: they get room for it.
        let labelWidth = labels.map { TextWidth.of($0, size: 13) * 1.45 }.max() ?? 0
        let right = Self.width - (labelWidth > 0 ? labelWidth + 14 : 10)
        let area = Area(left: 56, top: 34, width: max(right - 56, 240), height: 236)
        let points = figure.series.flatMap(\.points)
        let plot = PlotArea(
            area: area,
            x: AxisScale(figure.xAxis, fitting: points.map(\.x), from: area.left, to: area.right, padding: 0),
            y: AxisScale(figure.yAxis, fitting: points.map(\.y) + levels, from: area.bottom, to: area.top))
        var layers = [plot.axes(x: figure.xAxis.name, y: figure.yAxis.name)]
        layers += figure.marks.map { mark($0, in: plot) }
        let curves = figure.series.enumerated().map { curve($0.element, number: $0.offset, in: plot) }
        layers.append(.clipped(to: area.inset(by: -4), curves))
        layers.append(names(in: plot))
        return Drawing(Drawing.Panel(width: Self.width, height: 316, layers: layers, scales: true))
    }

    private var levels: [Double] {
        figure.marks.compactMap { $0.direction == .y ? $0.value : nil }
    }

    private func curve(_ series: LinesFigure.Series, number: Int, in plot: PlotArea) -> SVG {
        let places = series.points.map(plot.place)
        var parts = [SVG.path(SVGPath(through: places), class: series.isDashed ? "curve dashed" : "curve")]
        if series.showsPoints || places.count == 1 {
            parts += places.filter { $0.x.isFinite && $0.y.isFinite }.map { .circle(at: $0, radius: 3, class: "dot") }
        }
        return .group(class: Palette.category(number), parts)
    }

    /// Each curve's name at its last point; a single curve without a name needs none.
    private func names(in plot: PlotArea) -> SVG {
        let named = figure.series.enumerated().filter { !$0.element.name.isEmpty }
        let ends = named.map { _, series in
            series.points.last { plot.y($0.y).isFinite }.map { plot.y($0.y) } ?? plot.area.bottom
        }
        let places = LabelColumn.spread(ends, gap: 18, within: plot.area.top...plot.area.bottom)
        return .group(
            zip(named, places).map { entry, height in
                .text(
                    entry.element.name.typesetName, at: Point(x: plot.area.right + 8, y: height + 4),
                    class: "label " + Palette.category(entry.offset))
            })
    }

    private func mark(_ mark: LinesFigure.Mark, in plot: PlotArea) -> SVG {
        let area = plot.area
        switch mark.direction {
        case .x:
            let x = plot.x(mark.value)
            // Above the curves, and right of the axis' name.
            let name = figure.yAxis.name.isEmpty ? 0 : TextWidth.of(figure.yAxis.name, size: 13) * 1.3 - 20
            let width = TextWidth.of(mark.label, size: 12)
            let left = max(x - width / 2, area.left + name)
            return .group([
                .line(from: Point(x: x, y: area.top), to: Point(x: x, y: area.bottom), class: "mark"),
                .text(mark.label.typesetName, at: Point(x: left, y: area.top - 6), class: "tick"),
            ])
        case .y:
            let y = plot.y(mark.value)
            return .group([
                .line(from: Point(x: area.left, y: y), to: Point(x: area.right, y: y), class: "mark"),
                .text(mark.label.typesetName, at: Point(x: area.left + 6, y: y - 5), class: "tick"),
            ])
        }
    }
}
