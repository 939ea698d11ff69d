import Canvas
import Figures

/// A sheet of numbers, each in a square painted by its value.
struct NumberGrid {
    let plane: Plane
    let left: Double
    let top: Double
    let side: Double
    /// The magnitude that has the full colour.
    let limit: Double
    /// Rows and columns of zeros around the plane.
    var padding = 0

    var rows: Int { plane.rows + 2 * padding }
    var columns: Int { plane.columns + 2 * padding }

    var outline: Area {
        Area(left: left, top: top, width: Double(columns) * side, height: Double(rows) * side)
    }

    /// Places count from the padded corner.
    func square(_ row: Int, _ column: Int) -> Area {
        Area(left: left + Double(column) * side, top: top + Double(row) * side, width: side, height: side)
    }

    func window(row: Int, column: Int, height: Int, width: Int) -> Area {
        Area(
            left: left + Double(column) * side, top: top + Double(row) * side, width: Double(width) * side,
            height: Double(height) * side)
    }

    func value(_ row: Int, _ column: Int) -> Double {
        let (inner, place) = (row - padding, column - padding)
        guard (0..<plane.rows).contains(inner), (0..<plane.columns).contains(place) else { return 0 }
        return plane.values[inner * plane.columns + place]
    }

    func isPadding(_ row: Int, _ column: Int) -> Bool {
        !(padding..<(padding + plane.rows)).contains(row) || !(padding..<(padding + plane.columns)).contains(column)
    }

    func cell(_ row: Int, _ column: Int, class classes: String = "") -> SVG {
        let value = value(row, column)
        let paint = Palette.diverging(value, limit: limit)
        let area = square(row, column)
        var heat = isPadding(row, column) ? "heat padding" : "heat \(paint)"
        if !classes.isEmpty { heat += " " + classes }
        let square = SVG.rectangle(area, class: heat)
        return side >= 20 ? .group([square, number(row, column)]) : square
    }

    /// All squares of one paint are one path: a sheet of numbers costs little more than its numbers.
    var drawing: SVG {
        var paths: [String: String] = [:]
        var numbers: [SVG] = []
        for row in 0..<rows {
            for column in 0..<columns {
                let paint = isPadding(row, column) ? "padding" : Palette.diverging(value(row, column), limit: limit)
                paths[paint, default: ""] += "M\(column) \(row)h1v1h-1z"
                if side >= 20 { numbers.append(number(row, column)) }
            }
        }
        let grounds = paths.sorted { $0.key < $1.key }.map { SVG("path", [("d", $0.value)], class: "heat " + $0.key) }
        let place = "translate(\(left.svg) \(top.svg)) scale(\(side.svg))"
        return .group([SVG("g", [("transform", place)], grounds)] + numbers + [.rectangle(outline, class: "sheet")])
    }

    /// A number that lost: veiled with its square, and still to be read.
    func veiled(_ row: Int, _ column: Int) -> [SVG] {
        let square = square(row, column)
        let veil = SVG.rectangle(square, class: "veil")
        guard side >= 20 else { return [veil] }
        let place = Point(x: square.center.x, y: square.center.y + 4)
        return [veil, .text(value(row, column).shown, at: place, anchor: .middle, class: "value")]
    }

    private func number(_ row: Int, _ column: Int) -> SVG {
        let value = value(row, column)
        let isOnPaint = Palette.isStrong(Palette.diverging(value, limit: limit)) && !isPadding(row, column)
        let center = square(row, column).center
        return .text(
            value.shown, at: Point(x: center.x, y: center.y + 4), anchor: .middle,
            class: isOnPaint ? "value on" : "value")
    }
}
