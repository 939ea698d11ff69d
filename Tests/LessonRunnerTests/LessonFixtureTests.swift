import Foundation
import LessonFormat
import LessonRun
import LessonRunner
import Testing

/// What becomes of whole lessons when they run: `lesson.md` in, `run.json` out. Record anew with `RECORD=1`.
@Suite struct LessonFixtureTests {
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("Fixtures")

    static let names =
        ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).filter { !$0.hasPrefix(".") }
        .sorted()

    @Test(arguments: names)
    func `a lesson runs as recorded`(name: String) throws {
        let folder = Self.folder.appendingPathComponent(name)
        let source = try String(contentsOf: folder.appendingPathComponent("lesson.md"), encoding: .utf8)
        let lesson = LessonParser().parse(source, file: "lesson.md")
        let run = LessonRunner().run(lesson, in: folder.path)
        let json = String(decoding: try LessonRunCoding.encoder(pretty: true).encode(run), as: UTF8.self) + "\n"
        let record = folder.appendingPathComponent("run.json")
        if ProcessInfo.processInfo.environment["RECORD"] == "1" {
            try Data(json.utf8).write(to: record)
        }
        let recorded = try? String(contentsOf: record, encoding: .utf8)
        #expect(recorded == json, "\(name) ran differently; compare with RECORD=1 and git diff")
    }

    @Test(arguments: names)
    func `a lesson that ran has a run for each cell, value and exercise`(name: String) throws {
        let record = Self.folder.appendingPathComponent(name).appendingPathComponent("run.json")
        let run = try LessonRunCoding.decoder().decode(LessonRun.self, from: Data(contentsOf: record))
        #expect(run.cells.map(\.index) == Array(run.cells.indices))
        #expect(run.values.map(\.index) == Array(run.values.indices))
    }
}
