import Canvas
import Figures

/// Points in the plane; each group has a colour and a mark of its own.
struct ScatterDrawing {
    let figure: ScatterFigure

    func draw() -> Drawing {
        let named = figure.groups.filter { !$0.name.isEmpty }
        let labelWidth = named.map { TextWidth.of($0.name, size: 13) * 1.3 + 24 }.max() ?? 10
        // Words beside the points may reach over the edge.
        let reach =
            figure.groups.flatMap(\.labels).map { TextWidth.of($0, size: 12) * 0.8 }.max().map { min($0, 90) } ?? 0
        let area = Area(left: 52, top: 34, width: max(498 - labelWidth - reach, 240), height: 300)
        let points = figure.groups.flatMap(\.points)
        let plot = PlotArea(
            area: area, x: AxisScale(figure.xAxis, fitting: points.map(\.x), from: area.left, to: area.right),
            y: AxisScale(figure.yAxis, fitting: points.map(\.y), from: area.bottom, to: area.top))
        var layers = [plot.axes(x: figure.xAxis.name, y: figure.yAxis.name)]
        var labels = PointLabels(around: points.map(plot.place))
        layers += figure.groups.enumerated().map { group($0.element, number: $0.offset, in: plot, &labels) }
        layers.append(legend(named, at: area.right + 18 + reach, top: area.top))
        return Drawing(Drawing.Panel(width: 560, height: 380, layers: layers, scales: true))
    }

    private func group(
        _ group: ScatterFigure.Group, number: Int, in plot: PlotArea, _ labels: inout PointLabels
    ) -> SVG {
        var parts: [SVG] = []
        for (index, point) in group.points.enumerated() {
            let place = plot.place(point)
            guard place.x.isFinite, place.y.isFinite else { continue }
            parts.append(PointMark.shape(number, at: place))
            if group.labels.indices.contains(index) {
                parts.append(labels.label(group.labels[index], at: place))
            }
        }
        return .group(class: Palette.category(number), parts)
    }

    private func legend(_ named: [ScatterFigure.Group], at left: Double, top: Double) -> SVG {
        .group(
            figure.groups.enumerated().filter { !$0.element.name.isEmpty }.enumerated().map { row, entry in
                let y = top + 12 + Double(row) * 22
                return .group(
                    class: Palette.category(entry.offset),
                    [
                        PointMark.shape(entry.offset, at: Point(x: left, y: y)),
                        .text(entry.element.name.typesetName, at: Point(x: left + 11, y: y + 4), class: "label"),
                    ])
            })
    }
}
