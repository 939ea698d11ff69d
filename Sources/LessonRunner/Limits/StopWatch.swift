/// What has gone by since it was made, by the thread that made it.
struct StopWatch {
    private let clock = ContinuousClock()
    private let start: ContinuousClock.Instant
    private let thread = ThreadClock()
    private let computedBefore: Double?

    init() {
        start = clock.now
        computedBefore = thread.seconds
    }

    /// In seconds, by the clock on the wall.
    var waited: Double { start.duration(to: clock.now) / .seconds(1) }

    /// In seconds of processor time; `nil` where the system does not tell.
    var computed: Double? { computedBefore.flatMap { before in thread.seconds.map { $0 - before } } }
}
