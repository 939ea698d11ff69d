import Canvas
import Figures

/// One row a step, one column an input: the stronger the colour, the more that input still moves the state.
struct MemoryDrawing {
    let figure: MemoryFigure
    let words: any Words

    private var side: (width: Double, height: Double) {
        let widest = figure.words.map { TextWidth.of($0, size: 12) }.max() ?? 0
        return (min(max(widest + 10, 40), 76), 26)
    }

    func draw() -> Drawing {
        let count = figure.words.count
        let frames = (0..<count).map { step in
            Drawing.Frame(
                panels: [panel(reached: step)],
                says: words.influence(
                    step: step + 1, word: figure.words[step], strongest: word(strongest: true, at: step)),
                lights: ["step"], isKey: step == count - 1)
        }
        return Drawing(frames: frames)
    }

    /// The input that moves the state most, or least, after a step.
    private func word(strongest: Bool, at step: Int) -> String {
        MemoryStory(figure).word(strongest: strongest, after: step)
    }

    private func panel(reached: Int) -> Drawing.Panel {
        let side = side
        let left = (figure.words.map { TextWidth.of($0, size: 12) }.max() ?? 0) + 14
        let most = figure.influence.joined().filter(\.isFinite).max() ?? 1
        var layers = [heads(left, side.width)]
        for step in 0...reached where figure.influence.indices.contains(step) {
            layers.append(row(step, left: left, side: side, most: most, isNow: step == reached))
        }
        let right = left + Double(figure.words.count) * side.width
        let bottom = 26 + Double(figure.words.count) * side.height
        layers.append(
            .text(
                "\(words.influenceName)  0 … \(most.shown)", at: Point(x: right, y: bottom + 18), anchor: .end,
                class: "name"))
        return Drawing.Panel(width: right + 4, height: bottom + 26, layers: layers)
    }

    private func heads(_ left: Double, _ width: Double) -> SVG {
        .group(
            figure.words.enumerated().map { index, word in
                .text(word, at: Point(x: left + (Double(index) + 0.5) * width, y: 16), anchor: .middle, class: "tick")
            })
    }

    private func row(
        _ step: Int, left: Double, side: (width: Double, height: Double), most: Double, isNow: Bool
    ) -> SVG {
        let top = 26 + Double(step) * side.height
        var parts = figure.influence[step].prefix(step + 1).enumerated().flatMap { input, value -> [SVG] in
            let area = Area(
                left: left + Double(input) * side.width, top: top, width: side.width, height: side.height)
            let paint = Palette.sequential(value, in: 0...max(most, 1e-12))
            return [
                .rectangle(area, class: "heat " + paint),
                .text(
                    value.brief, at: Point(x: area.center.x, y: area.center.y + 4), anchor: .middle,
                    class: Palette.isStrong(paint) ? "value on" : "value"),
            ]
        }
        parts.append(
            .text(
                figure.words[step], at: Point(x: left - 8, y: top + side.height / 2 + 4), anchor: .end,
                class: isNow ? "label strong" : "tick"))
        if isNow {
            let area = Area(left: left, top: top, width: Double(step + 1) * side.width, height: side.height)
            parts.append(.rectangle(area, class: "sheet now"))
        }
        return .group(parts)
    }
}

/// What can be told of a recurrence's memory.
struct MemoryStory {
    let figure: MemoryFigure

    init(_ figure: MemoryFigure) { self.figure = figure }

    /// The input that moves the state most, or least, after a step.
    func word(strongest: Bool, after step: Int) -> String {
        guard figure.influence.indices.contains(step) else { return "" }
        let row = figure.influence[step].prefix(min(step + 1, figure.words.count))
        let place = row.indices.max { strongest ? row[$0] < row[$1] : row[$0] > row[$1] }
        return place.map { figure.words[$0] } ?? ""
    }
}
