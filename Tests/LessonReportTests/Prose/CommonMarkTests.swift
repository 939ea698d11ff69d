import Foundation
import Testing

@testable import LessonReport

/// Plain CommonMark comes out as the reference implementation writes it, but for the ids of headings.
@Suite(.enabled(if: CommonMarkProgram.path != nil, "cmark is not installed"))
struct CommonMarkTests {
    static let corpus: [String] = {
        let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Fixtures/Prose/commonmark.txt")
        let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        return text.components(separatedBy: "%%%\n")
    }()

    private func expectAgreement(on markdown: String) throws {
        let ours = PlainEmbedding.html(of: markdown)
            .replacing(/<h(?<level>[1-6]) id="[^"]*"(?: data-number="\d+")?>/) { "<h\($0.level)>" }
        #expect(try ours == CommonMarkProgram.html(of: markdown), "\(markdown)")
    }

    @Test func `the corpus is there`() {
        #expect(Self.corpus.count > 150)
    }

    @Test(arguments: corpus.indices)
    func `a sample of the corpus agrees, by itself and inside a quote and a list`(index: Int) throws {
        let sample = Self.corpus[index]
        try expectAgreement(on: sample)
        let lines = sample.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        try expectAgreement(on: lines.map { "> \($0)\n" }.joined())
        try expectAgreement(on: "- " + lines.joined(separator: "\n  ") + "\n")
    }

    @Test(arguments: corpus.indices)
    func `each two neighbours of the corpus agree`(index: Int) throws {
        let next = Self.corpus[(index + 1) % Self.corpus.count]
        try expectAgreement(on: "x\n\n" + Self.corpus[index] + next)
        try expectAgreement(on: "x\n\n" + Self.corpus[index] + "\n" + next)
    }

    @Test(arguments: 1...400)
    func `a generated text agrees`(seed: Int) throws {
        var generator = MarkdownGenerator(seed: UInt64(seed))
        try expectAgreement(on: generator.text())
    }
}
