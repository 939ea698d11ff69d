import Canvas
import Figures

/// Small multiples: every map of a stage in one row or two, all with one scale.
struct FeatureMapsDrawing {
    let figure: FeatureMapsFigure
    let words: any Words

    private static let width = 640.0
    /// The most maps of a stage that are drawn.
    static let mapLimit = 32

    func draw() -> Drawing {
        Drawing(frames: [Drawing.Frame(panels: figure.stages.map(panel))])
    }

    private static func height(of map: Plane, width: Double) -> Double {
        map.columns > 0 ? width * Double(map.rows) / Double(map.columns) : width
    }

    private func panel(_ stage: FeatureMapsFigure.Stage) -> Drawing.Panel {
        let maps = stage.maps.prefix(Self.mapLimit)
        // A row of numbers is drawn as a strip that one can see.
        let isStrip = stage.isRow
        let side: Double = isStrip ? Self.width : maps.count <= 4 ? 112 : maps.count <= 8 ? 72 : 52
        let sheet = isStrip ? 12 : maps.map { Self.height(of: $0, width: side) }.max() ?? side
        let perRow = max(Int(Self.width / (side + 8)), 1)
        let limit = maps.flatMap(\.values).filter(\.isFinite).map(abs).max() ?? 0
        var layers = [head(stage)]
        for (index, map) in maps.enumerated() {
            let area = Area(
                left: Double(index % perRow) * (side + 8), top: 24 + Double(index / perRow) * (sheet + 8), width: side,
                height: isStrip ? sheet : Self.height(of: map, width: side))
            let heat = HeatMap(
                rows: map.rows, columns: map.columns, values: map.values, colours: .diverging(limit: limit))
            layers += [heat.drawing(in: area), .rectangle(area, class: "sheet")]
        }
        let rows = (maps.count + perRow - 1) / perRow
        return Drawing.Panel(
            width: Self.width, height: 24 + Double(rows) * (sheet + 8), layers: layers, scales: true)
    }

    /// The stage's name and shape, and of how many maps the first are drawn.
    private func head(_ stage: FeatureMapsFigure.Stage) -> SVG {
        var runs = [SVG.TextRun(stage.name, "strong"), .init("  " + stage.shape, "pale-text")]
        if stage.count > stage.drawnCount {
            runs.append(.init("  (\(words.firstOf(stage.drawnCount, stage.count)))", "pale-text"))
        }
        return .text(runs, at: Point(x: 0, y: 14), class: "label")
    }
}

extension FeatureMapsFigure.Stage {
    /// Maps, or numbers of a row, that the drawing shows.
    var drawnCount: Int { isRow ? maps[0].columns : min(maps.count, FeatureMapsDrawing.mapLimit) }
}
