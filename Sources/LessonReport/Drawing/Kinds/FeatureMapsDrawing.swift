import Figures

/// Small multiples: every map of a stage in one row or two, all with one scale.
struct FeatureMapsDrawing {
    let figure: FeatureMapsFigure

    private static let width = 640.0
    /// The most maps of a stage that are drawn.
    private static let mapLimit = 32

    func draw() -> Drawing {
        Drawing(frames: [Drawing.Frame(panels: figure.stages.map(panel))])
    }

    private func panel(_ stage: FeatureMapsFigure.Stage) -> Drawing.Panel {
        let maps = stage.maps.prefix(Self.mapLimit)
        let side: Double = maps.count <= 4 ? 112 : maps.count <= 8 ? 72 : 52
        let perRow = max(Int(Self.width / (side + 8)), 1)
        let limit = maps.flatMap(\.values).filter(\.isFinite).map(abs).max() ?? 0
        var layers: [SVG] = [
            .text(
                [.init(stage.name, "strong"), .init("  " + stage.shape, "pale-text")], at: Point(x: 0, y: 14),
                class: "label")
        ]
        for (index, map) in maps.enumerated() {
            let area = Area(
                left: Double(index % perRow) * (side + 8), top: 24 + Double(index / perRow) * (side + 8), width: side,
                height: map.columns > 0 ? side * Double(map.rows) / Double(map.columns) : side)
            let heat = HeatMap(
                rows: map.rows, columns: map.columns, values: map.values, colours: .diverging(limit: limit))
            layers += [heat.drawing(in: area), .rectangle(area, class: "sheet")]
        }
        let rows = (maps.count + perRow - 1) / perRow
        var height = 24 + Double(rows) * (side + 8)
        if stage.maps.count > maps.count {
            layers.append(.text("+ \(stage.maps.count - maps.count)", at: Point(x: 0, y: height + 10), class: "tick"))
            height += 16
        }
        return Drawing.Panel(width: Self.width, height: height, layers: layers)
    }
}
