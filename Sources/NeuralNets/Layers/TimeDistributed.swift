import TensorKit

/// The same layer on each step of a sequence.
public struct TimeDistributed: Layer {
    private var inner: any Layer

    public init(_ layer: any Layer) { inner = layer }

    public var kind: String { "TimeDistributed(\(inner.kind))" }
    public var inputRank: Int? { inner.inputRank.map { $0 + 1 } }
    public var inputVocabulary: Int? { inner.inputVocabulary }
    public var layout: LayoutNeed { .channelsLast }
    public var parts: [any Layer] { [inner] }

    public var parameters: [Parameter] {
        get { inner.parameters }
        set { inner.parameters = newValue }
    }

    public func outputShape(for input: Shape) throws(TensorError) -> Shape {
        guard input.count > 1 else { throw .notASequence(kind, input) }
        return try [input[0]] + inner.outputShape(for: Array(input.dropFirst()))
    }

    public func prepared(for input: Shape) throws(TensorError) -> TimeDistributed {
        _ = try outputShape(for: input)
        var copy = self
        copy.inner = try inner.prepared(for: Array(input.dropFirst()))
        return copy
    }

    public func multiplyAccumulates(for input: Shape) -> Int {
        (input.first ?? 0) * inner.multiplyAccumulates(for: Array(input.dropFirst()))
    }

    public mutating func freeze(statistics: Bool) { inner.freeze(statistics: statistics) }

    public func makePass(for input: Shape, capacity: Int) throws(TensorError) -> LayerPass {
        TimeDistributedPass(
            try Chain([inner], for: Array(input.dropFirst()), capacity: capacity * input[0]), time: input[0],
            from: input, to: try outputShape(for: input))
    }
}

/// To the inner layer, steps are so many more examples.
private final class TimeDistributedPass: LayerPass {
    private let chain: Chain
    private let time: Int

    init(_ chain: Chain, time: Int, from input: Shape, to output: Shape) {
        self.chain = chain
        self.time = time
        super.init(from: input, to: output)
    }

    private func stretched(_ step: PassStep) -> PassStep {
        var longer = step
        longer.count *= time
        longer.firstExample *= time
        return longer
    }

    override func bind(weights: [UnsafePointer<Real>], gradients: [UnsafeMutablePointer<Real>?]) {
        super.bind(weights: weights, gradients: gradients)
        chain.bind(weights: weights, gradients: gradients)
    }

    override func forward(_ input: UnsafePointer<Real>, to output: UnsafeMutablePointer<Real>, _ step: PassStep) {
        chain.forward(input, to: output, stretched(step))
    }

    override func backward(
        _ gradient: UnsafeMutablePointer<Real>, to inputGradient: UnsafeMutablePointer<Real>?,
        input: UnsafePointer<Real>, output: UnsafePointer<Real>, _ step: PassStep
    ) {
        chain.backward(gradient, to: inputGradient, input: input, output: output, stretched(step))
    }

    override func finish(_ step: PassStep, isFirstShard: Bool) {
        chain.finish(stretched(step), isFirstShard: isFirstShard)
    }

    override func sharesGradient(of parameter: Int) -> Bool { chain.sharesGradient(of: parameter) }
}
