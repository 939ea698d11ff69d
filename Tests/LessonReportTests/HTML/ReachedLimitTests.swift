import Diagnostics
import LessonFormat
import LessonRun
import Testing

@testable import LessonReport

@Suite struct ReachedLimitTests {
    @Test(arguments: PageLanguage.known) func `each limit has words of its own`(language: String) {
        let words = PageLanguage.words(for: language)
        #expect(Set(ReachedLimit.allCases.map(words.reached)).count == ReachedLimit.allCases.count)
    }

    private struct Message: DiagnosticMessage {
        let id: String
        var text: String { "too much" }
    }

    private static let source = """
        ```swift {#x .exercise}
        let x = 1
        ```

        ```swift {.check for=x}
        expect(x == 1)
        ```

        ```swift {.tests for=x}
        expect(x != 2)
        ```

        """

    @Test(
        arguments: [
            ("time-limit", "Took too long", "Tardó demasiado"),
            ("checking-too-slow", "Took too long", "Tardó demasiado"),
            ("memory-limit", "Took too much memory", "Ocupó demasiada memoria"),
            ("statement-limit", "Took too many steps", "Dio demasiados pasos"),
            ("depth-limit", "Called too deep", "Demasiadas llamadas anidadas"),
            ("output-limit", "Printed too much", "Escribió demasiado"),
        ], [2, 10]) func `a page says which limit an answer ran into, in a hidden test too`(
            limit: (id: String, english: String, spanish: String), line: Int
        )
    {
        let message = Diagnostic(
            Message(id: limit.id), file: "a.md", at: TextSpan(at: TextPosition(line: line, column: 1)))
        for (language, words) in [("en", limit.english), ("es", limit.spanish)] {
            var lesson = LessonParser().parse(Self.source, file: "a.md")
            lesson.frontMatter.lang = language
            var run = LessonRun(lessonHash: lesson.hash)
            run.cells = lesson.cells.map { CellRun(index: $0.index) }
            run.exercises = [ExerciseRun(id: "x", result: .overLimit, pointsPossible: 1, diagnostics: [message])]
            let page = ReportBuilder().build(from: lesson, run: run)
            let feedback = FeedbackBuilder(student: "ada").build(from: lesson, run: run)
            for report in [page, feedback] {
                let html = HTMLRenderer(theme: .standard).render(report)
                #expect(html.contains("<span class=\"badge failed\">\(words)</span>"))
            }
        }
    }
}
