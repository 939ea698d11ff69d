import Figures
import Foundation
import LessonFormat
import LessonRun
import Testing

@testable import LessonCourse

@Suite struct CourseTallyTests {
    private static let source = """
        ---
        title: Lines
        ---

        ```swift {#drawn}
        //| caption: One | two.
        plot([1])
        ```

        ```swift
        print("nothing")
        ```

        ```swift {#task .exercise}
        let a = ____
        ```

        ```swift {.solution for=task}
        let a = 1
        ```

        ```swift {.check for=task}
        expect(a == 1, hint: "one")
        ```

        ```swift {.wrong for=task hint="one"}
        let a = 2
        ```

        """

    private func tally() -> LessonTally {
        let lesson = LessonParser().parse(Self.source, file: "01-lines.md")
        var cells = lesson.cells.map { CellRun(index: $0.index) }
        let figure = Figure.lines(LinesFigure(series: [.init(name: "", values: [1])]))
        cells[0].outputs = [.text("a"), .figure(figure, from: lesson.cells[0].span)]
        cells[0].expectationsHeld = 3
        return LessonTally(lesson, LessonRun(lessonHash: "", cells: cells))
    }

    @Test func `what runs from top to bottom is counted apart from exercises`() {
        let tally = tally()
        #expect(tally.cells.map(\.figures) == [1, 0] && tally.cells.map(\.expectations) == [3, 0])
        #expect(tally.cells[0].id == "drawn" && tally.cells[0].caption == "One | two.")
        #expect(tally.exercises == [LessonTally.ExerciseTally(id: "task", wrongAnswers: 1)])
    }

    @Test func `the course is a table of lessons with its sums, then one of each lesson's cells`() {
        let file = LessonFile(path: "lessons/01-lines.md", folder: nil, bytes: Data())
        let built = BuiltLesson(
            file: file, page: "p", diagnostics: [], expectationsHeld: 3, tally: tally(), wasCancelled: false,
            hasFailed: false)
        let text = CourseTally(of: [built, built]).description
        #expect(text.contains("| [Lines](01-lines.md) | 2 | 1 | 3 | 1 | 1 |\n"))
        #expect(text.contains("| **all** | 4 | 2 | 6 | 2 | 2 |\n"))
        #expect(text.contains("| `drawn` | One \\| two. | 1 | 3 |\n"))
        #expect(!text.contains("`cell-"), "a cell that shows and claims nothing is left out")
        #expect(text.contains("Exercises, with the number of their wrong answers: `task` (1).\n"))
    }
}
