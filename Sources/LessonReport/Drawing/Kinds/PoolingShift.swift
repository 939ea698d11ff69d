import Figures

/// What pooling makes of the same picture one pixel further right: how much of the output stays.
struct PoolingShift {
    /// The picture moved; its first column is repeated, since nothing is known of what lay beyond.
    let input: Plane
    let output: Plane
    /// Places in the output that are no longer what they were.
    let changed: [Int]

    init(of figure: PoolingFigure) {
        let plane = figure.input
        let moved = Plane(
            rows: plane.rows, columns: plane.columns,
            values: plane.values.indices.map { place in
                place % plane.columns == 0 ? plane.values[place] : plane.values[place - 1]
            })
        let grid = NumberGrid(plane: moved, left: 0, top: 0, side: 1, limit: 1, padding: figure.padding)
        let windows = PoolingWindows(figure: figure)
        let values = figure.output.values.indices.map { window -> Double in
            let covered = windows.squares(window, within: grid).map { grid.value($0.row, $0.column) }
            switch figure.kind {
            case .max: return covered.max() ?? 0
            case .average: return covered.reduce(0, +) / Double(max(covered.count, 1))
            }
        }
        input = moved
        output = Plane(rows: figure.output.rows, columns: figure.output.columns, values: values)
        changed = values.indices.filter { abs(values[$0] - figure.output.values[$0]) > 1e-9 }
    }
}

/// Which squares each window of a pooling covers.
struct PoolingWindows {
    let figure: PoolingFigure

    func place(_ window: Int) -> (row: Int, column: Int) {
        (window / max(figure.output.columns, 1), window % max(figure.output.columns, 1))
    }

    /// Squares of the padded input, zeros around the picture left out.
    func squares(_ window: Int, within grid: NumberGrid) -> [(row: Int, column: Int)] {
        let (row, column) = place(window)
        return (0..<figure.window).flatMap { r in
            (0..<figure.window).map { (row * figure.stride + r, column * figure.stride + $0) }
        }.filter { $0.0 < grid.rows && $0.1 < grid.columns && !grid.isPadding($0.0, $0.1) }
    }
}
