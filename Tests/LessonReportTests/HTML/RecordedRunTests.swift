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

    /// Here the page is put together by unoptimised code, on whatever machine this is. How fast that is, is said by the
    /// same run kept as JSON, which is work of the same kind: rendering was measured to take about nine times as long.
    @Test func `a report of a hundred cells is rendered at once`() throws {
        let (lesson, run) = try Self.hundredCells()
        #expect(lesson.cells.count == 100)
        let renderer = HTMLRenderer(theme: .standard)
        let report = ReportBuilder().build(from: lesson, run: run)
        func best(of tries: Int, _ body: () -> Void) -> Double {
            (0..<tries).map { _ in Self.processorSeconds(body) }.min() ?? 0
        }
        let kept = best(of: 7) { _ = try? LessonRunCoding.encoder().encode(run) }
        let rendered = best(of: 7) { _ = renderer.render(report) }
        let whole = best(of: 5) { _ = renderer.render(ReportBuilder().build(from: lesson, run: run)) }
        print("a report of 100 cells: JSON in \(kept) s, rendered in \(rendered) s, built and rendered in \(whole) s")
        #expect(rendered < kept * 14)
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
