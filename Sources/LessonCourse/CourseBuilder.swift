import Diagnostics
import Foundation
import LessonReport
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

    /// Builds a page for each file, in the order given, and then for those beside that make files for them. The index leads
    /// to these and, unless a folder was named, to what the index that stands there led to.
    package func build(_ named: [LessonFile], scope: CourseScope) throws(FileError) -> [BuiltLesson] {
        let required = RequiredLessons(of: named, jobs: options.jobs, cancellation: cancellation)
        let files = named + required.makers
        try files.refuseClashes(of: "page", taken: ["index": "the index of the course"])
        if options.printsPages { try PagePrinter.findBrowser() }
        try WholeFile.makeFolder(options.output)
        observe(.begun(lessonCount: files.count))
        let others = CourseRecord.others(beside: named, in: options.output, scope: scope)
        let made = Set(files.map(\.identity))
        let editions = Editions(
            of: files + others.filter { !made.contains($0.identity) }, for: options.audience, jobs: options.jobs,
            cancellation: cancellation)
        let hasIndex = scope.hasIndex || !others.isEmpty
        let course = hasIndex || files.count > 1 ? Set((named + others).map(\.identity)) : []
        let survey = CourseSurvey(
            editions.files.filter { course.contains($0.identity) }, beside: required, scope: scope, hasIndex: hasIndex,
            jobs: options.jobs, cancellation: cancellation)
        let built = try build(files, in: survey, editions)
        if hasIndex, !cancellation.isSet {
            let html = IndexRenderer(theme: options.theme).render(survey.index)
            try WholeFile.write(html, to: Self.indexPath(in: options.output))
            try CourseRecord(of: named + others).write(to: options.output)
        }
        return built
    }

    private func build(
        _ files: [LessonFile], in survey: CourseSurvey, _ editions: Editions
    ) throws(FileError) -> [BuiltLesson] {
        let builder = LessonBuilder(options: options, cancellation: cancellation, observe: observe)
        var results: [String: Result<BuiltLesson, FileError>] = [:]
        for wave in survey.order.waves(of: files.map(\.name)) {
            let ready = files.filter { wave.contains($0.name) }
            let built = ConcurrentJobs.map(ready, jobs: options.jobs) { file -> Result<BuiltLesson, FileError>? in
                // What was not begun when the user asked to stop is as if it had not been named.
                guard !cancellation.isSet else { return nil }
                return Result { () throws(FileError) in
                    if let refused = editions.refused(file) { return builder.leaveOut(file, because: refused) }
                    return try builder.build(editions.file(for: file), in: survey) { editions.restored($0, of: file) }
                }
            }
            for (file, result) in zip(ready, built) { results[file.name] = result }
        }
        var built: [BuiltLesson] = []
        for file in files { if let result = results[file.name] { built.append(try result.get()) } }
        return built
    }

    package static func indexPath(in output: String) -> String {
        URL(fileURLWithPath: output).appendingPathComponent("index.html").relativePath
    }
}
