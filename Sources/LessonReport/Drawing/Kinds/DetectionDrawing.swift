import Figures

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
        var labels: [String] = []
        for box in figure.stages.flatMap(\.boxes) where !labels.contains(box.label) { labels.append(box.label) }
        let frames = figure.stages.map { stage in
            let boxes = stage.boxes.map { box($0, labels.firstIndex(of: $0.label) ?? 0, in: area, scale) }
            return Drawing.Frame(
                panels: [
                    Drawing.Panel(
                        width: area.right + 70, height: area.bottom + 6, layers: [image] + boxes, shrinks: true)
                ],
                says: words.boxes(stage.name, count: stage.boxes.count), label: "", isKey: true)
        }
        return Drawing(frames: frames)
    }

    private func box(_ box: DetectionFigure.Box, _ kind: Int, in area: Area, _ scale: Double) -> SVG {
        let place = Area(
            left: area.left + box.left * scale, top: area.top + box.top * scale, width: (box.right - box.left) * scale,
            height: (box.bottom - box.top) * scale)
        let text = [box.label, box.score.map { (($0 * 100).rounded() / 100).shown } ?? ""].filter { !$0.isEmpty }
            .joined(separator: " ")
        return .group(
            class: Palette.category(kind),
            [.rectangle(place, class: "box-halo"), .rectangle(place, class: "box")]
                + (text.isEmpty ? [] : tag(text, place)))
    }

    /// The label on a ground of its own, above the box or within its top edge: a picture may have any colour.
    private func tag(_ text: String, _ box: Area) -> [SVG] {
        let top = box.top >= 20 ? box.top - 17 : box.top
        let ground = Area(left: box.left - 1.2, top: top, width: TextWidth.of(text, size: 13) + 12, height: 17)
        return [
            .rectangle(ground, corner: 2, class: "tag"),
            .text(text, at: Point(x: ground.left + 6, y: ground.top + 12.5), class: "tag-text"),
        ]
    }
}
