import Diagnostics
import Testing

@testable import LessonFormat

struct SourceDecoderTests {
    private func decode(_ bytes: [UInt8]) -> (lines: SourceLines, diagnostics: [Diagnostic]) {
        let sink = DiagnosticSink(file: "lesson.md")
        return (SourceDecoder(sink: sink).decode(bytes), sink.diagnostics)
    }

    @Test func `a byte that is no text stays one byte, so that columns hold`() {
        let bytes: [UInt8] = [0x61, 0xFF, 0x00, 0x62, 0xC3, 0x0A, 0x07]
        let decoded = decode(bytes)
        #expect(decoded.lines.bytes.count == bytes.count)
        #expect(decoded.lines.bytes.filter { $0 == ControlByte.replaced }.count == 4)
        #expect(decoded.diagnostics.map(\.id) == ["not-utf-8", "control-character"])
        #expect(decoded.diagnostics.map(\.span.start.column) == [2, 3])
    }

    @Test(
        arguments: [
            [0xC0, 0x80], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF0, 0x80, 0x80, 0x80],
            [0x80], [0xE2, 0x82], [0xF8, 0x88, 0x80, 0x80, 0x80],
        ] as [[UInt8]])
    func `overlong, surrogate and truncated sequences are no UTF-8`(bytes: [UInt8]) {
        #expect(decode(bytes).diagnostics.contains { $0.id == "not-utf-8" })
    }

    @Test(arguments: ["η", "€", "😀", "\u{10FFFF}", "\u{D7FF}\u{E000}"])
    func `well-formed characters stay`(text: String) {
        let decoded = decode(Array(text.utf8))
        #expect(decoded.lines.bytes == Array(text.utf8) && decoded.diagnostics.isEmpty)
    }

    @Test func `a lesson of exactly 1 MiB is read, one byte more is not`() {
        let bytes = [UInt8](repeating: UInt8(ascii: "a"), count: 1 << 20)
        #expect(decode(bytes).diagnostics.isEmpty)
        #expect(decode(bytes + [0x61]).diagnostics.map(\.id) == ["lesson-too-large"])
    }
}
