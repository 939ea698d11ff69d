/// What an axis measures and how it spreads its numbers.
public struct Axis: Hashable, Codable, Sendable {
    public enum Scale: String, Hashable, Codable, Sendable {
        case linear
        /// Powers of ten; numbers that are not positive are left out.
        case logarithmic
    }

    public var name: String
    public var scale: Scale
    /// The first and the last number shown; `nil` to fit the data.
    public var range: ClosedRange<Double>?

    public init(_ name: String = "", scale: Scale = .linear, range: ClosedRange<Double>? = nil) {
        self.name = name
        self.scale = scale
        self.range = range
    }
}
