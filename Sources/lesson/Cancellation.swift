import Foundation
import Trace

/// Ctrl-C, as a flag: whoever supervises workers ends them, and nothing is left half-written.
enum Cancellation {
    /// Set by the first SIGINT or SIGTERM; a second one ends the program at once.
    static func begin() -> Interruption {
        for number in [SIGINT, SIGTERM] {
            signal(number) { number in
                signal(number, SIG_DFL)
                Cancellation.flag.set(.cancelled)
            }
        }
        return flag
    }

    private static let flag = Interruption()
}
