import Figures
import Foundation
import Trace

extension FigureStory {
    func convolution(_ figure: ConvolutionFigure) -> String {
        words.convolution(
            input: size(figure.input), filter: size(figure.filters.first?.planes ?? []), of: figure.filterCount,
            output: size(Array(figure.outputs.prefix(1))), stride: figure.stride, padding: figure.padding)
    }

    func pooling(_ figure: PoolingFigure) -> String {
        let channel = figure.channelCount > 1 ? " (\(words.firstChannel(of: figure.channelCount)))" : ""
        return words.pooling(
            isMaximum: figure.kind == .max, window: figure.window, stride: figure.stride,
            input: size([figure.input]) + channel, output: size([figure.output]))
    }

    /// `6 × 6`, and with several channels `6 × 6 × 3`.
    private func size(_ planes: [Plane]) -> String {
        guard let first = planes.first else { return "0" }
        return "\(first.rows) × \(first.columns)" + (planes.count > 1 ? " × \(planes.count)" : "")
    }

    func graph(_ figure: ComputationGraphFigure) -> String {
        let inputs = figure.nodes.filter { $0.operands.isEmpty && !$0.name.isEmpty }
        return words.graph(
            operations: figure.nodes.count { !$0.operands.isEmpty }, result: (figure.nodes.last?.value ?? 0).shown,
            gradients: figure.showsGradients ? inputs.map { "\($0.name): \($0.gradient.shown)" } : nil)
    }

    func architecture(_ figure: ArchitectureFigure) -> String {
        let outer = figure.blocks.filter { $0.depth == 0 }
        func shape(_ shape: [Int]) -> String { shape.map(String.init).joined(separator: " × ") }
        return words.architecture(
            blocks: outer.count, input: shape(figure.input), output: shape(figure.blocks.last?.shape ?? []),
            parameters: NumberStyle.grouped.format(outer.map(\.parameters).reduce(0, +)),
            operations: NumberStyle.grouped.format(outer.map(\.multiplyAccumulates).reduce(0, +)))
    }

    func unrolled(_ figure: UnrolledFigure) -> String {
        let apart = figure.distances.firstIndex { $0 > 1e-9 }
        let word = apart.flatMap { index in
            figure.rows.first.flatMap { $0.words.indices.contains(index) ? $0.words[index] : nil }
        }
        return words.unrolled(
            steps: figure.rows.map(\.words.count).max() ?? 0, rows: figure.rows.map { $0.words.joined(separator: " ") },
            apartFrom: word.map { $0.trimmingCharacters(in: .punctuationCharacters) })
    }

    func detection(_ figure: DetectionFigure) -> String {
        words.detection(
            figure.stages.map { stage in
                let labels = stage.boxes.map(\.label).filter { !$0.isEmpty }
                return "\(stage.name): \(stage.boxes.count)"
                    + (labels.isEmpty ? "" : " (\(labels.prefix(8).joined(separator: ", ")))")
            })
    }

    func transfer(_ figure: TransferFigure) -> String {
        let story = TransferStory(figure)
        let best = story.examples.last.flatMap { story.best(at: $0) }
        return words.transfer(
            arms: figure.arms.map(\.name), best: best?.name ?? "",
            accuracy: NumberStyle.percent.format(best?.accuracy ?? 0),
            crossing: story.crossing.map {
                words.crossing(first: $0.first, second: $0.second, at: $0.examples.shown)
            })
    }

    func memory(_ figure: MemoryFigure) -> String {
        let (story, last) = (MemoryStory(figure), figure.words.count - 1)
        return words.memory(
            last: figure.words.last ?? "", strongest: story.word(strongest: true, after: last),
            weakest: story.word(strongest: false, after: last))
    }
}
