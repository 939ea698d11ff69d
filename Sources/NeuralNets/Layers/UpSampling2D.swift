import TensorKit

/// Each pixel as a square of `factor` × `factor` equal ones: what a decoder of pictures makes room with.
public struct UpSampling2D: Layer {
    public let factor: Int

    public init(_ factor: Int) { self.factor = factor }

    public var kind: String { "UpSampling2D" }
    public var inputRank: Int? { 3 }
    public var layout: LayoutNeed { .planes }

    public func outputShape(for input: Shape) throws(TensorError) -> Shape {
        guard input.count == 3 else { throw .notAPicture(kind, input) }
        try LayerSizes.check(kind, ["factor": factor])
        return [input[0] * factor, input[1] * factor, input[2]]
    }

    public func makePass(for input: Shape, capacity: Int) throws(TensorError) -> LayerPass {
        UpSamplingPass(factor, from: input, to: try outputShape(for: input))
    }
}

/// Backward: a pixel gets the sum of what comes back to its square.
private final class UpSamplingPass: LayerPass {
    private let factor: Int
    private let rows: Int
    private let columns: Int
    private let channels: Int

    init(_ factor: Int, from input: Shape, to output: Shape) {
        self.factor = factor
        (rows, columns, channels) = (input[0], input[1], input[2])
        super.init(from: input, to: output)
    }

    override func forward(_ input: UnsafePointer<Real>, to output: UnsafeMutablePointer<Real>, _ step: PassStep) {
        forEachPixel(step.count) { place, copy in output[copy] = input[place] }
    }

    override func backward(
        _ gradient: UnsafeMutablePointer<Real>, to inputGradient: UnsafeMutablePointer<Real>?,
        input: UnsafePointer<Real>, output: UnsafePointer<Real>, _ step: PassStep
    ) {
        guard let inputGradient else { return }
        inputGradient.update(repeating: 0, count: step.count * inputCount)
        forEachPixel(step.count) { place, copy in inputGradient[place] += gradient[copy] }
    }

    /// Calls `body` for each pixel of the output with the place it comes from and its own.
    @inline(__always)
    private func forEachPixel(_ count: Int, _ body: (Int, Int) -> Void) {
        var copy = 0
        for plane in 0..<count * channels {
            for row in 0..<rows * factor {
                let line = (plane * rows + row / factor) * columns
                for column in 0..<columns * factor {
                    body(line + column / factor, copy)
                    copy += 1
                }
            }
        }
    }
}
