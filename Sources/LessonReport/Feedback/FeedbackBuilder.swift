import Diagnostics
import LessonFormat
import LessonRun

/// A student's page: what each answer earned, and what the checks say of it. Of a hidden test it shows the hint alone.
package struct FeedbackBuilder {
    private let student: String
    private let problem: String?

    /// - Parameter problem: why nothing could be graded.
    package init(student: String, problem: String? = nil) {
        self.student = student
        self.problem = problem
    }

    /// - Parameter lesson: with the student's answers in the place of the exercises' own code.
    package func build(from lesson: Lesson, run: LessonRun) -> Report {
        let words = PageLanguage.words(for: lesson.frontMatter.lang)
        var shown = run
        shown.exercises = run.exercises.map { withoutHidden($0, lesson, words) }
        var page = lesson
        page.blocks = blocks(lesson, shown, words)
        page.frontMatter.title = words.feedback(lesson.frontMatter.title)
        page.frontMatter.summary = student
        page.frontMatter.authors = []
        page.values = []
        return ReportBuilder().build(from: page, run: shown)
    }

    private func blocks(_ lesson: Lesson, _ run: LessonRun, _ words: any Words) -> [Block] {
        var blocks: [Block] = []
        if let problem { blocks.append(.callout(.warning, [.paragraph([.text(problem)])])) }
        blocks.append(.table(table(lesson, run, words)))
        for exercise in lesson.exercises {
            blocks.append(.cell(exercise.cell))
            blocks += exercise.checks.map { .cell($0) }
        }
        return blocks
    }

    private func table(_ lesson: Lesson, _ run: LessonRun, _ words: any Words) -> Block.Table {
        var rows = run.exercises.enumerated().map { index, exercise -> [[Inline]] in
            [
                [.text("\(words.exercise) \(index + 1)")], [.text(words.result(of: exercise))],
                [.text(exercise.points.shown)], [.text(exercise.pointsPossible.shown)],
            ]
        }
        let earned = run.exercises.map(\.points).reduce(0, +)
        let possible = run.exercises.map(\.pointsPossible).reduce(0, +)
        rows.append([
            [.strong([.text(words.sum)])], [.text("")], [.strong([.text(earned.shown)])],
            [.strong([.text(possible.shown)])],
        ])
        return Block.Table(
            alignments: [.left, .left, .right, .right],
            header: [
                [.text(words.exercise)], [.text(words.answer)], [.text(words.earned)], [.text(words.possible)],
            ], rows: rows, caption: [], id: nil)
    }

    private func withoutHidden(_ run: ExerciseRun, _ lesson: Lesson, _ words: any Words) -> ExerciseRun {
        guard let exercise = lesson.exercises.first(where: { $0.id == run.id }) else { return run }
        let hidden = exercise.tests.map { lesson.cells[$0] }
        var shown = run
        shown.diagnostics = []
        for var diagnostic in run.diagnostics {
            func isHidden(_ file: String, _ span: TextSpan) -> Bool {
                hidden.contains { $0.source.file == file && $0.span.contains(span.start) }
            }
            let standsInTest = isHidden(diagnostic.file, diagnostic.span)
            if standsInTest || diagnostic.notes.contains(where: { isHidden($0.file, $0.span) }) {
                diagnostic.text = words.hiddenTestFails
                diagnostic.notes = []
                // A hint that is not the test's own may name what the test puts in.
                if !standsInTest || diagnostic.id != "expectation" { diagnostic.hint = nil }
            }
            if standsInTest {
                // Below the answer as a whole: no line of it is to blame, and the test's place is the instructor's.
                let answer = lesson.cells[exercise.cell].source
                let fence = max(answer.filePosition(of: .start).line - 1, 1)
                diagnostic.file = answer.file
                diagnostic.span = TextSpan(at: TextPosition(line: fence, column: 1))
            }
            if !shown.diagnostics.contains(diagnostic) { shown.diagnostics.append(diagnostic) }
        }
        return shown
    }
}
