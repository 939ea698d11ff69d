import CellLanguage
import Diagnostics
import LessonFormat
import LessonRun

/// One exercise at its place: how it fares as it stands, and whether its making is sound.
///
/// Each answer runs on a copy of the state that the cells above have left, so that neither the order of exercises nor a
/// failed neighbour matters, and nothing below sees what an answer did.
struct ExerciseFlow {
    private let exercise: Exercise
    /// The cell with the blanks.
    private let cell: Cell
    private let lesson: Lesson
    private let stage: CellStage
    private let seconds: Double
    /// Those that the reader sees and those that stay hidden.
    private let checks: [Cell]
    private let before: SessionSnapshot

    /// - Parameter seconds: the wall time of one answer, and of one check.
    init(_ exercise: Exercise, of lesson: Lesson, on stage: CellStage, seconds: Double) {
        self.exercise = exercise
        self.lesson = lesson
        self.stage = stage
        self.seconds = seconds
        cell = lesson.cells[exercise.cell]
        checks = (exercise.checks + exercise.tests).map { lesson.cells[$0] }
        before = stage.session.snapshot()
    }

    func go() {
        var run = ExerciseRun(id: exercise.id, result: .notAnswered, pointsPossible: exercise.points)
        if !cell.solutionLines.isEmpty {
            run.diagnostics = proveSolutionInside()
        } else if !cell.blanks.isEmpty {
            run.diagnostics = proveBlankFails(ExerciseAnswer(cell, isShown: false))
        } else {
            judge(attempt(ExerciseAnswer(cell, isShown: true)), into: &run)
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
        case .refused: run.result = .failed
        case .broken, .unreachable: run.result = .error
        case .overLimit: run.result = .overLimit
        }
        // Nothing has run, so nothing is known but what the checker found.
        if !stage.runsCells { (run.result, run.points) = (.notAnswered, 0) }
    }

    // MARK: Proofs

    private func prove(solution cell: Cell) -> [Diagnostic] {
        complaints(about: attempt(ExerciseAnswer(cell, isShown: true)), in: cell)
    }

    private func proveSolutionInside() -> [Diagnostic] {
        let answer = ExerciseAnswer(cell, isShown: true)
        return complaints(about: attempt(answer), in: cell) + proveBlankFails(answer.withoutSolutionLines)
    }

    private func complaints(about outcome: ExerciseAnswer.Outcome, in cell: Cell) -> [Diagnostic] {
        switch outcome {
        case .passed, .unreachable: []
        case .broken(let diagnostics), .overLimit(let diagnostics): diagnostics
        case .refused(let diagnostics):
            stage.runsCells ? [report(.solutionFails(exercise.id), in: cell, because: diagnostics)] : diagnostics
        }
    }

    /// An exercise that is passed by leaving it alone asks for nothing.
    private func proveBlankFails(_ answer: ExerciseAnswer) -> [Diagnostic] {
        guard stage.runsCells, attempt(answer, toleratesNone: true).passes else { return [] }
        return [report(.blankPasses(exercise.id), in: cell)]
    }

    private func prove(wrong cell: Cell) -> [Diagnostic] {
        guard case .wrong(_, let hint) = cell.role else { return [] }
        let outcome = attempt(ExerciseAnswer(cell, isShown: false), runsChecks: stage.runsCells)
        switch outcome {
        case .unreachable: return []
        case .broken(let diagnostics), .overLimit(let diagnostics):
            guard stage.runsCells, diagnostics.contains(where: { $0.says(hint) }) else { return diagnostics }
            return []
        case .passed:
            return stage.runsCells ? [report(.wrongPasses(exercise.id), in: cell)] : []
        case .refused(let diagnostics):
            guard stage.runsCells else { return diagnostics }
            if hint.isEmpty || diagnostics.contains(where: { $0.says(hint) }) { return [] }
            return [report(.wrongWithoutHint(exercise.id, hint: hint), in: cell, because: diagnostics)]
        }
    }

    // MARK: Answers

    /// Runs an answer and then the checks on a copy of the state.
    /// - Parameters:
    ///   - toleratesNone: whether the checks run even where the answer does not: to see if they look at it.
    ///   - runsChecks: `false` where nothing runs and another answer shows that the checks are sound.
    private func attempt(
        _ answer: ExerciseAnswer, toleratesNone: Bool = false, runsChecks: Bool = true
    ) -> ExerciseAnswer.Outcome {
        stage.session.restore(before)
        defer { stage.session.restore(before) }
        stage.emit(.cellStarted(index: answer.cell.index, seconds: seconds * Double(1 + checks.count)))
        var attempt = stage.attempt(
            answer.source, id: exercise.id, seconds: seconds, traced: answer.isShown && answer.cell.options.trace,
            keepsOutput: answer.isShown)
        var outcome = ExerciseAnswer.Outcome(of: attempt)
        if runsChecks, outcome.passes || (toleratesNone && !attempt.stoppedByLimit) {
            if !outcome.passes { stage.session.restore(before) }
            outcome = check(countingInto: &attempt.expectationsHeld)
        }
        stage.emit(.cellFinished(cellRun(of: attempt, answer)))
        return outcome
    }

    private func check(countingInto held: inout Int) -> ExerciseAnswer.Outcome {
        var failures: [Diagnostic] = []
        for cell in checks {
            let attempt = stage.attempt(cell.source, id: cell.name, seconds: seconds, keepsOutput: false)
            held += attempt.expectationsHeld
            if attempt.missing != nil { return .unreachable }
            if attempt.stoppedByLimit { return .overLimit(attempt.diagnostics) }
            failures += attempt.diagnostics.filter(\.isError)
        }
        return failures.isEmpty ? .passed : .refused(failures)
    }

    /// The page shows a cell's own run where the answer is shown; of the others it only keeps that they ran.
    private func cellRun(of attempt: CellStage.Attempt, _ answer: ExerciseAnswer) -> CellRun {
        var run = CellRun(index: answer.cell.index)
        guard answer.isShown, stage.runsCells else { return run }
        run.outcome = attempt.ended ? .succeeded : .failed
        if let missing = attempt.missing { run.outcome = .skipped(name: missing.name, line: missing.line) }
        run.lines = attempt.lines
        run.expectationsHeld = attempt.expectationsHeld
        return run
    }

    private func report(
        _ message: ExerciseMessage, in cell: Cell, because causes: [Diagnostic] = []
    ) -> Diagnostic {
        let notes = causes.prefix(3).map { Diagnostic.Note($0.withHint, file: $0.file, at: $0.span) }
        return Diagnostic(message, file: lesson.file, at: TextSpan(at: cell.span.start), notes: notes)
    }
}

extension ExerciseAnswer.Outcome {
    /// What the answer's own run says; `passed` as far as it can.
    fileprivate init(of attempt: CellStage.Attempt) {
        let errors = attempt.diagnostics.filter(\.isError)
        if attempt.missing != nil {
            self = .unreachable
        } else if attempt.stoppedByLimit {
            self = .overLimit(errors)
        } else {
            self = attempt.ended && errors.isEmpty ? .passed : .broken(errors)
        }
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
