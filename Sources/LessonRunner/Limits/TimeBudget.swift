import LessonFormat

/// The time that a lesson's cells share.
struct TimeBudget {
    /// An exercise's answers are small; one that loops shall not hold up the page.
    private static let attemptSeconds = 10.0

    private var remaining: Double
    private let whole: Double
    private let commanded: Double?
    private let counts: (Double) -> TimeLimit

    /// - Parameters:
    ///   - commanded: what whoever runs the lesson has set, which holds for cells with limits of their own, too.
    ///   - counts: the time of a clock on the wall, or that of the thread.
    init(
        _ limits: LessonLimits, commanded: Double? = nil, counts: @escaping (Double) -> TimeLimit = { .wall($0) }
    ) {
        whole = limits.seconds
        remaining = limits.seconds
        self.commanded = commanded
        self.counts = counts
    }

    var isUsedUp: Bool { remaining <= 0 }

    /// A cell's own limit, else what the cells before it have left.
    func time(for cell: Cell) -> TimeLimit { counts(ownSeconds(of: cell) ?? max(remaining, 0)) }

    private func ownSeconds(of cell: Cell) -> Double? { cell.options.seconds.map { commanded ?? $0 } }

    /// A value in prose is a glance at the state.
    var secondsOfValue: Double { min(Self.attemptSeconds, whole) }

    /// An attempt at an exercise takes nothing from the other cells.
    func secondsOfAttempt(at exercise: Cell) -> Double {
        commanded ?? exercise.options.seconds ?? min(Self.attemptSeconds, whole)
    }

    /// Runs `body` and takes its time off, unless the cell has a limit of its own.
    mutating func spend<Result>(on cell: Cell, _ body: () -> Result) -> Result {
        guard cell.options.seconds == nil else { return body() }
        let watch = StopWatch()
        defer { remaining -= counts(remaining).spent(watch) }
        return body()
    }
}
