import Canvas
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

    private static func height(of map: Plane, width: Double) -> Double {
        map.columns > 0 ? width * Double(map.rows) / Double(map.columns) : width
    }

    private func panel(_ stage: FeatureMapsFigure.Stage) -> Drawing.Panel {
        let maps = stage.maps.prefix(Self.mapLimit)
        // A row of numbers is drawn as a strip that one can see.
        let isStrip = maps.count == 1 && maps.allSatisfy { $0.rows == 1 && $0.columns > 1 }
        let side: Double = isStrip ? Self.width : maps.count <= 4 ? 112 : maps.count <= 8 ? 72 : 52
        let sheet = isStrip ? 12 : maps.map { Self.height(of: $0, width: side) }.max() ?? side
        let perRow = max(Int(Self.width / (side + 8)), 1)
        let limit = maps.flatMap(\.values).filter(\.isFinite).map(abs).max() ?? 0
        var layers: [SVG] = [
            .text(
                [.init(stage.name, "strong"), .init("  " + stage.shape, "pale-text")], at: Point(x: 0, y: 14),
                class: "label")
        ]
        for (index, map) in maps.enumerated() {
            let area = Area(
                left: Double(index % perRow) * (side + 8), top: 24 + Double(index / perRow) * (sheet + 8), width: side,
                height: isStrip ? sheet : Self.height(of: map, width: side))
            let heat = HeatMap(
                rows: map.rows, columns: map.columns, values: map.values, colours: .diverging(limit: limit))
            layers += [heat.drawing(in: area), .rectangle(area, class: "sheet")]
        }
        let rows = (maps.count + perRow - 1) / perRow
        var height = 24 + Double(rows) * (sheet + 8)
        if stage.maps.count > maps.count {
            layers.append(.text("+ \(stage.maps.count - maps.count)", at: Point(x: 0, y: height + 10), class: "tick"))
            height += 16
        }
        return Drawing.Panel(width: Self.width, height: height, layers: layers, shrinks: true)
    }
}
