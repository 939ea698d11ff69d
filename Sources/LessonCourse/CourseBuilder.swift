import Diagnostics
import Foundation
import LessonFormat
import LessonReport
import LessonRun
import LessonRunner
import Trace

/// Builds the pages of several lessons, and the index that leads to them.
package struct CourseBuilder: Sendable {
    private let options: BuildOptions
    private let cancellation: Interruption
    private let observe: @Sendable (BuildProgress) -> Void

    /// - Parameter observe: is told how the build goes on, from several threads.
    package init(
        options: BuildOptions, cancellation: Interruption = Interruption(),
        observe: @escaping @Sendable (BuildProgress) -> Void = { _ in }
    ) {
        self.options = options
        self.cancellation = cancellation
        self.observe = observe
    }

    /// Builds a page for each file, in the order given.
    /// - Parameter isCourse: whether the lessons belong together: pages then lead to their neighbours, and an index is
    ///   written.
    package func build(_ files: [LessonFile], isCourse: Bool) throws(FileError) -> [BuiltLesson] {
        try refuseClashes(of: files)
        try WholeFile.makeFolder(options.output)
        let index = isCourse ? survey(files) : nil
        let builder = LessonBuilder(options: options, cancellation: cancellation, observe: observe)
        let results = ConcurrentJobs.map(files, jobs: options.jobs) { file -> Result<BuiltLesson, FileError> in
            let neighbours = index?.neighbours(of: file.page) ?? Report.Neighbours()
            return Result { () throws(FileError) in try builder.build(file, neighbours: neighbours) }
        }
        var built: [BuiltLesson] = []
        for result in results { built.append(try result.get()) }
        if let index, !cancellation.isSet {
            let html = IndexRenderer(theme: .standard).render(index)
            try WholeFile.write(html, to: Self.indexPath(in: options.output))
        }
        return built
    }

    package static func indexPath(in output: String) -> String {
        URL(fileURLWithPath: output).appendingPathComponent("index.html").relativePath
    }

    /// What each lesson says of itself, before any has run: pages name their neighbours.
    private func survey(_ files: [LessonFile]) -> CourseIndex {
        let lessons = ConcurrentJobs.map(files, jobs: options.jobs) { file -> Lesson? in
            let job = WorkerJob(.parse, file: file.path, source: file.bytes)
            // What cannot be parsed is reported when its page is built.
            return try? SupervisedRunner().run(job, cancellation: cancellation).lesson
        }
        let known = zip(lessons, files).compactMap { lesson, file in
            lesson.map { (lesson: $0, path: file.page) }
        }
        return IndexBuilder().build(from: known)
    }

    private func refuseClashes(of files: [LessonFile]) throws(FileError) {
        var pages = ["index": "the index of the course"]
        for file in files {
            if let other = pages[file.name] {
                throw FileError(file.path, "its page would have the name of that of \(other)")
            }
            pages[file.name] = file.path
        }
    }
}
