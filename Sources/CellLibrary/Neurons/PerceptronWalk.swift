import CellLanguage
import Figures

/// A perceptron shown the same examples again and again, until an epoch passes without a mistake or repeats an earlier one.
struct PerceptronWalk {
    private let examples: [PerceptronFigure.Example]
    private let rate: Double
    private var perceptron: Perceptron
    private var visits: [PerceptronFigure.Visit] = []

    init(_ perceptron: Perceptron, inputs: [[Double]], targets: [Double], rate: Double) throws(CellError) {
        guard perceptron.weights.count == 2, inputs.allSatisfy({ $0.count == 2 }) else {
            throw CellError(
                "this picture is a plane: it needs two weights and two inputs an example", id: "input-count")
        }
        guard inputs.count == targets.count, !inputs.isEmpty else {
            throw CellError("\(inputs.count) examples cannot meet \(targets.count) targets", id: "target-count")
        }
        guard targets.allSatisfy({ $0 == 0 || $0 == 1 }) else {
            throw CellError("a perceptron's targets are 0 or 1", id: "target-range")
        }
        self.perceptron = perceptron
        self.rate = rate
        examples = zip(inputs, targets).map { PerceptronFigure.Example(inputs: $0, target: $1) }
    }

    /// - Parameter epochs: the most that are tried.
    mutating func figure(epochs: Int) throws(CellError) -> PerceptronFigure {
        var endings: [Perceptron] = []
        var ending = PerceptronFigure.Ending.stopped
        for epoch in 1...max(epochs, 1) {
            let isClean = try visitAll(in: epoch)
            if isClean { ending = .learned(epoch: epoch) }
            if let earlier = endings.firstIndex(of: perceptron), !isClean {
                ending = .cycles(from: earlier + 1, to: epoch)
            }
            guard case .stopped = ending else { break }
            endings.append(perceptron)
        }
        return PerceptronFigure(examples: examples, learningRate: rate, visits: visits, ending: ending)
    }

    /// Whether every answer was right.
    private mutating func visitAll(in epoch: Int) throws(CellError) -> Bool {
        var isClean = true
        for (index, example) in examples.enumerated() {
            let before = perceptron
            if try perceptron.learn(example.inputs, target: example.target, rate: rate) { isClean = false }
            visits.append(
                PerceptronFigure.Visit(
                    epoch: epoch, example: index, before: before.state,
                    terms: zip(before.weights, example.inputs).map(*), sum: try before.neuron.sum(example.inputs),
                    output: try before.neuron.output(example.inputs), after: perceptron.state))
        }
        return isClean
    }
}

extension Perceptron {
    fileprivate var state: PerceptronFigure.Weights { PerceptronFigure.Weights(w: weights, b: bias) }
}
