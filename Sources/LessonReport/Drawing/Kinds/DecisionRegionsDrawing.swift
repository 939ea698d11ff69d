import Canvas
import Figures
import Trace

/// The plane coloured by class, as the model divides it at each stage, with the points on top.
struct DecisionRegionsDrawing {
    let figure: DecisionRegionsFigure
    let words: any Words

    private static let area = Area(left: 46, top: 20, width: 340, height: 340)

    /// The most frames that paper shows.
    private static let paperLimit = 6

    func draw() -> Drawing {
        let plot = PlotArea(
            area: Self.area,
            x: AxisScale(Axis(range: figure.xRange), fitting: [], from: Self.area.left, to: Self.area.right),
            y: AxisScale(Axis(range: figure.yRange), fitting: [], from: Self.area.bottom, to: Self.area.top))
        let ground = plot.axes(x: figure.xAxis.name, y: figure.yAxis.name)
        let points = SVG.group(class: "points", figure.points.map { point($0, in: plot) })
        var frames = figure.frames.map { frame($0, behind: [points, ground, legend]) }
        let shown = min(frames.count, Self.paperLimit)
        for place in 0..<shown { frames[place * (frames.count - 1) / max(shown - 1, 1)].isKey = true }
        return Drawing(frames: frames)
    }

    private func frame(_ frame: DecisionRegionsFigure.Frame, behind layers: [SVG]) -> Drawing.Frame {
        let regions = ClassRegions(frame: frame, classCount: figure.classNames.count).drawing(in: Self.area)
        return Drawing.Frame(
            panels: [Drawing.Panel(width: 540, height: 400, layers: [regions] + layers, scales: true)],
            says: frame.accuracy.map { "\(words.accuracy) \(NumberStyle.percent.format($0))" } ?? frame.label,
            label: frame.label, lights: frame.lights)
    }

    private func point(_ point: DecisionRegionsFigure.LabelledPoint, in plot: PlotArea) -> SVG {
        .group(
            class: Palette.category(point.label), [PointMark.shape(point.label, at: plot.place(point.position))])
    }

    private var legend: SVG {
        .group(
            figure.classNames.enumerated().map { index, name in
                let y = Self.area.top + 12 + Double(index) * 22
                return .group(
                    class: Palette.category(index),
                    [
                        PointMark.shape(index, at: Point(x: Self.area.right + 20, y: y)),
                        .text(name, at: Point(x: Self.area.right + 32, y: y + 4), class: "label"),
                    ])
            })
    }
}
