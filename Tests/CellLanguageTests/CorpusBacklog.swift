import Foundation

/// The programs of the corpus that do not hold yet: `Fixtures/not-yet.txt`, a path a line.
///
/// The list may only shrink: a program on it that holds fails the tests. `RECORD_NOT_YET=1` writes it anew. A program that
/// would take the whole process with it stands there with `crashes` after its path and is left alone.
struct CorpusBacklog: Sendable {
    static let isRecording = ProcessInfo.processInfo.environment["RECORD_NOT_YET"] != nil

    private static let file = CorpusProgram.fixtures.appending(path: "not-yet.txt")

    let failing: Set<String>
    let crashing: Set<String>

    static let recorded: CorpusBacklog = {
        let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        let lines = text.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
        return CorpusBacklog(
            failing: Set(lines.filter { $0.count == 1 }.map { $0[0] }),
            crashing: Set(lines.filter { $0.count > 1 }.map { $0[0] }))
    }()

    func write() throws {
        let lines = failing.union(crashing).sorted().map { crashing.contains($0) ? $0 + " crashes" : $0 }
        try lines.map { $0 + "\n" }.joined().write(to: Self.file, atomically: true, encoding: .utf8)
    }
}
