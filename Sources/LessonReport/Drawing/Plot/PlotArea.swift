import Figures
import Trace

/// Two axes around an area: what lines, points and bars are drawn into.
struct PlotArea: Hashable {
    var area: Area
    var x: AxisScale
    var y: AxisScale

    func place(_ point: Point) -> Point {
        Point(x: x(point.x), y: y(point.y))
    }

    /// Grid lines, tick labels and the axes' names: the y axis has its name above it, so that nobody tilts a head.
    func axes(x xName: String, y yName: String) -> SVG {
        var parts: [SVG] = []
        for tick in y.ticks(about: Int(area.height / 45)) {
            let height = y(tick)
            parts.append(
                .line(from: Point(x: area.left, y: height), to: Point(x: area.right, y: height), class: "grid"))
            parts.append(
                .text(tick.shown, at: Point(x: area.left - 7, y: height + 4), anchor: .end, class: "tick"))
        }
        for tick in x.ticks(about: Int(area.width / 70)) {
            let place = x(tick)
            parts.append(
                .line(from: Point(x: place, y: area.bottom), to: Point(x: place, y: area.bottom + 4), class: "axis"))
            parts.append(
                .text(tick.shown, at: Point(x: place, y: area.bottom + 18), anchor: .middle, class: "tick"))
        }
        parts.append(baseline)
        if !xName.isEmpty {
            parts.append(
                .text(xName, at: Point(x: area.right, y: area.bottom + 36), anchor: .end, class: "name"))
        }
        if !yName.isEmpty {
            parts.append(.text(yName, at: Point(x: area.left - 30, y: area.top - 12), class: "name"))
        }
        return .group(parts)
    }

    private var baseline: SVG {
        .line(from: Point(x: area.left, y: area.bottom), to: Point(x: area.right, y: area.bottom), class: "axis")
    }
}

extension Double {
    /// The number as a figure writes it: four significant digits and a true minus sign.
    var shown: String {
        NumberStyle.short.format(self).replacing("-", with: "−")
    }
}
