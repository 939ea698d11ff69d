import Figures

/// A rectangle of a drawing; y grows downwards, as in SVG.
struct Area: Hashable {
    var left: Double
    var top: Double
    var width: Double
    var height: Double

    var right: Double { left + width }
    var bottom: Double { top + height }
    var center: Point { Point(x: left + width / 2, y: top + height / 2) }

    func inset(by margin: Double) -> Area {
        Area(left: left + margin, top: top + margin, width: width - 2 * margin, height: height - 2 * margin)
    }
}
