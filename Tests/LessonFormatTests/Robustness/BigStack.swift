import Foundation
import Synchronization

/// Runs work as the worker process does: on one thread with a stack of 512 MB.
func onBigStack<Value: Sendable>(_ work: @escaping @Sendable () -> Value) -> Value {
    let result = Mutex<Value?>(nil)
    let done = DispatchSemaphore(value: 0)
    let thread = Thread {
        let value = work()
        result.withLock { $0 = value }
        done.signal()
    }
    thread.stackSize = 512 << 20
    thread.start()
    done.wait()
    guard let value = result.withLock({ $0 }) else { fatalError("the work ended without a value") }
    return value
}
