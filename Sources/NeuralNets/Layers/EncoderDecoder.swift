import TensorKit

/// The same numbers at each of `count` steps.
public struct RepeatVector: Layer {
    public let count: Int

    public init(_ count: Int) { self.count = count }

    public var kind: String { "RepeatVector" }
    public var inputRank: Int? { 1 }
    public var layout: LayoutNeed { .channelsLast }

    public func outputShape(for input: Shape) throws(TensorError) -> Shape {
        try LayerSizes.check(kind, ["steps": count])
        guard input.count == 1 else { throw .notAVector(kind, input) }
        return [count] + input
    }

    public func makePass(for input: Shape, capacity: Int) throws(TensorError) -> LayerPass {
        RepeatPass(count, from: input, to: try outputShape(for: input))
    }
}

private final class RepeatPass: LayerPass {
    private let times: Int

    init(_ times: Int, from input: Shape, to output: Shape) {
        self.times = times
        super.init(from: input, to: output)
    }

    override func forward(_ input: UnsafePointer<Real>, to output: UnsafeMutablePointer<Real>, _ step: PassStep) {
        for line in 0..<step.count * times {
            (output + line * inputCount).update(from: input + line / times * inputCount, count: inputCount)
        }
    }

    override func backward(
        _ gradient: UnsafeMutablePointer<Real>, to inputGradient: UnsafeMutablePointer<Real>?,
        input: UnsafePointer<Real>, output: UnsafePointer<Real>, _ step: PassStep
    ) {
        guard let inputGradient else { return }
        for example in 0..<step.count {
            sumRows(
                gradient + example * outputCount, times, inputCount, into: inputGradient + example * inputCount)
        }
    }
}

/// A sequence into a vector, and the vector into a sequence of another length (Cho et al. 2014): an encoder whose last
/// state is given to a decoder at each of its steps.
public struct EncoderDecoder: Layer {
    private var stages: [any Layer]
    /// How long the sequence is that comes out.
    public let steps: Int

    /// - Parameter decoder: a recurrent layer that returns sequences.
    public init(encoder: some RecurrentLayer, steps: Int, decoder: some RecurrentLayer) {
        stages = [encoder, RepeatVector(steps), decoder]
        self.steps = steps
    }

    var encoder: any Layer { stages[0] }
    var decoder: any Layer { stages[2] }

    public var kind: String { "EncoderDecoder" }
    public var inputRank: Int? { 2 }
    public var layout: LayoutNeed { .channelsLast }
    public var parts: [any Layer] { stages }

    public var parameters: [Parameter] {
        get { stages.flatMap(\.parameters) }
        set { stages.distribute(newValue) }
    }

    public func outputShape(for input: Shape) throws(TensorError) -> Shape { try stages.outputShape(for: input) }

    public func prepared(for input: Shape) throws(TensorError) -> EncoderDecoder {
        var copy = self
        copy.stages = try stages.prepared(for: input)
        return copy
    }

    public func multiplyAccumulates(for input: Shape) -> Int {
        (try? stages.total(for: input) { $0.multiplyAccumulates(for: $1) }) ?? 0
    }

    public mutating func freeze(statistics: Bool) { stages.freeze(statistics: statistics) }

    public func makePass(for input: Shape, capacity: Int) throws(TensorError) -> LayerPass {
        try Chain(stages, for: input, capacity: capacity)
    }
}

extension TensorError {
    static func notAVector(_ kind: String, _ shape: Shape) -> TensorError {
        TensorError("not-a-vector", "\(kind) needs examples of one axis; the shape is \(shape)")
    }
}
