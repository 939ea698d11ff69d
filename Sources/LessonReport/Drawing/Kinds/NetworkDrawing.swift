import Figures

/// Layers as columns of units, weights as edges; what flows through them comes layer by layer, and back again.
struct NetworkDrawing {
    let figure: NetworkFigure
    let words: any Words

    /// The most units of a layer that are drawn.
    private static let unitLimit = 8
    private static let width = 640.0

    func draw() -> Drawing {
        let forward = figure.layers.indices.filter { !figure.layers[$0].activations.isEmpty }
        let backward = figure.layers.indices.filter { !figure.layers[$0].gradients.isEmpty }.reversed()
        var frames = [frame(reached: -1, returned: nil, says: "")]
        for index in forward {
            let layer = figure.layers[index]
            let says = words.layerForward(layer.name, values: layer.activations.prefix(8).map(\.shown))
            frames.append(frame(reached: index, returned: nil, says: says))
        }
        for index in backward {
            let layer = figure.layers[index]
            let says = words.layerBackward(layer.name, values: layer.gradients.prefix(8).map(\.shown))
            frames.append(frame(reached: figure.layers.count, returned: index, says: says))
        }
        frames[frames.count - 1].isKey = true
        return Drawing(frames: frames)
    }

    private var rows: Int { figure.layers.map { min($0.units, Self.unitLimit + 1) }.max() ?? 1 }
    private var height: Double { Double(rows) * 62 + 74 }

    private func frame(reached: Int, returned: Int?, says: String) -> Drawing.Frame {
        var layers = figure.layers.indices.dropFirst().map { edges(into: $0, returned: returned) }
        layers += figure.layers.indices.map { column($0, reached: reached, returned: returned) }
        return Drawing.Frame(
            panels: [Drawing.Panel(width: Self.width, height: height, layers: layers)], says: says,
            lights: returned == nil ? ["forward"] : ["gradient"])
    }

    private func x(_ layer: Int) -> Double {
        let count = figure.layers.count
        return count < 2 ? Self.width / 2 : 50 + Double(layer) * (Self.width - 100) / Double(count - 1)
    }

    /// The units drawn of a layer; `nil` stands for those that are left out.
    private func shown(_ layer: Int) -> [Int?] {
        let units = figure.layers[layer].units
        guard units > Self.unitLimit else { return Array(0..<units) }
        return Array(0..<5) + [nil] + [units - 2, units - 1]
    }

    private func place(_ layer: Int, row: Int) -> Point {
        let count = Double(shown(layer).count)
        let spacing = min((height - 74) / max(count, 1), 70)
        return Point(x: x(layer), y: 30 + (height - 74) / 2 + (Double(row) - (count - 1) / 2) * spacing)
    }

    private func edges(into layer: Int, returned: Int?) -> SVG {
        let weights = figure.layers[layer].weights
        let largest = max(weights.joined().map { abs($0) }.max() ?? 1, 1e-12)
        let isReturning = returned.map { $0 == layer - 1 } ?? false
        var lines: [SVG] = []
        for (toRow, unit) in shown(layer).enumerated() {
            for (fromRow, input) in shown(layer - 1).enumerated() {
                guard let unit, let input else { continue }
                let weight =
                    weights.indices.contains(unit) && weights[unit].indices.contains(input)
                    ? weights[unit][input] : nil
                let start = place(layer - 1, row: fromRow)
                let end = place(layer, row: toRow)
                let line = SVG.line(
                    from: Point(x: start.x + 21, y: start.y), to: Point(x: end.x - 21, y: end.y),
                    class: "edge " + (weight.map(Palette.sign) ?? "plain"))
                lines.append(line.with("stroke-width", (0.6 + abs(weight ?? 0) / largest * 3.4).svg))
            }
        }
        return .group(class: isReturning ? "edges returning" : "edges", lines)
    }

    private func column(_ index: Int, reached: Int, returned: Int?) -> SVG {
        let layer = figure.layers[index]
        var parts = shown(index).enumerated().flatMap { row, unit -> [SVG] in
            let place = place(index, row: row)
            guard let unit else {
                return [.text("⋮", at: Point(x: place.x, y: place.y + 6), anchor: .middle, class: "name")]
            }
            return node(
                layer, unit, at: place, isReached: index <= reached, isReturned: returned.map { index >= $0 } ?? false)
        }
        parts.append(.text(layer.name, at: Point(x: x(index), y: height - 22), anchor: .middle, class: "label"))
        let note = layer.activation.isEmpty ? "\(layer.units)" : "\(layer.units) · \(layer.activation)"
        parts.append(.text(note, at: Point(x: x(index), y: height - 5), anchor: .middle, class: "tick"))
        return .group(parts)
    }

    private func node(
        _ layer: NetworkFigure.Layer, _ unit: Int, at place: Point, isReached: Bool, isReturned: Bool
    ) -> [SVG] {
        let value = isReached && layer.activations.indices.contains(unit) ? layer.activations[unit] : nil
        let largest = max(layer.activations.map(abs).max() ?? 1, 1e-12)
        let paint = value.map { Palette.diverging($0, limit: largest) } ?? ""
        var parts = [SVG.circle(at: place, radius: 21, class: value == nil ? "node" : "node heat \(paint)")]
        if let value {
            parts.append(
                .text(
                    value.brief, at: Point(x: place.x, y: place.y + 4), anchor: .middle,
                    class: Palette.isStrong(paint) ? "value on" : "value"))
        }
        if layer.unitNames.indices.contains(unit) {
            parts.append(
                .text(layer.unitNames[unit], at: Point(x: place.x, y: place.y - 26), anchor: .middle, class: "name"))
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
