import TensorKit

/// A layer at work: its arithmetic forward and backward for a number of examples at a time, with the memory that it needs.
///
/// Made once, used for every batch: a step allocates nothing.
open class LayerPass {
    /// The layer's parameters in their order. They are read in `forward` and `backward`, and may move in between.
    public private(set) final var weights: [UnsafePointer<Real>] = []
    /// Where the gradient of each parameter goes; `nil` where nobody asks, empty where no one asks for any. `backward`
    /// overwrites what is there.
    public private(set) final var gradients: [UnsafeMutablePointer<Real>?] = []
    /// The place in its chain: two dropouts in one model draw different numbers.
    public final var place = 0
    /// Numbers of one example, in and out.
    public final let inputCount: Int
    public final let outputCount: Int

    public init(from input: Shape, to output: Shape) {
        inputCount = input.reduce(1, *)
        outputCount = output.reduce(1, *)
    }

    /// Told once, and again whenever the parameters move.
    open func bind(weights: [UnsafePointer<Real>], gradients: [UnsafeMutablePointer<Real>?]) {
        self.weights = weights
        self.gradients = gradients
    }

    /// The place for the gradient of a parameter, if anybody asks.
    public final func gradient(_ parameter: Int) -> UnsafeMutablePointer<Real>? {
        parameter < gradients.count ? gradients[parameter] : nil
    }

    open func forward(_ input: UnsafePointer<Real>, to output: UnsafeMutablePointer<Real>, _ step: PassStep) {
        preconditionFailure("\(Self.self) has no forward pass")
    }

    /// From the gradient of the output to that of the input (where it is asked for) and of the parameters.
    ///
    /// `input` and `output` are those of the last `forward`; `gradient` may be overwritten on the way.
    open func backward(
        _ gradient: UnsafeMutablePointer<Real>, to inputGradient: UnsafeMutablePointer<Real>?,
        input: UnsafePointer<Real>, output: UnsafePointer<Real>, _ step: PassStep
    ) {
        preconditionFailure("\(Self.self) has no backward pass")
    }

    /// What the shards of a batch do one after the other once all have run backward: gradients that would cost too much
    /// to keep once for each shard.
    open func finish(_ step: PassStep, isFirstShard: Bool) {}

    /// Whether a parameter's gradient is `finish`ed in one place for all shards.
    open func sharesGradient(of parameter: Int) -> Bool { false }
}

/// What differs from one use of a pass to the next.
public struct PassStep: Sendable {
    /// How many examples there are.
    public var count: Int
    /// Whether dropout drops and batch normalisation measures.
    public var isTraining: Bool
    /// Random numbers of this step come from here.
    public var seed: UInt64
    /// The place in the batch of the first example: with `seed`, each example has its own random numbers, whatever
    /// shard it falls into.
    public var firstExample: Int

    public init(count: Int, isTraining: Bool = false, seed: UInt64 = 0, firstExample: Int = 0) {
        self.count = count
        self.isTraining = isTraining
        self.seed = seed
        self.firstExample = firstExample
    }
}
