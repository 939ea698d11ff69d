/// What the program tells the shell. Thrown by a command that ends with another status than 0.
enum ExitStatus: Int32, Error {
    case success = 0
    /// A lesson has an error, or failed.
    case failure = 1
    /// Wrong usage, or a file that cannot be read or written.
    case usage = 2
    /// Stopped by Ctrl-C, as shells count it: 128 and the signal's number.
    case interrupted = 130
    /// Stopped by SIGTERM.
    case terminated = 143

    /// Of a program that was asked to stop.
    static var cancelled: ExitStatus { Cancellation.wasTerminated ? .terminated : .interrupted }

    /// For what keeps what it has done: says so, and is `cancelled`.
    static var stopped: ExitStatus {
        OutputStream.messages.write("Stopped. The same command goes on.\n")
        return .cancelled
    }
}
