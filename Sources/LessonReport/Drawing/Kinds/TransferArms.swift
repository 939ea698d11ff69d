import Canvas
import Figures
import Trace

/// The models of a transfer as columns of blocks: which are locked, and how far each has moved.
struct TransferArms {
    let figure: TransferFigure
    let words: any Words

    private static let box = (width: 116.0, height: 26.0, step: 34.0)
    private static let barLeft = 140.0
    private static let barWidth = 44.0

    private func panel(_ title: String, _ layers: [SVG], count: Int) -> Drawing.Panel {
        Drawing.Panel(
            width: 224, height: 34 + Double(count) * Self.box.step + 22,
            layers: [.text(title, at: Point(x: 2, y: 14), class: "label strong")] + layers)
    }

    private func area(_ place: Int) -> Area {
        Area(left: 2, top: 26 + Double(place) * Self.box.step, width: Self.box.width, height: Self.box.height)
    }

    private func block(_ name: String, at place: Int, class classes: String) -> SVG {
        let area = area(place)
        var parts = [
            SVG.rectangle(area, corner: 5, class: classes),
            .text(name, at: Point(x: area.center.x, y: area.center.y + 4), anchor: .middle, class: "label"),
        ]
        if place > 0 {
            parts.append(
                .line(
                    from: Point(x: area.center.x, y: area.top - Self.box.step + Self.box.height),
                    to: Point(x: area.center.x, y: area.top), class: "wire"))
        }
        return .group(parts)
    }

    /// The teacher, with the cut above its last layer.
    var teacher: Drawing.Panel {
        let count = figure.teacher.count
        let blocks = figure.teacher.enumerated().map { place, name in
            block(name, at: place, class: place == count - 1 ? "node cut" : "node")
        }
        let cut = area(max(count - 1, 0)).top - (Self.box.step - Self.box.height) / 2
        let cutting = SVG.group([
            .line(from: Point(x: 0, y: cut), to: Point(x: Self.box.width + 10, y: cut), class: "cut-line"),
            scissors(at: Point(x: Self.box.width + 26, y: cut)),
        ])
        return panel(words.teacher, blocks + [cutting.part("dropLast")], count: count)
    }

    /// Open, with their blades towards the cut.
    private func scissors(at place: Point) -> SVG {
        let blades = SVGPath { path in
            path.move(to: Point(x: place.x - 14, y: place.y - 5))
            path.line(to: Point(x: place.x + 7, y: place.y + 4))
            path.move(to: Point(x: place.x - 14, y: place.y + 5))
            path.line(to: Point(x: place.x + 7, y: place.y - 4))
        }
        return .group(
            class: "scissors",
            [
                .path(blades, class: "blades"),
                .circle(at: Point(x: place.x + 10, y: place.y + 6), radius: 3.5, class: "blades"),
                .circle(at: Point(x: place.x + 10, y: place.y - 6), radius: 3.5, class: "blades"),
            ])
    }

    func panel(_ index: Int, showsChanges: Bool) -> Drawing.Panel {
        let arm = figure.arms[index]
        var layers = arm.layers.enumerated().map { place, layer in
            let isHead = place == arm.layers.count - 1
            return block(layer.name, at: place, class: layer.isFrozen ? "node frozen" : isHead ? "node head" : "node")
        }
        for (place, layer) in arm.layers.enumerated() where layer.isFrozen {
            layers.append(Padlock.drawing(at: Point(x: Self.box.width + 12, y: area(place).center.y)).part("frozen"))
        }
        let bottom = area(arm.layers.count).top + 8
        let counts = "\(NumberStyle.grouped.format(arm.trainable)) / \(NumberStyle.grouped.format(arm.parameters))"
        layers.append(.text(words.trainable(counts), at: Point(x: 2, y: bottom), class: "tick"))
        if showsChanges { layers.append(changes(arm)) }
        return panel(arm.name, layers, count: arm.layers.count)
    }

    /// A bar of ‖Δw‖ / ‖w‖ beside each layer that has weights.
    private func changes(_ arm: TransferFigure.Arm) -> SVG {
        let most = figure.arms.flatMap(\.layers).compactMap(\.change).max() ?? 1
        var parts = [SVG.text(words.relativeChange, at: Point(x: Self.barLeft, y: 14), class: "name")]
        for (place, layer) in arm.layers.enumerated() {
            guard let change = layer.change else { continue }
            let area = area(place)
            let length = most > 0 ? change / most * Self.barWidth : 0
            let bar = Area(left: Self.barLeft, top: area.top + 6, width: max(length, 0), height: 14)
            parts.append(
                .line(
                    from: Point(x: bar.left, y: area.top + 2), to: Point(x: bar.left, y: area.bottom - 2),
                    class: "axis"))
            if change > 0 { parts.append(.rectangle(bar, corner: 1, class: "bar c4")) }
            parts.append(
                .text(change.brief, at: Point(x: bar.left + length + 5, y: area.center.y + 4), class: "tick"))
        }
        return SVG.group(parts).part("fit")
    }
}
