import CellLanguage
import Diagnostics
import LessonFormat
import LessonRun

/// One exercise at its place: how it fares as it stands, and whether its making is sound.
///
/// Each answer runs on a copy of the state that the cells above have left, so that neither the order of exercises nor a
/// failed neighbour matters, and nothing below sees what an answer did.
struct ExerciseFlow {
    private let exercise: Cell
    private let lesson: Lesson
    private let stage: CellStage
    private let seconds: Double
    private let checks: [Cell]
    private let before: SessionSnapshot

    init(_ exercise: Cell, of lesson: Lesson, on stage: CellStage, seconds: Double) {
        self.exercise = exercise
        self.lesson = lesson
        self.stage = stage
        self.seconds = seconds
        checks = lesson.cells.filter { $0.isCheck(of: exercise) }
        before = stage.session.snapshot()
    }

    func go() {
        var run = ExerciseRun(
            id: exercise.name, result: .notAnswered, pointsPossible: exercise.pointsPossible)
        if !exercise.solutionLines.isEmpty {
            run.diagnostics = proveSolutionInside()
        } else if !exercise.blanks.isEmpty {
            run.diagnostics = proveBlankFails(ExerciseAnswer(exercise, isShown: false))
        } else {
            judge(attempt(ExerciseAnswer(exercise, isShown: true)), into: &run)
        }
        for cell in lesson.cells where cell.exerciseName == exercise.name {
            switch cell.role {
            case .solution: run.diagnostics += prove(solution: cell)
            case .wrong(_, let hint): run.diagnostics += prove(wrong: cell, meets: hint)
            case .ordinary, .exercise, .check, .tests: break
            }
        }
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
        let answer = ExerciseAnswer(exercise, isShown: true)
        return complaints(about: attempt(answer), in: exercise) + proveBlankFails(answer.withoutSolutionLines)
    }

    private func complaints(about outcome: ExerciseAnswer.Outcome, in cell: Cell) -> [Diagnostic] {
        switch outcome {
        case .passed, .unreachable: []
        case .broken(let diagnostics), .overLimit(let diagnostics): diagnostics
        case .refused(let diagnostics): [report(.solutionFails(exercise.name), in: cell, because: diagnostics)]
        }
    }

    /// An exercise that is passed by leaving it alone asks for nothing.
    private func proveBlankFails(_ answer: ExerciseAnswer) -> [Diagnostic] {
        guard stage.runsCells, attempt(answer, toleratesNone: true).passes else { return [] }
        return [report(.blankPasses(exercise.name), in: exercise)]
    }

    private func prove(wrong cell: Cell, meets hint: String) -> [Diagnostic] {
        let outcome = attempt(ExerciseAnswer(cell, isShown: false))
        switch outcome {
        case .unreachable: return []
        case .broken(let diagnostics), .overLimit(let diagnostics):
            guard stage.runsCells, diagnostics.contains(where: { $0.says(hint) }) else { return diagnostics }
            return []
        case .passed:
            return stage.runsCells ? [report(.wrongPasses(exercise.name), in: cell)] : []
        case .refused(let diagnostics):
            guard stage.runsCells else { return diagnostics }
            if hint.isEmpty || diagnostics.contains(where: { $0.says(hint) }) { return [] }
            return [report(.wrongWithoutHint(exercise.name, hint: hint), in: cell, because: diagnostics)]
        }
    }

    // MARK: Answers

    /// Runs an answer and then the checks on a copy of the state.
    /// - Parameter toleratesNone: whether the checks run even where the answer does not: to see if they look at it.
    private func attempt(_ answer: ExerciseAnswer, toleratesNone: Bool = false) -> ExerciseAnswer.Outcome {
        stage.session.restore(before)
        defer { stage.session.restore(before) }
        stage.emit(.cellStarted(index: answer.cell.index, seconds: seconds * Double(1 + checks.count)))
        var attempt = stage.attempt(
            answer.source, id: exercise.name, seconds: seconds, traced: answer.isShown && answer.cell.options.trace,
            keepsOutput: answer.isShown)
        var outcome = ExerciseAnswer.Outcome(of: attempt)
        if outcome.passes || (toleratesNone && !attempt.stoppedByLimit) {
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

extension Cell {
    fileprivate func isCheck(of exercise: Cell) -> Bool {
        switch role {
        case .check(let name), .tests(let name): name == exercise.name
        case .ordinary, .exercise, .solution, .wrong: false
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
