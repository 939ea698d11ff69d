import Diagnostics
import Trace

@testable import CellLanguage

/// The cells of a lesson, run one after the other in a session, and what was seen of each.
final class WatchedCells {
    let session: CellSession
    private(set) var seen: [Seen] = []

    /// What one cell did.
    struct Seen: Sendable {
        var output = ""
        var lines: [LineRecord] = []
        var steps: [StepRecord] = []
        var problems: [String] = []
        var stoppedByLimit = false
    }

    init(limits: CellLimits = .standard, interruption: Interruption = Interruption()) {
        session = CellSession(library: CellLibraryIndex(), limits: limits, seed: 7, interruption: interruption)
    }

    /// Runs a cell; each is a file of its own, `cell-1.swift` and so on.
    @discardableResult
    func run(_ code: String, id: String? = nil, trace: Bool = false) -> Seen {
        let name = id ?? "cell-\(seen.count + 1)"
        let cell = session.prepare(SourceFragment(wholeFile: code, file: name + ".swift"), id: name, trace: trace)
        let observer = Observer()
        observer.seen.problems = cell.diagnostics.map(\.description)
        if let missing = cell.missing {
            observer.seen.problems.append("missing \(missing.name), line \(missing.declaredAtLine)")
        }
        if cell.isRunnable {
            let result = session.run(cell, observer: observer, host: nil)
            observer.seen.problems += result.diagnostics.map(\.description)
            observer.seen.stoppedByLimit = result.stoppedByLimit
        }
        seen.append(observer.seen)
        return observer.seen
    }

    private final class Observer: CellObserver {
        var seen = Seen()

        func reach(_ statement: TextSpan) {}
        func write(_ text: String) { seen.output += text }
        func step(_ record: StepRecord) { seen.steps.append(record) }
        func finish(_ lines: [LineRecord]) { seen.lines = lines }
    }
}
