/// A sheet of numbers: one channel of a picture, of a filter, of a feature map.
public struct Plane: Hashable, Codable, Sendable {
    public var rows: Int
    public var columns: Int
    /// In row-major order: `rows × columns` numbers.
    public var values: [Double]

    public init(rows: Int, columns: Int, values: [Double]) {
        self.rows = rows
        self.columns = columns
        self.values = values
    }
}
