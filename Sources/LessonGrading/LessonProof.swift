import Diagnostics
import LessonCourse
import LessonFormat
import LessonRunner
import Trace

/// Whether a lesson can be graded against: it parses, runs, and its solutions pass their checks.
package struct LessonProof: Sendable {
    /// `nil` where the lesson is not sound, or the user asked to stop.
    package let lesson: Lesson?
    /// What is wrong with it, and with the lessons that make files for it.
    package let complaints: [(file: LessonFile, diagnostics: [Diagnostic])]
    /// What runs of the lesson may use, the files that other lessons make for it among them.
    package let options: RunOptions
    /// Tells one state of these lessons from another.
    let requiredIdentity: String
    /// Holds the files for as long as anything is graded.
    private let scratch: ScratchFolder

    package init(of file: LessonFile, options: RunOptions, cancellation: Interruption) throws(FileError) {
        scratch = try ScratchFolder()
        let required = try RequiredFiles(
            of: RequiredLessons(of: [file], cancellation: cancellation), in: scratch.path + "/required",
            options: options, cancellation: cancellation)
        requiredIdentity = required.identity
        var options = options
        options.sharedFolders = required.folders
        self.options = options
        options.filesFolder = scratch.path + "/files"
        let job = WorkerJob(.run, file: file.path, folder: file.folder, source: file.bytes, options: options)
        let supervised: SupervisedRun
        do {
            supervised = try SupervisedRunner().run(job, cancellation: cancellation)
        } catch {
            throw FileError(file.path, "no worker process: \(error)")
        }
        complaints = required.complaints + [(file, supervised.diagnostics)]
        guard let lesson = supervised.lesson, !supervised.diagnostics.hasErrors, required.areMade,
            !supervised.wasCancelled
        else {
            self.lesson = nil
            return
        }
        guard !lesson.exercises.isEmpty else { throw FileError(file.path, "has no exercise to grade") }
        self.lesson = lesson
    }
}
