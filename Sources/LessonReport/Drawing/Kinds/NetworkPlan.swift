import Canvas
import Figures

/// A network laid out: a column a layer, the units that are drawn of it, the weights between them.
struct NetworkPlan {
    let figure: NetworkFigure

    /// The most units of a layer that are drawn.
    private static let unitLimit = 8
    /// The most weights between two layers that have their number beside them.
    private static let labelLimit = 6
    private static let margin = 46.0
    private static let radius = 21.0

    func panel(reached: Int, returned: Int?) -> Drawing.Panel {
        var layers = figure.layers.indices.dropFirst().map {
            edges(into: $0, isLit: returned == nil && $0 == reached, returned: returned)
        }
        layers += figure.layers.indices.map { column($0, reached: reached, returned: returned) }
        return Drawing.Panel(width: width, height: height, layers: layers)
    }

    private var isLabelled: Bool {
        figure.layers.dropFirst().allSatisfy { (1...Self.labelLimit).contains($0.weights.map(\.count).reduce(0, +)) }
    }
    private var rows: Int { figure.layers.map { min($0.units, Self.unitLimit + 1) }.max() ?? 1 }
    private var rowHeight: Double { isLabelled ? 92 : 62 }
    private var height: Double { Double(rows) * rowHeight + 74 }

    /// A narrow screen shows a few layers without making them small.
    private var gap: Double {
        let count = Double(max(figure.layers.count - 1, 1))
        return isLabelled ? max(150, min(180, 560 / count)) : max(110, min(160, 560 / count))
    }
    private var width: Double { 2 * Self.margin + Double(max(figure.layers.count - 1, 0)) * gap }

    private func x(_ layer: Int) -> Double { Self.margin + Double(layer) * gap }

    /// The units drawn of a layer; `nil` stands for those that are left out.
    private func shown(_ layer: Int) -> [Int?] {
        let units = figure.layers[layer].units
        guard units > Self.unitLimit else { return Array(0..<units) }
        return Array(0..<5) + [nil] + [units - 2, units - 1]
    }

    private func place(_ layer: Int, row: Int) -> Point {
        let count = Double(shown(layer).count)
        return Point(x: x(layer), y: 30 + (height - 74) / 2 + (Double(row) - (count - 1) / 2) * rowHeight)
    }

    private func edges(into layer: Int, isLit: Bool, returned: Int?) -> SVG {
        let weights = figure.layers[layer].weights
        let largest = max(weights.joined().map { abs($0) }.max() ?? 1, 1e-12)
        let isReturning = returned.map { $0 == layer - 1 } ?? false
        var (lines, labels): ([SVG], [SVG]) = ([], [])
        for (toRow, unit) in shown(layer).enumerated() {
            for (fromRow, input) in shown(layer - 1).enumerated() {
                guard let unit, let input else { continue }
                let isKnown = weights.indices.contains(unit) && weights[unit].indices.contains(input)
                let weight = isKnown ? weights[unit][input] : nil
                let (from, to) = (place(layer - 1, row: fromRow), place(layer, row: toRow))
                let start = Point(x: from.x + Self.radius, y: from.y)
                let end = Point(x: to.x - Self.radius, y: to.y)
                let line = SVG.line(
                    from: start, to: end,
                    class: "edge " + (weight.map(Palette.sign) ?? "plain") + (isLit && isLabelled ? " lit" : ""))
                lines.append(line.with("stroke-width", (0.6 + abs(weight ?? 0) / largest * 3.4).svg))
                if isLabelled, let weight { labels.append(label(weight, from: start, to: end)) }
            }
        }
        return .group(class: isReturning ? "edges returning" : "edges", lines + labels)
    }

    /// At a third of its edge, where no other edge of the same pair of layers crosses.
    private func label(_ weight: Double, from start: Point, to end: Point) -> SVG {
        let place = Point(x: start.x + (end.x - start.x) * 0.28, y: start.y + (end.y - start.y) * 0.28 - 5)
        return .text(weight.brief, at: place, anchor: .middle, class: "label")
    }

    private func column(_ index: Int, reached: Int, returned: Int?) -> SVG {
        let layer = figure.layers[index]
        var parts = shown(index).enumerated().flatMap { row, unit -> [SVG] in
            let place = place(index, row: row)
            guard let unit else {
                return [.text("⋮", at: Point(x: place.x, y: place.y + 6), anchor: .middle, class: "name")]
            }
            return node(
                index, unit, at: place, isReached: index <= reached, isReturned: returned.map { index >= $0 } ?? false)
        }
        parts.append(.text(layer.name, at: Point(x: x(index), y: height - 22), anchor: .middle, class: "label"))
        let note = layer.activation.isEmpty ? "\(layer.units)" : "\(layer.units) · \(layer.activation)"
        parts.append(.text(note, at: Point(x: x(index), y: height - 5), anchor: .middle, class: "tick"))
        return .group(parts)
    }

    private func node(_ index: Int, _ unit: Int, at place: Point, isReached: Bool, isReturned: Bool) -> [SVG] {
        let layer = figure.layers[index]
        let value = isReached && layer.activations.indices.contains(unit) ? layer.activations[unit] : nil
        let largest = max(layer.activations.map(abs).max() ?? 1, 1e-12)
        let paint = value.map { Palette.diverging($0, limit: largest) } ?? ""
        var parts = [SVG.circle(at: place, radius: Self.radius, class: value == nil ? "node" : "node heat \(paint)")]
        if let value {
            parts.append(
                .text(
                    value.brief, at: Point(x: place.x, y: place.y + 4), anchor: .middle,
                    class: Palette.isStrong(paint) ? "value on" : "value"))
        }
        if isLabelled || layer.unitNames.indices.contains(unit) {
            parts.append(
                .text(
                    figure.unitName(index, unit), at: Point(x: place.x, y: place.y - 26), anchor: .middle, class: "name"
                ))
        }
        if isReturned, layer.gradients.indices.contains(unit) {
            parts.append(
                .text(
                    layer.gradients[unit].signed, at: Point(x: place.x, y: place.y + 35), anchor: .middle,
                    class: "gradient"))
        }
        return parts
    }
}
