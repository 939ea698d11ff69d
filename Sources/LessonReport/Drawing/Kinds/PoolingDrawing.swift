import Figures

/// Pooling, window by window: the losers fade and the winner drops into the output, or all are levelled to their mean.
struct PoolingDrawing {
    let figure: PoolingFigure
    let words: any Words

    private static let frameLimit = 36

    func draw() -> Drawing {
        let windows = (0..<figure.output.rows * figure.output.columns).prefix(Self.frameLimit)
        var frames = windows.map(frame)
        for index in frames.indices.prefix(4) { frames[index].isKey = true }
        if figure.gradient != nil { frames.append(gradientFrame) }
        return Drawing(frames: frames)
    }

    private var side: Double { figure.input.columns <= 8 ? 40 : max(320 / Double(figure.input.columns), 6) }

    private var input: NumberGrid {
        NumberGrid(
            plane: figure.input, left: 2, top: 22, side: side, limit: limit(figure.input), padding: figure.padding)
    }

    private func limit(_ plane: Plane) -> Double { plane.values.filter(\.isFinite).map(abs).max() ?? 1 }

    private func place(_ window: Int) -> (row: Int, column: Int) {
        (window / max(figure.output.columns, 1), window % max(figure.output.columns, 1))
    }

    /// Squares of the padded input that a window covers.
    private func squares(_ window: Int) -> [(row: Int, column: Int)] {
        let (row, column) = place(window)
        return (0..<figure.window).flatMap { r in
            (0..<figure.window).map { (row * figure.stride + r, column * figure.stride + $0) }
        }.filter { $0.0 < input.rows && $0.1 < input.columns }
    }

    private func winner(_ window: Int) -> (row: Int, column: Int)? {
        let grid = input
        let candidates = squares(window).filter { !grid.isPadding($0.row, $0.column) }
        var best: (row: Int, column: Int)?
        for square in candidates {
            guard let kept = best else {
                best = square
                continue
            }
            if grid.value(square.row, square.column) > grid.value(kept.row, kept.column) { best = square }
        }
        return best
    }

    private func frame(_ window: Int) -> Drawing.Frame {
        let (row, column) = place(window)
        let grid = input
        let area = grid.window(
            row: row * figure.stride, column: column * figure.stride, height: figure.window, width: figure.window)
        var layers: [SVG] = [.text("input", at: Point(x: 2, y: 14), class: "name"), grid.drawing]
        if figure.kind == .max, let winner = winner(window) {
            layers += squares(window).filter { $0 != winner }.map {
                .rectangle(grid.square($0.row, $0.column), class: "veil")
            }
            layers.append(
                SVG.circle(at: grid.square(winner.row, winner.column).center, radius: side * 0.42, class: "ring").part(
                    "max"))
        }
        layers.append(.rectangle(area, corner: 2, class: "window"))
        let numbers = squares(window).map { grid.value($0.row, $0.column).shown }
        let value = figure.output.values[window].shown
        return Drawing.Frame(
            panels: [
                Drawing.Panel(width: grid.outline.right + 4, height: grid.outline.bottom + 4, layers: layers),
                output(done: window + 1, now: window),
            ],
            says: figure.kind == .max
                ? words.maximumKept(numbers: numbers, value: value) : words.averaged(numbers: numbers, value: value),
            label: words.window(window + 1), lights: [figure.kind.rawValue])
    }

    private func output(done: Int, now: Int?) -> Drawing.Panel {
        let grid = NumberGrid(plane: figure.output, left: 2, top: 22, side: side, limit: limit(figure.input))
        var layers: [SVG] = [
            .text("output", at: Point(x: 2, y: 14), class: "name"), .rectangle(grid.outline, class: "sheet"),
        ]
        layers += (0..<done).map { grid.cell($0 / figure.output.columns, $0 % figure.output.columns) }
        if let now {
            let (row, column) = place(now)
            layers.append(.rectangle(grid.square(row, column), corner: 2, class: "window"))
        }
        return Drawing.Panel(
            width: max(grid.outline.right, 60) + 4, height: max(grid.outline.bottom, 40) + 4, layers: layers)
    }

    /// Gradient 1 at every output, and what comes back.
    private var gradientFrame: Drawing.Frame {
        let plane = figure.gradient ?? figure.input
        let grid = NumberGrid(plane: plane, left: 2, top: 22, side: side, limit: max(limit(plane), 1))
        let layers: [SVG] = [.text("gradient", at: Point(x: 2, y: 14), class: "name"), grid.drawing]
        return Drawing.Frame(
            panels: [
                Drawing.Panel(width: grid.outline.right + 4, height: grid.outline.bottom + 4, layers: layers),
                output(done: figure.output.values.count, now: nil),
            ],
            says: figure.kind == .max ? words.gradientToWinner : words.gradientShared(figure.window * figure.window),
            lights: ["gradient"], isKey: true)
    }
}
