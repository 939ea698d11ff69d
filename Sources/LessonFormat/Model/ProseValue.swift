import Diagnostics

/// `` `swift loss` `` in prose: an expression whose value after the last cell above stands in its place.
public struct ProseValue: Hashable, Codable, Sendable {
    public var index: Int
    public var expression: SourceFragment
    public var span: TextSpan
    /// The index of the last cell above that runs in the main flow; `nil` before the first.
    public var afterCell: Int?
}
