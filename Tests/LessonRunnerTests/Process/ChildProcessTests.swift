import Foundation
import Testing

@testable import LessonRunner

@Suite struct ChildProcessTests {
    private func shell(_ script: String) throws -> ChildProcess {
        try ChildProcess(executable: "/bin/sh", arguments: ["-c", script], environment: ["A": "b"])
    }

    @Test func `it says how a program ended`() throws {
        #expect(try shell("exit 7").wait().ending == .exited(status: 7))
        #expect(try shell("kill -SEGV $$").wait().ending == .killed(signal: SIGSEGV))
    }

    @Test func `a program that is killed leaves no zombie`() throws {
        let child = try shell("sleep 100")
        child.kill()
        #expect(child.wait().ending == .killed(signal: SIGKILL))
    }

    @Test func `it sees the environment that it is given and no other`() throws {
        let child = try shell("test \"$A\" = b && test -z \"$HOME\"")
        #expect(child.wait().ending == .exited(status: 0))
    }

    @Test func `a second program does not hold the first one's input open`() throws {
        let first = try shell("cat")
        let second = try shell("sleep 100")
        close(first.input)
        #expect(first.wait().ending == .exited(status: 0))
        second.kill()
    }

    @Test func `a program that is not there is an error`() {
        #expect(throws: ProcessError.self) {
            try ChildProcess(executable: "/no/such/program", arguments: [], environment: [:])
        }
    }
}
