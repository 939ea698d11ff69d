import TensorKit

/// Filters that move over a picture: each output is the sum of products of a filter with the window beneath it, over all
/// channels (LeCun et al. 1989; strictly a cross-correlation, as everywhere in the field).
public struct Conv2D: Layer {
    public let filters: Int
    /// Height and width.
    public let kernel: (rows: Int, columns: Int)
    public let stride: (rows: Int, columns: Int)
    public let dilation: Int
    public let padding: Padding
    /// Above and below, where it differs from left and right.
    var rowPadding: Padding?
    /// Channels and filters fall into so many groups that do not see each other.
    public let groups: Int
    public private(set) var activation: ActivationFunction
    /// `weight` (out, in, height, width) and, unless left out, `bias` (out).
    public var parameters: [Parameter] = []
    let usesBias: Bool
    private let initializer: Initializer
    private let l2: Double
    private var isFrozen = false

    /// - Parameter channels: how many channels come in; a model tells the layer by itself.
    public init(
        _ filters: Int, kernel: Int, stride: Int = 1, padding: Padding = .valid, dilation: Int = 1, groups: Int = 1,
        activation: ActivationFunction = .linear, useBias: Bool = true, channels: Int? = nil,
        initializer: Initializer = .glorotUniform, l2: Double = 0
    ) {
        self.init(
            filters, kernel: (kernel, kernel), stride: (stride, stride), padding: padding, dilation: dilation,
            groups: groups, activation: activation, useBias: useBias, channels: channels, initializer: initializer,
            l2: l2)
    }

    public init(
        _ filters: Int, kernel: (Int, Int), stride: (Int, Int) = (1, 1), padding: Padding = .valid, dilation: Int = 1,
        groups: Int = 1, activation: ActivationFunction = .linear, useBias: Bool = true, channels: Int? = nil,
        initializer: Initializer = .glorotUniform, l2: Double = 0
    ) {
        self.filters = filters
        self.kernel = kernel
        self.stride = stride
        self.padding = padding
        self.dilation = dilation
        self.groups = groups
        self.activation = activation
        usesBias = useBias
        self.initializer = initializer
        self.l2 = l2
        if let channels { declare(channels) }
    }

    private mutating func declare(_ channels: Int) {
        var weight = Parameter(
            "weight", [filters, channels / max(groups, 1), kernel.rows, kernel.columns], initializer)
        weight.l2 = l2
        parameters = [weight] + (usesBias ? [Parameter("bias", [filters], .zeros, role: .bias)] : [])
        if isFrozen { parameters.keepStill() }
    }

    public mutating func freeze(statistics: Bool) {
        isFrozen = true
        parameters.keepStill()
    }

    public var kind: String { "Conv2D" }
    public var inputRank: Int? { 3 }
    public var layout: LayoutNeed { .planes }
    public var weights: Tensor { parameters[0].tensor }

    public func outputShape(for input: Shape) throws(TensorError) -> Shape {
        let geometry = try geometry(for: input)
        return [geometry.rows.count, geometry.columns.count, filters]
    }

    func geometry(for input: Shape) throws(TensorError) -> ConvolutionGeometry {
        guard input.count == 3 else { throw .notAPicture(kind, input) }
        try activation.check(kind)
        try LayerSizes.check(
            kind,
            [
                "filters": filters, "kernel": kernel.rows, "kernel": kernel.columns, "stride": stride.rows,
                "stride": stride.columns, "dilation": dilation, "groups": groups,
            ])
        guard input[2] % groups == 0, filters % groups == 0 else {
            throw .unevenGroups(groups, channels: input[2], filters: filters)
        }
        if let declared = parameters.first?.shape[1], declared * groups != input[2] {
            throw .wrongChannels(kind, expected: declared * groups, input: input)
        }
        return ConvolutionGeometry(
            channels: input[2], filters: filters, groups: groups,
            rows: try Window(
                size: input[0], kernel: kernel.rows, stride: stride.rows, dilation: dilation,
                padding: rowPadding ?? padding),
            columns: try Window(
                size: input[1], kernel: kernel.columns, stride: stride.columns, dilation: dilation, padding: padding))
    }

    public func prepared(for input: Shape) throws(TensorError) -> Conv2D {
        _ = try geometry(for: input)
        guard parameters.isEmpty else { return self }
        var copy = self
        copy.declare(input[2])
        return copy
    }

    public func multiplyAccumulates(for input: Shape) -> Int {
        guard let geometry = try? geometry(for: input) else { return 0 }
        return geometry.filters * geometry.filterCount * geometry.outputPlane
    }

    public func makePass(for input: Shape, capacity: Int) throws(TensorError) -> LayerPass {
        let geometry = try geometry(for: input)
        guard activation == .softmax else {
            return ConvolutionPass(geometry, activation: activation, from: input, capacity: capacity)
        }
        // Softmax adds up over the channels of a pixel, which lie in different planes here.
        var sums = self
        sums.activation = .linear
        return try Chain([sums, Activation(.softmax)], for: input, capacity: capacity, planes: true)
    }
}

extension TensorError {
    static func notAPicture(_ kind: String, _ shape: Shape) -> TensorError {
        TensorError("not-a-picture", "\(kind) needs pictures [height, width, channels]; the shape is \(shape)")
    }

    static func unevenGroups(_ groups: Int, channels: Int, filters: Int) -> TensorError {
        TensorError(
            "uneven-groups", "\(channels) channels and \(filters) filters do not fall into \(groups) equal groups")
    }

    static func wrongChannels(_ kind: String, expected: Int, input: Shape) -> TensorError {
        TensorError("wrong-channels", "\(kind) has filters for \(expected) channels, but the shape is \(input)")
    }
}
