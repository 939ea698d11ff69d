import Figures

/// The walk of a filter over its input: the first window in four frames, then a frame a window.
///
/// Input, filter, products and output are pictures of their own, so that they stack on a narrow screen.
struct ConvolutionDrawing {
    let figure: ConvolutionFigure
    let words: any Words

    /// The most windows that have a frame of their own; of a longer walk the first rows are shown, and the end.
    private static let frameLimit = 48

    func draw() -> Drawing {
        guard let output = figure.outputs.first, let filter = figure.filters.first, !figure.input.isEmpty else {
            return Drawing(frames: [])
        }
        let sheets = ConvolutionSheets(figure: figure, words: words, filter: filter, output: output)
        let windows = (0..<output.rows * output.columns).map { (row: $0 / output.columns, column: $0 % output.columns) }
        var frames: [Drawing.Frame] = []
        for (index, window) in windows.prefix(Self.frameLimit).enumerated() {
            frames += index == 0 ? slow(sheets) : [landing(sheets, window.row, window.column, index)]
        }
        frames.append(end(sheets, windows.count))
        return Drawing(frames: frames)
    }

    /// The first window: what is covered, what meets, what it adds up to, where it lands.
    private func slow(_ sheets: ConvolutionSheets) -> [Drawing.Frame] {
        let terms = sheets.terms(0, 0)
        let sum = sheets.output.values.first ?? 0
        let first = [
            (ConvolutionSheets.Stage.window, words.convolutionWindow(row: 1, column: 1), ["window"]),
            (.products, words.convolutionProducts(count: terms.count), ["products"]),
            (
                .sum,
                words.convolutionSum(
                    terms: terms.map(\.shown), bias: sheets.filter.bias == 0 ? nil : sheets.filter.bias.shown,
                    sum: sum.shown), ["sum"]
            ),
            (.landing, words.convolutionLanding(value: sum.shown, row: 1, column: 1, movesDown: false), ["sum"]),
        ]
        return first.enumerated().map { index, entry in
            Drawing.Frame(
                panels: sheets.panels(row: 0, column: 0, entry.0, done: index == 3 ? 1 : 0), says: entry.1,
                label: words.window(1), lights: entry.2, isKey: index == 3)
        }
    }

    private func landing(_ sheets: ConvolutionSheets, _ row: Int, _ column: Int, _ index: Int) -> Drawing.Frame {
        let value = sheets.output.values[index].shown
        return Drawing.Frame(
            panels: sheets.panels(row: row, column: column, .landing, done: index + 1),
            says: words.convolutionLanding(value: value, row: row + 1, column: column + 1, movesDown: column == 0),
            label: words.window(index + 1), lights: ["window", "products", "sum"], isKey: index == 1)
    }

    /// The finished map and what it cost, against a dense layer of the same size.
    private func end(_ sheets: ConvolutionSheets, _ count: Int) -> Drawing.Frame {
        let weights = sheets.filter.planes.map(\.values.count).reduce(0, +)
        let inputs = figure.input.map(\.values.count).reduce(0, +)
        var frame = Drawing.Frame(
            panels: sheets.panels(row: 0, column: 0, .end, done: count),
            says: words.convolutionEnd(weights: weights, multiplications: weights * count, dense: inputs * count))
        frame.isKey = true
        return frame
    }
}
