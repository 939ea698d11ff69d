import Diagnostics
import LessonFormat
import LessonRun

/// A run without what differs from one time to the next.
///
/// Where an answer was when its time or its memory was used up, and what it had printed until then, hangs on the machine
/// and on what else it does: of such an answer the limit alone is told, in the same words each time.
struct SettledRun {
    let run: LessonRun

    /// - Parameter lesson: with the answers in their places.
    init(_ run: LessonRun, of lesson: Lesson) {
        var settled = run
        for (place, exercise) in lesson.exercises.enumerated() where settled.exercises.indices.contains(place) {
            guard settled.exercises[place].result == .overLimit,
                let limit = settled.exercises[place].diagnostics.compactMap(Limit.init).first
            else { continue }
            let answer = lesson.cells[exercise.cell].source
            let start = TextSpan(at: answer.filePosition(of: .start))
            settled.exercises[place].diagnostics = [Diagnostic(limit, file: answer.file, at: start)]
            guard settled.cells.indices.contains(exercise.cell) else { continue }
            settled.cells[exercise.cell] = CellRun(index: exercise.cell, outcome: .failed)
        }
        self.run = settled
    }

    /// Those that no count of steps or bytes decides.
    private enum Limit: DiagnosticMessage {
        case time, memory

        init?(_ diagnostic: Diagnostic) {
            switch diagnostic.id {
            case "time-limit": self = .time
            case "memory-limit": self = .memory
            default: return nil
            }
        }

        var id: String {
            switch self {
            case .time: "time-limit"
            case .memory: "memory-limit"
            }
        }

        var text: String {
            switch self {
            case .time: "this answer takes more time than it may"
            case .memory: "this answer takes more memory than it may"
            }
        }

        var hint: String? {
            switch self {
            case .time: "The exercise's own `seconds` or `--limit seconds=…` raises the limit."
            case .memory:
                "`limits: {megabytes: …}` at the head of the lesson or `--limit megabytes=…` raises the limit."
            }
        }
    }
}
