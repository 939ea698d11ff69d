import Foundation
import Synchronization

/// Runs on a thread whose stack is as large as the worker's: a checker goes deeper than a test's own thread has room for.
enum LargeStack {
    static func run<Result: Sendable>(_ body: @escaping @Sendable () -> Result) -> Result {
        let result = Mutex<Result?>(nil)
        let done = DispatchSemaphore(value: 0)
        let thread = Thread {
            let value = body()
            result.withLock { $0 = value }
            done.signal()
        }
        thread.stackSize = 512 << 20
        thread.start()
        done.wait()
        return result.withLock { $0! }
    }
}
