import Diagnostics
import Testing

struct SourceTextTests {
    @Test func `every kind of line ending ends one line`() {
        let source = SourceText("a\nb\r\nc\rd", file: "x.md")
        #expect(source.lineCount == 4)
        #expect((1...4).map { source.line($0) } == ["a", "b", "c", "d"])
    }

    @Test func `columns count bytes, and UTF-16 on demand`() {
        let source = SourceText("η = 😀x", file: "x.md")
        let position = source.position(at: 9)
        #expect(position == TextPosition(line: 1, column: 10))
        #expect(source.offset(of: position) == 9)
        #expect(source.utf16Column(of: position) == 7)
    }

    @Test func `positions and offsets are inverse to each other`() {
        let source = SourceText("one\n\ntwo\r\nthree\n", file: "x.md")
        for offset in 0...16 where offset != 9 {
            #expect(source.offset(of: source.position(at: offset)) == offset)
        }
    }

    @Test func `a fragment remembers a different origin for each line`() {
        let fragment = SourceFragment(
            "let a = 1\nlet b", file: "x.md",
            lineOrigins: [TextPosition(line: 10, column: 3), TextPosition(line: 11, column: 5)])
        #expect(fragment.filePosition(of: TextPosition(line: 2, column: 5)) == TextPosition(line: 11, column: 9))
        #expect(fragment.filePosition(of: TextPosition(line: 1, column: 1)) == TextPosition(line: 10, column: 3))
    }
}
