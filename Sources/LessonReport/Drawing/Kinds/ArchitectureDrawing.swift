import Canvas
import Figures
import Trace

/// A model from top to bottom: blocks, the shape on each arrow between them, what each costs beside it.
struct ArchitectureDrawing {
    let figure: ArchitectureFigure
    let words: any Words

    private static let rowHeight = 50.0
    private static let box = (left: 2.0, height: 32.0)
    private let boxWidth: Double
    private let columns: (parameters: Double, operations: Double)
    private var width: Double { columns.operations + Self.columnWidth + 20 }
    /// Narrow enough for a small model to stand whole on a narrow screen.
    private static let columnWidth = 100.0
    private static let barWidth = 86.0

    init(figure: ArchitectureFigure, words: any Words) {
        self.figure = figure
        self.words = words
        let widest =
            figure.blocks.map { block in
                TextWidth.of(block.name, size: 14) + TextWidth.of("  " + block.detail, size: 13) + 24
                    + Double(min(block.depth, 6)) * 16
            }.max() ?? 0
        boxWidth = min(max(widest, 150), 420)
        let left = boxWidth + (figure.blocks.contains(where: \.isFrozen) ? 36 : 24)
        columns = (parameters: left, operations: left + Self.columnWidth)
    }

    func draw() -> Drawing {
        var layers = [head]
        layers.append(shape(figure.input, at: 35))
        for (index, block) in figure.blocks.enumerated() {
            let top = 40 + Double(index) * Self.rowHeight
            layers.append(self.block(block, top: top))
            layers.append(costs(block, top: top))
            layers.append(shape(block.shape, at: top + Self.rowHeight - 5))
        }
        let bottom = 40 + Double(figure.blocks.count) * Self.rowHeight
        layers.append(total(at: bottom))
        let right = columns.operations + TextWidth.of(words.multiplyAccumulates, size: 13) + 4
        return Drawing(
            Drawing.Panel(width: max(width, right), height: bottom + 42, layers: layers, shrinks: right <= 520))
    }

    private var head: SVG {
        .group([
            .text(words.parameters, at: Point(x: columns.parameters, y: 14), class: "name"),
            .text(words.multiplyAccumulates, at: Point(x: columns.operations, y: 14), class: "name"),
        ])
    }

    private func block(_ block: ArchitectureFigure.Block, top: Double) -> SVG {
        let indent = Double(min(block.depth, 6)) * 16
        let area = Area(left: Self.box.left + indent, top: top, width: boxWidth - indent, height: Self.box.height)
        var parts = [
            SVG.rectangle(area, corner: 5, class: block.isFrozen ? "node frozen" : "node"),
            .text(
                [.init(block.name, "strong"), .init(block.detail.isEmpty ? "" : "  " + block.detail, "pale-text")],
                at: Point(x: area.left + 12, y: top + 20.5), class: "label"),
        ]
        if block.isFrozen { parts.append(Padlock.drawing(at: Point(x: area.right + 12, y: top + 16))) }
        return .group(parts)
    }

    /// The arrow to the next block and the shape that flows along it.
    private func shape(_ shape: [Int], at y: Double) -> SVG {
        let x = Self.box.left + boxWidth / 2
        let text = shape.map(String.init).joined(separator: " × ")
        return .group([
            .arrow(from: Point(x: x, y: y - 13), to: Point(x: x, y: y + 4), head: 5, class: "flow"),
            .text(text, at: Point(x: x + 12, y: y + 1), class: "tick"),
        ])
    }

    private func costs(_ block: ArchitectureFigure.Block, top: Double) -> SVG {
        let mostParameters = figure.blocks.map(\.parameters).max() ?? 0
        let mostOperations = figure.blocks.map(\.multiplyAccumulates).max() ?? 0
        return .group([
            bar(block.parameters, of: mostParameters, left: columns.parameters, top: top, class: "c1"),
            bar(block.multiplyAccumulates, of: mostOperations, left: columns.operations, top: top, class: "c3"),
        ])
    }

    private func bar(_ count: Int, of most: Int, left: Double, top: Double, class classes: String) -> SVG {
        let width = most > 0 ? Double(count) / Double(most) * Self.barWidth : 0
        return .group(
            class: classes,
            [
                .rectangle(
                    Area(left: left, top: top + 20, width: max(width, count > 0 ? 1 : 0), height: 6), class: "bar"),
                .text(NumberStyle.grouped.format(count), at: Point(x: left, y: top + 15), class: "tick"),
            ])
    }

    private func total(at y: Double) -> SVG {
        let parameters = figure.blocks.filter { $0.depth == 0 }.map(\.parameters).reduce(0, +)
        let trainable = figure.blocks.filter { $0.depth == 0 }.map(\.trainable).reduce(0, +)
        let operations = figure.blocks.filter { $0.depth == 0 }.map(\.multiplyAccumulates).reduce(0, +)
        var parts = [
            SVG.line(
                from: Point(x: columns.parameters, y: y + 6), to: Point(x: width - 20, y: y + 6),
                class: "axis"),
            .text(
                NumberStyle.grouped.format(parameters), at: Point(x: columns.parameters, y: y + 23),
                class: "label strong"),
            .text(
                NumberStyle.grouped.format(operations), at: Point(x: columns.operations, y: y + 23),
                class: "label strong"),
        ]
        if trainable != parameters {
            parts.append(
                .text(
                    words.trainable(NumberStyle.grouped.format(trainable)),
                    at: Point(x: columns.parameters, y: y + 39), class: "tick"))
        }
        return .group(parts)
    }
}
