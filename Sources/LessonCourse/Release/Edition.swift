import Diagnostics
import LessonFormat
import LessonRunner
import Trace

/// One lesson as its students get it.
struct Edition: Sendable {
    /// The file with what remains of it.
    let file: LessonFile
    /// The lesson that was cut.
    let lesson: Lesson
    private let student: StudentEdition

    /// A lesson with a mistake is refused: a misspelled `.solution` is a cell like any other, and would be handed out.
    static func cut(_ file: LessonFile, cancellation: Interruption) -> Result<Edition, DiagnosticList> {
        let job = WorkerJob(.parse, file: file.path, source: file.bytes)
        guard let parsed = try? SupervisedRunner().run(job, cancellation: cancellation), let lesson = parsed.lesson
        else {
            return .failure(
                DiagnosticList(diagnostics: [Diagnostic(EditionMessage.unread, file: file.path, at: .start)]))
        }
        let errors = parsed.diagnostics.filter(\.isError)
        guard errors.isEmpty else { return .failure(DiagnosticList(diagnostics: errors)) }
        return .success(Edition(lesson: lesson, original: file))
    }

    private init(lesson: Lesson, original: LessonFile) {
        self.lesson = lesson
        student = StudentEdition(of: lesson, source: Array(original.bytes))
        file = original.holding(student.bytes)
    }

    /// What is said of the edition, at its place in the original.
    func restored(_ diagnostic: Diagnostic) -> Diagnostic {
        var diagnostic = diagnostic
        if diagnostic.file == file.path { diagnostic.span = restored(diagnostic.span) }
        for index in diagnostic.notes.indices where diagnostic.notes[index].file == file.path {
            diagnostic.notes[index].span = restored(diagnostic.notes[index].span)
        }
        return diagnostic
    }

    private func restored(_ span: TextSpan) -> TextSpan {
        TextSpan(
            start: TextPosition(line: student.originalLine(of: span.start.line), column: span.start.column),
            end: TextPosition(line: student.originalLine(of: span.end.line), column: span.end.column))
    }

    /// Why there is no edition.
    struct DiagnosticList: Error {
        let diagnostics: [Diagnostic]
    }
}

private enum EditionMessage: DiagnosticMessage {
    case unread

    var id: String { "no-edition" }
    var text: String { "the lesson could not be parsed, so that nothing can be cut out of it" }
}
