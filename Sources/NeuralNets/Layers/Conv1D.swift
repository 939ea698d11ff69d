import TensorKit

/// Filters that move along a sequence: a convolution of a picture that is one row high.
public struct Conv1D: Layer {
    /// The same convolution of [1, time, features].
    private var picture: Conv2D

    public init(
        _ filters: Int, kernel: Int, stride: Int = 1, padding: Padding = .valid, dilation: Int = 1,
        activation: ActivationFunction = .linear, useBias: Bool = true, channels: Int? = nil, l2: Double = 0
    ) {
        picture = Conv2D(
            filters, kernel: (1, kernel), stride: (1, stride), padding: padding, dilation: dilation,
            activation: activation, useBias: useBias, channels: channels, l2: l2)
        picture.rowPadding = .valid
    }

    public var kind: String { "Conv1D" }
    public var inputRank: Int? { 2 }
    public var layout: LayoutNeed { .channelsLast }
    public var filters: Int { picture.filters }
    public var kernel: Int { picture.kernel.columns }
    public var stride: Int { picture.stride.columns }
    public var padding: Padding { picture.padding }
    public var dilation: Int { picture.dilation }
    public var activation: ActivationFunction { picture.activation }

    /// `weight` (out, in, 1, length) and, unless left out, `bias` (out).
    public var parameters: [Parameter] {
        get { picture.parameters }
        set { picture.parameters = newValue }
    }

    public mutating func freeze(statistics: Bool) { picture.freeze(statistics: statistics) }

    private func asPicture(_ input: Shape) throws(TensorError) -> Shape {
        guard input.count == 2 else { throw .notASequence(kind, input) }
        return [1] + input
    }

    public func outputShape(for input: Shape) throws(TensorError) -> Shape {
        Array(try picture.outputShape(for: asPicture(input)).dropFirst())
    }

    public func prepared(for input: Shape) throws(TensorError) -> Conv1D {
        var copy = self
        copy.picture = try picture.prepared(for: asPicture(input))
        return copy
    }

    public func multiplyAccumulates(for input: Shape) -> Int { picture.multiplyAccumulates(for: [1] + input) }

    public func makePass(for input: Shape, capacity: Int) throws(TensorError) -> LayerPass {
        let output = try outputShape(for: input)
        return try Chain(
            [Reshape(shape: [1] + input), picture, Reshape(shape: output)], for: input, capacity: capacity)
    }
}
