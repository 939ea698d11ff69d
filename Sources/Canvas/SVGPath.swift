import Figures

/// The `d` of a path, put together command by command.
package struct SVGPath {
    package private(set) var commands = ""

    package init(_ build: (inout SVGPath) -> Void) {
        build(&self)
    }

    /// Straight lines from point to point; a point that is not finite leaves a gap.
    package init(through points: [Point]) {
        var isDown = false
        for point in points {
            guard point.x.isFinite, point.y.isFinite else {
                isDown = false
                continue
            }
            if isDown { line(to: point) } else { move(to: point) }
            isDown = true
        }
    }

    package mutating func move(to point: Point) { commands += "M\(point.x.svg) \(point.y.svg)" }
    package mutating func line(to point: Point) { commands += "L\(point.x.svg) \(point.y.svg)" }
    package mutating func close() { commands += "Z" }

    package mutating func curve(to point: Point, control1: Point, control2: Point) {
        commands += "C\(control1.x.svg) \(control1.y.svg) \(control2.x.svg) \(control2.y.svg) "
        commands += "\(point.x.svg) \(point.y.svg)"
    }

    /// A quarter or half turn of a circle to `point`.
    package mutating func arc(to point: Point, radius: Double, clockwise: Bool) {
        commands += "A\(radius.svg) \(radius.svg) 0 0 \(clockwise ? 1 : 0) \(point.x.svg) \(point.y.svg)"
    }
}
