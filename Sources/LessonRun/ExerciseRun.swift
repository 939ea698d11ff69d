import Diagnostics

/// How an exercise, as it stands in the lesson, fares against its checks.
public struct ExerciseRun: Hashable, Codable, Sendable {
    public enum Result: Hashable, Codable, Sendable {
        /// A blank is still in place.
        case notAnswered
        case passed
        /// A check does not hold; its diagnostic says what was expected and what came.
        case failed
        /// The answer, or the cell before it, stops with an error.
        case error
        /// The answer ran into a limit.
        case overLimit
    }

    public var id: String
    public var result: Result
    public var points: Double
    public var pointsPossible: Double
    /// How the exercise itself fares, and what is wrong with its making: a solution that fails, a wrong answer that passes.
    public var diagnostics: [Diagnostic]

    public init(
        id: String, result: Result, points: Double = 0, pointsPossible: Double = 0, diagnostics: [Diagnostic] = []
    ) {
        self.id = id
        self.result = result
        self.points = points
        self.pointsPossible = pointsPossible
        self.diagnostics = diagnostics
    }
}
