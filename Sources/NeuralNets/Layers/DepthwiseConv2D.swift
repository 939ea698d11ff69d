import TensorKit

/// Each channel convolved by itself (Chollet 2017; Howard et al. 2017).
public struct DepthwiseConv2D: Layer {
    public let kernel: Int
    public let stride: Int
    public let padding: Padding
    public let activation: ActivationFunction
    private let usesBias: Bool
    /// The same as a convolution with one group for each channel; known once the channels are.
    private var convolution: Conv2D?
    private var isFrozen = false

    public init(
        kernel: Int, stride: Int = 1, padding: Padding = .valid, activation: ActivationFunction = .linear,
        useBias: Bool = true, channels: Int? = nil
    ) {
        self.kernel = kernel
        self.stride = stride
        self.padding = padding
        self.activation = activation
        usesBias = useBias
        convolution = channels.map { made($0) }
    }

    private func made(_ channels: Int) -> Conv2D {
        let layer = Conv2D(
            channels, kernel: kernel, stride: stride, padding: padding, groups: channels, activation: activation,
            useBias: usesBias, channels: channels)
        return isFrozen ? layer.frozen() : layer
    }

    public mutating func freeze(statistics: Bool) {
        isFrozen = true
        convolution?.freeze(statistics: statistics)
    }

    public var kind: String { "DepthwiseConv2D" }
    public var inputRank: Int? { 3 }
    public var layout: LayoutNeed { .planes }

    /// `weight` (channels, 1, height, width) and, unless left out, `bias` (channels).
    public var parameters: [Parameter] {
        get { convolution?.parameters ?? [] }
        set { convolution?.parameters = newValue }
    }

    private func convolution(for input: Shape) throws(TensorError) -> Conv2D {
        guard input.count == 3 else { throw .notAPicture(kind, input) }
        try LayerSizes.check(kind, ["channels": input[2]])
        return convolution ?? made(input[2])
    }

    public func outputShape(for input: Shape) throws(TensorError) -> Shape {
        try convolution(for: input).outputShape(for: input)
    }

    public func prepared(for input: Shape) throws(TensorError) -> DepthwiseConv2D {
        var copy = self
        copy.convolution = try convolution(for: input).prepared(for: input)
        return copy
    }

    public func multiplyAccumulates(for input: Shape) -> Int {
        (try? convolution(for: input).multiplyAccumulates(for: input)) ?? 0
    }

    public func makePass(for input: Shape, capacity: Int) throws(TensorError) -> LayerPass {
        try convolution(for: input).makePass(for: input, capacity: capacity)
    }
}

/// A depthwise convolution and one of single pixels that mixes its channels: nearly a full convolution for a fraction of
/// the arithmetic (Chollet 2017).
public struct SeparableConv2D: Layer {
    private(set) var depthwise: DepthwiseConv2D
    private(set) var pointwise: Conv2D

    public init(
        _ filters: Int, kernel: Int, stride: Int = 1, padding: Padding = .valid,
        activation: ActivationFunction = .linear, useBias: Bool = true
    ) {
        depthwise = DepthwiseConv2D(kernel: kernel, stride: stride, padding: padding, useBias: false)
        pointwise = Conv2D(filters, kernel: 1, activation: activation, useBias: useBias)
    }

    public var kind: String { "SeparableConv2D" }
    public var inputRank: Int? { 3 }
    public var layout: LayoutNeed { .planes }
    public var parts: [any Layer] { [depthwise, pointwise] }

    public var parameters: [Parameter] {
        get { depthwise.parameters + pointwise.parameters }
        set {
            depthwise.parameters = Array(newValue.prefix(1))
            pointwise.parameters = Array(newValue.dropFirst())
        }
    }

    public mutating func freeze(statistics: Bool) {
        depthwise.freeze(statistics: statistics)
        pointwise.freeze(statistics: statistics)
    }

    public func outputShape(for input: Shape) throws(TensorError) -> Shape { try parts.outputShape(for: input) }

    public func prepared(for input: Shape) throws(TensorError) -> SeparableConv2D {
        var copy = self
        copy.depthwise = try depthwise.prepared(for: input)
        copy.pointwise = try pointwise.prepared(for: depthwise.outputShape(for: input))
        return copy
    }

    public func multiplyAccumulates(for input: Shape) -> Int {
        (try? parts.total(for: input) { $0.multiplyAccumulates(for: $1) }) ?? 0
    }

    public func makePass(for input: Shape, capacity: Int) throws(TensorError) -> LayerPass {
        try Chain(parts, for: input, capacity: capacity, planes: true)
    }
}
