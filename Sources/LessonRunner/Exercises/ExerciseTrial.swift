import CellLanguage
import Diagnostics
import LessonFormat
import LessonRun

/// Tries answers to one exercise, each on a copy of the state that the cells above have left, so that neither the order
/// of exercises nor a failed neighbour matters, and nothing below sees what an answer did.
///
/// The checks see of an answer what the exercise asks for. Under every other name they find what stood there before: the
/// library's or an earlier cell's, so that an answer gains nothing by declaring `expect` anew. Nor by setting a variable of
/// the lesson that the exercise is not about: the checks read it as it was.
struct ExerciseTrial {
    private let exercise: Exercise
    private let stage: CellStage
    private let allowance: Allowance
    /// Those that the reader sees and those that stay hidden.
    private let checks: [Cell]
    private let before: SessionSnapshot
    /// What the exercise's own code and its solutions declare and change.
    private let asked: DeclaredNames
    /// The variables that the exercise is not about; `nil` where no solution shows what it is about.
    private let kept: KeptVariables?

    /// - Parameter allowance: of one answer, and of one check.
    init(_ exercise: Exercise, of lesson: Lesson, on stage: CellStage, allowance: Allowance) {
        self.exercise = exercise
        self.stage = stage
        self.allowance = allowance
        checks = (exercise.checks + exercise.tests).map { lesson.cells[$0] }
        before = stage.session.snapshot()
        var asked = DeclaredNames()
        for index in [exercise.cell] + exercise.solutions {
            let prepared = stage.session.prepare(lesson.cells[index].source, id: exercise.id)
            asked.add(prepared)
            asked.add(stage.session.declarations(since: before))
            for check in checks { asked.addChanges(of: stage.session.prepare(check.source, id: check.name)) }
            stage.session.restore(before)
        }
        self.asked = asked
        let hasSolution = !exercise.solutions.isEmpty || !lesson.cells[exercise.cell].solutionLines.isEmpty
        kept = hasSolution ? stage.session.roomForVariables(but: asked) : nil
    }

    /// Runs an answer on a copy of the state, and then each check on a copy of what the answer has left: what an answer
    /// counts or keeps while one check calls it is forgotten before the next.
    /// - Parameters:
    ///   - toleratesNone: whether the checks run even where the answer does not: to see if they look at it.
    ///   - runsChecks: `false` where nothing runs and another answer shows that the checks are sound.
    func attempt(
        _ answer: ExerciseAnswer, toleratesNone: Bool = false, runsChecks: Bool = true
    ) -> ExerciseAnswer.Outcome {
        begin()
        defer {
            stage.session.restore(before)
            kept?.empty()
        }
        let seconds = allowance.time.wallSeconds * Double(1 + checks.count)
        stage.emit(.cellStarted(index: answer.cell.index, seconds: seconds))
        var attempt = stage.attempt(
            answer.source, id: exercise.id, allowance: allowance, traced: answer.isShown && answer.cell.options.trace,
            keepsOutput: answer.isShown)
        var outcome = ExerciseAnswer.Outcome(of: attempt)
        if runsChecks, outcome.passes || (toleratesNone && !attempt.stoppedByLimit) {
            if !outcome.passes { begin() }
            outcome = outcome.passes || !checksLookAtNamesakes ? check(&attempt, answer.source) : outcome
        }
        stage.emit(.cellFinished(cellRun(of: attempt, answer)))
        return outcome
    }

    private func begin() {
        stage.session.restore(before)
        if let kept { stage.session.keep(kept) }
    }

    /// Whether a check uses a name that is asked for and that already stands for something: without an answer it would
    /// look at that instead, as at the library's `sigmoid` where one is to be written.
    private var checksLookAtNamesakes: Bool {
        let namesakes = asked.names.filter(stage.session.knows)
        return !namesakes.isEmpty
            && checks.contains { cell in
                cell.source.text.split { !$0.isLetter && !$0.isNumber && $0 != "_" }.contains {
                    namesakes.contains(String($0))
                }
            }
    }

    private func check(
        _ attempt: inout CellStage.Attempt, _ source: SourceFragment
    ) -> ExerciseAnswer.Outcome {
        if let foreign = stage.session.foreignValue(since: before, asked: asked) {
            return .broken([report(foreign, in: source)], share: 0)
        }
        stage.session.hideRedeclared(since: before, but: asked)
        if let kept { stage.session.show(kept) }
        let answered = stage.session.snapshot()
        var failures: [Diagnostic] = []
        var broken: [Diagnostic] = []
        var earned = 0.0
        for cell in checks {
            stage.session.restore(answered)
            var check = stage.attempt(cell.source, id: cell.name, allowance: allowance, keepsOutput: false)
            check.diagnostics = check.diagnostics.map { source.holds($0) ? $0.during(cell) : $0 }
            attempt.expectationsHeld += check.expectationsHeld
            if check.missing != nil { return .unreachable }
            if check.stoppedByLimit { return .overLimit(check.diagnostics) }
            let errors = check.diagnostics.filter(\.isError)
            // What stops in the answer's own lines is the answer's error, whoever called it.
            let own = errors.filter { source.holds($0) }
            broken += own
            if own.isEmpty { failures += errors }
            if errors.isEmpty { earned += cell.options.points ?? 0 }
        }
        let sum = checks.compactMap(\.options.points).reduce(0, +)
        let share = sum > 0 ? earned / sum : 0
        guard broken.isEmpty else { return .broken(broken + failures, share: share) }
        return failures.isEmpty ? .passed : .refused(failures, share: share)
    }

    private func report(_ value: (name: String, type: String), in source: SourceFragment) -> Diagnostic {
        let message = AnswerMessage.foreignValue(value.name, type: value.type)
        return Diagnostic(message, file: source.file, at: TextSpan(at: source.filePosition(of: .start)))
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
}

extension SourceFragment {
    fileprivate func holds(_ diagnostic: Diagnostic) -> Bool {
        diagnostic.file == file && lineOrigins.contains { $0.line == diagnostic.span.start.line }
    }
}

extension Diagnostic {
    /// With a note that leads to the hidden test that ran the answer: whoever shows it can tell that it may hold what the
    /// test puts in.
    fileprivate func during(_ check: Cell) -> Diagnostic {
        guard case .tests = check.role else { return self }
        var diagnostic = self
        diagnostic.notes.append(
            Note("a hidden test has run this", file: check.source.file, at: TextSpan(at: check.span.start)))
        return diagnostic
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
            self = attempt.ended && errors.isEmpty ? .passed : .broken(errors, share: 0)
        }
    }
}

private enum AnswerMessage: DiagnosticMessage {
    case foreignValue(String, type: String)

    var id: String { "foreign-value" }

    var text: String {
        switch self {
        case .foreignValue(let name, let type):
            "`\(name)` is made of `\(type)`, a type of this answer's own, where the exercise asks for something else"
        }
    }

    var hint: String? { "Give `\(name)` a type that the lesson knows" }

    private var name: String {
        switch self {
        case .foreignValue(let name, _): name
        }
    }
}
