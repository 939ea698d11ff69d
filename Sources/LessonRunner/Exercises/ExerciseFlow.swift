import CellLanguage
import Diagnostics
import LessonFormat
import LessonRun

/// One exercise at its place: how it fares as it stands, and whether its making is sound.
struct ExerciseFlow {
    private let exercise: Exercise
    /// The cell with the blanks.
    private let cell: Cell
    private let lesson: Lesson
    private let stage: CellStage
    private let trial: ExerciseTrial

    /// - Parameter allowance: of one answer, and of one check.
    init(_ exercise: Exercise, of lesson: Lesson, on stage: CellStage, allowance: Allowance) {
        self.exercise = exercise
        self.lesson = lesson
        self.stage = stage
        cell = lesson.cells[exercise.cell]
        trial = ExerciseTrial(exercise, of: lesson, on: stage, allowance: allowance)
    }

    /// Judges what was handed in, and nothing else.
    func judge(_ answer: SubmittedAnswers.Answer?) {
        stage.emit(.exerciseStarted(id: exercise.id))
        var run = ExerciseRun(id: exercise.id, result: .notAnswered, pointsPossible: exercise.points)
        if let answer, !answer.hasBlanks {
            judge(trial.attempt(ExerciseAnswer(cell, source: answer.source, isShown: true)), into: &run)
        }
        stage.emit(.exerciseFinished(run))
    }

    func go() {
        stage.emit(.exerciseStarted(id: exercise.id))
        stage.tellsRecorded = false
        defer { stage.tellsRecorded = true }
        var run = ExerciseRun(id: exercise.id, result: .notAnswered, pointsPossible: exercise.points)
        if !cell.solutionLines.isEmpty {
            run.diagnostics = proveSolutionInside()
        } else if !cell.blanks.isEmpty {
            run.diagnostics = proveBlankFails(ExerciseAnswer(cell, isShown: false))
        } else {
            judge(trial.attempt(ExerciseAnswer(cell, isShown: true)), into: &run)
        }
        run.diagnostics += exercise.solutions.flatMap { prove(solution: lesson.cells[$0]) }
        run.diagnostics += exercise.wrongAnswers.flatMap { prove(wrong: lesson.cells[$0]) }
        run.diagnostics = run.diagnostics.withoutRepetition
        stage.emit(.exerciseFinished(run))
    }

    private func judge(_ outcome: ExerciseAnswer.Outcome, into run: inout ExerciseRun) {
        run.diagnostics = outcome.diagnostics
        switch outcome {
        case .passed:
            run.result = .passed
            run.points = run.pointsPossible
        case .refused(_, let share):
            run.result = .failed
            run.points = run.pointsPossible * share
        case .broken(_, let share):
            run.result = .error
            run.points = run.pointsPossible * share
        case .unreachable: run.result = .error
        case .overLimit: run.result = .overLimit
        }
        // Nothing has run, so nothing is known but what the checker found.
        if !stage.runsCells { (run.result, run.points) = (.notAnswered, 0) }
    }

    // MARK: Proofs

    private func prove(solution cell: Cell) -> [Diagnostic] {
        recording { complaints(about: trial.attempt(ExerciseAnswer(cell, isShown: true)), in: cell) }
    }

    private func proveSolutionInside() -> [Diagnostic] {
        let answer = ExerciseAnswer(cell, isShown: true)
        return recording { complaints(about: trial.attempt(answer), in: cell) }
            + proveBlankFails(answer.withoutSolutionLines)
    }

    /// What the checks find in a solution is what they may record.
    private func recording<Result>(_ body: () -> Result) -> Result {
        stage.tellsRecorded = true
        defer { stage.tellsRecorded = false }
        return body()
    }

    private func complaints(about outcome: ExerciseAnswer.Outcome, in cell: Cell) -> [Diagnostic] {
        switch outcome {
        case .passed, .unreachable: []
        case .broken(let diagnostics, _), .overLimit(let diagnostics): diagnostics
        case .refused(let diagnostics, _):
            stage.runsCells ? [report(.solutionFails(exercise.id), in: cell, because: diagnostics)] : diagnostics
        }
    }

    /// An exercise that is passed by leaving it alone asks for nothing.
    private func proveBlankFails(_ answer: ExerciseAnswer) -> [Diagnostic] {
        guard stage.runsCells, trial.attempt(answer, toleratesNone: true).passes else { return [] }
        return [report(.blankPasses(exercise.id), in: cell)]
    }

    private func prove(wrong cell: Cell) -> [Diagnostic] {
        guard case .wrong(_, let hint) = cell.role else { return [] }
        let outcome = trial.attempt(ExerciseAnswer(cell, isShown: false), runsChecks: stage.runsCells)
        switch outcome {
        case .unreachable: return []
        case .broken(let diagnostics, _), .overLimit(let diagnostics):
            guard stage.runsCells, diagnostics.contains(where: { $0.says(hint) }) else { return diagnostics }
            return []
        case .passed:
            return stage.runsCells ? [report(.wrongPasses(exercise.id), in: cell)] : []
        case .refused(let diagnostics, _):
            guard stage.runsCells else { return diagnostics }
            if hint.isEmpty || diagnostics.contains(where: { $0.says(hint) }) { return [] }
            return [report(.wrongWithoutHint(exercise.id, hint: hint), in: cell, because: diagnostics)]
        }
    }

    private func report(
        _ message: ExerciseMessage, in cell: Cell, because causes: [Diagnostic] = []
    ) -> Diagnostic {
        let notes = causes.prefix(3).map { Diagnostic.Note($0.withHint, file: $0.file, at: $0.span) }
        return Diagnostic(message, file: lesson.file, at: TextSpan(at: cell.span.start), notes: notes)
    }
}

extension Diagnostic {
    fileprivate var withHint: String { hint.map { "\(text). \($0)" } ?? text }
}

extension [Diagnostic] {
    /// Several answers run the same checks: one mistake of a check is reported once.
    fileprivate var withoutRepetition: [Diagnostic] {
        var seen: Set<Diagnostic> = []
        return filter { seen.insert($0).inserted }
    }
}

private enum ExerciseMessage: DiagnosticMessage {
    case solutionFails(String)
    case blankPasses(String)
    case wrongPasses(String)
    case wrongWithoutHint(String, hint: String)

    var id: String {
        switch self {
        case .solutionFails: "solution-fails"
        case .blankPasses: "blank-passes"
        case .wrongPasses: "wrong-answer-passes"
        case .wrongWithoutHint: "wrong-answer-hint"
        }
    }

    var text: String {
        switch self {
        case .solutionFails(let name): "this solution of “\(name)” fails its own checks"
        case .blankPasses(let name): "the exercise “\(name)” passes its checks without an answer"
        case .wrongPasses(let name): "this wrong answer to “\(name)” passes the checks"
        case .wrongWithoutHint(let name, let hint):
            "this wrong answer to “\(name)” is refused, but not with the hint “\(hint)”"
        }
    }

    var hint: String? {
        switch self {
        case .solutionFails: nil
        case .blankPasses: "Let a check use what the learner is asked to write"
        case .wrongPasses: "Add a check that tells it from a right answer"
        case .wrongWithoutHint: "Give the check that refuses it this hint, or correct the cell's `hint`"
        }
    }
}
