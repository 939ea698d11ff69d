import Foundation
import LessonFormat
import LessonRun
import Testing

@testable import LessonRunner

/// An exercise that ends its worker, played by the shell.
@Suite struct LostExerciseTests {
    private static let source = ["e", "f"].map { id in
        "```swift {#\(id) .exercise}\nlet \(id) = 1\n```\n\n```swift {.check for=\(id)}\nexpect(\(id) == 1)\n```\n\n"
    }.joined()
    private static let lesson = LessonParser().parse(source, file: "a.md")

    private func say(_ message: WorkerMessage) throws -> String {
        let json = String(decoding: try LessonRunCoding.encoder().encode(message), as: UTF8.self)
        return "printf '%s\\n' '\(json.replacing("'", with: "'\\''"))'"
    }

    @Test func `an exercise that ends its worker costs only itself`() throws {
        let passed = ExerciseRun(id: "f", result: .passed, points: 1, pointsPossible: 1)
        var runner = SupervisedRunner()
        runner.executable = "/bin/sh"
        let script = """
            read -r job
            \(try say(.lesson(Self.lesson)))
            case "$job" in
            *'"skippedExercises":["e"]'*)
                \(try say(.event(.exerciseFinished(passed))))
                \(try say(.event(.finished)));;
            *)
                \(try say(.event(.exerciseStarted(id: "e"))))
                \(try say(.event(.cellStarted(index: 0, seconds: 5))))
                kill -SEGV $$;;
            esac
            """
        runner.arguments = ["-c", script]
        let job = WorkerJob(.run, file: "a.md", source: Data(Self.source.utf8))
        let supervised = try runner.run(job)
        #expect(supervised.run.exercises.map(\.result) == [.error, .passed])
        #expect(supervised.run.exercises[0].diagnostics.map(\.id) == ["worker-ended"])
        #expect(supervised.run.cells.allSatisfy { $0.diagnostics.isEmpty })
    }
}
