import Canvas
import Figures

/// Squares by value without a word: all squares of one colour are one path, and neighbours in a row one stroke of it, as
/// wide as a row, so that a thousand cost little.
struct HeatMap {
    enum Colours: Hashable {
        /// Zero is the paper's colour; the ends are at plus and minus the limit.
        case diverging(limit: Double)
        case sequential(ClosedRange<Double>)
    }

    let rows: Int
    let columns: Int
    /// In row-major order; at least `rows × columns`.
    let values: [Double]
    let colours: Colours

    init(rows: Int, columns: Int, values: [Double], colours: Colours? = nil) {
        self.rows = rows
        self.columns = columns
        self.values = values
        let limit = values.prefix(rows * columns).filter(\.isFinite).map(abs).max() ?? 0
        self.colours = colours ?? .diverging(limit: limit)
    }

    /// Drawn into an area; squares become rectangles where it has another shape.
    func drawing(in area: Area) -> SVG {
        var paths: [String: String] = [:]
        for row in 0..<rows {
            var start = 0
            while start < columns {
                let paint = paint(row, start)
                var end = start + 1
                while end < columns, self.paint(row, end) == paint { end += 1 }
                paths[paint, default: ""] += "M\(start) \(row)h\(end - start)"
                start = end
            }
        }
        let parts = paths.sorted { $0.key < $1.key }.map {
            SVG("path", [("d", $0.value)], class: $0.key)
        }
        let (x, y) = (area.width / Double(max(columns, 1)), area.height / Double(max(rows, 1)))
        let place = "translate(\(area.left.svg) \((area.top + y / 2).svg)) scale(\(x.svg) \(y.svg))"
        return SVG("g", [("transform", place)], class: "crisp rows", parts)
    }

    private func paint(_ row: Int, _ column: Int) -> String {
        let value = values[row * columns + column]
        switch colours {
        case .diverging(let limit): return Palette.diverging(value, limit: limit)
        case .sequential(let range): return Palette.sequential(value, in: range)
        }
    }
}
