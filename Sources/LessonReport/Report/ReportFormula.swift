/// A formula and its MathML.
public struct ReportFormula: Hashable, Codable, Sendable {
    public var tex: String
    public var isDisplay: Bool
    /// A `math` element; `nil` where the formula could not be set, and TeX is shown.
    public var markup: String?
}
