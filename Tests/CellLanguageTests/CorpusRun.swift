import Diagnostics
import Trace

@testable import CellLanguage

/// What the cell language makes of a program, run as the only cell of a lesson.
struct CorpusRun: Sendable {
    /// What is wrong with it before it runs.
    let checkErrors: [Diagnostic]
    /// What ended its run.
    let runErrors: [Diagnostic]
    let output: String

    private static let limits = CellLimits(
        statements: 20_000_000, megabytes: 512, callDepth: 10_000, outputBytes: 1 << 20)

    static func of(_ source: String) -> CorpusRun { LargeStack.run { here(source) } }

    private static func here(_ source: String) -> CorpusRun {
        let session = CellSession(library: CellLibraryIndex(), limits: limits, seed: 1)
        let cell = session.prepare(SourceFragment(wholeFile: source, file: "main.swift"), id: "main")
        let errors = cell.diagnostics.filter(\.isError)
        guard errors.isEmpty, cell.isRunnable else {
            return CorpusRun(checkErrors: errors, runErrors: [], output: "")
        }
        let observer = OutputCollector()
        let result = session.run(cell, observer: observer, host: nil)
        return CorpusRun(
            checkErrors: [], runErrors: result.diagnostics.filter(\.isError), output: observer.output)
    }
}

/// Keeps what a cell prints.
private final class OutputCollector: CellObserver {
    private(set) var output = ""

    func reach(_ statement: TextSpan) {}
    func write(_ text: String) { output += text }
    func step(_ record: StepRecord) {}
    func finish(_ lines: [LineRecord]) {}
}
