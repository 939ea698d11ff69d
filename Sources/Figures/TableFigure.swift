/// Rows of text under column heads.
public struct TableFigure: Hashable, Codable, Sendable {
    public var title: String
    public var columns: [String]
    /// As many cells a row as there are columns.
    public var rows: [[String]]

    public init(title: String = "", columns: [String], rows: [[String]]) {
        self.title = title
        self.columns = columns
        self.rows = rows
    }
}
