import TensorKit

/// A state that each step mixes anew from the input and itself: hₜ = f(Wx·xₜ + Wh·hₜ₋₁ + b) (Elman 1990), f = tanh.
public struct SimpleRNN: Layer {
    public let shape: RecurrentShape
    public let activation: ActivationFunction
    /// `input` (units, features), `recurrent` (units, units), `bias` (units).
    public var parameters: [Parameter] = []
    private(set) var isFrozen = false

    public init(
        _ units: Int, returnSequences: Bool = false, goesBackwards: Bool = false,
        activation: ActivationFunction = .tanh, inputs: Int? = nil
    ) {
        shape = RecurrentShape(units: units, returnSequences: returnSequences, goesBackwards: goesBackwards)
        self.activation = activation
        if let inputs { declare(inputs) }
    }

    private mutating func declare(_ inputs: Int) {
        parameters = shape.declare(gates: 1, inputs: inputs)
        if isFrozen { parameters.keepStill() }
    }

    public mutating func freeze(statistics: Bool) {
        isFrozen = true
        parameters.keepStill()
    }

    public var kind: String { "SimpleRNN" }
    public var inputRank: Int? { 2 }
    public var layout: LayoutNeed { .channelsLast }

    public func outputShape(for input: Shape) throws(TensorError) -> Shape {
        guard !activation.needsSums else { throw .activationNeedsSums(activation, kind) }
        return try shape.output(kind, for: input, declared: parameters.first?.shape[1])
    }

    public func prepared(for input: Shape) throws(TensorError) -> SimpleRNN {
        _ = try outputShape(for: input)
        guard parameters.isEmpty else { return self }
        var copy = self
        copy.declare(input[1])
        return copy
    }

    public func multiplyAccumulates(for input: Shape) -> Int { shape.multiplyAccumulates(gates: 1, for: input) }

    public func makePass(for input: Shape, capacity: Int) throws(TensorError) -> LayerPass {
        SimpleRNNPass(self, from: input, to: try outputShape(for: input), capacity)
    }
}

/// Backward through time (Werbos 1990), from the last step to the first: δₜ = (gₜ + Whᵀ·δₜ₊₁) · f′; then ∂L/∂Wx = Σ δₜ xₜᵀ,
/// ∂L/∂Wh = Σ δₜ hₜ₋₁ᵀ, ∂L/∂b = Σ δₜ, ∂L/∂xₜ = Wxᵀ·δₜ.
private final class SimpleRNNPass: RecurrentPass {
    private let activation: ActivationFunction

    init(_ layer: SimpleRNN, from input: Shape, to output: Shape, _ capacity: Int) {
        activation = layer.activation
        super.init(layer.shape, gates: 1, from: input, to: output, capacity)
    }

    override func stepForward(_ t: Int, _ count: Int) {
        let z = sums.pointer + t * count * units
        addRecurrentSums(t, count, to: z)
        activation.apply(z, count * units, width: units)
        states(t, count).update(from: z, count: count * units)
    }

    override func stepBackward(_ t: Int, _ count: Int) {
        let delta = sumGradients.pointer + t * count * units
        delta.update(from: stateGradient.pointer, count: count * units)
        activation.applySlope(to: delta, outputs: states(t, count), sums: nil, count * units, width: units)
        sendBack(delta, count)
    }
}

extension TensorError {
    static func activationNeedsSums(_ activation: ActivationFunction, _ kind: String) -> TensorError {
        TensorError(
            "activation-does-not-fit", "\(kind) cannot use \(activation.name)", hint: "tanh, relu and sigmoid fit")
    }
}
