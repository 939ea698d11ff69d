import TensorKit

/// What a model, a loss and data have to do with each other: checked before anything runs.
struct TrainingTask: Hashable, Sendable {
    /// How many outputs belong to one term of the loss: the classes of a softmax.
    let width: Int
    /// How many such terms an example has: 1, or one for each step of a sequence.
    let rowsPerExample: Int
    /// Numbers of one target.
    let targetCount: Int
    private let measure: Measure

    private enum Measure: Hashable, Sendable {
        /// The largest output against the number of the class.
        case classNumber
        /// The largest output against the largest target.
        case classProbability
        /// Each output against its target, both told apart at the threshold.
        case binary(threshold: Double)
        /// There is nothing to count as right.
        case none
    }

    init(_ model: Sequential, _ loss: Loss, _ data: Dataset) throws(TensorError) {
        guard !data.isEmpty else { throw .nothingToLearn(data.name) }
        if case .huber(let delta) = loss, !(delta > 0 && delta.isFinite) {
            throw .notASetting("delta", delta, "above 0")
        }
        guard data.inputShape == model.inputShape else {
            throw .dataDoesNotFit(model.inputShape, data.name, data.inputShape)
        }
        for samples in [data.inputSamples, data.targetSamples] {
            if let (example, value) = samples.firstWithoutNumber(among: data.order) {
                throw .notANumber(Double(value), example: example, of: data.name)
            }
        }
        try Self.checkWords(model, data)
        let output = try model.outputShape(for: model.inputShape)
        let count = output.reduce(1, *)
        width = loss.takesClassNumbers ? output.last ?? 1 : loss.takesWholeLine ? output.last ?? 1 : count
        guard width > 0 else { throw .noOutputs(output) }
        rowsPerExample = count / width
        targetCount = data.targetShape.reduce(1, *)
        let expected = loss.takesClassNumbers ? rowsPerExample : count
        guard targetCount == expected else { throw .targetsDoNotFit(loss, output, data) }
        switch loss {
        case .sparseCategoricalCrossEntropy: measure = .classNumber
        case .categoricalCrossEntropy: measure = .classProbability
        case .binaryCrossEntropy(let logits): measure = .binary(threshold: logits ? 0 : 0.5)
        case .meanSquaredError, .halfSquaredError, .huber: measure = .none
        }
        try Self.checkHead(model, loss)
        try checkTargets(data, loss)
    }

    /// An error where an input names a word that the model's vocabulary does not have.
    static func checkWords(_ model: Sequential, _ data: Dataset) throws(TensorError) {
        guard let words = model.inputVocabulary,
            let (example, value) = data.inputSamples.firstStranger(to: words, among: data.order)
        else { return }
        throw .notAWord(Double(value), example: example, of: data.name, vocabulary: words)
    }

    /// How many rows of outputs are right.
    func countCorrect(_ outputs: UnsafePointer<Real>, _ targets: UnsafePointer<Real>, rows: Int) -> Int {
        var correct = 0
        for row in 0..<rows {
            let line = outputs + row * width
            switch measure {
            case .classNumber: correct += largest(line) == Int(targets[row]) ? 1 : 0
            case .classProbability: correct += largest(line) == largest(targets + row * width) ? 1 : 0
            case .binary(let threshold):
                let aims = targets + row * width
                let fits = (0..<width).allSatisfy { (line[$0] > Real(threshold)) == (aims[$0] > 0.5) }
                correct += fits ? 1 : 0
            case .none: break
            }
        }
        return correct
    }

    var countsCorrect: Bool { measure != .none }

    private func largest(_ line: UnsafePointer<Real>) -> Int {
        var best = 0
        for index in 1..<max(width, 1) where line[index] > line[best] { best = index }
        return best
    }
}

extension Loss {
    /// Whether a term of the loss takes all outputs of the last axis.
    var takesWholeLine: Bool {
        switch self {
        case .categoricalCrossEntropy, .sparseCategoricalCrossEntropy: true
        case .meanSquaredError, .halfSquaredError, .huber, .binaryCrossEntropy: false
        }
    }
}

extension TensorError {
    static func nothingToLearn(_ name: String) -> TensorError {
        TensorError("nothing-to-learn", "\(name) holds no example")
    }

    static func notANumber(_ value: Double, example: Int, of name: String) -> TensorError {
        TensorError(
            "not-a-number", "example \(example) of \(name) holds \(value): a model can learn only from finite numbers")
    }

    static func dataDoesNotFit(_ expected: Shape, _ name: String, _ shape: Shape) -> TensorError {
        TensorError("data-does-not-fit", "the model takes examples of shape \(expected), but \(name) has \(shape)")
    }

    static func noOutputs(_ shape: Shape) -> TensorError {
        TensorError("no-outputs", "the model's output has the shape \(shape): there is nothing to compare")
    }

    static func targetsDoNotFit(_ loss: Loss, _ output: Shape, _ data: Dataset) -> TensorError {
        TensorError(
            "targets-do-not-fit",
            "the model's output has the shape \(output), the targets of \(data.name) have \(data.targetShape)",
            hint: data.isClassification && !loss.takesClassNumbers
                ? "targets that are class numbers go with sparseCategoricalCrossEntropy" : nil)
    }
}
