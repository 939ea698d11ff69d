import Figures
import Trace

/// The teacher is cut, its body goes on in several ways; what training moved in each; then accuracies, arriving one
/// number of examples after another.
struct TransferDrawing {
    let figure: TransferFigure
    let words: any Words

    func draw() -> Drawing {
        let arms = TransferArms(figure: figure, words: words)
        var frames = [
            Drawing.Frame(
                panels: [arms.teacher], says: words.bodyCut(figure.teacher.last ?? ""), lights: ["dropLast"])
        ]
        for index in figure.arms.indices {
            let arm = figure.arms[index]
            frames.append(
                Drawing.Frame(
                    panels: (0...index).map { arms.panel($0, showsChanges: false) },
                    says: words.arm(
                        arm.name, trainable: NumberStyle.grouped.format(arm.trainable),
                        parameters: NumberStyle.grouped.format(arm.parameters),
                        frozen: arm.layers.filter(\.isFrozen).map(\.name)), lights: ["frozen"]))
        }
        if figure.arms.contains(where: { $0.layers.contains { $0.change != nil } }) { frames += moves(arms) }
        frames += accuracies
        return Drawing(frames: frames, table: figure.arms.contains { !$0.accuracies.isEmpty } ? table : nil)
    }

    /// What each training moved, arm after arm; paper shows all.
    private func moves(_ arms: TransferArms) -> [Drawing.Frame] {
        figure.arms.indices.map { index in
            let weighed = figure.arms[index].layers.filter { $0.change != nil }
            let moved = weighed.filter { ($0.change ?? 0) > 0 }.map(\.name)
            return Drawing.Frame(
                panels: figure.arms.indices.map { arms.panel($0, showsChanges: $0 <= index) },
                says: words.moved(figure.arms[index].name, layers: moved, all: moved.count == weighed.count),
                lights: ["fit"],
                isKey: index == figure.arms.count - 1)
        }
    }

    private var accuracies: [Drawing.Frame] {
        let story = TransferStory(figure)
        return story.examples.map { examples in
            let best = story.best(at: examples)
            var says = words.accuracies(
                examples: examples.shown, best: best?.name ?? "",
                accuracy: NumberStyle.percent.format(best?.accuracy ?? 0))
            if let crossing = story.crossing, crossing.examples == examples {
                says += " " + words.crossing(first: crossing.first, second: crossing.second, at: examples.shown)
            }
            return Drawing.Frame(
                panels: LinesDrawing(figure: curves(upTo: examples, story)).draw().frames[0].panels, says: says,
                lights: ["evaluate"], isKey: examples == story.examples.last)
        }
    }

    private func curves(upTo examples: Double, _ story: TransferStory) -> LinesFigure {
        let most = story.examples.last ?? 1
        let series = figure.arms.map { arm in
            LinesFigure.Series(name: arm.name, points: arm.accuracies.filter { $0.x <= examples }, showsPoints: true)
        }
        var marks: [LinesFigure.Mark] = []
        if let crossing = story.crossing, crossing.examples <= examples {
            marks.append(.init(.x, at: crossing.examples, label: "\(crossing.second) > \(crossing.first)"))
        }
        return LinesFigure(
            xAxis: Axis(words.examplesPerClass, range: 0...(most * 1.02)), yAxis: Axis(words.accuracy, range: 0...1),
            series: series, marks: marks)
    }

    private var table: DrawingTable {
        let examples = TransferStory(figure).examples
        return DrawingTable(
            title: words.asTable, columns: [words.armColumn] + examples.map(\.shown),
            rows: figure.arms.map { arm in
                [arm.name]
                    + examples.map { count in
                        arm.accuracies.first { $0.x == count }.map { NumberStyle.percent.format($0.y) } ?? ""
                    }
            })
    }
}

/// What can be told of a transfer's accuracies.
struct TransferStory {
    let figure: TransferFigure

    init(_ figure: TransferFigure) { self.figure = figure }

    /// The numbers of examples a class, ascending.
    var examples: [Double] { Set(figure.arms.flatMap(\.accuracies).map(\.x)).sorted() }

    func best(at examples: Double) -> (name: String, accuracy: Double)? {
        figure.arms.compactMap { arm in
            arm.accuracies.first { $0.x == examples }.map { (name: arm.name, accuracy: $0.y) }
        }.max { $0.accuracy < $1.accuracy }
    }

    /// Where another arm first does better than the one that was best with the fewest examples.
    var crossing: (first: String, second: String, examples: Double)? {
        guard let least = examples.first, let first = best(at: least) else { return nil }
        for count in examples.dropFirst() {
            guard let second = best(at: count), second.name != first.name else { continue }
            return (first.name, second.name, count)
        }
        return nil
    }
}
