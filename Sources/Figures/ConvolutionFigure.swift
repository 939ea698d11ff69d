/// A convolution, window by window: the input, a filter, the products, the sum landing in the output.
///
/// Its parts are named `window`, `products` and `sum`.
public struct ConvolutionFigure: Hashable, Codable, Sendable {
    public var title: String
    /// One plane a channel.
    public var input: [Plane]
    /// The first is the one that walks.
    public var filters: [Filter]
    /// How many the layer has, of which this may hold fewer.
    public var filterCount: Int
    /// One plane a filter.
    public var outputs: [Plane]
    public var stride: Int
    /// Zeros around the input, on each side.
    public var padding: Int
    public var dilation: Int

    public init(
        title: String = "", input: [Plane], filters: [Filter], filterCount: Int? = nil, outputs: [Plane],
        stride: Int = 1, padding: Int = 0, dilation: Int = 1
    ) {
        self.title = title
        self.input = input
        self.filters = filters
        self.filterCount = filterCount ?? filters.count
        self.outputs = outputs
        self.stride = stride
        self.padding = padding
        self.dilation = dilation
    }

    public struct Filter: Hashable, Codable, Sendable {
        /// One plane a channel of the input.
        public var planes: [Plane]
        public var bias: Double

        public init(planes: [Plane], bias: Double = 0) {
            self.planes = planes
            self.bias = bias
        }
    }
}
