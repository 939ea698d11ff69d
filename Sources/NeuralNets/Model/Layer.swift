import TensorKit

/// A step of a network: from the numbers of one example to other numbers, by a rule with weights that can be learned.
///
/// A layer is a value: its settings and its weights. The arithmetic, forward and backward, is its `LayerPass`.
public protocol Layer: Sendable {
    /// What the table of a model calls it: `Conv2D`.
    var kind: String { get }

    /// Its weights in a fixed order; empty until `prepared(for:)` where their shapes depend on the input's.
    var parameters: [Parameter] { get set }

    /// How many axes one example has; a layer that takes any number of axes says `nil`.
    var inputRank: Int? { get }

    /// Whether a tensor of this shape is a batch along its first axis, or else one example; asked where the layer is called
    /// outside a model.
    func takesAsBatch(_ shape: Shape) -> Bool

    /// Where the layer looks its input up in a table: whole numbers from 0 to below this are meant.
    var inputVocabulary: Int? { get }

    /// The order in which the pass reads and writes the numbers of pictures.
    var layout: LayoutNeed { get }

    /// Axis sizes of one example's output; an error where the input does not fit.
    func outputShape(for input: Shape) throws(TensorError) -> Shape

    /// The layer with weights declared for inputs of this shape.
    func prepared(for input: Shape) throws(TensorError) -> Self

    /// How many multiplications with addition one example takes, in convolutions and products of matrices.
    func multiplyAccumulates(for input: Shape) -> Int

    /// The arithmetic for up to `capacity` examples.
    func makePass(for input: Shape, capacity: Int) throws(TensorError) -> LayerPass

    /// The same layer whose weights keep still; with `statistics`, moving averages too. A layer whose weights are not yet
    /// declared declares them so.
    mutating func freeze(statistics: Bool)

    /// Whether the output for one example depends on the others of its batch, so that a batch cannot be shared out.
    var needsWholeBatch: Bool { get }

    /// The layers inside, for the table of a model.
    var parts: [any Layer] { get }
}

extension Layer {
    public var parameters: [Parameter] {
        get { [] }
        set { precondition(newValue.isEmpty, "\(kind) has no parameters") }
    }

    public var inputRank: Int? { nil }
    public func takesAsBatch(_ shape: Shape) -> Bool { shape.count > inputRank ?? 1 }
    public var inputVocabulary: Int? { nil }
    public var layout: LayoutNeed { .any }
    public var parts: [any Layer] { [] }
    public var needsWholeBatch: Bool { parts.contains(where: \.needsWholeBatch) }

    public func prepared(for input: Shape) throws(TensorError) -> Self {
        _ = try outputShape(for: input)
        return self
    }

    public func multiplyAccumulates(for input: Shape) -> Int { 0 }

    public mutating func freeze(statistics: Bool) {
        parameters.keepStill()
    }

    /// A copy whose weights keep still. Batch normalisation keeps its moving averages too, unless `statistics` is
    /// `false`: then they drift with the new data although nothing is trained.
    public func frozen(statistics: Bool = true) -> Self {
        var copy = self
        copy.freeze(statistics: statistics)
        return copy
    }

    /// A copy with new random weights, drawn from `seed` or from the shared stream.
    public func reinitialized(seed: UInt64? = nil) -> Self {
        var copy = self
        let stream = SplitMix64(seed: seed ?? RandomSource.shared.nextSeed())
        copy.parameters = parameters.enumerated().map { $1.drawnAnew(from: stream.split($0)) }
        return copy
    }

    /// How many numbers there are to learn, and how many in all, frozen ones included. Moving averages are measured, not
    /// learned, and do not count, as in the tables of papers.
    public var trainableCount: Int { parameters.reduce(0) { $0 + ($1.isTrainable ? $1.count : 0) } }
    public var parameterCount: Int { parameters.reduce(0) { $0 + ($1.role == .statistic ? 0 : $1.count) } }
}

/// The order in which a pass wants the numbers of a picture.
public enum LayoutNeed: Hashable, Sendable {
    /// As tensors have it: pixel by pixel, the channels of each together.
    case channelsLast
    /// Channel by channel, each a plane of rows: neighbours in a row fill a vector register.
    case planes
    /// Either: the output is in the order of the input.
    case any
}
