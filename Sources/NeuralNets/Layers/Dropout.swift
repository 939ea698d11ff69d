import TensorKit

/// In training, sets each number to 0 with probability `rate` and scales the others by 1 / (1 − rate), so that the sum
/// expected stays (Srivastava et al. 2014). Otherwise does nothing.
public struct Dropout: Layer {
    public let rate: Double

    public init(_ rate: Double) { self.rate = rate }

    public var kind: String { "Dropout" }

    public func outputShape(for input: Shape) throws(TensorError) -> Shape {
        guard rate >= 0, rate < 1 else { throw .notADropoutRate(rate) }
        return input
    }

    public func makePass(for input: Shape, capacity: Int) throws(TensorError) -> LayerPass {
        DropoutPass(rate, input, capacity)
    }
}

private final class DropoutPass: LayerPass {
    private let rate: Double
    /// 0 or 1 / (1 − rate) for each number of the batch.
    private let factors: Buffer

    init(_ rate: Double, _ input: Shape, _ capacity: Int) {
        self.rate = rate
        factors = Buffer(uninitialized: input.reduce(1, *) * capacity)
        super.init(from: input, to: input)
    }

    override func forward(_ input: UnsafePointer<Real>, to output: UnsafeMutablePointer<Real>, _ step: PassStep) {
        let count = step.count * inputCount
        guard step.isTraining, rate > 0 else {
            output.update(from: input, count: count)
            return
        }
        draw(step)
        for i in 0..<count { output[i] = input[i] * factors.pointer[i] }
    }

    private func draw(_ step: PassStep) {
        let kept = Real(1 / (1 - rate))
        let threshold = UInt64(rate * 0x1p53)
        for example in 0..<step.count {
            var generator = SplitMix64(seed: step.seed).split(place).split(step.firstExample + example)
            let row = factors.pointer + example * inputCount
            for i in 0..<inputCount { row[i] = generator.next() >> 11 < threshold ? 0 : kept }
        }
    }

    override func backward(
        _ gradient: UnsafeMutablePointer<Real>, to inputGradient: UnsafeMutablePointer<Real>?,
        input: UnsafePointer<Real>, output: UnsafePointer<Real>, _ step: PassStep
    ) {
        guard let inputGradient else { return }
        let count = step.count * inputCount
        guard step.isTraining, rate > 0 else {
            inputGradient.update(from: gradient, count: count)
            return
        }
        for i in 0..<count { inputGradient[i] = gradient[i] * factors.pointer[i] }
    }
}

extension TensorError {
    static func notADropoutRate(_ rate: Double) -> TensorError {
        TensorError("not-a-dropout-rate", "a dropout rate lies from 0 up to, but not including, 1; \(rate) came")
    }
}
