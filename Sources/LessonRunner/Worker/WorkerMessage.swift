import LessonFormat
import LessonRun

/// What the worker says: each a line of JSON on its standard output.
package enum WorkerMessage: Hashable, Codable, Sendable {
    /// The lesson, parsed; comes first.
    case lesson(Lesson)
    case event(RunEvent)
}
