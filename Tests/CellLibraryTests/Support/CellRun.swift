import Diagnostics
import Figures
import TensorKit
import Trace

@testable import CellLanguage
@testable import CellLibrary

/// What became of cells that ran one after the other in one session.
struct CellRun: Sendable {
    /// What the checker and the run said, and the expectations that failed: `line: text`.
    var complaints: [String] = []
    var output = ""
    var figures: [Figure] = []
    var expectationsHeld = 0

    /// Runs on a thread of its own, whose stack is as large as the worker's.
    static func of(
        _ cells: String..., filesFolder: String? = nil, seed: UInt64 = 1, limits: CellLimits = .standard,
        interruption: Interruption = Interruption()
    ) -> CellRun {
        LargeStack.run {
            // Cells that run at the same time must not draw from one stream.
            RandomSource.$shared.withValue(RandomSource(seed: seed)) {
                let session = CellSession(library: .lessons, limits: limits, seed: seed, interruption: interruption)
                return CellRun.here(cells, session, filesFolder: filesFolder)
            }
        }
    }

    private static func here(_ cells: [String], _ session: CellSession, filesFolder: String?) -> CellRun {
        var run = CellRun()
        for (index, code) in cells.enumerated() {
            let source = SourceFragment(wholeFile: code, file: "cell \(index + 1)")
            let cell = session.prepare(source, id: "cell-\(index + 1)")
            let collector = OutputCollector()
            let context = CellContext(
                filesFolder: filesFolder, sources: [source], write: { collector.write($0) },
                show: { figure, _ in collector.figures.append(figure) })
            let result = cell.isRunnable ? session.run(cell, observer: collector, host: context) : CellResult()
            let diagnostics = cell.diagnostics + result.diagnostics + context.failures
            run.complaints += diagnostics.map { "\($0.span.start.line): \($0.text)" }
            run.output += collector.output
            run.figures += collector.figures
            run.expectationsHeld += context.expectationsHeld
        }
        return run
    }
}

/// Keeps what a cell prints and shows.
private final class OutputCollector: CellObserver {
    var output = ""
    var figures: [Figure] = []

    func reach(_ statement: TextSpan) {}
    func write(_ text: String) { output += text }
    func step(_ record: StepRecord) {}
    func finish(_ lines: [LineRecord]) {}
}
