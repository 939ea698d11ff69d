import Diagnostics
import LessonFormat
import LessonRun

/// One lesson from its first cell to its last.
final class LessonFlow {
    private let lesson: Lesson
    private let stage: CellStage
    private let answers: SubmittedAnswers?
    private let skipped: Set<String>
    private var budget: TimeBudget
    /// Whether a cell was not even looked at, because the time was used up: nothing below can be told from then on.
    private(set) var leavesOut = false

    init(_ lesson: Lesson, stage: CellStage, answers: SubmittedAnswers? = nil) {
        self.lesson = lesson
        self.stage = stage
        self.answers = answers
        skipped = Set(stage.options.skippedExercises)
        // A grade shall not hang on what else the machine does.
        let counts: (Double) -> TimeLimit = answers == nil ? { .wall($0) } : { .processor($0) }
        budget = TimeBudget(stage.limits, commanded: stage.options.limits[.seconds], counts: counts)
    }

    func go(_ usedFiles: [Result<SourceFragment, Diagnostic>]) {
        begin(usedFiles)
        evaluateValues(after: nil)
        let last = answers == nil ? lesson.cells.count - 1 : lesson.exercises.map(\.cell).max() ?? -1
        for cell in lesson.cells.prefix(last + 1) {
            run(unitOf: cell)
            evaluateValues(after: cell.index)
        }
        stage.emit(.finished)
    }

    func begin(_ usedFiles: [Result<SourceFragment, Diagnostic>]) {
        for file in usedFiles { use(file) }
    }

    /// Runs a cell that is a part of the flow, or tries the exercise that it is.
    func run(unitOf cell: Cell) {
        switch cell.role {
        case .ordinary: if cell.options.eval { run(cell) }
        case .exercise: runExercise(at: cell)
        case .solution, .check, .tests, .wrong: break
        }
    }

    /// A Swift file beside the lesson runs before the first cell, and shows nothing.
    private func use(_ file: Result<SourceFragment, Diagnostic>) {
        switch file {
        case .failure(let diagnostic): stage.emit(.reported(diagnostic))
        case .success(let source):
            let allowance = Allowance(.wall(stage.limits.seconds))
            let attempt = stage.attempt(source, id: "uses " + source.file, allowance: allowance, keepsOutput: false)
            for diagnostic in attempt.diagnostics { stage.emit(.reported(diagnostic)) }
        }
    }

    private func run(_ cell: Cell) {
        guard !budget.isUsedUp || cell.options.seconds != nil else {
            leavesOut = true
            return
        }
        let time = budget.time(for: cell)
        stage.emit(.cellStarted(index: cell.index, seconds: time.wallSeconds))
        let attempt = budget.spend(on: cell) {
            stage.attempt(
                cell.source, id: cell.name, allowance: Allowance(time), traced: cell.options.trace && answers == nil,
                keepsOutput: answers == nil)
        }
        var run = ExpectedError(of: cell, in: lesson).judge(attempt, whenRun: stage.runsCells)
        if let name = cell.options.produces, run.outcome == .succeeded, stage.runsCells, !stage.hasMade(name) {
            let place = TextSpan(at: cell.span.start)
            run.diagnostics.append(Diagnostic(ProducingMessage.notMade(name), file: lesson.file, at: place))
            run.outcome = .failed
        }
        stage.emit(.cellFinished(run))
    }

    private func runExercise(at cell: Cell) {
        // An exercise without checks or with the id of another has been reported, and is none.
        guard let exercise = lesson.exercises.first(where: { $0.cell == cell.index }), !leavesOut,
            !skipped.contains(exercise.id)
        else { return }
        let allowance = Allowance(ofAttempt: budget.secondsOfAttempt(at: cell), limits: stage.limits)
        let flow = ExerciseFlow(exercise, of: lesson, on: stage, allowance: allowance)
        if let answers { flow.judge(answers[exercise.id]) } else { flow.go() }
    }

    private func evaluateValues(after index: Int?) {
        for value in lesson.values where value.afterCell == index && answers == nil {
            stage.emit(.value(evaluate(value)))
        }
    }

    func evaluate(_ value: ProseValue) -> ProseValueRun {
        guard !leavesOut else { return ProseValueRun(index: value.index) }
        let prepared = stage.session.prepare(value.expression, id: "value \(value.index)")
        let errors = prepared.diagnostics.filter(\.isError)
        // What a broken cell left undefined has been reported where it broke.
        if prepared.missing != nil { return ProseValueRun(index: value.index) }
        guard errors.isEmpty, stage.runsCells else { return ProseValueRun(index: value.index, diagnostics: errors) }
        switch stage.evaluate(value.expression, seconds: budget.secondsOfValue) {
        case .success(let text): return ProseValueRun(index: value.index, text: text)
        case .failure(let list): return ProseValueRun(index: value.index, diagnostics: list.diagnostics)
        }
    }
}

private enum ProducingMessage: DiagnosticMessage {
    case notMade(String)

    var id: String { "not-made" }

    var text: String {
        switch self {
        case .notMade(let name): "this cell should have made \(name), and there is no such file"
        }
    }

    var hint: String? { "Save it in this cell: `try model.save(\"…\")`" }
}
