import Diagnostics
import Foundation
import LessonCourse
import LessonFormat
import LessonReport
import LessonRun
import LessonRunner
import Trace

/// One lesson that is written while its page is looked at.
final class WatchedPage {
    let path: String
    private(set) var file: LessonFile
    private let worker = WatchWorker()
    private let options: WatchOptions
    /// Taken before a file is read, so that what is saved meanwhile is a change.
    private var stamps: [String: String] = [:]
    private var named: [String] = []
    /// The lessons whose files this one may load.
    var producers: [String] = []
    private var sharedState = ""
    /// Where its page leads to.
    private var neighbours = Report.Neighbours()
    private let cells = RenderedCells()
    private var good: (lesson: Lesson, run: LessonRun)?

    init(_ file: LessonFile, options: WatchOptions) {
        self.file = file
        path = file.path
        self.options = options
    }

    /// What a rebuild made.
    struct Rebuilt {
        let file: LessonFile
        /// `nil` where the source could not be parsed: the last page stays.
        var html: String?
        var lesson: Lesson?
        var diagnostics: [Diagnostic]
        /// How many cells and exercises were left as they were, and of how many.
        var kept: (Int, of: Int)
        var seconds: Double
        var wasCancelled = false
    }

    /// Whether the lesson, a file that it names or one that a lesson made for it was written since this was asked last.
    func hasChanged() -> Bool {
        let state = stateOfShared()
        var hasChanged = state != sharedState
        sharedState = state
        for file in files {
            // An editor that saves by renaming leaves no file for a moment.
            guard let stamp = ProgramStamp.stamp(of: file), stamps[file] != stamp, !isBeingWritten(file) else {
                continue
            }
            stamps[file] = stamp
            hasChanged = true
        }
        return hasChanged
    }

    /// An editor that saves in place empties the file first: what is empty for longer is meant to be.
    private func isBeingWritten(_ file: String) -> Bool {
        guard let attributes = try? FileManager.default.attributesOfItem(atPath: file),
            attributes[.size] as? Int == 0, let written = attributes[.modificationDate] as? Date
        else { return false }
        return Date().timeIntervalSince(written) < 1
    }

    /// Whether its page leads elsewhere than it should.
    func isAstray(from neighbours: Report.Neighbours) -> Bool { self.neighbours != neighbours }

    private func stateOfShared() -> String {
        producers.flatMap { producer -> [String] in
            let folder = options.filesFolder(of: producer)
            let names = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
            return names.sorted().map { "\(producer)/\($0) \(ProgramStamp.stamp(of: "\(folder)/\($0)") ?? "")" }
        }.joined(separator: "\n")
    }

    /// The lesson and what it names.
    private var files: [String] { [path] + named.map { "\(file.folder ?? ".")/\($0)" } }

    func rebuild(_ neighbours: Report.Neighbours, cancellation: Interruption) throws(FileError) -> Rebuilt {
        let start = ContinuousClock.now
        file = try LessonFile.read(path)
        self.neighbours = neighbours
        MathPreparation.begin(for: file)
        let job = WorkerJob(
            .run, file: file.path, folder: file.folder, source: file.bytes,
            options: options.run(for: file, producers: producers, sharedState: sharedState))
        let rerun: WatchWorker.Rerun
        do {
            rerun = try worker.run(job, cancellation: cancellation)
        } catch {
            throw FileError(file.path, "no worker process: \(error)")
        }
        var rebuilt = Rebuilt(
            file: file, diagnostics: rerun.supervised.diagnostics, kept: (rerun.keptUnits, 0), seconds: 0,
            wasCancelled: rerun.supervised.wasCancelled)
        if let lesson = rerun.supervised.lesson, !rebuilt.wasCancelled {
            var report = ReportBuilder().build(from: lesson, run: shown(rerun.supervised.run, of: lesson))
            report.neighbours = neighbours
            let theme = options.theme.watched(by: WatchScript.text)
            rebuilt.html = HTMLRenderer(theme: theme, cells: cells).render(report)
            rebuilt.lesson = lesson
            rebuilt.kept.of = lesson.units.count
            rebuilt.diagnostics = (rebuilt.diagnostics + report.diagnostics).inReadingOrder()
            named = lesson.namedFiles
            for file in files where stamps[file] == nil { stamps[file] = ProgramStamp.stamp(of: file) }
        }
        rebuilt.seconds = start.duration(to: .now) / .seconds(1)
        return rebuilt
    }

    /// Where something fails, what the last good page showed stays beneath.
    private func shown(_ run: LessonRun, of lesson: Lesson) -> LessonRun {
        guard run.hasFailed, let good else {
            if !run.hasFailed { good = (lesson, run) }
            return run
        }
        let isSameCount = good.lesson.cells.count == lesson.cells.count
        let places = lesson.cells.map { cell in
            isSameCount ? cell.index : good.lesson.cells.firstIndex { $0.source.text == cell.source.text }
        }
        return run.above(good.run, cells: places)
    }
}
