import TensorKit

/// What stands around a picture when a window reaches past its edge.
public enum Padding: Hashable, Sendable, ExpressibleByIntegerLiteral {
    /// Nothing: windows stay inside.
    case valid
    /// As many zeros as make the output ⌈size / stride⌉ long; of an odd number the larger part is at the end, as in
    /// TensorFlow.
    case same
    /// As many zeros on each side.
    case zeros(Int)

    public init(integerLiteral value: Int) { self = .zeros(value) }
}

/// A window that moves along one axis.
struct Window: Hashable, Sendable {
    let size: Int
    let kernel: Int
    let stride: Int
    let dilation: Int
    /// Zeros in front and behind.
    let before: Int
    let after: Int

    init(
        size: Int, kernel: Int, stride: Int, dilation: Int = 1, padding: Padding, roundingUp: Bool = false
    ) throws(TensorError) {
        if case .zeros(let count) = padding, !(0...LayerSizes.limit).contains(count) { throw .notAPadding(count) }
        let reach = (kernel - 1) * dilation + 1
        /// What is missing behind until the last window is whole.
        func surplus(_ length: Int) -> Int { roundingUp ? (stride - (length - reach) % stride) % stride : 0 }
        var (before, after) = (0, surplus(size))
        switch padding {
        case .valid: break
        case .same:
            let total = max(0, ((size + stride - 1) / stride - 1) * stride + reach - size)
            (before, after) = (total / 2, total - total / 2)
        case .zeros(let count):
            (before, after) = (count, count + surplus(size + 2 * count))
        }
        guard size + before + after >= reach else { throw .windowTooLarge(reach, size: size + before + after) }
        // Rounded up, a last window would see nothing but padding where the stride is longer than the kernel.
        if roundingUp, (size + before + after - reach) / stride * stride >= size + before {
            after = max(0, after - stride)
        }
        self.size = size
        self.before = before
        self.after = after
        self.kernel = kernel
        self.stride = stride
        self.dilation = dilation
    }

    /// ⌊(size + padding − reach) / stride⌋ + 1.
    var count: Int { (size + before + after - (kernel - 1) * dilation - 1) / stride + 1 }
}

extension TensorError {
    static func notAPadding(_ count: Int) -> TensorError {
        TensorError("not-a-padding", "a padding is a number of zeros from 0 to \(LayerSizes.limit); \(count) came")
    }

    static func windowTooLarge(_ reach: Int, size: Int) -> TensorError {
        TensorError(
            "window-too-large", "a window that reaches over \(reach) does not fit into \(size)",
            hint: "pad the input, or use a smaller kernel")
    }
}
