import Diagnostics
import LessonFormat
import LessonRun

/// What becomes of a cell in the light of its `error` option.
struct ExpectedError {
    private let cell: Cell
    private let file: String

    init(of cell: Cell, in lesson: Lesson) {
        self.cell = cell
        file = lesson.file
    }

    /// - Parameter whenRun: `false` where cells are only checked: an error of the run cannot have come yet.
    func judge(_ attempt: CellStage.Attempt, whenRun: Bool) -> CellRun {
        var run = CellRun(index: cell.index, outcome: .succeeded)
        run.lines = attempt.lines
        run.diagnostics = attempt.diagnostics
        run.expectationsHeld = attempt.expectationsHeld
        if let missing = attempt.missing {
            run.outcome = .skipped(name: missing.name, line: missing.line)
            return run
        }
        let errors = attempt.diagnostics.filter(\.isError)
        guard let expected = cell.options.error else {
            if !attempt.ended || !errors.isEmpty { run.outcome = .failed }
            return run
        }
        if errors.contains(where: { $0.says(expected) }) {
            run.outcome = .failedAsExpected
        } else if !errors.isEmpty {
            run.outcome = .failed
            run.diagnostics.append(Diagnostic(ExpectedErrorMessage.another(expected), file: file, at: opening))
        } else if whenRun {
            run.outcome = .failed
            run.diagnostics.append(Diagnostic(ExpectedErrorMessage.none(expected), file: file, at: opening))
        }
        return run
    }

    /// The fence's opening line is where the option stands, or just above it.
    private var opening: TextSpan { TextSpan(at: cell.span.start) }
}

extension Diagnostic {
    /// Whether its words hold `part`.
    func says(_ part: String) -> Bool {
        text.contains(part) || hint?.contains(part) == true
    }
}

private enum ExpectedErrorMessage: DiagnosticMessage {
    case none(String)
    case another(String)

    var id: String { "expected-error" }

    var text: String {
        switch self {
        case .none(let expected): "this cell should fail with “\(expected)”, and it ran to its end"
        case .another(let expected): "this cell should fail with “\(expected)”, and it failed with another error"
        }
    }

    var hint: String? { "Write a part of the error's own words into the cell's `error` option" }
}
