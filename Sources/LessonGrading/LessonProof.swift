import Diagnostics
import LessonCourse
import LessonFormat
import LessonRunner
import Trace

/// Whether a lesson can be graded against: it parses, runs, and its solutions pass their checks.
package struct LessonProof: Sendable {
    /// `nil` where the lesson is not sound, or the user asked to stop.
    package let lesson: Lesson?
    package let diagnostics: [Diagnostic]

    package init(of file: LessonFile, dataFolder: String?, cancellation: Interruption) throws(FileError) {
        let options = RunOptions(dataFolder: dataFolder)
        let job = WorkerJob(.run, file: file.path, folder: file.folder, source: file.bytes, options: options)
        let supervised: SupervisedRun
        do {
            supervised = try SupervisedRunner().run(job, cancellation: cancellation)
        } catch {
            throw FileError(file.path, "no worker process: \(error)")
        }
        diagnostics = supervised.diagnostics
        guard let lesson = supervised.lesson, !diagnostics.hasErrors, !supervised.wasCancelled else {
            self.lesson = nil
            return
        }
        guard !lesson.exercises.isEmpty else { throw FileError(file.path, "has no exercise to grade") }
        self.lesson = lesson
    }
}
