/// A run of code of one kind.
public struct CodePiece: Hashable, Codable, Sendable {
    public enum Kind: String, Hashable, Codable, Sendable {
        case plain, keyword, type, number, string, comment, label, attribute
        /// A `____` that a student fills in.
        case blank
    }

    public var text: String
    public var kind: Kind
    /// Whether an error or a warning points at it.
    public var isMarked = false

    public init(_ text: String, _ kind: Kind, isMarked: Bool = false) {
        self.text = text
        self.kind = kind
        self.isMarked = isMarked
    }
}
