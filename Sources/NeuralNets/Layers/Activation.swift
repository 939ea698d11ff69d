import TensorKit

/// A function of each number, as a layer of its own.
public struct Activation: Layer {
    public let function: ActivationFunction

    public init(_ function: ActivationFunction) { self.function = function }

    public var kind: String { "Activation" }
    /// Softmax adds up over the channels of a pixel, so it wants them side by side.
    public var layout: LayoutNeed { function == .softmax ? .channelsLast : .any }

    public func outputShape(for input: Shape) throws(TensorError) -> Shape {
        try function.check(kind)
        return input
    }

    public func makePass(for input: Shape, capacity: Int) throws(TensorError) -> LayerPass {
        ActivationPass(self, input, capacity)
    }
}

private final class ActivationPass: LayerPass {
    private let activation: FusedActivation

    init(_ layer: Activation, _ input: Shape, _ capacity: Int) {
        let count = input.reduce(1, *)
        activation = FusedActivation(
            layer.function, width: input.last ?? 1, outputCount: count, capacity: capacity)
        super.init(from: input, to: input)
    }

    override func forward(_ input: UnsafePointer<Real>, to output: UnsafeMutablePointer<Real>, _ step: PassStep) {
        output.update(from: input, count: step.count * inputCount)
        activation.forward(output, step.count * outputCount)
    }

    override func backward(
        _ gradient: UnsafeMutablePointer<Real>, to inputGradient: UnsafeMutablePointer<Real>?,
        input: UnsafePointer<Real>, output: UnsafePointer<Real>, _ step: PassStep
    ) {
        guard let inputGradient else { return }
        inputGradient.update(from: gradient, count: step.count * outputCount)
        activation.backward(inputGradient, output: output, step.count * outputCount)
    }
}
