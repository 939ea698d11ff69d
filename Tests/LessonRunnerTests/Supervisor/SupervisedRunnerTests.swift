import Diagnostics
import Foundation
import LessonFormat
import LessonRun
import Testing
import Trace

@testable import LessonRunner

/// Workers that misbehave, played by the shell.
@Suite struct SupervisedRunnerTests {
    private static let source = "Text.\n\n```swift\nlet a = 1\nlet b = 2\n```\n"
    private static let lesson = LessonParser().parse(source, file: "a.md")
    private static let statement = TextSpan(line: 5, column: 1, bytes: 9)

    /// A supervisor whose worker says `messages` and then does what `script` says.
    private func runner(
        saying messages: [WorkerMessage], then script: String, patience: SupervisedRunner.Patience = .short
    ) throws -> SupervisedRunner {
        let lines = try messages.map { message in
            let json = String(decoding: try LessonRunCoding.encoder().encode(message), as: UTF8.self)
            return "printf '%s\\n' '\(json.replacing("'", with: "'\\''"))'"
        }
        var runner = SupervisedRunner()
        runner.executable = "/bin/sh"
        runner.arguments = ["-c", (lines + [script]).joined(separator: "\n")]
        runner.patience = patience
        return runner
    }

    private let job = WorkerJob(.run, file: "a.md", source: Data(source.utf8))

    private let begun: [WorkerMessage] = [
        .lesson(lesson), .event(.cellStarted(index: 0, seconds: 0.2)), .event(.reached(statement)),
        .event(.output(.text("so far\n"))),
    ]

    private func fate(of runner: SupervisedRunner) throws -> (run: SupervisedRun, death: Diagnostic) {
        let run = try runner.run(job)
        return (run, try #require(run.diagnostics.first))
    }

    @Test func `a worker that breaks down leaves what it streamed and a diagnostic at its last statement`() throws {
        let (supervised, death) = try fate(of: runner(saying: begun, then: "kill -SEGV $$"))
        #expect(death.id == "worker-ended")
        #expect(death.span == Self.statement)
        #expect(supervised.lesson == Self.lesson)
        #expect(supervised.run.cells[0].outcome == .failed)
        #expect(supervised.run.cells[0].outputs == [.text("so far\n")])
    }

    @Test func `the runtime's last words reach the diagnostic and not the terminal`() throws {
        let script = "echo 'Some.swift:3: Fatal error: Index out of range' >&2; kill -ILL $$"
        let (_, death) = try fate(of: runner(saying: begun, then: script))
        #expect(death.hint?.contains("Some.swift:3: Fatal error: Index out of range") == true)
    }

    @Test func `a worker that is ended from outside says so`() throws {
        let (_, death) = try fate(of: runner(saying: begun, then: "kill -KILL $$"))
        #expect(death.text.contains("ended from outside"))
    }

    @Test func `a cell that does not heed its limit is ended`() throws {
        let (_, death) = try fate(of: runner(saying: begun, then: "sleep 100"))
        #expect(death.id == "time-limit")
        #expect(death.span == Self.statement)
    }

    @Test func `a worker that never finishes parsing is ended`() throws {
        let (supervised, death) = try fate(of: runner(saying: [], then: "sleep 100"))
        #expect(death.id == "parsing-too-slow")
        #expect(death.span == .start)
        #expect(supervised.lesson == nil)
    }

    @Test func `a worker that gives up silently is reported`() throws {
        let (_, death) = try fate(of: runner(saying: [.lesson(Self.lesson)], then: "exit 3"))
        #expect(death.text.contains("status 3"))
    }

    @Test func `nonsense from a worker is reported`() throws {
        let (_, death) = try fate(of: runner(saying: begun, then: "echo nonsense; sleep 100"))
        #expect(death.text.contains("could not be understood"))
    }

    @Test func `a flood of complaints blocks nobody`() throws {
        let flood = "head -c 1000000 /dev/zero >&2"
        let finished = try runner(
            saying: begun, then: flood + "; echo '{\"event\":{\"_0\":{\"finished\":{}}}}'", patience: .long)
        #expect(try finished.run(job).diagnostics.isEmpty)
    }

    @Test func `a job larger than a pipe is handed over while the worker talks`() throws {
        let big = WorkerJob(.run, file: "a.md", source: Data(repeating: 32, count: 1 << 20))
        let script = "cat > /dev/null & echo '{\"event\":{\"_0\":{\"finished\":{}}}}'; wait"
        #expect(try runner(saying: begun, then: script, patience: .long).run(big).diagnostics.isEmpty)
    }

    @Test func `Ctrl-C ends the worker at once`() throws {
        let cancellation = Interruption()
        let start = ContinuousClock.now
        let run = try runner(saying: begun, then: "sleep 100", patience: .long).run(job, cancellation: cancellation) {
            if case .event(.output) = $0 { cancellation.set(.cancelled) }
        }
        #expect(run.wasCancelled)
        #expect(start.duration(to: .now) < .seconds(30))
    }

    @Test func `a program that cannot be started is an error`() {
        var runner = SupervisedRunner()
        runner.executable = "/no/such/program"
        #expect(throws: ProcessError.self) { try runner.run(job) }
    }
}

extension SupervisedRunner.Patience {
    fileprivate static var short: Self {
        var patience = Self()
        (patience.parsing, patience.step, patience.grace) = (2, 2, 0.3)
        return patience
    }

    fileprivate static var long: Self {
        var patience = Self()
        (patience.parsing, patience.step, patience.grace) = (60, 60, 60)
        return patience
    }
}
