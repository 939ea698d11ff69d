import Canvas
import Figures

/// The plane painted by class, paler where the model is less sure: each shade is one area with the surer ones on top, so
/// that a border is written once.
struct ClassRegions {
    let frame: DecisionRegionsFigure.Frame
    let classCount: Int

    /// Corners are in tenths of a square.
    private static let scale = 10.0
    /// How sure a model must be for each shade, from mere guessing to certainty.
    private static let levels = [0, 0.125, 0.375, 0.625, 0.875]

    func drawing(in area: Area) -> SVG {
        let (columns, rows) = (max(frame.columns, 1), max(frame.rows, 1))
        guard frame.classes.count == columns * rows else { return .group([]) }
        let whole = "M0 0h\(columns * 10)v\(rows * 10)h-\(columns * 10)z"
        var parts = [SVG("path", [("d", whole)], class: look(0, frame.confidence.isEmpty ? 4 : 0))]
        for label in 0..<classCount { parts += shades(of: label) }
        let (x, y) = (area.width / Double(columns) / Self.scale, area.height / Double(rows) / Self.scale)
        let place = "translate(\(area.left.svg) \(area.top.svg)) scale(\(x.fine) \(y.fine))"
        return SVG("g", [("transform", place)], class: "regions", parts)
    }

    private func look(_ label: Int, _ shade: Int) -> String { "\(Palette.category(label)) sure\(shade)" }

    private func shades(of label: Int) -> [SVG] {
        let margins = frame.classes.indices.map { frame.classes[$0] == label ? certainty(at: $0) : -certainty(at: $0) }
        let contours = Contours(columns: frame.columns, rows: frame.rows, values: margins)
        let shades = frame.confidence.isEmpty ? [4] : Array(Self.levels.indices.dropFirst(label == 0 ? 1 : 0))
        return shades.compactMap { shade in
            let level = frame.confidence.isEmpty ? 0 : Self.levels[shade]
            let path = contours.rings(above: level).map { $0.simplifiedRing(tolerance: 0.12) }.map(path).joined()
            return path.isEmpty ? nil : SVG("path", [("d", path)], class: look(label, shade))
        }
    }

    /// 0 where all classes are as likely as this one, 1 where no other is possible.
    private func certainty(at index: Int) -> Double {
        guard frame.confidence.indices.contains(index) else { return 1 }
        let least = 1 / Double(max(classCount, 2))
        return max((frame.confidence[index] - least) / (1 - least), 1e-6)
    }

    /// Steps from corner to corner, each relative to the last.
    private func path(_ ring: [Point]) -> String {
        var (x, y) = (0, 0)
        var text = ""
        for point in ring {
            let (nextX, nextY) = (Int((point.x * Self.scale).rounded()), Int((point.y * Self.scale).rounded()))
            if text.isEmpty {
                text = "M\(nextX) \(nextY)l"
            } else if (nextX, nextY) != (x, y) {
                let (dx, dy) = (nextX - x, nextY - y)
                text += (dx < 0 || text.hasSuffix("l") ? "" : " ") + "\(dx)" + (dy < 0 ? "" : " ") + "\(dy)"
            }
            (x, y) = (nextX, nextY)
        }
        return text.hasSuffix("l") ? "" : text + "z"
    }
}

extension Double {
    /// As a factor of a transformation, where two decimals are too few.
    fileprivate var fine: String {
        let text = String(Int((self * 100_000).rounded()))
        let digits = String(repeating: "0", count: max(6 - text.count, 0)) + text
        return digits.dropLast(5) + "." + digits.suffix(5)
    }
}
