import Diagnostics
import Foundation
import Testing

@testable import CellLanguage

/// What a learner reads about each kind of mistake: `Fixtures/Diagnostics`, a program with its messages beside it.
/// `RECORD=1` writes them anew.
@Suite(.serialized) struct DiagnosticTests {
    private static let folder = CorpusProgram.fixtures.appending(path: "Diagnostics")
    private static let isRecording = ProcessInfo.processInfo.environment["RECORD"] != nil

    private static let names: [String] = {
        let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return files.filter { $0.hasSuffix(".swift") }.map { String($0.dropLast(6)) }.sorted()
    }()

    /// Too long to stand in a file.
    private static let written: [String: String] = [
        "written-tokens": String(repeating: "1 + 2\n", count: 25_000),
        "written-brackets": "let x = " + String(repeating: "(", count: 130) + "1" + String(repeating: ")", count: 130),
        "written-squares": "let x = " + String(repeating: "[", count: 40) + String(repeating: "]", count: 40),
        "written-chain": "let x = 1" + String(repeating: " + 1", count: 1_600),
    ]

    private static func messages(of name: String) throws -> String {
        try messages(
            about: written[name] ?? String(contentsOf: folder.appending(path: name + ".swift"), encoding: .utf8))
    }

    private static func messages(about source: String) -> String {
        let run = CorpusRun.of(source)
        return (run.checkErrors + run.runErrors).map(\.golden).joined()
    }

    @Test(arguments: names + written.keys.sorted())
    func `the messages about a mistake are as recorded`(_ name: String) throws {
        let file = Self.folder.appending(path: name + ".txt")
        let messages = try Self.messages(of: name)
        if Self.isRecording { try messages.write(to: file, atomically: true, encoding: .utf8) }
        let recorded = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        #expect(messages == recorded)
        #expect(!recorded.isEmpty)
    }

    /// The programs that swiftc rejects or that trap, by folder.
    private static let groups = Dictionary(grouping: CorpusProgram.all(.rejected) + CorpusProgram.all(.trapped)) {
        $0.path.split(separator: "/").dropLast().joined(separator: "-").lowercased()
    }

    @Test(arguments: groups.keys.sorted())
    func `the messages about the corpus are as recorded`(_ group: String) throws {
        let file = Self.folder.appending(path: "corpus/\(group).txt")
        let messages = try (Self.groups[group] ?? []).map { program in
            let name = try #require(program.path.split(separator: "/").last)
            return "\(name)\n" + Self.messages(about: program.source)
        }.joined(separator: "\n")
        if Self.isRecording { try messages.write(to: file, atomically: true, encoding: .utf8) }
        #expect(try messages == String(contentsOf: file, encoding: .utf8))
    }

    /// What the clock says, whoever stops a run, limits that take long to reach, and what should never be said.
    private static let unsaid = [
        "the time limit is used up", "the run was stopped", "calls are nested too deep",
        "generic code was made for more than", "write it in smaller steps",
    ]

    @Test func `every sentence that the language can say is recorded`() throws {
        let files = FileManager.default.enumerator(at: Self.folder, includingPropertiesForKeys: nil)
        let recorded = try (files?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "txt" }
            .flatMap { try String(contentsOf: $0, encoding: .utf8).split(separator: "\n") }
        let sentences = try MessageInventory().sentences
        #expect(sentences.count > 300)
        let missing = sentences.filter { sentence in
            !recorded.contains(where: sentence.mayHaveMade) && !Self.unsaid.contains(where: sentence.written.contains)
        }
        #expect(missing == [])
    }

    @Test func `a misspelt name brings the nearest one along`() throws {
        let text = try Self.messages(of: "spelling")
        #expect(text.contains("Did you mean 'weights'?"))
        #expect(text.contains("Did you mean 'count'?"))
        #expect(text.contains("Did you mean 'String'?"))
    }

    @Test func `an error that ends a run shows the calls that led to it`() throws {
        let text = try Self.messages(of: "run-index")
        let calls = text.split(separator: "\n").filter { $0.contains("called by way of") }
        #expect(calls.count == 2)
        #expect(calls.first?.contains("third") == true)
    }

    @Test func `what fails within the library is shown where a cell called it`() throws {
        let text = try Self.messages(of: "run-library-stack")
        #expect(text.hasPrefix("3:"))
        #expect(!text.contains("library"))
    }
}

extension Diagnostic {
    /// A line for the message, one for the hint, one for each note.
    fileprivate var golden: String {
        var lines = ["\(span.start.line):\(span.start.column)-\(span.end.line):\(span.end.column) \(id): \(text)"]
        if let hint { lines.append("    hint: \(hint)") }
        for note in notes {
            lines.append("    note \(note.span.start.line):\(note.span.start.column): \(note.text)")
        }
        return lines.map { $0 + "\n" }.joined()
    }
}
