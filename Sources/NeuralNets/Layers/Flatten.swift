import TensorKit

/// All numbers of an example in one row: a picture pixel by pixel, the channels of each together.
public struct Flatten: Layer {
    public init() {}

    public var kind: String { "Flatten" }
    public var layout: LayoutNeed { .channelsLast }

    /// Up to three axes are one example, a picture say; only with four a batch is meant for sure.
    public func takesAsBatch(_ shape: Shape) -> Bool { shape.count > 3 }

    public func outputShape(for input: Shape) throws(TensorError) -> Shape { [input.reduce(1, *)] }

    public func makePass(for input: Shape, capacity: Int) throws(TensorError) -> LayerPass {
        RelabellingPass(from: input, to: try outputShape(for: input))
    }
}

/// The same numbers under another shape.
public struct Reshape: Layer {
    public let target: Shape

    public init(_ sizes: Int...) { target = sizes }
    public init(shape: Shape) { target = shape }

    public var kind: String { "Reshape" }
    public var layout: LayoutNeed { .channelsLast }

    public func outputShape(for input: Shape) throws(TensorError) -> Shape {
        guard try target.checkedCount() == input.reduce(1, *) else { throw .cannotReshapeExample(input, target) }
        return target
    }

    public func makePass(for input: Shape, capacity: Int) throws(TensorError) -> LayerPass {
        RelabellingPass(from: input, to: try outputShape(for: input))
    }
}

/// The numbers stay as they are.
private final class RelabellingPass: LayerPass {
    override func forward(_ input: UnsafePointer<Real>, to output: UnsafeMutablePointer<Real>, _ step: PassStep) {
        output.update(from: input, count: step.count * inputCount)
    }

    override func backward(
        _ gradient: UnsafeMutablePointer<Real>, to inputGradient: UnsafeMutablePointer<Real>?,
        input: UnsafePointer<Real>, output: UnsafePointer<Real>, _ step: PassStep
    ) {
        inputGradient?.update(from: gradient, count: step.count * outputCount)
    }
}

extension TensorError {
    static func cannotReshapeExample(_ input: Shape, _ target: Shape) -> TensorError {
        TensorError("cannot-reshape", "an example of shape \(input) cannot be reshaped to \(target): the counts differ")
    }
}
