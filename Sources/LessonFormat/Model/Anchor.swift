import Diagnostics

/// What `[text](#id)` can lead to.
public struct Anchor: Hashable, Codable, Sendable {
    /// How a reference names it: "Figure 3", "Cell 2", "Equation 1", "Section 4".
    public struct Label: Hashable, Codable, Sendable {
        public var kind: Kind
        /// Counted from 1 within its kind, in order of place.
        public var number: Int
    }

    public enum Kind: String, Hashable, Codable, Sendable {
        case figure, cell, equation, table, section, exercise
        /// A bare `<a id="…">`: it has no number.
        case place
    }

    public var id: String
    public var label: Label
    /// What it names, as plain text: a heading's words, a caption; empty where there is none.
    public var title: String
    public var span: TextSpan
}
