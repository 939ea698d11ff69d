/// How often numbers fall between neighbouring edges.
public struct HistogramFigure: Hashable, Codable, Sendable {
    public var title: String
    public var xAxis: Axis
    /// Ascending; one more than there are counts.
    public var edges: [Double]
    public var counts: [Int]

    public init(title: String = "", xAxis: Axis = Axis(), edges: [Double], counts: [Int]) {
        self.title = title
        self.xAxis = xAxis
        self.edges = edges
        self.counts = counts
    }
}
