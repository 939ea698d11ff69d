import Foundation

/// Both ends of a pipe. Neither is inherited by a program that is started.
struct Pipe {
    let readEnd: Int32
    let writeEnd: Int32

    init() throws(ProcessError) {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { throw ProcessError(call: "pipe", code: errno) }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        (readEnd, writeEnd) = (ends[0], ends[1])
    }
}
