import Figures

/// The perceptron rule on two inputs, as the lesson runs it: the figure's data without a lesson.
struct PerceptronWalk {
    static func figure(targets: [Double], title: String = "", epochs: Int = 10) -> PerceptronFigure {
        let inputs: [[Double]] = [[0, 0], [0, 1], [1, 0], [1, 1]]
        let examples = zip(inputs, targets).map { PerceptronFigure.Example(inputs: $0, target: $1) }
        var weights = PerceptronFigure.Weights(w: [0, 0], b: 0)
        var visits: [PerceptronFigure.Visit] = []
        var ends: [PerceptronFigure.Weights] = []
        for epoch in 1...epochs {
            var mistakes = 0
            for (index, example) in examples.enumerated() {
                let terms = zip(weights.w, example.inputs).map(*)
                let sum = terms.reduce(0, +) + weights.b
                let output = sum >= 0 ? 1.0 : 0
                let before = weights
                let error = example.target - output
                if error != 0 {
                    mistakes += 1
                    weights.w = zip(weights.w, example.inputs).map { $0 + error * $1 }
                    weights.b += error
                }
                visits.append(
                    .init(
                        epoch: epoch, example: index, before: before, terms: terms, sum: sum, output: output,
                        after: weights))
            }
            if mistakes == 0 {
                return PerceptronFigure(
                    title: title, examples: examples, learningRate: 1, visits: visits, ending: .learned(epoch: epoch))
            }
            if let same = ends.firstIndex(of: weights) {
                return PerceptronFigure(
                    title: title, examples: examples, learningRate: 1, visits: visits,
                    ending: .cycles(from: same + 1, to: epoch))
            }
            ends.append(weights)
        }
        return PerceptronFigure(title: title, examples: examples, learningRate: 1, visits: visits, ending: .stopped)
    }
}
