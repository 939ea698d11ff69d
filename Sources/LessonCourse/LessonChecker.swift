import Diagnostics
import LessonFormat
import LessonReport
import LessonRunner
import Trace

/// Everything that can be found wrong with a lesson without running a cell.
package struct LessonChecker: Sendable {
    private let cancellation: Interruption

    package init(cancellation: Interruption = Interruption()) {
        self.cancellation = cancellation
    }

    /// Parses the lesson, checks its cells, sets its formulas, opens its images.
    package func check(_ file: LessonFile) throws(FileError) -> CheckedLesson {
        MathPreparation.begin(for: file)
        let job = WorkerJob(.check, file: file.path, folder: file.folder, source: file.bytes)
        var setting: [Diagnostic] = []
        let checked: SupervisedRun
        do {
            checked = try SupervisedRunner().run(job, cancellation: cancellation) { message in
                // The worker goes on to the cells meanwhile.
                guard case .lesson(let lesson) = message else { return }
                setting = ReportBuilder().diagnostics(of: lesson)
            }
        } catch {
            throw FileError(file.path, "no worker process: \(error)")
        }
        return CheckedLesson(
            file: file, lesson: checked.lesson,
            diagnostics: (checked.diagnostics + setting).inReadingOrder(), wasCancelled: checked.wasCancelled)
    }

    /// Several lessons at once; the results in their order.
    package func check(_ files: [LessonFile], scope: CourseScope, jobs: Int) throws(FileError) -> [CheckedLesson] {
        let results = ConcurrentJobs.map(files, jobs: jobs) { file -> Result<CheckedLesson, FileError> in
            Result { () throws(FileError) in try check(file) }
        }
        var checked: [CheckedLesson] = []
        for result in results { checked.append(try result.get()) }
        guard scope.hasIndex else { return checked }
        let beside = RequiredLessons(of: files, jobs: jobs, cancellation: cancellation).lessons
        let requirements = CourseRequirements(
            checked.compactMap { checked in checked.lesson.map { (checked.file.name, $0) } }
                + beside.map { ($0.file.name, $0.lesson) }, scope: scope)
        for index in checked.indices {
            checked[index].diagnostics += requirements.diagnostics(of: checked[index].file.name)
            checked[index].diagnostics = checked[index].diagnostics.inReadingOrder()
        }
        return checked
    }
}

package struct CheckedLesson: Sendable {
    package var file: LessonFile
    /// `nil` where the source could not be parsed.
    package var lesson: Lesson?
    /// In reading order.
    package var diagnostics: [Diagnostic]
    package var wasCancelled: Bool
}
