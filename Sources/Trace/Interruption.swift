import Synchronization

/// A flag that a watchdog sets and long work polls: at loop back edges, calls, batches, layers and tiles.
public final class Interruption: Sendable {
    public enum Reason: Int, Hashable, Codable, Sendable {
        /// The time limit has passed.
        case timeLimit = 1
        /// The user has asked to stop.
        case cancelled = 2
    }

    private let state = Atomic<Int>(0)

    public init() {}

    /// One relaxed load: cheap enough for an inner loop.
    public var isSet: Bool { state.load(ordering: .relaxed) != 0 }

    public var reason: Reason? { Reason(rawValue: state.load(ordering: .relaxed)) }

    /// The first reason stays.
    public func set(_ reason: Reason) {
        _ = state.compareExchange(expected: 0, desired: reason.rawValue, ordering: .relaxed)
    }

    public func clear() {
        state.store(0, ordering: .relaxed)
    }
}
