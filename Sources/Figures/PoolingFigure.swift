/// Pooling, window by window: the winner kept and marked, or the mean.
///
/// Its parts are named `max` or `average`, and `gradient`.
public struct PoolingFigure: Hashable, Codable, Sendable {
    public enum Kind: String, Hashable, Codable, Sendable {
        case max, average
    }

    public var title: String
    public var kind: Kind
    public var input: Plane
    public var output: Plane
    /// How many the picture has, of which the first is shown.
    public var channelCount: Int
    /// The side of the window.
    public var window: Int
    public var stride: Int
    public var padding: Int
    /// What comes back to each input when every output has gradient 1; `nil` where it is not shown.
    public var gradient: Plane?

    public init(
        title: String = "", kind: Kind, input: Plane, output: Plane, channelCount: Int = 1, window: Int, stride: Int,
        padding: Int = 0, gradient: Plane? = nil
    ) {
        self.title = title
        self.kind = kind
        self.input = input
        self.output = output
        self.channelCount = channelCount
        self.window = window
        self.stride = stride
        self.padding = padding
        self.gradient = gradient
    }
}
