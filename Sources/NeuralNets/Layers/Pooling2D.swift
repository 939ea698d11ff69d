import TensorKit

/// The largest number of each window, channel by channel.
public struct MaxPool2D: Layer {
    public let kernel: Int
    public let stride: Int
    public let padding: Padding
    /// Whether a window that reaches past the end counts (PyTorch's `ceil_mode`).
    public let roundsUp: Bool

    /// - Parameter stride: the kernel's size unless given: windows side by side.
    public init(_ kernel: Int, stride: Int? = nil, padding: Padding = .valid, roundsUp: Bool = false) {
        self.kernel = kernel
        self.stride = stride ?? kernel
        self.padding = padding
        self.roundsUp = roundsUp
    }

    public var kind: String { "MaxPool2D" }
    public var inputRank: Int? { 3 }
    public var layout: LayoutNeed { .planes }

    public func outputShape(for input: Shape) throws(TensorError) -> Shape { try windows(input).shape }

    private func windows(_ input: Shape) throws(TensorError) -> PoolingWindows {
        try PoolingWindows(kind, input, kernel: kernel, stride: stride, padding: padding, roundsUp: roundsUp)
    }

    public func makePass(for input: Shape, capacity: Int) throws(TensorError) -> LayerPass {
        MaxPoolPass(try windows(input), from: input, capacity: capacity)
    }
}

/// The mean of each window, channel by channel; zeros of the padding do not count.
public struct AveragePool2D: Layer {
    public let kernel: Int
    public let stride: Int
    public let padding: Padding

    public init(_ kernel: Int, stride: Int? = nil, padding: Padding = .valid) {
        self.kernel = kernel
        self.stride = stride ?? kernel
        self.padding = padding
    }

    public var kind: String { "AveragePool2D" }
    public var inputRank: Int? { 3 }
    public var layout: LayoutNeed { .planes }

    public func outputShape(for input: Shape) throws(TensorError) -> Shape { try windows(input).shape }

    private func windows(_ input: Shape) throws(TensorError) -> PoolingWindows {
        try PoolingWindows(kind, input, kernel: kernel, stride: stride, padding: padding, roundsUp: false)
    }

    public func makePass(for input: Shape, capacity: Int) throws(TensorError) -> LayerPass {
        AveragePoolPass(try windows(input), from: input)
    }
}

/// Windows over the planes of a picture.
struct PoolingWindows {
    let channels: Int
    let rows: Window
    let columns: Window

    init(
        _ kind: String, _ input: Shape, kernel: Int, stride: Int, padding: Padding, roundsUp: Bool
    ) throws(TensorError) {
        guard input.count == 3 else { throw .notAPicture(kind, input) }
        try LayerSizes.check(kind, ["window": kernel, "stride": stride])
        if case .zeros(let count) = padding, count > kernel / 2 { throw .tooMuchPadding(kind, count, kernel: kernel) }
        channels = input[2]
        rows = try Window(size: input[0], kernel: kernel, stride: stride, padding: padding, roundingUp: roundsUp)
        columns = try Window(size: input[1], kernel: kernel, stride: stride, padding: padding, roundingUp: roundsUp)
    }

    var shape: Shape { [rows.count, columns.count, channels] }
    var inputPlane: Int { rows.size * columns.size }
    var outputPlane: Int { rows.count * columns.count }

    /// What of a window lies inside the picture, along an axis.
    func inside(_ window: Window, _ index: Int) -> Range<Int> {
        let start = index * window.stride - window.before
        return max(0, start)..<max(0, min(window.size, start + window.kernel))
    }
}

/// Forward: the first largest of each window. Backward: its gradient goes to that place alone.
private final class MaxPoolPass: LayerPass {
    private let windows: PoolingWindows
    /// For each output the place in its plane that it came from.
    private let winners: UnsafeMutablePointer<Int32>

    init(_ windows: PoolingWindows, from input: Shape, capacity: Int) {
        self.windows = windows
        winners = .allocate(capacity: windows.shape.reduce(1, *) * capacity)
        super.init(from: input, to: windows.shape)
    }

    deinit { winners.deallocate() }

    override func forward(_ input: UnsafePointer<Real>, to output: UnsafeMutablePointer<Real>, _ step: PassStep) {
        let isPlain =
            windows.rows.kernel == 2 && windows.columns.kernel == 2 && windows.rows.stride == 2
            && windows.rows.before == 0 && windows.columns.before == 0 && windows.rows.after == 0
            && windows.columns.after == 0
        for plane in 0..<step.count * windows.channels {
            let source = input + plane * windows.inputPlane
            let target = output + plane * windows.outputPlane
            let places = winners + plane * windows.outputPlane
            if isPlain { twoByTwo(source, target, places) } else { anyWindow(source, target, places) }
        }
    }

    private func twoByTwo(
        _ source: UnsafePointer<Real>, _ target: UnsafeMutablePointer<Real>, _ places: UnsafeMutablePointer<Int32>
    ) {
        let width = windows.columns.size
        var index = 0
        for row in 0..<windows.rows.count {
            var place = 2 * row * width
            for _ in 0..<windows.columns.count {
                let (a, b, c, d) = (source[place], source[place + 1], source[place + width], source[place + width + 1])
                let upper = b > a ? b : a
                let lower = d > c ? d : c
                let upperPlace = b > a ? place + 1 : place
                let lowerPlace = d > c ? place + width + 1 : place + width
                target[index] = lower > upper ? lower : upper
                places[index] = Int32(truncatingIfNeeded: lower > upper ? lowerPlace : upperPlace)
                index += 1
                place += 2
            }
        }
    }

    private func anyWindow(
        _ source: UnsafePointer<Real>, _ target: UnsafeMutablePointer<Real>, _ places: UnsafeMutablePointer<Int32>
    ) {
        var index = 0
        for row in 0..<windows.rows.count {
            let ys = windows.inside(windows.rows, row)
            for column in 0..<windows.columns.count {
                let xs = windows.inside(windows.columns, column)
                var best = ys.lowerBound * windows.columns.size + xs.lowerBound
                for y in ys {
                    for x in xs where source[y * windows.columns.size + x] > source[best] {
                        best = y * windows.columns.size + x
                    }
                }
                target[index] = source[best]
                places[index] = Int32(best)
                index += 1
            }
        }
    }

    override func backward(
        _ gradient: UnsafeMutablePointer<Real>, to inputGradient: UnsafeMutablePointer<Real>?,
        input: UnsafePointer<Real>, output: UnsafePointer<Real>, _ step: PassStep
    ) {
        guard let inputGradient else { return }
        inputGradient.update(repeating: 0, count: step.count * inputCount)
        for plane in 0..<step.count * windows.channels {
            let target = inputGradient + plane * windows.inputPlane
            let source = gradient + plane * windows.outputPlane
            let places = winners + plane * windows.outputPlane
            for index in 0..<windows.outputPlane { target[Int(places[index])] += source[index] }
        }
    }
}

/// Forward: the mean of each window. Backward: an equal share of its gradient for each place in it.
private final class AveragePoolPass: LayerPass {
    private let windows: PoolingWindows

    init(_ windows: PoolingWindows, from input: Shape) {
        self.windows = windows
        super.init(from: input, to: windows.shape)
    }

    override func forward(_ input: UnsafePointer<Real>, to output: UnsafeMutablePointer<Real>, _ step: PassStep) {
        forEachWindow(step.count) { result, place, ys, xs in
            var sum: Real = 0
            for y in ys { for x in xs { sum += input[place + y * windows.columns.size + x] } }
            output[result] = sum / Real(max(ys.count * xs.count, 1))
        }
    }

    override func backward(
        _ gradient: UnsafeMutablePointer<Real>, to inputGradient: UnsafeMutablePointer<Real>?,
        input: UnsafePointer<Real>, output: UnsafePointer<Real>, _ step: PassStep
    ) {
        guard let inputGradient else { return }
        inputGradient.update(repeating: 0, count: step.count * inputCount)
        forEachWindow(step.count) { result, place, ys, xs in
            let share = gradient[result] / Real(max(ys.count * xs.count, 1))
            for y in ys { for x in xs { inputGradient[place + y * windows.columns.size + x] += share } }
        }
    }

    /// Calls `body` with the place of each output, the start of its input plane, and the rows and columns it sees.
    @inline(__always)
    private func forEachWindow(_ count: Int, _ body: (Int, Int, Range<Int>, Range<Int>) -> Void) {
        for plane in 0..<count * windows.channels {
            for row in 0..<windows.rows.count {
                let ys = windows.inside(windows.rows, row)
                for column in 0..<windows.columns.count {
                    body(
                        plane * windows.outputPlane + row * windows.columns.count + column, plane * windows.inputPlane,
                        ys, windows.inside(windows.columns, column))
                }
            }
        }
    }
}

extension TensorError {
    static func tooMuchPadding(_ kind: String, _ count: Int, kernel: Int) -> TensorError {
        TensorError(
            "too-much-padding",
            "\(kind) with a window of \(kernel) pads by \(kernel / 2) at most, so that every window sees something; "
                + "\(count) came")
    }
}
