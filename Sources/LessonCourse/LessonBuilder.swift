import Diagnostics
import Foundation
import LessonFormat
import LessonReport
import LessonRun
import LessonRunner
import Trace

/// One lesson's way from its file to its page.
struct LessonBuilder: Sendable {
    let options: BuildOptions
    let cancellation: Interruption
    let observe: @Sendable (BuildProgress) -> Void

    /// A lesson that has no page, and why.
    func leaveOut(_ file: LessonFile, because diagnostics: [Diagnostic]) -> BuiltLesson {
        let built = BuiltLesson(
            file: file, page: nil, diagnostics: diagnostics, expectationsHeld: 0, wasCancelled: false, hasFailed: true)
        observe(.started(file))
        observe(.finished(built))
        return built
    }

    /// - Parameter restore: leads what is said of an edition back to the file that the author edits.
    func build(
        _ file: LessonFile, in survey: CourseSurvey, restore: (BuiltLesson) -> BuiltLesson
    ) throws(FileError) -> BuiltLesson {
        observe(.started(file))
        let records = BuildRecords(options: options)
        let page = URL(fileURLWithPath: options.output).appendingPathComponent(file.page).relativePath
        let neighbours = survey.neighbours(of: file)
        let shared = survey.order.producers(for: file.name).map(filesFolder)
        let key = records.key(
            of: file, neighbours: neighbours, diagnostics: survey.diagnostics(of: file), sharedFolders: shared)
        if !options.isFresh, let key, let built = records.unchanged(file, key: key, page: page) {
            let restored = restore(built)
            observe(.finished(restored))
            return restored
        }
        MathPreparation.begin(for: file)
        let supervised = try run(file, sharedFolders: shared)
        var built = BuiltLesson(
            file: file, page: nil, diagnostics: supervised.diagnostics + survey.diagnostics(of: file),
            expectationsHeld: supervised.run.expectationsHeld, wasCancelled: supervised.wasCancelled,
            hasFailed: supervised.run.hasFailed)
        if let lesson = supervised.lesson, !built.wasCancelled {
            var report = ReportBuilder(audience: options.audience.report).build(from: lesson, run: supervised.run)
            report.neighbours = neighbours
            let html = HTMLRenderer(theme: options.theme).render(report)
            try WholeFile.write(html, to: page)
            built.page = page
            built.tally = LessonTally(lesson, supervised.run)
            if options.printsPages { try PagePrinter(cancellation: cancellation).print(page) }
            // What was not printed to its end is printed by the next build.
            built.wasCancelled = options.printsPages && cancellation.isSet
            built.diagnostics = (built.diagnostics + report.diagnostics).inReadingOrder()
            built.hasFailed = built.hasFailed || built.diagnostics.hasErrors
            if let key { try records.keep(built, key: key, html: html) }
        }
        built.hasFailed = built.hasFailed || built.diagnostics.hasErrors
        let restored = restore(built)
        observe(.finished(restored))
        return restored
    }

    private func filesFolder(of name: String) -> String {
        URL(fileURLWithPath: options.output).appendingPathComponent("\(name)/files").path
    }

    private func run(_ file: LessonFile, sharedFolders: [String]) throws(FileError) -> SupervisedRun {
        var run = options.run
        run.filesFolder = filesFolder(of: file.name)
        run.sharedFolders = sharedFolders
        let job = WorkerJob(.run, file: file.path, folder: file.folder, source: file.bytes, options: run)
        var cellCount = 0
        do {
            return try SupervisedRunner().run(job, cancellation: cancellation) { message in
                switch message {
                case .lesson(let lesson): cellCount = lesson.cells.count
                case .event(.cellStarted(let index, _)): observe(.reached(cell: index, of: cellCount, file))
                case .event(.progressed(let line)): observe(.working(line, file))
                case .event: break
                }
            }
        } catch {
            throw FileError(file.path, "no worker process: \(error)")
        }
    }
}
