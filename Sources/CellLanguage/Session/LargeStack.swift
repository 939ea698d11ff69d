import Foundation

/// A thread with room for deep recursion: parsers, checkers and the release of long linked lists.
package enum LargeStack {
    /// 512 MB. A little more silently becomes twice as much.
    static let bytes = 512 << 20

    /// Runs `body` to its end on such a thread while the caller waits.
    package static func run<Result>(_ body: @escaping () -> Result) -> Result {
        let work = Work(body)
        let thread = Thread { work.perform() }
        thread.stackSize = bytes
        thread.start()
        return work.wait()
    }

    /// The caller waits until the thread is done, so the two never touch the work at once.
    private final class Work<Result>: @unchecked Sendable {
        private let body: () -> Result
        private var result: Result?
        private let done = DispatchSemaphore(value: 0)

        init(_ body: @escaping () -> Result) { self.body = body }

        func perform() {
            result = body()
            done.signal()
        }

        func wait() -> Result {
            done.wait()
            return result!
        }
    }
}
