import Figures

/// A rectangle of a drawing; y grows downwards, as in SVG.
package struct Area: Hashable {
    package var left: Double
    package var top: Double
    package var width: Double
    package var height: Double

    package init(left: Double, top: Double, width: Double, height: Double) {
        self.left = left
        self.top = top
        self.width = width
        self.height = height
    }

    package var right: Double { left + width }
    package var bottom: Double { top + height }
    package var center: Point { Point(x: left + width / 2, y: top + height / 2) }

    package func inset(by margin: Double) -> Area {
        Area(left: left + margin, top: top + margin, width: width - 2 * margin, height: height - 2 * margin)
    }
}
