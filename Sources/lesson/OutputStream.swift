import Foundation

/// Where the command writes, at once and unbuffered. A reader that has gone away, as after `| head`, is no mistake; a disk
/// that is full is one, and ends the program.
enum OutputStream {
    /// Standard output.
    case results
    /// Standard error.
    case messages

    func write(_ text: String) {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
            if count >= 0 {
                rest.removeFirst(count)
                continue
            }
            switch errno {
            case EINTR: continue
            case EAGAIN: waitForRoom()
            case EPIPE: return
            default: fail(because: String(cString: strerror(errno)))
            }
        }
    }

    private var descriptor: Int32 {
        switch self {
        case .results: STDOUT_FILENO
        case .messages: STDERR_FILENO
        }
    }

    /// Whoever shares the stream with this program may have set it not to block.
    private func waitForRoom() {
        var event = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        poll(&event, 1, -1)
    }

    private func fail(because reason: String) -> Never {
        switch self {
        case .results: Self.messages.write("lesson: error: standard output cannot be written: \(reason)\n")
        case .messages: break
        }
        Foundation.exit(ExitStatus.usage.rawValue)
    }
}
