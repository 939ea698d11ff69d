import LessonFormat

/// What one cell may take, of all that its lesson may.
struct Allowance {
    let time: TimeLimit
    /// `nil` for as many as any cell of the lesson.
    let steps: Int?

    /// Of a cell in the main flow.
    init(_ time: TimeLimit) {
        self.time = time
        steps = nil
    }

    /// Calls and rounds of loops that an answer has for each second. Plain loops take a fraction of a second for as many,
    /// so that one without end is found at the same step on any machine, however busy; those that work on strings and
    /// dictionaries take more, so that their time is up first.
    private static let stepsOfSecond = 5_000_000.0

    /// Of an answer to an exercise, or of a check. A neighbour on the same machine takes nothing from it.
    init(ofAttempt seconds: Double, limits: LessonLimits) {
        time = .processor(seconds)
        steps = limits[.steps] == nil ? max(1, Int(seconds * Self.stepsOfSecond)) : nil
    }
}
