import Foundation
import LessonFormat
import Testing

@Suite struct LessonLimitsTests {
    @Test func `what nobody sets has its standard value`() {
        let limits: LessonLimits = [:]
        #expect(limits.seconds == 60 && limits.megabytes == 2_048 && limits.steps == 2_000_000_000)
        #expect(limits.depth == 20_000 && limits.output == 1_048_576)
        #expect(limits[.steps] == nil)
    }

    @Test func `the other's settings win, one by one`() {
        let lesson: LessonLimits = [.seconds: 5, .depth: 100]
        let command: LessonLimits = [.seconds: 20, .output: 10]
        #expect(lesson.overridden(by: command) == [.seconds: 20, .depth: 100, .output: 10])
    }

    @Test func `one text for the same settings, and the front matter's spelling as JSON`() throws {
        let limits: LessonLimits = [.output: 10, .seconds: 0.5, .steps: 3]
        #expect("\(limits)" == "seconds=0.5, steps=3.0, output=10.0")
        let json = try JSONEncoder().encode([.seconds: 20] as LessonLimits)
        #expect(String(decoding: json, as: UTF8.self) == "{\"seconds\":20}")
        #expect(try JSONDecoder().decode(LessonLimits.self, from: json) == [.seconds: 20])
    }

    @Test(arguments: [
        (LimitName.seconds, ["0.5", "86400"], ["0", "-1", "86401", "soon", "nan", "inf", ""]),
        (.megabytes, ["16", "65_536"], ["15", "65537", "2.5", "_16", "16_"]),
        (.steps, ["1", "1_000_000_000_000_000"], ["0", "1e9", "1000000000000001"]),
        (.depth, ["1", "1000000"], ["0", "1000001"]),
        (.output, ["1", "67108864"], ["0", "67108865"]),
    ])
    func `a limit takes what is in its range`(name: LimitName, right: [String], wrong: [String]) {
        for text in right { #expect(name.value(of: text) != nil, "\(text)") }
        for text in wrong { #expect(name.value(of: text) == nil, "\(text)") }
    }
}
