import TensorKit

/// y = scale · x + offset: `Rescaling(1 / 255)` turns bytes into numbers up to 1.
public struct Rescaling: Layer {
    public let scale: Double
    public let offset: Double

    public init(_ scale: Double, offset: Double = 0) {
        self.scale = scale
        self.offset = offset
    }

    public var kind: String { "Rescaling" }

    public func outputShape(for input: Shape) throws(TensorError) -> Shape {
        try LayerSizes.check(kind, finite: ["scale": scale, "offset": offset])
        return input
    }

    public func makePass(for input: Shape, capacity: Int) throws(TensorError) -> LayerPass {
        RescalingPass(self, input)
    }
}

private final class RescalingPass: LayerPass {
    private let scale: Real
    private let offset: Real

    init(_ layer: Rescaling, _ input: Shape) {
        scale = Real(layer.scale)
        offset = Real(layer.offset)
        super.init(from: input, to: input)
    }

    override func forward(_ input: UnsafePointer<Real>, to output: UnsafeMutablePointer<Real>, _ step: PassStep) {
        for i in 0..<step.count * inputCount { output[i] = input[i] * scale + offset }
    }

    override func backward(
        _ gradient: UnsafeMutablePointer<Real>, to inputGradient: UnsafeMutablePointer<Real>?,
        input: UnsafePointer<Real>, output: UnsafePointer<Real>, _ step: PassStep
    ) {
        guard let inputGradient else { return }
        for i in 0..<step.count * inputCount { inputGradient[i] = gradient[i] * scale }
    }
}
