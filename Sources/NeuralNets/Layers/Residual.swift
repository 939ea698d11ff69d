import TensorKit

/// y = f(block(x) + shortcut(x)): a block learns what to add to its input (He et al. 2016). Without layers of its own the
/// shortcut is the input itself.
public struct Residual: Layer {
    private(set) var block: [any Layer]
    private(set) var shortcut: [any Layer]
    public private(set) var activation: ActivationFunction

    public init(
        activation: ActivationFunction = .linear, @LayerBuilder _ block: () -> [any Layer],
        @LayerBuilder shortcut: () -> [any Layer] = { [] }
    ) {
        self.block = block()
        self.shortcut = shortcut()
        self.activation = activation
    }

    public var kind: String { "Residual" }
    public var inputRank: Int? { (block + shortcut).lazy.compactMap(\.inputRank).first }
    public var inputVocabulary: Int? { block.inputVocabulary ?? shortcut.inputVocabulary }
    public var layout: LayoutNeed { .planes }
    public var parts: [any Layer] { block + shortcut }

    public var parameters: [Parameter] {
        get { block.flatMap(\.parameters) + shortcut.flatMap(\.parameters) }
        set {
            let count = block.reduce(0) { $0 + $1.parameters.count }
            block.distribute([Parameter](newValue[..<count]))
            shortcut.distribute([Parameter](newValue[count...]))
        }
    }

    public func outputShape(for input: Shape) throws(TensorError) -> Shape {
        let (main, side) = (try block.outputShape(for: input), try shortcut.outputShape(for: input))
        guard main == side else { throw .cannotAddShortcut(main, side) }
        return main
    }

    public func prepared(for input: Shape) throws(TensorError) -> Residual {
        var copy = self
        copy.block = try block.prepared(for: input)
        copy.shortcut = try shortcut.prepared(for: input)
        _ = try copy.outputShape(for: input)
        return copy
    }

    public func multiplyAccumulates(for input: Shape) -> Int {
        [block, shortcut].reduce(0) { sum, layers in
            sum + ((try? layers.total(for: input) { $0.multiplyAccumulates(for: $1) }) ?? 0)
        }
    }

    public mutating func freeze(statistics: Bool) {
        block.freeze(statistics: statistics)
        shortcut.freeze(statistics: statistics)
    }

    public func makePass(for input: Shape, capacity: Int) throws(TensorError) -> LayerPass {
        if activation == .softmax {
            // Softmax adds up over the channels of a pixel, which may lie in different planes here.
            var sum = self
            sum.activation = .linear
            return try Chain([sum, Activation(.softmax)], for: input, capacity: capacity, planes: true)
        }
        return ResidualPass(
            try Chain(block, for: input, capacity: capacity, planes: true),
            try Chain(shortcut, for: input, capacity: capacity, planes: true),
            split: block.reduce(0) { $0 + $1.parameters.count }, activation, from: input,
            to: try outputShape(for: input), capacity)
    }
}

/// The gradient of the sum goes into both ways unchanged, and what both send back adds up.
private final class ResidualPass: LayerPass {
    private let block: Chain
    private let shortcut: Chain
    /// How many parameters belong to the block.
    private let split: Int
    private let activation: FusedActivation
    private let side: Buffer
    private let copy: Buffer
    private let sentBack: Buffer

    init(
        _ block: Chain, _ shortcut: Chain, split: Int, _ activation: ActivationFunction, from input: Shape,
        to output: Shape, _ capacity: Int
    ) {
        self.block = block
        self.shortcut = shortcut
        self.split = split
        let count = output.reduce(1, *)
        self.activation = FusedActivation(
            activation, width: output.last ?? 1, outputCount: count, capacity: capacity)
        side = Buffer(uninitialized: count * capacity)
        copy = Buffer(uninitialized: count * capacity)
        sentBack = Buffer(uninitialized: input.reduce(1, *) * capacity)
        super.init(from: input, to: output)
    }

    override func bind(weights: [UnsafePointer<Real>], gradients: [UnsafeMutablePointer<Real>?]) {
        super.bind(weights: weights, gradients: gradients)
        block.bind(
            weights: Array(weights[..<split]), gradients: gradients.isEmpty ? [] : Array(gradients[..<split]))
        shortcut.bind(
            weights: Array(weights[split...]), gradients: gradients.isEmpty ? [] : Array(gradients[split...]))
    }

    override func forward(_ input: UnsafePointer<Real>, to output: UnsafeMutablePointer<Real>, _ step: PassStep) {
        let count = step.count * outputCount
        block.forward(input, to: output, step)
        shortcut.forward(input, to: side.pointer, step)
        for i in 0..<count { output[i] += side.pointer[i] }
        activation.forward(output, count)
    }

    override func backward(
        _ gradient: UnsafeMutablePointer<Real>, to inputGradient: UnsafeMutablePointer<Real>?,
        input: UnsafePointer<Real>, output: UnsafePointer<Real>, _ step: PassStep
    ) {
        let count = step.count * outputCount
        activation.backward(gradient, output: output, count)
        copy.pointer.update(from: gradient, count: count)
        // Neither chain looks at its last output but through its own memory.
        block.backward(gradient, to: inputGradient, input: input, output: output, step)
        shortcut.backward(
            copy.pointer, to: inputGradient == nil ? nil : sentBack.pointer, input: input, output: side.pointer, step)
        guard let inputGradient else { return }
        for i in 0..<step.count * inputCount { inputGradient[i] += sentBack.pointer[i] }
    }

    override func sharesGradient(of parameter: Int) -> Bool {
        parameter < split
            ? block.sharesGradient(of: parameter) : shortcut.sharesGradient(of: parameter - split)
    }

    override func finish(_ step: PassStep, isFirstShard: Bool) {
        block.finish(step, isFirstShard: isFirstShard)
        shortcut.finish(step, isFirstShard: isFirstShard)
    }
}

extension TensorError {
    static func cannotAddShortcut(_ block: Shape, _ shortcut: Shape) -> TensorError {
        TensorError(
            "cannot-add-shortcut", "the block gives \(block) and the shortcut \(shortcut): they cannot be added",
            hint: "give the shortcut a 1×1 convolution with the block's filters and stride")
    }
}
