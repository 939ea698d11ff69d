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
        var parts = [SVG.rectangle(area, class: heat)]
        if side >= 20 {
            parts.append(
                .text(
                    value.shown, at: Point(x: area.center.x, y: area.center.y + 4), anchor: .middle,
                    class: Palette.isStrong(paint) && !isPadding(row, column) ? "value on" : "value"))
        }
        return .group(parts)
    }

    var drawing: SVG {
        .group(
            (0..<rows).flatMap { row in (0..<columns).map { cell(row, $0) } } + [.rectangle(outline, class: "sheet")])
    }
}
