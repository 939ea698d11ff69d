/// A time in seconds, and what is counted.
enum TimeLimit: Hashable {
    case wall(Double)
    /// What the thread itself computes. A machine that is busy with something else counts nothing; only one that gives the
    /// thread next to no time ends the wait, after `patience` times as long.
    case processor(Double)

    private static let patience = 4.0

    /// The wall time after which it is over in any case.
    var wallSeconds: Double {
        switch self {
        case .wall(let seconds): seconds
        case .processor(let seconds): seconds * Self.patience
        }
    }

    /// How much of it has gone.
    func spent(_ watch: StopWatch) -> Double {
        switch self {
        case .wall: watch.waited
        case .processor: watch.computed ?? watch.waited
        }
    }

    /// How many seconds it takes at least until time is up.
    func remaining(_ watch: StopWatch) -> Double {
        switch self {
        case .wall(let seconds): seconds - watch.waited
        case .processor(let seconds): min(seconds - spent(watch), wallSeconds - watch.waited)
        }
    }
}
