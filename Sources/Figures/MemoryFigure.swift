/// Which earlier inputs of a recurrence still move its hidden state, by gradient.
public struct MemoryFigure: Hashable, Codable, Sendable {
    public var title: String
    /// What comes in at each step.
    public var words: [String]
    /// `influence[step][input]`: ‖∂h/∂x‖ of the state after a step by each input up to it.
    public var influence: [[Double]]

    public init(title: String = "", words: [String], influence: [[Double]]) {
        self.title = title
        self.words = words
        self.influence = influence
    }
}
