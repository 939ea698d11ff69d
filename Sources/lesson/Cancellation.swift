import Foundation
import Synchronization
import Trace

/// Ctrl-C, as a flag: whoever supervises workers ends them, and nothing is left half-written.
enum Cancellation {
    /// Set by the first SIGINT or SIGTERM; a second one ends the program at once.
    static func begin() -> Interruption {
        // Made before a signal can come: its handler must not be the first to ask for them.
        _ = (flag, signalNumber.load(ordering: .relaxed))
        var signals = sigset_t()
        sigemptyset(&signals)
        for number in [SIGINT, SIGTERM] {
            sigaddset(&signals, number)
            signal(number) { number in
                signal(number, SIG_DFL)
                Cancellation.signalNumber.store(number, ordering: .relaxed)
                Cancellation.flag.set(.cancelled)
            }
        }
        // A program that started this one on a thread without signals has handed that down.
        pthread_sigmask(SIG_UNBLOCK, &signals, nil)
        return flag
    }

    static var wasTerminated: Bool { signalNumber.load(ordering: .relaxed) == SIGTERM }

    private static let flag = Interruption()
    private static let signalNumber = Atomic<Int32>(0)
}
