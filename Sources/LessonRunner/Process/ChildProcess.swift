import Foundation
import Synchronization

/// A program that was started with pipes for its input, output and errors.
///
/// It has a process group of its own: Ctrl-C at the terminal reaches this program alone, which then ends the other.
final class ChildProcess {
    enum Ending: Hashable {
        case exited(status: Int32)
        case killed(signal: Int32)
    }

    /// Ends of pipes on our side, set not to block.
    let input: Int32
    let output: Int32
    let errors: Int32
    private let pid: pid_t
    /// Held from the making of pipes until the program has started: a second one that started in between would inherit
    /// them and keep the first one's input open for ever.
    private static let starting = Mutex(())
    private var ending: (Ending, peakMegabytes: Int)?

    init(executable: String, arguments: [String], environment: [String: String]) throws(ProcessError) {
        let (pid, ours) = try Self.starting.withLock { _ throws(ProcessError) in
            let pipes = [try Pipe(), try Pipe(), try Pipe()]
            let theirs = [pipes[0].readEnd, pipes[1].writeEnd, pipes[2].writeEnd]
            let ours = [pipes[0].writeEnd, pipes[1].readEnd, pipes[2].readEnd]
            defer { for end in theirs { close(end) } }
            do throws(ProcessError) {
                return (try Self.spawn(executable, arguments, environment, standard: theirs), ours)
            } catch {
                for end in ours { close(end) }
                throw error
            }
        }
        for end in ours { _ = fcntl(end, F_SETFL, fcntl(end, F_GETFL) | O_NONBLOCK) }
        self.pid = pid
        (input, output, errors) = (ours[0], ours[1], ours[2])
    }

    deinit {
        kill()
        _ = wait()
        for end in [input, output, errors] { close(end) }
    }

    /// Ends the process whatever it does; nothing happens when it has ended already.
    func kill() {
        guard ending == nil else { return }
        _ = Foundation.kill(pid, SIGKILL)
    }

    /// Waits for the process to end, so that it leaves no zombie, and says how it ended and the most memory it held.
    func wait() -> (ending: Ending, peakMegabytes: Int) {
        if let ending { return ending }
        var status: Int32 = 0
        var usage = rusage()
        while wait4(pid, &status, 0, &usage) < 0, errno == EINTR {}
        #if os(Linux)
        let megabytes = usage.ru_maxrss / 1_024
        #else
        let megabytes = usage.ru_maxrss / 1_048_576
        #endif
        let signal = status & 0x7F
        let ended = (signal == 0 ? Ending.exited(status: status >> 8 & 0xFF) : .killed(signal: signal), megabytes)
        ending = ended
        return ended
    }

    private static func spawn(
        _ executable: String, _ arguments: [String], _ environment: [String: String], standard: [Int32]
    ) throws(ProcessError) -> pid_t {
        #if os(Linux)
        var actions = posix_spawn_file_actions_t()
        var attributes = posix_spawnattr_t()
        #else
        var actions: posix_spawn_file_actions_t?
        var attributes: posix_spawnattr_t?
        #endif
        posix_spawn_file_actions_init(&actions)
        posix_spawnattr_init(&attributes)
        defer {
            posix_spawn_file_actions_destroy(&actions)
            posix_spawnattr_destroy(&attributes)
        }
        for (number, end) in standard.enumerated() {
            posix_spawn_file_actions_adddup2(&actions, end, Int32(number))
        }
        var signals = sigset_t()
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        sigfillset(&signals)
        posix_spawnattr_setsigdefault(&attributes, &signals)
        posix_spawnattr_setpgroup(&attributes, 0)
        let flags = POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP
        posix_spawnattr_setflags(&attributes, Int16(flags))
        var pid: pid_t = 0
        let code = withCStrings([executable] + arguments) { argv in
            withCStrings(environment.map { "\($0.key)=\($0.value)" }.sorted()) { envp in
                posix_spawn(&pid, executable, &actions, &attributes, argv, envp)
            }
        }
        guard code == 0 else { throw ProcessError(call: "starting \(executable)", code: code) }
        return pid
    }
}

private func withCStrings<Result>(
    _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
) -> Result {
    var pointers: [UnsafeMutablePointer<CChar>?] = strings.map { strdup($0) }
    pointers.append(nil)
    defer { for pointer in pointers { free(pointer) } }
    return body(pointers)
}
