import Figures

/// Pooling, window by window: the losers fade and the winner drops into the output, or all are levelled to their mean;
/// then the gradient on its way back, and what a shift of the picture by one pixel changes.
struct PoolingDrawing {
    let figure: PoolingFigure
    let words: any Words
    private let sheets: PoolingSheets

    private static let frameLimit = 36
    /// A larger picture is not shifted: too many squares would have to be compared by eye.
    private static let shiftLimit = 12

    init(figure: PoolingFigure, words: any Words) {
        self.figure = figure
        self.words = words
        sheets = PoolingSheets(figure: figure, words: words)
    }

    func draw() -> Drawing {
        let count = figure.output.rows * figure.output.columns
        guard count > 0 else { return Drawing(frames: []) }
        var frames = slowFrames
        for window in 0..<min(count, Self.frameLimit) { frames.append(frame(window, isKey: window < 4)) }
        if figure.gradient != nil { frames.append(gradientFrame) }
        if max(figure.input.rows, figure.input.columns) <= Self.shiftLimit { frames.append(shiftFrame) }
        return Drawing(frames: frames)
    }

    private func numbers(_ window: Int) -> [String] { sheets.values(window).map(\.shown) }

    /// The first window before its result lands.
    private var slowFrames: [Drawing.Frame] {
        let name = figure.kind.rawValue
        var frames = [
            frame(0, .covered, says: words.poolingWindow(numbers: numbers(0))),
            frame(0, .decided, says: ""),
        ]
        let value = figure.output.values[0].shown
        frames[1].says =
            figure.kind == .max
            ? words.winnerFound(numbers: numbers(0), value: value) : words.levelled(numbers: numbers(0), value: value)
        frames[1].lights = [name]
        return frames
    }

    private func frame(_ window: Int, isKey: Bool) -> Drawing.Frame {
        let value = figure.output.values[window].shown
        let says =
            figure.kind == .max
            ? words.maximumKept(numbers: numbers(window), value: value)
            : words.averaged(numbers: numbers(window), value: value)
        var frame = frame(window, .landed, says: says)
        frame.lights = [figure.kind.rawValue]
        frame.isKey = isKey
        return frame
    }

    private func frame(_ window: Int, _ stage: PoolingSheets.Stage, says: String) -> Drawing.Frame {
        var panels = [sheets.input(window, stage)]
        if figure.kind == .average, let bars = sheets.bars(window, stage) { panels.append(bars) }
        panels.append(sheets.output(done: stage == .landed ? window + 1 : window, now: stage == .landed ? window : nil))
        return Drawing.Frame(panels: panels, says: says, label: words.window(window + 1))
    }

    /// Gradient 1 at every output, and what comes back.
    private var gradientFrame: Drawing.Frame {
        Drawing.Frame(
            panels: sheets.gradient(figure.gradient ?? figure.input),
            says: figure.kind == .max ? words.gradientToWinner : words.gradientShared(figure.window * figure.window),
            lights: ["gradient"], isKey: true)
    }

    private var shiftFrame: Drawing.Frame {
        let shift = PoolingShift(of: figure)
        return Drawing.Frame(
            panels: sheets.shifted(shift),
            says: words.shifted(changed: shift.changed.count, of: figure.output.values.count), isKey: true)
    }
}
