import CellLanguage
import Diagnostics
import LessonFormat
import LessonRun
import Testing

@testable import LessonRunner

/// Each limit holds as the lesson states it, or as whoever runs it does, and its message says how to raise it.
@Suite struct StatedLimitsTests {
    struct Greedy: Sendable, CustomTestStringConvertible {
        let limit: LimitName
        let least: Double
        let cell: String
        let id: String
        var testDescription: String { limit.rawValue }
    }

    private static let greedy = [
        Greedy(limit: .seconds, least: 0.2, cell: "var n = 0\nwhile true { n += 1 }", id: "time-limit"),
        Greedy(
            limit: .megabytes, least: 64, cell: "let a = [Int](repeating: 1, count: 100_000_000)", id: "memory-limit"),
        Greedy(limit: .steps, least: 1_000, cell: "for _ in 0..<10_000 {}", id: "statement-limit"),
        Greedy(
            limit: .depth, least: 50, cell: "func f(_ n: Int) -> Int { n == 0 ? 0 : f(n - 1) + 1 }\nprint(f(100))",
            id: "depth-limit"),
        Greedy(limit: .output, least: 10, cell: "print(\"more than ten\")", id: "output-limit"),
    ]

    private func diagnostics(of cell: String, head: String = "title: A", options: RunOptions = RunOptions())
        -> [Diagnostic]
    {
        let lesson = LessonParser().parse("---\n\(head)\n---\n\n```swift\n\(cell)\n```\n", file: "a.md")
        return LessonRunner(options: options).run(lesson).allDiagnostics
    }

    @Test(arguments: greedy) func `the lesson's limit holds`(_ greedy: Greedy) {
        let value = greedy.limit == .seconds ? "\(greedy.least)" : "\(Int(greedy.least))"
        let found = diagnostics(of: greedy.cell, head: "limits: {\(greedy.limit.rawValue): \(value)}")
        #expect(found.map(\.id) == [greedy.id])
        #expect(found.first.map { (6...7).contains($0.span.start.line) } == true)
        #expect(found.first?.hint?.contains("limits: {\(greedy.limit.rawValue): …}") == true)
        #expect(found.first?.hint?.contains("--limit \(greedy.limit.rawValue)=…") == true)
    }

    @Test(arguments: greedy) func `what is set from outside wins`(_ greedy: Greedy) {
        var options = RunOptions()
        options.limits[greedy.limit] = greedy.least
        #expect(diagnostics(of: greedy.cell, options: options).map(\.id) == [greedy.id])
    }

    @Test func `a limit that was raised from outside lets pass what the lesson's own would stop`() {
        var options = RunOptions()
        options.limits = [.steps: 100_000, .depth: 200, .output: 100]
        for greedy in Self.greedy where options.limits[greedy.limit] != nil {
            let head = "limits: {\(greedy.limit.rawValue): \(Int(greedy.least))}"
            #expect(diagnostics(of: greedy.cell, head: head, options: options).isEmpty, "\(greedy.limit)")
        }
    }

    @Test func `the time that is set from outside holds for a cell with a limit of its own, too`() {
        var options = RunOptions()
        options.limits = [.seconds: 0.2]
        let found = diagnostics(of: "//| seconds: 500\nvar n = 0\nwhile true { n += 1 }", options: options)
        #expect(found.map(\.id) == ["time-limit"])
    }

    @Test func `calls may be nested as deep as can be asked for`() {
        let cell = "func f(_ n: Int) -> Int { n == 0 ? 0 : f(n - 1) + 1 }\nprint(f(400_000))\nprint(f(5_000_000))"
        let found = diagnostics(of: cell, head: "limits: {depth: 1_000_000}")
        #expect(found.map(\.id) == ["depth-limit"])
        #expect(found.first?.span.start.line == 6)
    }

    private static let exercise = """
        ```swift {#count .exercise}
        func count() -> Int { var n = 0; while true { n += 1 }; return n }
        ```

        ```swift {.check for=count}
        expect(count() == 3)
        ```

        """

    @Test func `an answer that loops is stopped at the same step whatever the machine does`() {
        let lesson = LessonParser().parse(Self.exercise, file: "a.md")
        let exercise = LessonRunner().run(lesson).exercises[0]
        #expect(exercise.result == .overLimit)
        #expect(exercise.diagnostics.map(\.text) == ["the cell ran more than 50000000 steps"])
        let raised = LessonParser().parse("---\nlimits: {steps: 200_000_000}\n---\n\n" + Self.exercise, file: "a.md")
        #expect(
            LessonRunner().run(raised).exercises[0].diagnostics.map(\.text) == [
                "the cell ran more than 200000000 steps"
            ])
    }

    @Test func `an answer's time is the time that it computes`() {
        let limit = TimeLimit.processor(0.05)
        let watch = StopWatch()
        var sum = 0.0
        while watch.waited < 0.02 { sum += 1 }
        #expect(sum > 0 && limit.spent(watch) <= watch.waited && limit.remaining(watch) > 0)
        #expect(limit.wallSeconds == 0.2)
    }
}
