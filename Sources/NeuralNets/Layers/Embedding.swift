import TensorKit
import Trace

/// A vector for each word, looked up by the word's number; the vectors are learned.
public struct Embedding: Layer {
    public let vocabulary: Int
    public let dimensions: Int
    /// `weight` (word, dimension).
    public var parameters: [Parameter]

    public init(vocabulary: Int, dimensions: Int, initializer: Initializer = .uniform(0.05)) {
        self.vocabulary = vocabulary
        self.dimensions = dimensions
        parameters = [Parameter("weight", [max(vocabulary, 0), max(dimensions, 0)], initializer)]
    }

    public var kind: String { "Embedding" }
    public var inputRank: Int? { 1 }
    public var inputVocabulary: Int? { vocabulary }
    public var layout: LayoutNeed { .channelsLast }

    public func outputShape(for input: Shape) throws(TensorError) -> Shape {
        try LayerSizes.check(kind, ["the vocabulary": vocabulary, "dimensions": dimensions])
        return input + [dimensions]
    }

    public func makePass(for input: Shape, capacity: Int) throws(TensorError) -> LayerPass {
        EmbeddingPass(self, from: input, to: try outputShape(for: input), capacity)
    }
}

extension TensorError {
    static func notAWord(_ value: Double, example: Int? = nil, of name: String = "", vocabulary: Int) -> TensorError {
        let number = NumberStyle.short.format(value)
        return TensorError(
            "not-a-word",
            "word \(number)\(example.map { " in example \($0) of \(name)" } ?? "") is outside the vocabulary of "
                + "\(vocabulary) \(vocabulary == 1 ? "word" : "words")",
            hint: value >= Double(vocabulary) && value == value.rounded()
                ? "words count from 0: Embedding(vocabulary: \(number)) would end one before it"
                : "words are whole numbers from 0 to \(vocabulary - 1)")
    }
}

/// Forward: row xₜ of the table. Backward: the gradient of each row is the sum of what arrives wherever its word stands.
///
/// The table is large and few of its rows are touched, so all shards add to one gradient, one after the other.
private final class EmbeddingPass: LayerPass {
    private let rows: Int
    private let width: Int
    /// What arrived in the last backward pass, and for which words.
    private let arrived: Buffer
    private let words: UnsafeMutablePointer<Int32>

    init(_ layer: Embedding, from input: Shape, to output: Shape, _ capacity: Int) {
        rows = layer.vocabulary
        width = layer.dimensions
        arrived = Buffer(uninitialized: output.reduce(1, *) * capacity)
        words = .allocate(capacity: input.reduce(1, *) * capacity)
        super.init(from: input, to: output)
    }

    deinit { words.deallocate() }

    /// What comes in from outside has been checked (`inputVocabulary`); behind other layers, whose numbers nobody has seen, a
    /// number outside the vocabulary counts as word 0, the padding.
    private func word(_ value: Real) -> Int { value >= 0 && value < Real(rows) ? Int(value) : 0 }

    override func forward(_ input: UnsafePointer<Real>, to output: UnsafeMutablePointer<Real>, _ step: PassStep) {
        for place in 0..<step.count * inputCount {
            (output + place * width).update(from: weights[0] + word(input[place]) * width, count: width)
        }
    }

    override func backward(
        _ gradient: UnsafeMutablePointer<Real>, to inputGradient: UnsafeMutablePointer<Real>?,
        input: UnsafePointer<Real>, output: UnsafePointer<Real>, _ step: PassStep
    ) {
        inputGradient?.update(repeating: 0, count: step.count * inputCount)
        arrived.pointer.update(from: gradient, count: step.count * outputCount)
        for place in 0..<step.count * inputCount { words[place] = Int32(word(input[place])) }
    }

    override func sharesGradient(of parameter: Int) -> Bool { true }

    override func finish(_ step: PassStep, isFirstShard: Bool) {
        guard let table = gradient(0) else { return }
        if isFirstShard { table.update(repeating: 0, count: rows * width) }
        for place in 0..<step.count * inputCount {
            let target = table + Int(words[place]) * width
            let source = arrived.pointer + place * width
            for index in 0..<width { target[index] += source[index] }
        }
    }
}
