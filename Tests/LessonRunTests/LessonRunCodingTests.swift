import Diagnostics
import Figures
import Foundation
import LessonRun
import Testing
import Trace

@Suite struct LessonRunCodingTests {
    @Test func `a run survives its JSON, numbers that are not finite included`() throws {
        let figure = LinesFigure(series: [.init(name: "a", values: [1, .infinity, -.infinity])])
        let number = ValueSummary(type: "Double", text: "inf", detail: .number(.infinity))
        let cell = CellRun(
            index: 0, outcome: .skipped(name: "x", line: 4),
            outputs: [.text("é\u{0}\n"), .figure(.lines(figure), from: .start)],
            lines: [LineRecord(span: .start, count: 2, name: "x", first: number, last: number)])
        let run = LessonRun(lessonHash: "abc", cells: [cell])
        let json = try LessonRunCoding.encoder().encode(run)
        #expect(try LessonRunCoding.decoder().decode(LessonRun.self, from: json) == run)
    }

    @Test func `an event is one line whatever it says`() throws {
        let event = RunEvent.output(.text("two\nlines\r\n\u{2028}"))
        let json = try LessonRunCoding.encoder().encode(event)
        #expect(!json.contains(UInt8(ascii: "\n")))
        #expect(try LessonRunCoding.decoder().decode(RunEvent.self, from: json) == event)
    }
}
