import Foundation
import LessonFormat
import Testing

struct LessonCodingTests {
    @Test(arguments: FixtureTests.names)
    func `a lesson survives JSON`(name: String) throws {
        let bytes = try Data(contentsOf: FixtureTests.folder.appending(path: name + "/lesson.md"))
        let lesson = LessonParser().parse(Array(bytes), file: "lesson.md")
        let decoded = try JSONDecoder().decode(Lesson.self, from: JSONEncoder().encode(lesson))
        #expect(decoded == lesson)
    }

    @Test func `the deepest lesson that is built survives JSON`() throws {
        let list = (0..<60).map { String(repeating: "  ", count: $0) + "- *a **b" }.joined(separator: "\n")
        let emphasis = String(repeating: "*a **b ", count: 60) + String(repeating: "c** d* ", count: 60)
        let lesson = LessonParser().parse(list + String(repeating: "*a **b ", count: 60) + emphasis, file: "lesson.md")
        let decoded = try JSONDecoder().decode(Lesson.self, from: JSONEncoder().encode(lesson))
        #expect(decoded == lesson)
        #expect(lesson.diagnostics.contains { $0.id == "nested-too-deep" })
    }

    @Test func `the hash is the source's`() {
        let one = LessonParser().parse("a", file: "lesson.md")
        #expect(one.hash == "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb")
        #expect(one.hash != LessonParser().parse("a\n", file: "lesson.md").hash)
    }
}
