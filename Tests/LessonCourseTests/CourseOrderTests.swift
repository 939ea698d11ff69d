import LessonFormat
import Testing

@testable import LessonCourse

@Suite struct CourseOrderTests {
    private func order(_ lessons: [(String, String)]) -> CourseOrder {
        CourseOrder(lessons.map { ($0.0, LessonParser().parse($0.1, file: $0.0 + ".md")) })
    }

    private static let producer = "```swift\n//| produces: net.safetensors\nlet a = 1\n```\n"

    @Test func `a lesson that makes a file is built before those that require it`() {
        let order = order([
            ("01-use", "---\nrequires: [02]\n---\n"), ("02-make", Self.producer), ("03-free", "Text.\n"),
        ])
        #expect(order.waves(of: ["01-use", "02-make", "03-free"]) == [["02-make", "03-free"], ["01-use"]])
        #expect(order.producers(for: "01-use") == ["02-make"])
    }

    @Test func `requiring a lesson that makes nothing costs no waiting`() {
        let order = order([("01-a", "Text.\n"), ("02-b", "---\nrequires: [01]\n---\n")])
        #expect(order.waves(of: ["01-a", "02-b"]) == [["01-a", "02-b"]])
    }

    @Test func `what is required through others counts, and circles end`() {
        let order = order([
            ("01-a", Self.producer), ("02-b", "---\nrequires: [01]\n---\n"), ("03-c", "---\nrequires: [02]\n---\n"),
            ("04-d", "---\nrequires: [05]\n---\n" + Self.producer),
            ("05-e", "---\nrequires: [04]\n---\n" + Self.producer),
        ])
        #expect(order.producers(for: "03-c") == ["01-a"])
        #expect(
            order.waves(of: ["01-a", "02-b", "03-c", "04-d", "05-e"]) == [
                ["01-a"], ["02-b", "03-c"], ["04-d", "05-e"],
            ])
    }
}
