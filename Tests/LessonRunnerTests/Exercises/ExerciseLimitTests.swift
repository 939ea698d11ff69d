import LessonFormat
import LessonRun
import LessonRunner
import Testing

@Suite struct ExerciseLimitTests {
    private static let source = """
        ```swift
        var total = 10
        ```

        ```swift {#endless .exercise seconds=0.2}
        while true { total += 1 }
        ```

        ```swift {.check for=endless}
        expect(total == 10)
        ```

        ```swift
        expect(total == 10)
        ```

        """

    @Test func `an answer that never ends is over its limit and costs only itself`() {
        let run = LessonRunner().run(LessonParser().parse(Self.source, file: "a.md"))
        #expect(run.exercises.map(\.result) == [.overLimit])
        #expect(run.cells.last?.outcome == .succeeded)
    }
}
