/// One bar a category, or one a category and series.
public struct BarsFigure: Hashable, Codable, Sendable {
    public var title: String
    /// What the bars' length measures.
    public var valueAxis: Axis
    public var categories: [String]
    public var series: [Series]

    public init(title: String = "", valueAxis: Axis = Axis(), categories: [String], series: [Series]) {
        self.title = title
        self.valueAxis = valueAxis
        self.categories = categories
        self.series = series
    }

    public struct Series: Hashable, Codable, Sendable {
        public var name: String
        /// One for each category.
        public var values: [Double]

        public init(name: String = "", values: [Double]) {
            self.name = name
            self.values = values
        }
    }
}
