import Testing

@testable import LessonRunner

@Suite struct LineSplitterTests {
    @Test func `lines come out whole however their bytes arrive`() {
        let text = Array("one\n\ntwo\nthree".utf8)
        for size in 1...text.count {
            var splitter = LineSplitter()
            var lines: [[UInt8]] = []
            for start in stride(from: 0, to: text.count, by: size) {
                lines += splitter.add(text[start..<min(start + size, text.count)])
            }
            #expect(lines.map { String(decoding: $0, as: UTF8.self) } == ["one", "", "two"])
            #expect(splitter.rest == Array("three".utf8))
        }
    }
}
