/// Squares by value without a word: all squares of one colour are one path, so that a thousand cost little.
struct HeatMap {
    let rows: Int
    let columns: Int
    /// In row-major order; at least `rows × columns`.
    let values: [Double]

    func layers(side: Double) -> [SVG] {
        let shown = values.prefix(rows * columns)
        let limit = shown.filter(\.isFinite).map(abs).max() ?? 0
        var paths: [String: String] = [:]
        for (index, value) in shown.enumerated() {
            let x = (Double(index % columns) * side).svg
            let y = (Double(index / columns) * side).svg
            let edge = (side + 0.1).svg
            paths[Palette.diverging(value, limit: limit), default: ""] += "M\(x) \(y)h\(edge)v\(edge)h-\(edge)z"
        }
        return paths.sorted { $0.key < $1.key }.map { SVG("path", [("d", $0.value)], class: "heat bare " + $0.key) }
    }
}
