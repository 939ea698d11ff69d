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

    /// Runs `body`; `interruption` is set if it is still running after `seconds`.
    func limit<Result>(to seconds: Double, _ body: () throws -> Result) rethrows -> Result {
        interruption.clear()
        alarm.set(Date(timeIntervalSinceNow: seconds))
        defer {
            alarm.set(nil)
            interruption.clear()
        }
        return try body()
    }
}

/// A deadline that may move, and the thread that waits for it. Its fields are touched under its condition only.
private final class Alarm: @unchecked Sendable {
    private let condition = NSCondition()
    private var deadline: Date?
    private var isStopped = false

    func set(_ deadline: Date?) {
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
                if condition.wait(until: deadline) || Date() < deadline { continue }
                self.deadline = nil
                ring()
            }
        }
    }
}
