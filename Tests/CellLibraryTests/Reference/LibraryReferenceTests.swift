import Foundation
import Testing

@testable import CellLibrary

/// What `lesson help` says, and `docs/reference.md`.
@Suite(.serialized) struct LibraryReferenceTests {
    private static let reference = LibraryReference()
    private static let examples = reference.topics.flatMap(\.examples)

    @Test func `every name that a cell can call has an example`() {
        let shown = Set(Self.examples.map(\.name))
        #expect(Set(Self.reference.names).subtracting(shown).subtracting(LibraryReference.machinery) == [])
        #expect(shown.subtracting(Self.reference.names) == [])
        #expect(shown.count == Self.examples.count)
    }

    @Test(arguments: examples.map(\.name)) func `an example uses its name and runs`(_ name: String) throws {
        let example = try #require(Self.reference.example(for: name))
        #expect(example.code.contains(name) || ["EncoderDecoder", "Model"].contains(name))
        let run = CellRun.of(example.code)
        #expect(run.complaints == [])
        #expect(
            !run.output.isEmpty || !run.figures.isEmpty || run.expectationsHeld > 0 || example.code.contains(".fit("))
    }

    /// Write it anew with `lesson help --markdown > docs/reference.md`, or with `RECORD=1`.
    @Test func `the reference in docs is what the library says today`() throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../docs/reference.md")
        let text = Self.reference.markdown
        if ProcessInfo.processInfo.environment["RECORD"] == "1" {
            try text.write(to: file, atomically: true, encoding: .utf8)
        }
        let isFresh = try String(contentsOf: file, encoding: .utf8) == text
        #expect(isFresh, "docs/reference.md is stale: write it with `lesson help --markdown > docs/reference.md`")
    }

    @Test func `a function is found with its signatures, help, shapes and example`() throws {
        let text = try #require(Self.reference.entries(for: "matmul").first).text
        #expect(text.hasPrefix("func matmul(_ a: Tensor, _ b: Tensor) -> Tensor\n    The product of matrices"))
        #expect(text.contains("Shapes: [m, k] and [k, n] → [m, n]"))
        #expect(text.contains("Example:\n  let a: Tensor"))
    }

    @Test func `a member is found by its own name and behind its type's`() {
        #expect(Self.reference.entries(for: "fit").map(\.name) == ["Sequential.fit"])
        #expect(Self.reference.entries(for: "Sequential.fit").first?.text.contains("epochs: Int = 1") == true)
        #expect(Self.reference.entries(for: ".sgd").map(\.name) == ["Optimizer.sgd"])
    }

    @Test func `a misspelled name is told its nearest`() {
        #expect(Self.reference.entries(for: "Conv2d") == [])
        #expect(Self.reference.nearest(to: "Conv2d") == "Conv2D")
    }
}
