/// What an author may say of a cell, in braces after `swift` or as `//| name: value` lines.
public struct CellOptions: Hashable, Codable, Sendable {
    /// Whether it runs.
    public var eval = true
    /// Whether its code is shown.
    public var echo = true
    /// Whether its output is shown.
    public var output = true
    /// Whether it is on the page at all.
    public var include = true
    /// A part of the error that it must stop with.
    public var error: String?
    /// Whether its code is folded at first.
    public var fold = false
    /// Whether every step is recorded and drawn.
    public var trace = false
    /// Wall time, where it differs from the lesson's.
    public var seconds: Double?
    public var caption: String?
    /// The figure's text alternative, where the generated one would not do.
    public var alt: String?
    public var tab: String?
    public var tabGroup: String?
    public var points: Double?
    /// A share of the page's width: `60%` is 0.6.
    public var width: Double?
    /// The frames that paper shows.
    public var frames: [Frame] = []
    /// The file that running the cell makes, for later lessons.
    public var produces: String?

    public enum Frame: Hashable, Codable, Sendable {
        /// Counted from 1.
        case number(Int)
        case last
    }

    public init() {}
}
