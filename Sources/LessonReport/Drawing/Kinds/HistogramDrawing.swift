import Canvas
import Figures

/// Counts between edges.
struct HistogramDrawing {
    let figure: HistogramFigure

    func draw() -> Drawing {
        let area = Area(left: 52, top: 20, width: 488, height: 200)
        let counts = figure.counts.map(Double.init)
        let plot = PlotArea(
            area: area,
            x: AxisScale(figure.xAxis, fitting: figure.edges, from: area.left, to: area.right, padding: 0),
            y: AxisScale(Axis(), fitting: counts + [0], from: area.bottom, to: area.top))
        let bars = zip(figure.counts.indices, zip(figure.edges, figure.edges.dropFirst())).map { index, edges in
            let (left, right) = (plot.x(edges.0), plot.x(edges.1))
            let top = plot.y(counts[index])
            return SVG.rectangle(
                Area(left: left + 0.5, top: top, width: max(right - left - 1, 0.5), height: area.bottom - top),
                class: "bar")
        }
        return Drawing(
            Drawing.Panel(
                width: 560, height: 266,
                layers: [.group(class: "c1", bars), plot.axes(x: figure.xAxis.name, y: "")], scales: true))
    }
}
