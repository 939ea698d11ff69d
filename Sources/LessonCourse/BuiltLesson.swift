import Diagnostics
import LessonFormat
import LessonRun

/// What became of one lesson of a build.
package struct BuiltLesson: Sendable {
    package var file: LessonFile
    /// The page's path; `nil` where there is none: the source could not be parsed, or the user asked to stop.
    package var page: String?
    /// Everything that is wrong with the lesson, its run and its page, in reading order.
    package var diagnostics: [Diagnostic]
    package var expectationsHeld: Int
    /// What there is in it; `nil` where there is no page.
    package var tally: LessonTally?
    package var wasCancelled: Bool
    /// Whether a cell stopped, was skipped, or an expectation failed.
    package var hasFailed: Bool
    /// Whether its page stands from an earlier build, of which nothing has changed.
    package var isUnchanged = false
}

/// What a build says while it goes on, from whichever thread.
package enum BuildProgress: Sendable {
    /// So many lessons are to be built.
    case begun(lessonCount: Int)
    case started(LessonFile)
    /// The lesson has come to its cell of this place, from 0, of so many.
    case reached(cell: Int, of: Int, LessonFile)
    /// Its cell is at something that takes long: how far, in a line.
    case working(String, LessonFile)
    case finished(BuiltLesson)
}
