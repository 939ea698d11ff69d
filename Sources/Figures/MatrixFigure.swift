/// A grid of numbers as a heat map: a tensor, a filter, gates over time.
public struct MatrixFigure: Hashable, Codable, Sendable {
    public enum Colours: String, Hashable, Codable, Sendable {
        /// Zero is the paper's own colour; negative and positive go different ways.
        case diverging
        /// From the least to the most.
        case sequential
    }

    public var title: String
    /// One for each row and column; empty for none.
    public var rowNames: [String]
    public var columnNames: [String]
    /// What the rows and the columns are, where their names do not say it: `is`, `taken for`.
    public var rowTitle: String
    public var columnTitle: String
    public var rows: Int
    public var columns: Int
    /// In row-major order: `rows × columns` numbers.
    public var values: [Double]
    public var colours: Colours
    /// The numbers that the ends of the colour scale stand for; `nil` to fit the data.
    public var range: ClosedRange<Double>?
    /// Whether each number is written into its square, where there is room.
    public var showsValues: Bool

    public init(
        title: String = "", rowNames: [String] = [], columnNames: [String] = [], rowTitle: String = "",
        columnTitle: String = "", rows: Int, columns: Int,
        values: [Double], colours: Colours = .diverging, range: ClosedRange<Double>? = nil, showsValues: Bool = true
    ) {
        self.title = title
        self.rowNames = rowNames
        self.columnNames = columnNames
        self.rowTitle = rowTitle
        self.columnTitle = columnTitle
        self.rows = rows
        self.columns = columns
        self.values = values
        self.colours = colours
        self.range = range
        self.showsValues = showsValues
    }
}
