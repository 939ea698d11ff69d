import Dispatch
import Foundation
import Synchronization

/// Work shared out over the cores.
///
/// Who calls decides the parts, and nothing in the result may depend on which thread takes which part: so the same bits
/// come out with one core or many.
package enum Parallel {
    private static let widthLimit = Atomic<Int>(max(1, min(DispatchQueue.availableCores, 16)))

    /// The most threads that work at once.
    package static var width: Int {
        get { widthLimit.load(ordering: .relaxed) }
        set { widthLimit.store(max(newValue, 1), ordering: .relaxed) }
    }

    /// Whether parts would be shared out here, and not run one after the other.
    package static var canShare: Bool { width > 1 && !isInside }

    /// Runs `body` for each part and returns when all are done. Inside a part, further calls run on the same thread.
    package static func forEach(_ parts: Int, _ body: @Sendable (Int) -> Void) {
        guard parts > 1, width > 1, !isInside else {
            for part in 0..<parts { body(part) }
            return
        }
        let next = Atomic<Int>(0)
        DispatchQueue.concurrentPerform(iterations: min(width, parts)) { _ in
            $isInside.withValue(true) {
                while true {
                    let part = next.add(1, ordering: .relaxed).oldValue
                    guard part < parts else { return }
                    body(part)
                }
            }
        }
    }

    @TaskLocal private static var isInside = false
}

extension DispatchQueue {
    fileprivate static var availableCores: Int { ProcessInfo.processInfo.activeProcessorCount }
}
