import Foundation
import LessonRun
import Testing

@testable import LessonFormat
@testable import LessonReport

/// A whole lesson's page from what its cells once did, so that it comes out alike on any processor.
///
/// `lesson dump run Fixtures/Runs/01-perceptron.md > Fixtures/Runs/01-perceptron.json` records the run anew.
@Suite(.serialized) struct RecordedRunTests {
    private static func recorded() throws -> (lesson: Lesson, run: LessonRun) {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Fixtures/Runs")
        let source = try Data(contentsOf: folder.appending(path: "01-perceptron.md"))
        let run = try LessonRunCoding.decoder().decode(
            LessonRun.self, from: Data(contentsOf: folder.appending(path: "01-perceptron.json")))
        return (LessonParser().parse([UInt8](source), file: "01-perceptron.md"), run)
    }

    @Test func `the first lesson becomes the recorded page`() throws {
        let (lesson, run) = try Self.recorded()
        #expect(run.lessonHash == lesson.hash)
        let report = ReportBuilder().build(from: lesson, run: run)
        #expect(report.diagnostics.isEmpty)
        try expectGolden(
            ReportBody(report: report, words: EnglishWords(), math: .standard).html.onLines, "Pages/01-perceptron.html")
        let size = HTMLRenderer(theme: .standard).render(report).utf8.count
        #expect(size < 400_000)
    }

    /// The lesson's cells again and again, up to a hundred.
    private static func hundredCells() throws -> (lesson: Lesson, run: LessonRun) {
        var (lesson, run) = try recorded()
        let (cells, runs, blocks) = (lesson.cells, run.cells, lesson.blocks)
        while lesson.cells.count < 100 {
            let start = lesson.cells.count
            let more = min(cells.count, 100 - start)
            for index in 0..<more {
                var (cell, cellRun) = (cells[index], runs[index])
                cell.index = start + index
                cell.id = nil
                cellRun.index = start + index
                lesson.cells.append(cell)
                run.cells.append(cellRun)
                lesson.blocks.append(.cell(start + index))
            }
            lesson.blocks += blocks.filter { block in
                if case .paragraph = block { return true }
                return false
            }
        }
        return (lesson, run)
    }

    /// A release renders it in less than a tenth of a second. Here, where the page is put together by unoptimised code on
    /// whatever machine this is, twice that is the limit, in time of this thread's processor.
    @Test func `a report of a hundred cells is rendered at once`() throws {
        let (lesson, run) = try Self.hundredCells()
        #expect(lesson.cells.count == 100)
        let renderer = HTMLRenderer(theme: .standard)
        let report = ReportBuilder().build(from: lesson, run: run)
        let best = (0..<7).map { _ in Self.processorSeconds { _ = renderer.render(report) } }.min() ?? 0
        let whole =
            (0..<5).map { _ in
                Self.processorSeconds { _ = renderer.render(ReportBuilder().build(from: lesson, run: run)) }
            }.min() ?? 0
        print("a report of 100 cells: rendered in \(best) s, built and rendered in \(whole) s")
        #expect(best < 0.2)
    }

    private static func processorSeconds(_ body: () -> Void) -> Double {
        func now() -> Double {
            var time = timespec()
            clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
            return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
        }
        let start = now()
        body()
        return now() - start
    }
}
