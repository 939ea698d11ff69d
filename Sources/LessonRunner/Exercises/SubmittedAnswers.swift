import Diagnostics
import LessonFormat

/// The answers of a file that was handed in, by exercise. Nothing else of the file counts: not its checks, not its front
/// matter, not what it says in other cells.
struct SubmittedAnswers {
    struct Answer {
        let source: SourceFragment
        let hasBlanks: Bool
        let blanks: [TextSpan]
    }

    private let answers: [String: Answer]
    /// Why nothing of the file could be read, where that is so.
    private let complaints: [Diagnostic]

    /// - Parameters:
    ///   - lesson: the instructor's.
    ///   - file: what was handed in. Of two cells with one id the first counts, one that is an exercise before others.
    init(to lesson: Lesson, in file: Lesson) {
        var answers: [String: Answer] = [:]
        for exercise in lesson.exercises {
            let named = file.cells.filter { $0.id == exercise.id }
            guard let cell = named.first(where: { $0.role == .exercise }) ?? named.first else { continue }
            answers[exercise.id] = Answer(source: cell.source, hasBlanks: !cell.blanks.isEmpty, blanks: cell.blanks)
        }
        self.answers = answers
        complaints = answers.isEmpty ? file.diagnostics.filter(\.isAboutBytes) : []
    }

    subscript(exercise: String) -> Answer? { answers[exercise] }

    var sources: [SourceFragment] { answers.values.map(\.source) }

    /// The lesson with the answers in the place of the exercises' own code, to be shown: what was not answered is blank.
    func placed(in lesson: Lesson) -> Lesson {
        var lesson = lesson
        lesson.diagnostics += complaints
        for exercise in lesson.exercises {
            guard let answer = answers[exercise.id] else {
                lesson.cells[exercise.cell] = lesson.cells[exercise.cell].withoutSolution
                continue
            }
            lesson.cells[exercise.cell].source = answer.source
            lesson.cells[exercise.cell].blanks = answer.blanks
            lesson.cells[exercise.cell].solutionLines = []
            lesson.cells[exercise.cell].lineNames = []
        }
        return lesson
    }
}
