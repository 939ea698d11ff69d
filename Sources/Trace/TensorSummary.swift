/// A tensor's shape, its statistics, and its first numbers in row-major order.
public struct TensorSummary: Hashable, Codable, Sendable {
    /// The most numbers that a summary carries: enough for a readable heat map.
    public static let valueLimit = 1_024

    /// Axis sizes, outermost first: a 2×3 matrix is `[2, 3]`.
    public var shape: [Int]
    public var minimum: Double
    public var maximum: Double
    public var mean: Double
    /// Population standard deviation.
    public var deviation: Double
    /// At most `valueLimit` numbers from the front.
    public var values: [Double]

    public init(
        shape: [Int], minimum: Double, maximum: Double, mean: Double, deviation: Double, values: [Double]
    ) {
        self.shape = shape
        self.minimum = minimum
        self.maximum = maximum
        self.mean = mean
        self.deviation = deviation
        self.values = values
    }
}
