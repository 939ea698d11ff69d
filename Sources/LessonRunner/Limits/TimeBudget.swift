import LessonFormat

/// The wall time that a lesson's cells share.
struct TimeBudget {
    /// An exercise's answers are small; one that loops shall not hold up the page.
    private static let attemptSeconds = 10.0

    private var remaining: Double
    private let whole: Double
    private let clock = ContinuousClock()

    init(_ limits: FrontMatter.Limits) {
        whole = limits.seconds
        remaining = limits.seconds
    }

    var isUsedUp: Bool { remaining <= 0 }

    /// A cell's own limit, else what the cells before it have left.
    func seconds(for cell: Cell) -> Double { cell.options.seconds ?? max(remaining, 0) }

    /// A value in prose is a glance at the state.
    var secondsOfValue: Double { min(Self.attemptSeconds, whole) }

    /// An attempt at an exercise takes nothing from the other cells.
    func secondsOfAttempt(at exercise: Cell) -> Double { exercise.options.seconds ?? min(Self.attemptSeconds, whole) }

    /// Runs `body` and takes its time off, unless the cell has a limit of its own.
    mutating func spend<Result>(on cell: Cell, _ body: () -> Result) -> Result {
        guard cell.options.seconds == nil else { return body() }
        let start = clock.now
        defer { remaining -= start.duration(to: clock.now) / .seconds(1) }
        return body()
    }
}
