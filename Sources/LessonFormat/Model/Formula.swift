import Diagnostics

/// TeX between dollars, in a `math` fence, or in `` $`…`$ ``.
public struct Formula: Hashable, Codable, Sendable {
    public var tex: String
    /// Where `tex` stands in the lesson, so that an error inside it can be placed.
    public var fragment: SourceFragment
    public var isDisplay: Bool
}
