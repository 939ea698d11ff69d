import Diagnostics
import LessonFormat
import LessonReport
import LessonRunner
import Trace

/// What the lessons of a course say of themselves before any has run: pages name their neighbours.
package struct CourseSurvey: Sendable {
    /// Those that could be parsed, by path.
    package let lessons: [String: Lesson]
    let index: CourseIndex
    private let requirements: [String: [Diagnostic]]
    let order: CourseOrder

    /// Parses each file in a worker of its own. One that cannot be parsed is left out: that is reported when its page is
    /// built.
    /// - Parameters:
    ///   - required: what stands beside them, for the order and for what they require.
    ///   - hasIndex: whether an index leads to them, where that does not follow from the scope.
    package init(
        _ files: [LessonFile], beside required: RequiredLessons = .none, scope: CourseScope = .course,
        hasIndex: Bool? = nil, jobs: Int, cancellation: Interruption
    ) {
        let hasIndex = hasIndex ?? scope.hasIndex
        let lessons = ConcurrentJobs.map(files, jobs: jobs) { file -> Lesson? in
            let job = WorkerJob(.parse, file: file.path, source: file.bytes)
            return try? SupervisedRunner().run(job, cancellation: cancellation).lesson
        }
        let known = zip(files, lessons).compactMap { file, lesson in lesson.map { (file: file, lesson: $0) } }
        self.lessons = Dictionary(known.map { ($0.file.path, $0.lesson) }) { first, _ in first }
        index = IndexBuilder().build(from: hasIndex ? known.map { ($0.lesson, $0.file.page) } : [])
        let all = (known + required.lessons.map { ($0.file, $0.lesson) }).map { ($0.file.name, $0.lesson) }
        order = CourseOrder(all)
        let requirements = CourseRequirements(all, scope: scope)
        let diagnostics =
            !scope.hasIndex ? [] : known.map { ($0.file.name, requirements.diagnostics(of: $0.file.name)) }
        self.requirements = Dictionary(diagnostics) { first, _ in first }
    }

    func neighbours(of file: LessonFile) -> Report.Neighbours { index.neighbours(of: file.page) }

    /// What a lesson requires and the course does not have.
    func diagnostics(of file: LessonFile) -> [Diagnostic] { requirements[file.name] ?? [] }
}
