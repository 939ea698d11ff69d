import Foundation
import Testing
import Trace

@testable import CellLanguage

/// Any text is a cell: it runs, or there is a diagnostic, and it is over soon.
///
///     FUZZ_CELLS=200000 FUZZ_SEED=1 make test FILTER=CellFuzzTests
///
/// runs as many as one likes. The cells of the session that runs stand in `$FUZZ_FOLDER/session.swift` then, for when it
/// breaks down; `FUZZ_REPLAY=FILE` runs those of such a file again.
@Suite(.serialized) struct CellFuzzTests {
    private static let environment = ProcessInfo.processInfo.environment
    private static let cells = environment["FUZZ_CELLS"].flatMap(Int.init) ?? 600
    private static let seed = environment["FUZZ_SEED"].flatMap(UInt64.init) ?? 1
    private static let replay = environment["FUZZ_REPLAY"].flatMap { FileManager.default.contents(atPath: $0) }
    private static let separator = "\n// ----\n"
    private static let folder = environment["FUZZ_FOLDER"].map { URL(filePath: $0) }
    /// Cells that run one after the other in one session, on what those before declared.
    private static let cellsPerSession = 40
    private static let limits = CellLimits(statements: 20_000, megabytes: 256, callDepth: 500, outputBytes: 10_000)

    @Test func `changed and mixed programs neither break the program down nor hang`() {
        let programs = CorpusProgram.all(.accepted) + CorpusProgram.all(.rejected) + CorpusProgram.all(.trapped)
        let sources = programs.map(\.source)
        let wrong = LargeStack.run { Self.fuzz(sources) }
        #expect(wrong == [])
    }

    /// What the fuzzer has found, each mended since.
    @Test(arguments: [
        "default-values", "square-brackets", "values-after-session", "format-places", "dollar-number",
        "mistake-in-a-closure", "operator-of-a-failed-cell",
    ])
    func `a session that once broke the program down is over soon`(_ name: String) throws {
        let file = CorpusProgram.fixtures.appending(path: "Fuzzed/\(name).swift")
        let session = try String(contentsOf: file, encoding: .utf8).components(separatedBy: Self.separator)
        let wrong = LargeStack.run { Self.run(session) }
        #expect(wrong == [])
    }

    /// The cells that took too long, or of which the checker missed an error.
    private static func fuzz(_ sources: [String]) -> [String] {
        if let replay { return run(String(decoding: replay, as: UTF8.self).components(separatedBy: separator)) }
        var mutator = CellMutator(seed: seed, programs: sources)
        var wrong: [String] = []
        var left = cells
        while left > 0 {
            let session = (0..<min(left, cellsPerSession)).map { _ in mutator.next() }
            left -= session.count
            wrong += run(session)
        }
        return wrong
    }

    /// Of this thread, in seconds: the machine may be busy with other things.
    private static var processorTime: Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
    }

    private static func run(_ sources: [String]) -> [String] {
        let cells = WatchedCells(limits: limits)
        if let folder {
            try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            let all = sources.joined(separator: separator)
            try? Data(all.utf8).write(to: folder.appending(path: "session.swift"))
        }
        return sources.filter { source in
            let start = processorTime
            let seen = cells.run(source)
            let isMissed = seen.problems.contains { $0.contains(RunMessage.notUnderstood.text) }
            return isMissed || processorTime - start > 8
        }
    }
}
