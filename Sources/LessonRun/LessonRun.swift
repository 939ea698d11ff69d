import Diagnostics
import Trace

/// What happened when a lesson ran: plain data, the wall between the code that runs cells and the code that draws pages.
public struct LessonRun: Hashable, Codable, Sendable {
    /// Grows by one whenever older readers would misread the JSON.
    public static let currentSchema = 1

    public var schema: Int
    /// The hash of the lesson's source that ran.
    public var lessonHash: String
    /// One for each cell of the lesson, in the lesson's order.
    public var cells: [CellRun]
    /// One for each value in the lesson's prose, in the lesson's order.
    public var values: [ProseValueRun]
    /// One for each exercise, in the lesson's order.
    public var exercises: [ExerciseRun]
    /// What concerns the run as a whole and no single cell.
    public var diagnostics: [Diagnostic]

    public init(
        lessonHash: String, cells: [CellRun] = [], values: [ProseValueRun] = [], exercises: [ExerciseRun] = [],
        diagnostics: [Diagnostic] = []
    ) {
        schema = Self.currentSchema
        self.lessonHash = lessonHash
        self.cells = cells
        self.values = values
        self.exercises = exercises
        self.diagnostics = diagnostics
    }

    /// Everything that was reported, in reading order, but for the errors that cells were expected to stop with.
    public var allDiagnostics: [Diagnostic] {
        let unexpected = cells.filter { $0.outcome != .failedAsExpected }
        return
            (diagnostics + unexpected.flatMap(\.diagnostics) + values.flatMap(\.diagnostics)
            + exercises.flatMap(\.diagnostics))
            .inReadingOrder()
    }
}

extension LessonRun {
    /// How many `expect…` calls held, in all cells.
    public var expectationsHeld: Int { cells.map(\.expectationsHeld).reduce(0, +) }

    /// Whether a cell stopped or was skipped that should not have, or an error was reported.
    public var hasFailed: Bool {
        allDiagnostics.hasErrors
            || cells.contains { cell in
                switch cell.outcome {
                case .failed, .skipped: true
                case .succeeded, .failedAsExpected, .notRun: false
                }
            }
    }
}
