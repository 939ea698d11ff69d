import Diagnostics

/// A task for the reader, with the cells that solve it, check it and must fail it. All are indices of `Lesson.cells`.
public struct Exercise: Hashable, Codable, Sendable {
    public var id: String
    /// Counted from 1, in order of place.
    public var number: Int
    /// The cell with the blanks.
    public var cell: Int
    public var solutions: [Int]
    /// Checks that the reader may see.
    public var checks: [Int]
    /// Checks that the reader never sees.
    public var tests: [Int]
    /// Answers that the checks must refuse.
    public var wrongAnswers: [Int]
    /// What a right answer earns: the exercise's `points`, else the sum of its checks' and tests', else 1.
    public var points: Double
}
