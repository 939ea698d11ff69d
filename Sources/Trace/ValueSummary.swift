/// A value as the margin shows it: one short line, and as much more as a reader may ask to see.
///
/// A summary is bounded whatever the value's size, and holds no reference to it.
public struct ValueSummary: Hashable, Codable, Sendable {
    /// The static type in Swift's spelling: `Double`, `[String: Int]`, `Tensor`.
    public var type: String
    /// At most about sixty characters on one line: `0.2984`, `[0.05, 0.1]`, `2×3 [0.1 0.2 0.3; …]`.
    public var text: String
    public var detail: Detail?

    public enum Detail: Hashable, Codable, Sendable {
        /// A number in full precision; JSON spells those that are not finite as strings.
        case number(Double)
        case tensor(TensorSummary)
        /// The first elements of a collection and how many there are in all.
        case elements([ValueSummary], count: Int)
        /// A structure's stored properties, in order of declaration.
        case fields([Field])
        /// The whole text of a long string, itself bounded.
        case text(String)
    }

    public struct Field: Hashable, Codable, Sendable {
        public var name: String
        public var value: ValueSummary

        public init(name: String, value: ValueSummary) {
            self.name = name
            self.value = value
        }
    }

    public init(type: String, text: String, detail: Detail? = nil) {
        self.type = type
        self.text = text
        self.detail = detail
    }
}
