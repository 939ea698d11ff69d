import Canvas
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
                .text(y.label(tick), at: Point(x: area.left - 7, y: height + 4), anchor: .end, class: "tick"))
        }
        for tick in x.ticks(about: Int(area.width / 70)) {
            let place = x(tick)
            parts.append(
                .line(from: Point(x: place, y: area.bottom), to: Point(x: place, y: area.bottom + 4), class: "axis"))
            parts.append(
                .text(x.label(tick), at: Point(x: place, y: area.bottom + 18), anchor: .middle, class: "tick"))
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
    /// The number as a figure writes it: four significant digits, a true minus sign, `1.2×10⁻⁷` for `1.2e-07`.
    var shown: String { Self.typeset(NumberStyle.short.format(self)) }

    /// Three significant digits, for the inside of a small shape.
    var brief: String { Self.typeset(NumberStyle.brief.format(self)) }

    private static func typeset(_ text: String) -> String {
        let parts = text.split(separator: "e", maxSplits: 1)
        guard parts.count == 2, let exponent = Int(parts[1]) else { return text.replacing("-", with: "−") }
        let mantissa = parts[0] == "1" ? "" : parts[0].replacing("-", with: "−") + "×"
        return mantissa + "10" + exponent.superscripted
    }
}

extension String {
    /// A name that a cell made of a number, with a true minus sign: `bias −1`; `784-30-10` stays.
    var typesetName: String {
        contains("-") ? replacing(/(^|[\s(\[{,=:\/])-(?=\.?\d)/) { "\($0.output.1)−" } : self
    }
}

extension Int {
    /// As an exponent: `⁻⁷`.
    var superscripted: String {
        let digits: [Character] = ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"]
        return String(String(self).map { $0 == "-" ? "⁻" : digits[$0.wholeNumberValue ?? 0] })
    }
}
