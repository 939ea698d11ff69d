/// A traced cell: every statement that ran, and the variables as it left them.
public struct VariablesFigure: Hashable, Codable, Sendable {
    public var title: String
    public var steps: [Step]
    /// Whether the run went on after the last step kept.
    public var isCut: Bool

    public init(title: String = "", steps: [Step], isCut: Bool = false) {
        self.title = title
        self.steps = steps
        self.isCut = isCut
    }

    public struct Step: Hashable, Codable, Sendable {
        /// The statement's line in the lesson.
        public var line: Int
        /// How many calls stand above it.
        public var depth: Int
        /// All variables that have a value, in order of their first.
        public var variables: [Variable]

        public init(line: Int, depth: Int, variables: [Variable]) {
            self.line = line
            self.depth = depth
            self.variables = variables
        }
    }

    public struct Variable: Hashable, Codable, Sendable {
        public var name: String
        public var type: String
        public var text: String
        /// Whether this step set it.
        public var isChanged: Bool

        public init(name: String, type: String, text: String, isChanged: Bool) {
            self.name = name
            self.type = type
            self.text = text
            self.isChanged = isChanged
        }
    }
}
