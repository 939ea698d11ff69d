import Figures
import Trace

/// The plane coloured by class, as the model divides it at each stage, with the points on top.
struct DecisionRegionsDrawing {
    let figure: DecisionRegionsFigure
    let words: any Words

    private static let area = Area(left: 46, top: 20, width: 340, height: 340)

    func draw() -> Drawing {
        let plot = PlotArea(
            area: Self.area,
            x: AxisScale(Axis(range: figure.xRange), fitting: [], from: Self.area.left, to: Self.area.right),
            y: AxisScale(Axis(range: figure.yRange), fitting: [], from: Self.area.bottom, to: Self.area.top))
        let ground = plot.axes(x: figure.xAxis.name, y: figure.yAxis.name)
        let points = SVG.group(class: "points", figure.points.map { point($0, in: plot) })
        var frames = figure.frames.map { frame($0, behind: [points, ground, legend]) }
        if !frames.isEmpty { frames[frames.count - 1].isKey = true }
        return Drawing(frames: frames)
    }

    private func frame(_ frame: DecisionRegionsFigure.Frame, behind layers: [SVG]) -> Drawing.Frame {
        Drawing.Frame(
            panels: [Drawing.Panel(width: 540, height: 400, layers: [regions(frame)] + layers, scales: true)],
            says: frame.accuracy.map { "\(words.accuracy) \(NumberStyle.percent.format($0))" } ?? frame.label,
            label: frame.label, lights: frame.lights, isKey: true)
    }

    /// All squares that look alike are one path, so that no seam shows between them.
    private func regions(_ frame: DecisionRegionsFigure.Frame) -> SVG {
        var paths: [String: String] = [:]
        for row in 0..<frame.rows {
            var start = 0
            while start < frame.columns {
                let look = look(frame, row * frame.columns + start)
                var end = start + 1
                while end < frame.columns, self.look(frame, row * frame.columns + end) == look { end += 1 }
                paths[look, default: ""] += "M\(start) \(row)h\(end - start)v1h-\(end - start)z"
                start = end
            }
        }
        let parts = paths.sorted { $0.key < $1.key }.map { SVG("path", [("d", $0.value)], class: $0.key) }
        let (x, y) = (
            Self.area.width / Double(max(frame.columns, 1)), Self.area.height / Double(max(frame.rows, 1))
        )
        let place = "translate(\(Self.area.left.svg) \(Self.area.top.svg)) scale(\(x.svg) \(y.svg))"
        return SVG("g", [("transform", place)], class: "regions crisp", parts)
    }

    /// A class's colour, paler where the model is less sure.
    private func look(_ frame: DecisionRegionsFigure.Frame, _ index: Int) -> String {
        guard frame.classes.indices.contains(index) else { return "z" }
        let sure = frame.confidence.indices.contains(index) ? frame.confidence[index] : 1
        return "\(Palette.category(frame.classes[index])) sure\(Int((min(max(sure, 0), 1) * 4).rounded()))"
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
