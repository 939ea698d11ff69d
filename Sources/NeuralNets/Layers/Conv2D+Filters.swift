import TensorKit

extension Conv2D {
    /// A convolution with given filters, each [height, width] or [height, width, channels].
    ///
    /// With one filter without channels, a picture [height, width] goes in and one comes out.
    public init(
        filters: [Tensor], bias: Tensor? = nil, stride: Int = 1, padding: Padding = .valid,
        activation: ActivationFunction = .linear
    ) {
        self = trapping { () throws(TensorError) in
            try Checked.convolution(
                filters: filters, bias: bias, stride: stride, padding: padding, activation: activation)
        }
    }

    /// The output for a picture, or for a batch of them; a picture without a channel axis has one channel.
    public func callAsFunction(_ input: Tensor) -> Tensor {
        trapping { () throws(TensorError) in try Checked.apply(self, toPicture: input) }
    }
}

extension Checked {
    public static func convolution(
        filters: [Tensor], bias: Tensor? = nil, stride: Int = 1, padding: Padding = .valid,
        activation: ActivationFunction = .linear
    ) throws(TensorError) -> Conv2D {
        guard let first = filters.first else { throw .noFilters }
        guard first.rank == 2 || first.rank == 3 else { throw .notAFilter(first.shape) }
        if let bias, bias.shape != [filters.count] { throw .wrongBias(bias.shape, units: filters.count) }
        let channels = first.rank == 3 ? first.shape[2] : 1
        // (out, height, width, in) to (out, in, height, width).
        let weights = try transpose(
            reshape(stack(filters), [filters.count, first.shape[0], first.shape[1], channels]), axes: [0, 3, 1, 2])
        var layer = Conv2D(
            filters.count, kernel: (first.shape[0], first.shape[1]), stride: (stride, stride), padding: padding,
            activation: activation, useBias: bias != nil, channels: channels)
        layer.parameters[0].tensor = weights
        if let bias { layer.parameters[1].tensor = bias }
        return layer
    }

    /// `apply` for pictures that may lack the channel axis: then there is one channel, and of one filter's output the
    /// channel axis is left out too.
    public static func apply(_ layer: Conv2D, toPicture input: Tensor) throws(TensorError) -> Tensor {
        guard input.rank == 2 else { return try apply(layer, to: input) }
        let output = try apply(layer, to: reshape(input, input.shape + [1]))
        return layer.filters == 1 ? try reshape(output, output.shape.dropLast()) : output
    }
}

extension TensorError {
    static let noFilters = TensorError("no-filters", "a convolution needs at least one filter")

    static func notAFilter(_ shape: Shape) -> TensorError {
        TensorError("not-a-filter", "a filter is [height, width] or [height, width, channels]; the shape is \(shape)")
    }
}
