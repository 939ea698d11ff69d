import CellLanguage
import Diagnostics
import LessonFormat
import LessonRun
import Testing

@testable import LessonRunner

/// Running again from the first change gives what running everything gives.
@Suite struct WatchedLessonTests {
    /// Runs the sources one after the other in one watched lesson.
    /// - Returns: each run as it is shown, how many units it kept, and what running the source alone gives.
    private func reruns(_ sources: [String]) -> [(run: LessonRun, kept: Int, alone: LessonRun)] {
        let lessons = sources.map { LessonParser().parse($0, file: "a.md") }
        return LargeStack.run {
            let watched = WatchedLesson()
            var last: (lesson: Lesson, run: LessonRun)?
            return lessons.map { lesson in
                var assembler = RunAssembler(lesson: lesson)
                var kept = 0
                watched.run(lesson, in: nil, options: RunOptions()) { event in
                    if case .kept(let units) = event { kept = units }
                    assembler.add(event)
                }
                var run = assembler.assemble()
                if let last { run = KeptRuns(of: last.run, from: last.lesson, to: lesson, units: kept).placed(in: run) }
                last = (lesson, run)
                return (run, kept, LessonRunner().run(lesson))
            }
        }
    }

    private static func lesson(
        title: String = "A", first: String = "var log = [1]", answer: String = "____", last: String = "print(log)"
    ) -> String {
        """
        # \(title)

        ```swift
        \(first)
        print(Int.random(in: 0..<1_000_000))
        ```

        There are `swift log.count`.

        ```swift {#e .exercise}
        let x = \(answer)
        ```

        ```swift {.solution for=e}
        let x = 2
        ```

        ```swift {.check for=e}
        expect(x == 2)
        ```

        ```swift
        log.append(2)
        \(last)
        ```

        Then `swift log.count`.

        """
    }

    @Test func `only what follows the first change runs, and the outcome is that of a whole run`() {
        let sources = [
            Self.lesson(), Self.lesson(last: "print(log, 7)"), Self.lesson(last: "print(log, 7)"),
            Self.lesson(answer: "2", last: "print(log, 7)"), Self.lesson(first: "var log = [5, 5]", answer: "2"),
        ]
        let reruns = reruns(sources)
        #expect(reruns.map(\.kept) == [0, 2, 3, 1, 0])
        for (run, _, alone) in reruns { #expect(run == alone) }
    }

    @Test func `a line more above moves what was kept and runs nothing`() {
        let reruns = reruns([Self.lesson(), Self.lesson(title: "A\n\nMore\nlines")])
        #expect(reruns[1].kept == 3)
        #expect(reruns[1].run == reruns[1].alone)
    }

    @Test func `a value that is new in prose is had from the state at its place`() {
        let before = Self.lesson()
        let reruns = reruns([before, before.replacing("There are", with: "First `swift log[0]`, and there are")])
        #expect(reruns[1].kept == 3)
        #expect(reruns[1].run.values.map(\.text) == ["1", "1", "2"])
    }

    @Test func `an error is told again while it is there, and is gone when it is mended`() {
        let reruns = reruns([
            Self.lesson(), Self.lesson(last: "print(log[9])"), Self.lesson(title: "B", last: "print(log[9])"),
            Self.lesson(),
        ])
        #expect(reruns.map(\.run.hasFailed) == [false, true, true, false])
        #expect(reruns[2].run == reruns[2].alone)
        #expect(reruns[3].run == reruns[3].alone)
    }

    @Test func `another seed runs everything`() {
        let reruns = reruns([Self.lesson(), "---\nseed: 9\n---\n" + Self.lesson()])
        #expect(reruns[1].kept == 0)
        #expect(reruns[1].run == reruns[1].alone)
    }

    @Test func `cells that are put in or taken out run again from there`() {
        let cell = "```swift\nprint(log.count)\n```\n\n"
        let more = Self.lesson().replacing("```swift {#e", with: cell + "```swift {#e")
        let reruns = reruns([Self.lesson(), more, Self.lesson()])
        #expect(reruns.map(\.kept) == [0, 1, 1])
        for (run, _, alone) in reruns { #expect(run == alone) }
    }
}
