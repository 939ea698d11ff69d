import Foundation
import LessonFormat
import Testing

/// Every folder of `Fixtures` holds a `lesson.md` and, in `expected.txt`, what becomes of it. `RECORD=1` writes them anew.
struct FixtureTests {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")

    static let names: [String] = {
        let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
        return (names ?? []).filter { !$0.hasPrefix(".") }.sorted()
    }()

    @Test(arguments: names)
    func `a lesson is read as its fixture says`(name: String) throws {
        let folder = Self.folder.appending(path: name)
        let bytes = try Data(contentsOf: folder.appending(path: "lesson.md"))
        let outline = LessonOutline.text(of: LessonParser().parse(Array(bytes), file: "lesson.md"))
        let expected = folder.appending(path: "expected.txt")
        if ProcessInfo.processInfo.environment["RECORD"] == "1" {
            try outline.write(to: expected, atomically: true, encoding: .utf8)
        }
        #expect(try outline == String(contentsOf: expected, encoding: .utf8))
    }
}
