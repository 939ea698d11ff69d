import Foundation

/// The programs of the corpus that do not hold yet: `Fixtures/not-yet.txt`, a path a line.
///
/// The list may only shrink: a program on it that holds fails the tests. `RECORD_NOT_YET=1` writes it anew.
struct CorpusBacklog: Sendable {
    static let isRecording = ProcessInfo.processInfo.environment["RECORD_NOT_YET"] != nil

    private static let file = CorpusProgram.fixtures.appending(path: "not-yet.txt")

    let paths: Set<String>

    init(paths: some Sequence<String>) {
        self.paths = Set(paths)
    }

    static let recorded: CorpusBacklog = {
        let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        return CorpusBacklog(paths: text.split(separator: "\n").map(String.init))
    }()

    func contains(_ program: CorpusProgram) -> Bool { paths.contains(program.path) }

    func write() throws {
        let text = paths.sorted().map { $0 + "\n" }.joined()
        try text.write(to: Self.file, atomically: true, encoding: .utf8)
    }
}
