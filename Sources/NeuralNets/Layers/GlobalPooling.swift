import TensorKit

/// The mean of each channel over the whole picture (Lin et al. 2014).
public struct GlobalAveragePool2D: Layer {
    public init() {}
    public var kind: String { "GlobalAveragePool2D" }
    public var inputRank: Int? { 3 }
    public var layout: LayoutNeed { .planes }

    public func outputShape(for input: Shape) throws(TensorError) -> Shape {
        try globalOutput(kind, input, rank: 3)
    }

    public func makePass(for input: Shape, capacity: Int) throws(TensorError) -> LayerPass {
        GlobalPass(input, takesLargest: false, capacity)
    }
}

/// The largest number of each channel in the whole picture.
public struct GlobalMaxPool2D: Layer {
    public init() {}
    public var kind: String { "GlobalMaxPool2D" }
    public var inputRank: Int? { 3 }
    public var layout: LayoutNeed { .planes }

    public func outputShape(for input: Shape) throws(TensorError) -> Shape {
        try globalOutput(kind, input, rank: 3)
    }

    public func makePass(for input: Shape, capacity: Int) throws(TensorError) -> LayerPass {
        GlobalPass(input, takesLargest: true, capacity)
    }
}

/// The largest number of each feature over all time.
public struct GlobalMaxPool1D: Layer {
    public init() {}
    public var kind: String { "GlobalMaxPool1D" }
    public var inputRank: Int? { 2 }
    public var layout: LayoutNeed { .channelsLast }

    public func outputShape(for input: Shape) throws(TensorError) -> Shape {
        try globalOutput(kind, input, rank: 2)
    }

    public func makePass(for input: Shape, capacity: Int) throws(TensorError) -> LayerPass {
        GlobalPass(input, takesLargest: true, capacity)
    }
}

/// The mean of each feature over all time: of embedded words, a bag of words.
public struct GlobalAveragePool1D: Layer {
    public init() {}
    public var kind: String { "GlobalAveragePool1D" }
    public var inputRank: Int? { 2 }
    public var layout: LayoutNeed { .channelsLast }

    public func outputShape(for input: Shape) throws(TensorError) -> Shape {
        try globalOutput(kind, input, rank: 2)
    }

    public func makePass(for input: Shape, capacity: Int) throws(TensorError) -> LayerPass {
        GlobalPass(input, takesLargest: false, capacity)
    }
}

private func globalOutput(_ kind: String, _ input: Shape, rank: Int) throws(TensorError) -> Shape {
    guard input.count == rank else {
        throw rank == 3 ? .notAPicture(kind, input) : .notASequence(kind, input)
    }
    guard !input.contains(0) else { throw .maximumOfNothing(kind, input) }
    return [input[rank - 1]]
}

/// Backward: the gradient of a mean in equal shares to all places, that of a maximum to its place alone.
private final class GlobalPass: LayerPass {
    private let channels: Int
    private let places: Int
    /// From a place to the next, and from a channel to the next.
    private let placeStride: Int
    private let channelStride: Int
    private let takesLargest: Bool
    private var winners: [Int]

    init(_ input: Shape, takesLargest: Bool, _ capacity: Int) {
        channels = input[input.count - 1]
        places = input.dropLast().reduce(1, *)
        (placeStride, channelStride) = input.count == 3 ? (1, places) : (channels, 1)
        self.takesLargest = takesLargest
        winners = [Int](repeating: 0, count: takesLargest ? channels * capacity : 0)
        super.init(from: input, to: [channels])
    }

    override func forward(_ input: UnsafePointer<Real>, to output: UnsafeMutablePointer<Real>, _ step: PassStep) {
        for line in 0..<step.count * channels {
            let start = line / channels * inputCount + line % channels * channelStride
            if takesLargest {
                var best = start
                for place in 1..<max(places, 1) where input[start + place * placeStride] > input[best] {
                    best = start + place * placeStride
                }
                winners[line] = best
                output[line] = input[best]
            } else {
                var sum: Real = 0
                for place in 0..<places { sum += input[start + place * placeStride] }
                output[line] = sum / Real(places)
            }
        }
    }

    override func backward(
        _ gradient: UnsafeMutablePointer<Real>, to inputGradient: UnsafeMutablePointer<Real>?,
        input: UnsafePointer<Real>, output: UnsafePointer<Real>, _ step: PassStep
    ) {
        guard let inputGradient else { return }
        if takesLargest { inputGradient.update(repeating: 0, count: step.count * inputCount) }
        for line in 0..<step.count * channels {
            if takesLargest {
                inputGradient[winners[line]] = gradient[line]
                continue
            }
            let start = line / channels * inputCount + line % channels * channelStride
            let share = gradient[line] / Real(places)
            for place in 0..<places { inputGradient[start + place * placeStride] = share }
        }
    }
}

extension TensorError {
    static func maximumOfNothing(_ kind: String, _ shape: Shape) -> TensorError {
        TensorError("nothing-to-pool", "\(kind) has nothing to look at in an example of shape \(shape)")
    }
}
