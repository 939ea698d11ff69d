import Diagnostics

/// A fence whose language is `swift`.
public struct Cell: Hashable, Codable, Sendable {
    /// What a cell is for. `exercise` names the exercise that it belongs to.
    public enum Role: Hashable, Codable, Sendable {
        case ordinary
        case exercise
        case solution(exercise: String)
        case check(exercise: String)
        case tests(exercise: String)
        /// A wrong answer that the checks must refuse, with this hint among what they say.
        case wrong(exercise: String, hint: String)
    }

    /// A `//@name` at the end of a line: the name that lights up with the equation's term and the figure's part.
    public struct LineName: Hashable, Codable, Sendable {
        public var name: String
        /// The line in the lesson.
        public var line: Int
    }

    /// The cell's place among the lesson's cells, from 0.
    public var index: Int
    /// The author's `{#id}`.
    public var id: String?
    /// Where a link to the cell leads: the author's id, or one made of its kind and number (`cell-3`, `figure-1`).
    public var anchorID: String
    public var role: Role
    public var options: CellOptions
    /// The whole inside of the fence. Option lines are in it: they are Swift comments, so no line ever moves.
    public var source: SourceFragment
    /// The fence, from its opening to its closing line.
    public var span: TextSpan
    public var lineNames: [LineName]
    /// Each `____`.
    public var blanks: [TextSpan]
    /// The lines between `// BEGIN SOLUTION` and `// END SOLUTION`, both included, as lines of the lesson.
    public var solutionLines: [ClosedRange<Int>]

    /// Whether the cell runs in the main flow, from top to bottom.
    public var runsInFlow: Bool {
        switch role {
        case .ordinary: options.eval
        case .exercise, .solution, .check, .tests, .wrong: false
        }
    }
}
