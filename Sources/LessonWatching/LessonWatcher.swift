import Diagnostics
import Foundation
import LessonCourse
import LessonFormat
import LessonReport
import Trace

/// Keeps the pages of lessons as new as their files, until the user asks to stop.
package final class LessonWatcher {
    /// How long it looks away between two looks at the files, in seconds.
    private static let pause = 0.015
    /// How long it goes on before it asks again which lessons there are, in seconds.
    private static let listingPause = 0.5

    package enum Event: Sendable {
        case serving(address: String)
        /// A lesson beside the watched ones has made its files for them.
        case made(LessonFile, diagnostics: [Diagnostic])
        case rebuilt(LessonFile, diagnostics: [Diagnostic], kept: Int, of: Int, seconds: Double)
    }

    private let paths: [String]
    /// In the order of their names.
    private var pages: [WatchedPage]
    private let isCourse: Bool
    private let options: WatchOptions
    private let cancellation: Interruption
    private let observe: (Event) -> Void
    private let board = PageBoard()
    /// By path, as they were when they could be parsed last.
    private var lessons: [String: Lesson] = [:]
    /// What stands beside the watched lessons and is required by them.
    private var required = RequiredLessons.none
    /// What follows from the lessons, made anew with each change of one: they are looked at many times a second.
    private var index = IndexBuilder().build(from: [])
    /// The names of the lessons' files in the order in which they are built.
    private var buildOrder: [String]
    private var nextListing = Date.distantPast
    /// The paths that the last listing did not have: an editor that saves by renaming leaves no file for a moment.
    private var missing: Set<String> = []

    /// - Parameter paths: lessons, and folders whose lessons may come and go.
    package init(
        _ paths: [String], options: WatchOptions, cancellation: Interruption, observe: @escaping (Event) -> Void
    ) throws(FileError) {
        let files = try LessonFileList.read(paths)
        isCourse = LessonFileList.scope(of: paths).hasIndex
        try files.refuseClashes(of: "page", taken: isCourse ? ["index": "the index of the course"] : [:])
        self.paths = paths
        pages = files.map { WatchedPage($0, options: options) }
        buildOrder = files.map(\.name)
        self.options = options
        self.cancellation = cancellation
        self.observe = observe
    }

    /// Returns when the user has asked to stop, with nothing left behind.
    package func watch() throws(FileError) {
        defer { try? FileManager.default.removeItem(atPath: options.scratch) }
        let front = isCourse ? "index.html" : pages[0].file.page
        let server = try start(front)
        defer { Waiting.for { await server.stop() } }
        while !cancellation.isSet {
            if isCourse, nextListing < Date() { list() }
            rebuildChanged()
            Thread.sleep(forTimeInterval: Self.pause)
        }
    }

    private func start(_ front: String) throws(FileError) -> PageServer {
        try require()
        survey(pages.map(\.file))
        rebuildChanged()
        nextListing = Date(timeIntervalSinceNow: Self.listingPause)
        let started = Waiting.for { [options, board] in
            await Result.catching {
                let server = try PageServer(port: options.port, board: board, front: front)
                return (server, try await server.start())
            }
        }
        switch started {
        case .success(let (server, address)):
            observe(.serving(address: address))
            return server
        case .failure:
            throw FileError("--port", "\(options.port) cannot be listened on: is it taken? 0 takes any that is free")
        }
    }

    /// Parses lessons before any of them runs: those that make files for others run first.
    private func survey(_ files: [LessonFile]) {
        guard isCourse || !required.lessons.isEmpty else { return }
        let jobs = ProcessInfo.processInfo.activeProcessorCount
        lessons.merge(CourseSurvey(files, jobs: jobs, cancellation: cancellation).lessons) { $1 }
        arrange()
    }

    /// Lets the lessons beside make the files that the watched ones load.
    private func require() throws(FileError) {
        required = RequiredLessons(of: pages.map(\.file), cancellation: cancellation)
        let made = try RequiredFiles(
            of: required, in: options.scratch, options: options.run, cancellation: cancellation)
        for (file, diagnostics) in made.complaints { observe(.made(file, diagnostics: diagnostics)) }
    }

    private func arrange() {
        let watched = pages.compactMap { page in lessons[page.path].map { (page.file.name, $0) } }
        let order = CourseOrder(watched + required.lessons.map { ($0.file.name, $0.lesson) })
        for page in pages { page.producers = order.producers(for: page.file.name) }
        guard isCourse else { return }
        buildOrder = order.waves(of: pages.map(\.file.name)).flatMap { $0 }
        index = IndexBuilder().build(from: pages.compactMap { page in lessons[page.path].map { ($0, page.file.page) } })
    }

    /// Takes in lessons that have come, and lets go of those that were not there twice.
    private func list() {
        nextListing = Date(timeIntervalSinceNow: Self.listingPause)
        let members = ((try? LessonFileList.members(paths)) ?? []).filter(FileManager.default.fileExists)
        let gone = pages.filter { !members.contains($0.path) }
        let lost = gone.filter { missing.contains($0.path) }
        missing = Set(gone.map(\.path))
        let names = Set(pages.map(\.file.name) + ["index"])
        let come = members.filter { path in !pages.contains { $0.path == path } }
            .compactMap { try? LessonFile.read($0) }.filter { !names.contains($0.name) }
        guard !lost.isEmpty || !come.isEmpty else { return }
        for page in lost {
            lessons[page.path] = nil
            board.remove(page.file.page)
        }
        pages.removeAll { page in lost.contains { $0 === page } }
        pages += come.map { WatchedPage($0, options: options) }
        pages.sort { (members.firstIndex(of: $0.path) ?? .max) < (members.firstIndex(of: $1.path) ?? .max) }
        survey(come)
        putIndex()
    }

    private func rebuildChanged() {
        for name in buildOrder {
            guard let page = pages.first(where: { $0.file.name == name }), !cancellation.isSet else { continue }
            if page.hasChanged() || page.isAstray(from: neighbours(of: page)) { rebuild(page) }
        }
    }

    private func rebuild(_ page: WatchedPage) {
        let rebuilt: WatchedPage.Rebuilt
        do throws(FileError) {
            rebuilt = try page.rebuild(neighbours(of: page), cancellation: cancellation)
        } catch {
            // The file has gone again since it was looked at.
            return
        }
        guard !rebuilt.wasCancelled else { return }
        if let html = rebuilt.html, let lesson = rebuilt.lesson {
            let before = lessons.updateValue(lesson, forKey: page.path)
            // The page follows its files as soon as they are there.
            if let before, before.frontMatter.requires != lesson.frontMatter.requires { try? require() }
            arrange()
            board.put(html, as: page.file.page)
            putIndex()
        } else if board.page(page.file.page) == nil {
            board.put(EmptyPage(rebuilt.diagnostics, of: page.file).html, as: page.file.page)
        } else {
            board.trouble(rebuilt.diagnostics.map(\.description).joined(separator: "\n"), on: page.file.page)
        }
        observe(
            .rebuilt(
                rebuilt.file, diagnostics: rebuilt.diagnostics, kept: rebuilt.kept.0, of: rebuilt.kept.of,
                seconds: rebuilt.seconds))
    }

    private func putIndex() {
        if isCourse { board.put(IndexRenderer(theme: options.theme).render(index), as: "index.html") }
    }

    private func neighbours(of page: WatchedPage) -> Report.Neighbours {
        isCourse ? index.neighbours(of: page.file.page) : Report.Neighbours()
    }
}
