import Foundation
import Testing

@testable import LessonReport

@Suite struct BytecodeStoreTests {
    private let script = Data("var twice = function (text) { return text + text }".utf8)

    @Test func `a script runs from what was kept of it`() throws {
        let folder = try PageFolder()
        let store = BytecodeStore(folder: folder.url)
        #expect(store.bytecode(of: script) == nil)
        store.keep(try JavaScriptEngine().bytecode(of: script), of: script)
        let kept = try #require(BytecodeStore(folder: folder.url).bytecode(of: script))
        let engine = try JavaScriptEngine()
        try engine.run(bytecode: kept)
        #expect(try engine.call("twice", ["ab"]) == "abab")
    }

    @Test func `a file that is harmed is as none`() throws {
        let folder = try PageFolder()
        let store = BytecodeStore(folder: folder.url)
        store.keep(try JavaScriptEngine().bytecode(of: script), of: script)
        let file = try #require(
            FileManager.default.contentsOfDirectory(at: folder.url, includingPropertiesForKeys: nil).first)
        var bytes = try Data(contentsOf: file)
        bytes[bytes.count - 5] ^= 1
        try bytes.write(to: file)
        #expect(store.bytecode(of: script) == nil)
        try Data("short".utf8).write(to: file)
        #expect(store.bytecode(of: script) == nil)
    }

    @Test func `another script has another place`() throws {
        let folder = try PageFolder()
        let store = BytecodeStore(folder: folder.url)
        store.keep([1, 2, 3], of: script)
        #expect(store.bytecode(of: script + Data(" ".utf8)) == nil)
    }

    @Test func `formulas are set alike from the source and from what was kept`() throws {
        let folder = try PageFolder()
        let markups = try (0..<2).map { _ in
            try MathRenderer(katex: .standard, store: BytecodeStore(folder: folder.url)).render(
                "\\frac{a}{b}", isDisplay: true
            )
            .get()
        }
        #expect(markups[0] == markups[1])
        #expect(markups[0].contains("<mfrac>"))
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path).count == 1)
    }
}
