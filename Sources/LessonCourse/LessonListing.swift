import LessonFormat
import LessonRunner
import Trace

/// What there is to say of lessons without running them.
package struct LessonListing: Encodable, Sendable {
    package struct Entry: Encodable, Sendable {
        package let file: String
        /// `nil` where the file could not be parsed.
        package let title: String?
        package let cells: Int
        package let exercises: Int
        package let points: Double
        package let requires: [String]
        package let mistakes: Int
    }

    package let lessons: [Entry]

    package init(_ files: [LessonFile], jobs: Int, cancellation: Interruption) {
        lessons = ConcurrentJobs.map(files, jobs: jobs) { file in
            let job = WorkerJob(.parse, file: file.path, source: file.bytes)
            let parsed = try? SupervisedRunner().run(job, cancellation: cancellation)
            let lesson = parsed?.lesson
            return Entry(
                file: file.path, title: lesson?.frontMatter.title,
                cells: lesson?.cells.count { $0.runsInFlow } ?? 0, exercises: lesson?.exercises.count ?? 0,
                points: lesson?.exercises.map(\.points).reduce(0, +) ?? 0, requires: lesson?.frontMatter.requires ?? [],
                mistakes: parsed?.diagnostics.count(where: \.isError) ?? 1)
        }
    }
}
