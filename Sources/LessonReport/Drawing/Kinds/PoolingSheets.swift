import Canvas
import Figures

/// The sheets of a pooling's walk, for one window.
struct PoolingSheets {
    enum Stage {
        case covered, decided, landed
    }

    let figure: PoolingFigure
    let words: any Words
    private let windows: PoolingWindows
    private let grid: NumberGrid

    init(figure: PoolingFigure, words: any Words) {
        self.figure = figure
        self.words = words
        windows = PoolingWindows(figure: figure)
        grid = Self.grid(figure.input, side: Self.side(figure), limit: Self.limit(figure.input), figure.padding)
    }

    private static func side(_ figure: PoolingFigure) -> Double {
        figure.input.columns <= 8 ? 40 : max(320 / Double(figure.input.columns), 6)
    }

    private static func limit(_ plane: Plane) -> Double { plane.values.filter(\.isFinite).map(abs).max() ?? 1 }

    private static func grid(_ plane: Plane, side: Double, limit: Double, _ padding: Int = 0) -> NumberGrid {
        NumberGrid(plane: plane, left: 2, top: 22, side: side, limit: limit, padding: padding)
    }

    func values(_ window: Int) -> [Double] {
        windows.squares(window, within: grid).map { grid.value($0.row, $0.column) }
    }

    private func winner(_ window: Int) -> (row: Int, column: Int)? {
        windows.squares(window, within: grid).reduce(nil) { best, square in
            guard let best else { return square }
            return grid.value(square.row, square.column) > grid.value(best.row, best.column) ? square : best
        }
    }

    private func panel(_ name: String, _ grid: NumberGrid, _ layers: [SVG]) -> Drawing.Panel {
        Drawing.Panel(
            width: max(grid.outline.right, TextWidth.of(name, size: 13)) + 4, height: grid.outline.bottom + 4,
            layers: [.text(name, at: Point(x: 2, y: 14), class: "name")] + layers)
    }

    func input(_ window: Int, _ stage: Stage) -> Drawing.Panel {
        let (row, column) = windows.place(window)
        let area = grid.window(
            row: row * figure.stride, column: column * figure.stride, height: figure.window, width: figure.window)
        var layers = [grid.drawing]
        if stage != .covered, figure.kind == .max, let winner = winner(window) {
            layers += windows.squares(window, within: grid).filter { $0 != winner }.flatMap {
                grid.veiled($0.row, $0.column)
            }
            layers.append(ring(grid.square(winner.row, winner.column)))
        }
        layers.append(.rectangle(area, corner: 2, class: "window"))
        let name = figure.channelCount > 1 ? words.firstChannel(of: figure.channelCount) : words.inputName
        return panel(name, grid, layers)
    }

    private func ring(_ square: Area) -> SVG {
        .circle(at: square.center, radius: square.width * 0.42, class: "ring")
    }

    /// The window's numbers as bars, then levelled to their mean. `nil` where there are too many, or some are negative.
    func bars(_ window: Int, _ stage: Stage) -> Drawing.Panel? {
        let values = values(window)
        guard values.count <= 9, values.allSatisfy({ $0 >= 0 }) else { return nil }
        let most = max(Self.limit(figure.input), 1e-12)
        let mean = values.reduce(0, +) / Double(values.count)
        let (bottom, height, step) = (132.0, 100.0, 26.0)
        let isLevel = stage != .covered
        var layers = values.enumerated().map { index, value in
            let shown = isLevel ? mean : value
            let x = 4 + Double(index) * step
            let bar = Area(left: x, top: bottom - shown / most * height, width: 18, height: shown / most * height)
            let outline = Area(left: x, top: bottom - value / most * height, width: 18, height: value / most * height)
            return SVG.group(
                class: "c1",
                [
                    .rectangle(bar, class: "bar"), .rectangle(outline, class: "outline"),
                ])
        }
        let right = 4 + Double(values.count) * step
        layers.append(.line(from: Point(x: 2, y: bottom), to: Point(x: right, y: bottom), class: "axis"))
        if isLevel {
            let y = bottom - mean / most * height
            layers.append(.line(from: Point(x: 0, y: y), to: Point(x: right + 4, y: y), class: "level"))
            layers.append(.text(mean.shown, at: Point(x: right + 8, y: y + 4), class: "label strong"))
        }
        return Drawing.Panel(width: right + 50, height: bottom + 6, layers: layers)
    }

    func output(done: Int, now: Int?) -> Drawing.Panel {
        let grid = Self.grid(figure.output, side: Self.side(figure), limit: Self.limit(figure.input))
        var layers = [SVG.rectangle(grid.outline, class: "sheet")]
        layers += (0..<done).map { grid.cell(windows.place($0).row, windows.place($0).column) }
        if let now {
            let (row, column) = windows.place(now)
            layers.append(.rectangle(grid.square(row, column), corner: 2, class: "window"))
        }
        return panel(words.outputName, grid, layers)
    }

    /// A gradient of 1 at every output, and what it becomes at the inputs.
    func gradient(_ gradient: Plane) -> [Drawing.Panel] {
        let side = Self.side(figure)
        let limit = max(Self.limit(gradient), 1)
        let back = Self.grid(gradient, side: side, limit: limit)
        let ones = Plane(
            rows: figure.output.rows, columns: figure.output.columns,
            values: figure.output.values.map { _ in 1 })
        let front = Self.grid(ones, side: side, limit: limit)
        return [
            panel(words.gradientAtInput, back, [back.drawing]),
            panel(words.gradientAtOutput, front, [front.drawing]),
        ]
    }

    func shifted(_ shift: PoolingShift) -> [Drawing.Panel] {
        let side = Self.side(figure)
        let moved = Self.grid(shift.input, side: side, limit: Self.limit(figure.input), figure.padding)
        let pooled = Self.grid(shift.output, side: side, limit: Self.limit(figure.input))
        let marks = shift.changed.map { window in
            let (row, column) = windows.place(window)
            return SVG.rectangle(pooled.square(row, column).inset(by: 3), corner: 2, class: "window")
        }
        return [
            panel(words.shiftedInput, moved, [moved.drawing]),
            panel(words.outputName, pooled, [pooled.drawing] + marks),
        ]
    }
}
