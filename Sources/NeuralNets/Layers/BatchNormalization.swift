import TensorKit

/// Shifts and scales each channel to mean β and deviation γ over the batch (Ioffe & Szegedy 2015). Outside training, and
/// once frozen, moving averages of mean and variance stand in for those of the batch.
public struct BatchNormalization: Layer {
    /// How much of the moving averages a step keeps.
    public let momentum: Double
    public let epsilon: Double
    /// `gamma`, `beta`, learned, and `mean`, `variance`, measured; one number each for a channel.
    public var parameters: [Parameter] = []
    /// Whether the averages stand in during training too.
    public private(set) var keepsStatistics = false
    private var isFrozen = false

    public init(momentum: Double = 0.9, epsilon: Double = 1e-5, channels: Int? = nil) {
        self.momentum = momentum
        self.epsilon = epsilon
        if let channels { declare(channels) }
    }

    private mutating func declare(_ channels: Int) {
        parameters = [
            Parameter("gamma", [channels], .constant(1), role: .bias),
            Parameter("beta", [channels], .zeros, role: .bias),
            Parameter("mean", [channels], .zeros, role: .statistic),
            Parameter("variance", [channels], .constant(1), role: .statistic),
        ]
        if isFrozen { parameters.keepStill() }
    }

    public var kind: String { "BatchNormalization" }
    public var layout: LayoutNeed { .planes }
    public var needsWholeBatch: Bool { !keepsStatistics }

    public func outputShape(for input: Shape) throws(TensorError) -> Shape {
        guard let channels = input.last else { throw .noExample(kind) }
        try LayerSizes.check(kind, finite: [:], positive: ["epsilon": epsilon])
        guard momentum >= 0, momentum <= 1 else { throw .notASetting("momentum", momentum, "0 to 1") }
        if let declared = parameters.first?.count, declared != channels {
            throw .wrongChannels(kind, expected: declared, input: input)
        }
        return input
    }

    public func prepared(for input: Shape) throws(TensorError) -> BatchNormalization {
        _ = try outputShape(for: input)
        guard parameters.isEmpty else { return self }
        var copy = self
        copy.declare(input[input.count - 1])
        return copy
    }

    public mutating func freeze(statistics: Bool) {
        isFrozen = true
        parameters.keepStill()
        if statistics { keepsStatistics = true }
    }

    public func makePass(for input: Shape, capacity: Int) throws(TensorError) -> LayerPass {
        BatchNormalizationPass(self, input)
    }
}

/// Forward: x̂ = (x − μ) / √(σ² + ε), y = γ x̂ + β. Backward (Ioffe & Szegedy 2015, § 3): ∂L/∂γ = Σ g x̂, ∂L/∂β = Σ g,
/// ∂L/∂x = γ / √(σ² + ε) · (g − mean(g) − x̂ · mean(g x̂)); with fixed statistics the two means drop out.
private final class BatchNormalizationPass: LayerPass {
    private let channels: Int
    /// Numbers of one channel in one example: neighbours in planes, `channels` apart otherwise.
    private let area: Int
    private let isPlanar: Bool
    private let momentum: Real
    private let epsilon: Real
    private let keepsStatistics: Bool
    /// Mean, variance and 1 / √(σ² + ε) of the last forward pass.
    private let means: Buffer
    private let variances: Buffer
    private let scales: Buffer

    init(_ layer: BatchNormalization, _ input: Shape) {
        channels = input[input.count - 1]
        area = input.reduce(1, *) / max(channels, 1)
        isPlanar = input.count == 3
        momentum = Real(layer.momentum)
        epsilon = Real(layer.epsilon)
        keepsStatistics = layer.keepsStatistics
        means = Buffer(uninitialized: channels)
        variances = Buffer(uninitialized: channels)
        scales = Buffer(uninitialized: channels)
        super.init(from: input, to: input)
    }

    override func forward(_ input: UnsafePointer<Real>, to output: UnsafeMutablePointer<Real>, _ step: PassStep) {
        let measures = step.isTraining && !keepsStatistics
        for channel in 0..<channels {
            var (mean, variance) = (weights[2][channel], weights[3][channel])
            if measures {
                (mean, variance) = moments(input, channel, step.count)
            }
            let scale = 1 / (variance + epsilon).squareRoot()
            means.pointer[channel] = mean
            variances.pointer[channel] = variance
            scales.pointer[channel] = scale
            let factor = scale * weights[0][channel]
            let shift = weights[1][channel] - mean * factor
            forEach(channel, step.count) { output[$0] = input[$0] * factor + shift }
        }
    }

    private func moments(_ input: UnsafePointer<Real>, _ channel: Int, _ count: Int) -> (Real, Real) {
        var sum = 0.0
        forEach(channel, count) { sum += Double(input[$0]) }
        let mean = sum / Double(count * area)
        var squares = 0.0
        forEach(channel, count) {
            let distance = Double(input[$0]) - mean
            squares += distance * distance
        }
        return (Real(mean), Real(squares / Double(count * area)))
    }

    /// Leaves how far the moving averages move where a learned parameter's gradient would go. The variance is the unbiased
    /// one.
    private func report(_ channel: Int, _ number: Int, _ measured: Bool) {
        let share = measured ? 1 - momentum : 0
        let variance = variances.pointer[channel]
        let unbiased = number > 1 ? variance * Real(number) / Real(number - 1) : variance
        gradient(2)?[channel] = share * (means.pointer[channel] - weights[2][channel])
        gradient(3)?[channel] = share * (unbiased - weights[3][channel])
    }

    override func backward(
        _ gradient: UnsafeMutablePointer<Real>, to inputGradient: UnsafeMutablePointer<Real>?,
        input: UnsafePointer<Real>, output: UnsafePointer<Real>, _ step: PassStep
    ) {
        let measured = step.isTraining && !keepsStatistics
        for channel in 0..<channels {
            let (mean, scale) = (means.pointer[channel], scales.pointer[channel])
            var (sum, product) = (0.0, 0.0)
            forEach(channel, step.count) {
                sum += Double(gradient[$0])
                product += Double(gradient[$0] * (input[$0] - mean) * scale)
            }
            self.gradient(0)?[channel] = Real(product)
            self.gradient(1)?[channel] = Real(sum)
            report(channel, step.count * area, measured)
            guard let inputGradient else { continue }
            let number = Double(step.count * area)
            let meanGradient = measured ? Real(sum / number) : 0
            let meanProduct = measured ? Real(product / number) : 0
            let factor = weights[0][channel] * scale
            forEach(channel, step.count) {
                inputGradient[$0] = factor * (gradient[$0] - meanGradient - (input[$0] - mean) * scale * meanProduct)
            }
        }
    }

    @inline(__always)
    private func forEach(_ channel: Int, _ count: Int, _ body: (Int) -> Void) {
        for example in 0..<count {
            let start = example * inputCount + (isPlanar ? channel * area : channel)
            let step = isPlanar ? 1 : channels
            for index in 0..<area { body(start + index * step) }
        }
    }
}
