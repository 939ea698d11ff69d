import Foundation
import Trace

/// Sets an interruption when time is up.
final class Watchdog: Sendable {
    private let interruption: Interruption
    private let alarm = Alarm()

    init(_ interruption: Interruption) {
        self.interruption = interruption
        let alarm = alarm
        Thread { alarm.watch { interruption.set(.timeLimit) } }.start()
    }

    deinit { alarm.stop() }

    /// Runs `body`; `interruption` is set if it is still running when its time is up.
    func limit<Result>(to time: TimeLimit, _ body: () throws -> Result) rethrows -> Result {
        interruption.clear()
        alarm.set(Alarm.Deadline(time))
        defer {
            alarm.set(nil)
            interruption.clear()
        }
        return try body()
    }
}

/// A deadline that may move, and the thread that waits for it. Its fields are touched under its condition only.
private final class Alarm: @unchecked Sendable {
    /// When the time of the thread that made it is up.
    struct Deadline {
        /// A look costs nothing beside it, and a deadline is met to within as much.
        private static let shortestWait = 0.002

        private let time: TimeLimit
        private let watch = StopWatch()

        init(_ time: TimeLimit) { self.time = time }

        private var remaining: Double { time.remaining(watch) }

        var hasPassed: Bool { remaining <= 0 }
        /// Before which it cannot pass.
        var nextLook: Date { Date(timeIntervalSinceNow: max(remaining, Self.shortestWait)) }
    }

    private let condition = NSCondition()
    private var deadline: Deadline?
    private var isStopped = false

    func set(_ deadline: Deadline?) {
        condition.withLock {
            self.deadline = deadline
            condition.signal()
        }
    }

    func stop() {
        condition.withLock {
            isStopped = true
            condition.signal()
        }
    }

    func watch(_ ring: () -> Void) {
        condition.withLock {
            while !isStopped {
                guard let deadline else {
                    condition.wait()
                    continue
                }
                if condition.wait(until: deadline.nextLook) || !deadline.hasPassed { continue }
                self.deadline = nil
                ring()
            }
        }
    }
}
