import Diagnostics

/// Puts the events of a run together, whether it came to its end or was cut off.
public struct RunAssembler: Sendable {
    /// An exercise as the lesson states it.
    public struct Exercise: Hashable, Sendable {
        public var id: String
        public var pointsPossible: Double

        public init(id: String, pointsPossible: Double) {
            self.id = id
            self.pointsPossible = pointsPossible
        }
    }

    /// The statement that was about to run last.
    public private(set) var lastReached: TextSpan?
    public private(set) var isFinished = false
    /// The cell that has started and not ended.
    public var openCell: Int? { open?.index }
    /// The exercise that has started and not ended.
    public private(set) var openExercise: String?

    private var cells: [CellRun]
    private var values: [ProseValueRun]
    private let exercises: [Exercise]
    private var exerciseRuns: [String: ExerciseRun] = [:]
    private var diagnostics: [Diagnostic] = []
    private var open: CellRun?
    private let lessonHash: String

    public init(lessonHash: String, cellCount: Int, valueCount: Int, exercises: [Exercise]) {
        self.lessonHash = lessonHash
        self.exercises = exercises
        cells = (0..<cellCount).map { CellRun(index: $0) }
        values = (0..<valueCount).map { ProseValueRun(index: $0) }
    }

    public mutating func add(_ event: RunEvent) {
        switch event {
        case .cellStarted(let index, _): open = CellRun(index: index)
        case .reached(let span): lastReached = span
        case .progressed, .recorded, .kept: break
        case .output(let output): open?.append(output)
        case .stepped(let step): open?.steps.append(step)
        case .cellFinished(let run): close(run)
        case .value(let value): if values.indices.contains(value.index) { values[value.index] = value }
        case .exerciseStarted(let id): openExercise = id
        case .exerciseFinished(let run):
            exerciseRuns[run.id] = run
            openExercise = nil
        case .reported(let diagnostic): diagnostics.append(diagnostic)
        case .finished: isFinished = true
        }
    }

    /// Ends a run that was cut off: what was open failed with `diagnostic`, an exercise before its cell; where nothing
    /// was open, the run did.
    public mutating func cutOff(with diagnostic: Diagnostic, byLimit: Bool = false) {
        if let id = openExercise, let exercise = exercises.first(where: { $0.id == id }) {
            exerciseRuns[id] = ExerciseRun(
                id: id, result: byLimit ? .overLimit : .error, pointsPossible: exercise.pointsPossible,
                diagnostics: [diagnostic])
            open = nil
            return
        }
        guard var run = open else { return diagnostics.append(diagnostic) }
        run.outcome = .failed
        run.diagnostics = [diagnostic]
        keep(run)
        open = nil
    }

    public func assemble() -> LessonRun {
        let exerciseRuns = exercises.map { exercise in
            self.exerciseRuns[exercise.id]
                ?? ExerciseRun(id: exercise.id, result: .error, pointsPossible: exercise.pointsPossible)
        }
        return LessonRun(
            lessonHash: lessonHash, cells: cells, values: values, exercises: exerciseRuns, diagnostics: diagnostics)
    }

    private mutating func close(_ run: CellRun) {
        var run = run
        if let open, open.index == run.index {
            run.outputs = open.outputs
            run.steps = open.steps
        }
        keep(run)
        open = nil
    }

    private mutating func keep(_ run: CellRun) {
        if cells.indices.contains(run.index) { cells[run.index] = run }
    }
}

extension CellRun {
    /// Neighbouring prints become one output.
    fileprivate mutating func append(_ output: CellOutput) {
        if case .text(let more) = output, case .text(let text) = outputs.last {
            outputs[outputs.count - 1] = .text(text + more)
        } else {
            outputs.append(output)
        }
    }
}
