import TensorKit

/// Channels weighed by what the whole picture says of them (Hu et al. 2018): y = x · σ(W₂ f(W₁ mean(x) + b₁) + b₂).
public struct SqueezeExcitation: Layer {
    public let reduced: Int
    public let activation: ActivationFunction
    private var gate: [any Layer]
    private var isFrozen = false

    /// - Parameter reduced: the units between the two dense layers.
    public init(reduced: Int, activation: ActivationFunction = .swish) {
        self.reduced = reduced
        self.activation = activation
        gate = []
    }

    public var kind: String { "SqueezeExcitation" }
    public var inputRank: Int? { 3 }
    public var layout: LayoutNeed { .planes }
    public var parts: [any Layer] { gate }

    public var parameters: [Parameter] {
        get { gate.flatMap(\.parameters) }
        set { gate.distribute(newValue) }
    }

    public mutating func freeze(statistics: Bool) {
        isFrozen = true
        gate.freeze(statistics: statistics)
    }

    public func outputShape(for input: Shape) throws(TensorError) -> Shape {
        guard input.count == 3 else { throw .notAPicture(kind, input) }
        try LayerSizes.check(kind, ["reduced": reduced])
        return input
    }

    public func prepared(for input: Shape) throws(TensorError) -> SqueezeExcitation {
        _ = try outputShape(for: input)
        guard gate.isEmpty else { return self }
        let layers: [any Layer] = [
            GlobalAveragePool2D(), Dense(reduced, activation: activation), Dense(input[2], activation: .sigmoid),
        ]
        var copy = self
        copy.gate = try layers.prepared(for: input)
        if isFrozen { copy.gate.freeze(statistics: true) }
        return copy
    }

    public func multiplyAccumulates(for input: Shape) -> Int {
        (try? gate.total(for: input) { $0.multiplyAccumulates(for: $1) }) ?? 0
    }

    public func makePass(for input: Shape, capacity: Int) throws(TensorError) -> LayerPass {
        SqueezeExcitationPass(
            try Chain(gate, for: input, capacity: capacity, planes: true), input, capacity)
    }
}

/// Backward, with the weights s of the channels: s̄ = Σ g x over the picture, x̄ = g s plus what the gate sends back.
private final class SqueezeExcitationPass: LayerPass {
    private let gate: Chain
    private let channels: Int
    private let area: Int
    private let scales: Buffer
    private let scaleGradients: Buffer
    private let sentBack: Buffer

    init(_ gate: Chain, _ input: Shape, _ capacity: Int) {
        self.gate = gate
        channels = input[2]
        area = input[0] * input[1]
        scales = Buffer(uninitialized: channels * capacity)
        scaleGradients = Buffer(uninitialized: channels * capacity)
        sentBack = Buffer(uninitialized: input.reduce(1, *) * capacity)
        super.init(from: input, to: input)
    }

    override func bind(weights: [UnsafePointer<Real>], gradients: [UnsafeMutablePointer<Real>?]) {
        super.bind(weights: weights, gradients: gradients)
        gate.bind(weights: weights, gradients: gradients)
    }

    override func forward(_ input: UnsafePointer<Real>, to output: UnsafeMutablePointer<Real>, _ step: PassStep) {
        gate.forward(input, to: scales.pointer, step)
        for plane in 0..<step.count * channels {
            let scale = scales.pointer[plane]
            for place in plane * area..<(plane + 1) * area { output[place] = input[place] * scale }
        }
    }

    override func backward(
        _ gradient: UnsafeMutablePointer<Real>, to inputGradient: UnsafeMutablePointer<Real>?,
        input: UnsafePointer<Real>, output: UnsafePointer<Real>, _ step: PassStep
    ) {
        for plane in 0..<step.count * channels {
            var sum: Real = 0
            for place in plane * area..<(plane + 1) * area { sum += gradient[place] * input[place] }
            scaleGradients.pointer[plane] = sum
        }
        gate.backward(
            scaleGradients.pointer, to: inputGradient == nil ? nil : sentBack.pointer, input: input,
            output: scales.pointer, step)
        guard let inputGradient else { return }
        for plane in 0..<step.count * channels {
            let scale = scales.pointer[plane]
            for place in plane * area..<(plane + 1) * area {
                inputGradient[place] = gradient[place] * scale + sentBack.pointer[place]
            }
        }
    }
}
