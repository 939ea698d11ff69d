import Canvas
import Figures

/// The four sheets of a convolution's walk, for one window.
struct ConvolutionSheets {
    enum Stage {
        case window, products, sum, landing, end
    }

    let figure: ConvolutionFigure
    let words: any Words
    let filter: ConvolutionFigure.Filter
    let output: Plane

    /// Of a longer walk, only the first windows' products are written out; of later ones the sum is.
    private static let shortWalk = 25
    private static let productLimit = 6
    private var writtenWindows: Int {
        output.values.count <= Self.shortWalk ? output.values.count : Self.productLimit
    }

    private var side: Double {
        let widest = (figure.input.first?.columns ?? 1) + 2 * figure.padding
        return widest <= 8 ? 34 : widest <= 12 ? 26 : max(240 / Double(widest), 4)
    }

    private var height: Int { filter.planes.first?.rows ?? 1 }
    private var width: Int { filter.planes.first?.columns ?? 1 }

    private func limit(_ planes: [Plane]) -> Double {
        planes.flatMap(\.values).filter(\.isFinite).map(abs).max() ?? 1
    }

    func panels(row: Int, column: Int, _ stage: Stage, done: Int) -> [Drawing.Panel] {
        if stage == .end { return [input(row, column, stage), outputPanel(done: done, isLanding: false, row, column)] }
        let showsProducts = stage != .window && done <= writtenWindows
        var panels = [input(row, column, stage), filterPanel]
        panels.append(products(row, column, isShown: showsProducts, isSummed: stage == .sum || stage == .landing))
        panels.append(outputPanel(done: done, isLanding: stage == .landing, row, column))
        return panels
    }

    /// The products of a window, channel after channel.
    func terms(_ row: Int, _ column: Int) -> [Double] {
        zip(figure.input, filter.planes).flatMap { plane, weights in
            let grid = NumberGrid(plane: plane, left: 0, top: 0, side: 1, limit: 1, padding: figure.padding)
            return (0..<height).flatMap { r in
                (0..<width).map { c in
                    grid.value(row * figure.stride + r * figure.dilation, column * figure.stride + c * figure.dilation)
                        * weights.values[r * width + c]
                }
            }
        }
    }

    /// Sheets one below the other, a channel each, under a name.
    private func stack(_ name: String, _ grids: [NumberGrid], _ more: [SVG]) -> Drawing.Panel {
        let right = grids.map(\.outline.right).max() ?? 0
        let bottom = grids.map(\.outline.bottom).max() ?? 0
        let title = SVG.text(name, at: Point(x: 2, y: 14), class: "name")
        return Drawing.Panel(
            width: max(right, TextWidth.of(name, size: 13)) + 4, height: bottom + 4,
            layers: [title] + grids.map(\.drawing) + more)
    }

    private func grids(_ planes: [Plane], side: Double, padding: Int = 0) -> [NumberGrid] {
        let limit = limit(planes)
        var top = 22.0
        return planes.map { plane in
            let grid = NumberGrid(plane: plane, left: 2, top: top, side: side, limit: limit, padding: padding)
            top = grid.outline.bottom + 10
            return grid
        }
    }

    private func input(_ row: Int, _ column: Int, _ stage: Stage) -> Drawing.Panel {
        let grids = grids(figure.input, side: side, padding: figure.padding)
        guard stage != .end else { return stack(words.inputName, grids, []) }
        let windows = grids.map { grid in
            let area = grid.window(
                row: row * figure.stride, column: column * figure.stride,
                height: (height - 1) * figure.dilation + 1, width: (width - 1) * figure.dilation + 1)
            return SVG.rectangle(area, corner: 2, class: "window").part("window")
        }
        return stack(words.inputName, grids, windows)
    }

    /// Of a layer with several filters it says which one walks.
    private var filterPanel: Drawing.Panel {
        let name = figure.filterCount > 1 ? words.firstFilter(of: figure.filterCount) : words.filterName
        return stack(name, grids(filter.planes, side: max(side, 26)), [])
    }

    private func products(_ row: Int, _ column: Int, isShown: Bool, isSummed: Bool) -> Drawing.Panel {
        let terms = terms(row, column)
        let count = height * width
        let planes = filter.planes.indices.map { channel in
            Plane(
                rows: height, columns: width,
                values: isShown
                    ? Array(terms[(channel * count)..<((channel + 1) * count)]) : Array(repeating: 0, count: count))
        }
        let grids = grids(planes, side: max(side, 26))
        let bottom = grids.map(\.outline.bottom).max() ?? 0
        let sum = terms.reduce(filter.bias, +)
        let bias = filter.bias == 0 ? "" : " + b"
        let isBare = isSummed && !isShown
        var panel = stack(isBare ? words.sumName : words.productsName, isShown ? grids : [], [])
        panel.height = bottom + 30
        panel.width = max(Double(width) * max(side, 26) + 4, 112)
        if isSummed {
            let y = isBare ? 44 : bottom + 21
            panel.layers.append(
                SVG.text(
                    [.init("Σ\(bias) = "), .init(sum.shown, "strong")], at: Point(x: 2, y: y),
                    class: "equation"
                ).part("sum"))
        }
        return panel
    }

    /// The map so far: whole rows first, so that frames share them.
    private func outputPanel(done: Int, isLanding: Bool, _ row: Int, _ column: Int) -> Drawing.Panel {
        let grid = NumberGrid(plane: output, left: 2, top: 22, side: max(side, 26), limit: limit([output]))
        let name = figure.filterCount > 1 ? words.firstMap(of: figure.filterCount) : words.outputName
        var layers: [SVG] = [.text(name, at: Point(x: 2, y: 14), class: "name")]
        for line in 0..<(done / max(output.columns, 1)) {
            layers.append(.group((0..<output.columns).map { grid.cell(line, $0) }))
        }
        let rest = done - done % max(output.columns, 1)
        layers += (rest..<done).map { grid.cell($0 / output.columns, $0 % output.columns) }
        layers.append(.group(empty(grid)))
        if isLanding { layers.append(.rectangle(grid.square(row, column), corner: 2, class: "window")) }
        return Drawing.Panel(
            width: max(grid.outline.right, TextWidth.of(name, size: 13), 60) + 4, height: grid.outline.bottom + 4,
            layers: layers)
    }

    /// The lines of the sheet, for the squares that are still open.
    private func empty(_ grid: NumberGrid) -> [SVG] {
        let area = grid.outline
        let lines = SVGPath { path in
            for line in 0...output.rows {
                let y = area.top + Double(line) * grid.side
                path.move(to: Point(x: area.left, y: y))
                path.line(to: Point(x: area.right, y: y))
            }
            for line in 0...output.columns {
                let x = area.left + Double(line) * grid.side
                path.move(to: Point(x: x, y: area.top))
                path.line(to: Point(x: x, y: area.bottom))
            }
        }
        return [.path(lines, class: "grid open")]
    }
}
