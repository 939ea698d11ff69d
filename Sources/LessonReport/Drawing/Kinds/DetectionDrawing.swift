import Canvas
import Figures
import Trace

/// A scene with the boxes of each stage drawn over it.
struct DetectionDrawing {
    let figure: DetectionFigure
    let words: any Words

    func draw() -> Drawing {
        let picture = figure.picture
        let scale = 420 / Double(max(picture.width, picture.height, 1))
        let area = Area(
            left: 2, top: 18, width: Double(picture.width) * scale, height: Double(picture.height) * scale)
        let image = ImageDrawing.image(picture, in: area)
        let frames = figure.stages.map { stage in
            let boxes = stage.boxes.map { ($0, place(of: $0, in: area, scale)) }
            return Drawing.Frame(
                panels: [
                    Drawing.Panel(
                        width: area.right + 70, height: area.bottom + 6,
                        layers: [image] + boxes.map(outline) + tags(boxes, in: area), shrinks: true)
                ],
                says: words.boxes(stage.name, count: stage.boxes.count), label: "", isKey: true)
        }
        return Drawing(frames: frames)
    }

    /// One colour a class: the same in every figure that knows the classes.
    private var labels: [String] {
        var labels = figure.classes ?? []
        for box in figure.stages.flatMap(\.boxes) where !labels.contains(box.label) { labels.append(box.label) }
        return labels
    }

    private func category(_ box: DetectionFigure.Box) -> String {
        Palette.category(labels.firstIndex(of: box.label) ?? 0)
    }

    private func place(of box: DetectionFigure.Box, in area: Area, _ scale: Double) -> Area {
        Area(
            left: area.left + box.left * scale, top: area.top + box.top * scale, width: (box.right - box.left) * scale,
            height: (box.bottom - box.top) * scale)
    }

    private func outline(_ box: DetectionFigure.Box, _ place: Area) -> SVG {
        .group(class: category(box), [.rectangle(place, class: "box-halo"), .rectangle(place, class: "box")])
    }

    /// The labels, each on a ground of its own, since a picture may have any colour; none covers another, nor is it covered
    /// by a box.
    private func tags(_ boxes: [(DetectionFigure.Box, Area)], in area: Area) -> [SVG] {
        var plan = TagPlan(within: area)
        return boxes.compactMap { box, place in
            let text = [box.label, box.score.map(NumberStyle.confidence.format) ?? ""]
                .filter { !$0.isEmpty }.joined(separator: " ")
            guard !text.isEmpty else { return nil }
            let ground = plan.add(width: TextWidth.of(text, size: 13) + 12, to: place)
            return .group(
                class: category(box),
                [
                    .rectangle(ground, corner: 2, class: "tag"),
                    .text(text, at: Point(x: ground.left + 6, y: ground.top + 12.5), class: "tag-text"),
                ])
        }
    }
}
