import Canvas
import Figures

/// The network of a step of backpropagation, laid out and painted for one frame.
struct BackpropagationPlan {
    let step: BackpropagationStep
    let words: any Words

    private static let gap = (x: 172.0, y: 128.0)
    private static let radius = 30.0

    func panel(_ scene: BackpropagationScene) -> Drawing.Panel {
        let width = 88 + Double(step.last) * Self.gap.x
        var layers = step.edges.map { edge($0, scene) }
        for layer in step.layers.indices {
            layers += step.layers[layer].activations.indices.map { node(layer, $0, scene) }
        }
        return Drawing.Panel(width: width, height: height, layers: layers)
    }

    private var height: Double { Double(step.layers.map(\.units).max() ?? 1) * Self.gap.y }

    private func place(_ layer: Int, _ unit: Int) -> Point {
        let count = Double(step.layers[layer].units)
        return Point(
            x: 44 + Double(layer) * Self.gap.x, y: height / 2 + (Double(unit) - (count - 1) / 2) * Self.gap.y - 2)
    }

    private func edge(_ edge: BackpropagationScene.Edge, _ scene: BackpropagationScene) -> SVG {
        let (from, to) = (place(edge.layer - 1, edge.input), place(edge.layer, edge.unit))
        let dx = to.x - from.x
        let dy = to.y - from.y
        let length = (dx * dx + dy * dy).squareRoot()
        let cut = Self.radius / length
        let start = Point(x: from.x + dx * cut, y: from.y + dy * cut)
        let end = Point(x: to.x - dx * cut, y: to.y - dy * cut)
        // Labels stand where no other edge of the same pair of layers crosses.
        let share = 0.36
        let middle = Point(x: from.x + dx * share, y: from.y + dy * share - 5)
        let isBlamed = scene.blamed.map { $0.layer == edge.layer - 1 && $0.unit == edge.input } ?? false
        let hasGradient = scene.gradientEdges.contains(edge)
        var classes = "edge " + Palette.sign(step.weight(edge))
        if isBlamed || hasGradient { classes = "edge back lit" }
        if scene.litLayers.contains(edge.layer) { classes += " lit" }
        if scene.blamed != nil, !isBlamed { classes += " faint" }
        let part = isBlamed ? "blame" : hasGradient ? "gradient" : scene.isUpdated ? "update" : "forward"
        return SVG.group([
            .line(from: start, to: end, class: classes),
            .text(
                label(edge, scene, hasGradient: hasGradient), at: middle, anchor: .middle,
                class: hasGradient ? "label gradient" : "label"),
        ]).part(part)
    }

    private func label(_ edge: BackpropagationScene.Edge, _ scene: BackpropagationScene, hasGradient: Bool) -> String {
        if scene.isUpdated { return step.newWeight(edge).shown }
        return hasGradient ? step.gradient(edge).shown : step.weight(edge).shown
    }

    private func node(_ layer: Int, _ unit: Int, _ scene: BackpropagationScene) -> SVG {
        let place = place(layer, unit)
        let isBlamed = scene.blamed.map { $0 == (layer, unit) } ?? false
        var parts = [
            SVG.circle(at: place, radius: Self.radius, class: isBlamed ? "node now" : "node"),
            .text(step.name(layer, unit), at: Point(x: place.x, y: place.y - 37), anchor: .middle, class: "name"),
        ]
        if layer <= scene.reached {
            parts.append(
                .text(
                    (scene.activations?[layer] ?? step.layers[layer].activations)[unit].shown,
                    at: Point(x: place.x, y: place.y + 5), anchor: .middle,
                    class: "number"))
        }
        if scene.knownGradients.contains(BackpropagationScene.Unit(layer: layer, unit: unit)) {
            parts.append(
                .text(
                    step.layers[layer].gradients[unit].signed, at: Point(x: place.x, y: place.y + 47), anchor: .middle,
                    class: "gradient"))
        }
        if layer == step.last, scene.showsErrors {
            parts.append(
                .text(
                    "\(words.target) \(step.targets[unit].shown)", at: Point(x: place.x, y: place.y + 46),
                    anchor: .middle, class: "tick"))
            parts.append(
                .text(
                    step.errors[unit].signed, at: Point(x: place.x, y: place.y + 61), anchor: .middle, class: "gradient"
                ))
        }
        return .group(parts)
    }
}
