import Diagnostics
import LessonFormat
import LessonRun

/// What came back from a worker, however it ended.
package struct SupervisedRun: Sendable {
    /// `nil` where the worker ended before it had parsed the source.
    package var lesson: Lesson?
    /// Everything that was streamed before the end; a cell that was cut off has failed. Empty where nothing was run.
    package var run: LessonRun
    /// Whether the user asked to stop.
    package var wasCancelled: Bool
    /// The exercise that the worker was at when it ended too early.
    var lostExercise: String?

    /// What is wrong with the lesson and with its run, in reading order.
    package var diagnostics: [Diagnostic] {
        ((lesson?.diagnostics ?? []) + run.allDiagnostics).inReadingOrder()
    }
}
