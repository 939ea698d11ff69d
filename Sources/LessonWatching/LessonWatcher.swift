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

    package enum Event: Sendable {
        case serving(address: String)
        case rebuilt(LessonFile, diagnostics: [Diagnostic], kept: Int, of: Int, seconds: Double)
    }

    private let pages: [WatchedPage]
    private let isCourse: Bool
    private let options: WatchOptions
    private let cancellation: Interruption
    private let observe: (Event) -> Void
    private let board = PageBoard()
    private var lessons: [String: Lesson] = [:]

    package init(
        _ files: [LessonFile], isCourse: Bool, options: WatchOptions, cancellation: Interruption,
        observe: @escaping (Event) -> Void
    ) {
        pages = files.map { WatchedPage($0, options: options) }
        self.isCourse = isCourse
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
            for page in pages where page.hasChanged() && !cancellation.isSet { try rebuild(page) }
            Thread.sleep(forTimeInterval: Self.pause)
        }
    }

    private func start(_ front: String) throws(FileError) -> PageServer {
        for page in pages where page.hasChanged() && !cancellation.isSet { try rebuild(page) }
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

    private func rebuild(_ page: WatchedPage) throws(FileError) {
        let rebuilt: WatchedPage.Rebuilt
        do throws(FileError) {
            rebuilt = try page.rebuild(neighbours(of: page), cancellation: cancellation)
        } catch {
            // The file has gone again since it was looked at.
            return
        }
        guard !rebuilt.wasCancelled else { return }
        if let html = rebuilt.html, let lesson = rebuilt.lesson {
            lessons[page.path] = lesson
            board.put(html, as: page.file.page)
            if isCourse { board.put(IndexRenderer(theme: options.theme).render(index), as: "index.html") }
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

    private var index: CourseIndex {
        IndexBuilder().build(from: pages.compactMap { page in lessons[page.path].map { ($0, page.file.page) } })
    }

    private func neighbours(of page: WatchedPage) -> Report.Neighbours {
        isCourse ? index.neighbours(of: page.file.page) : Report.Neighbours()
    }
}
