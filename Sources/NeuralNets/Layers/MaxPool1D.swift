import TensorKit

/// The largest number of each stretch of time, feature by feature.
public struct MaxPool1D: Layer {
    public let kernel: Int
    public let stride: Int

    public init(_ kernel: Int, stride: Int? = nil) {
        self.kernel = kernel
        self.stride = stride ?? kernel
    }

    public var kind: String { "MaxPool1D" }
    public var inputRank: Int? { 2 }
    public var layout: LayoutNeed { .channelsLast }

    private func window(_ input: Shape) throws(TensorError) -> Window {
        guard input.count == 2 else { throw .notASequence(kind, input) }
        try LayerSizes.check(kind, ["window": kernel, "stride": stride])
        return try Window(size: input[0], kernel: kernel, stride: stride, padding: .valid)
    }

    public func outputShape(for input: Shape) throws(TensorError) -> Shape { [try window(input).count, input[1]] }

    public func makePass(for input: Shape, capacity: Int) throws(TensorError) -> LayerPass {
        MaxPool1DPass(try window(input), from: input, capacity)
    }
}

private final class MaxPool1DPass: LayerPass {
    private let window: Window
    private let features: Int
    /// For each output the place of its input in the batch.
    private var winners: [Int]

    init(_ window: Window, from input: Shape, _ capacity: Int) {
        self.window = window
        features = input[1]
        winners = [Int](repeating: 0, count: window.count * features * capacity)
        super.init(from: input, to: [window.count, features])
    }

    override func forward(_ input: UnsafePointer<Real>, to output: UnsafeMutablePointer<Real>, _ step: PassStep) {
        for place in 0..<step.count * outputCount {
            let (example, rest) = place.quotientAndRemainder(dividingBy: outputCount)
            let (time, feature) = rest.quotientAndRemainder(dividingBy: features)
            let start = example * inputCount + time * window.stride * features + feature
            var best = start
            for offset in 1..<max(window.kernel, 1) where input[start + offset * features] > input[best] {
                best = start + offset * features
            }
            winners[place] = best
            output[place] = input[best]
        }
    }

    override func backward(
        _ gradient: UnsafeMutablePointer<Real>, to inputGradient: UnsafeMutablePointer<Real>?,
        input: UnsafePointer<Real>, output: UnsafePointer<Real>, _ step: PassStep
    ) {
        guard let inputGradient else { return }
        inputGradient.update(repeating: 0, count: step.count * inputCount)
        for place in 0..<step.count * outputCount { inputGradient[winners[place]] += gradient[place] }
    }
}
