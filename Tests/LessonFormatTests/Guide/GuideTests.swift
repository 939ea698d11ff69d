import Foundation
import LessonFormat
import Testing

/// The authors' guide keeps its promises.
struct GuideTests {
    static let guide: Lesson = {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(
            path: "../../../docs/lesson-format.md")
        let bytes = (try? Data(contentsOf: file)) ?? Data()
        return LessonParser().parse(Array(bytes), file: "lesson-format.md")
    }()

    static let examples: [String] = guide.blocks.compactMap { block in
        guard case .code(info: "markdown", let text, span: _) = block else { return nil }
        return text
    }

    @Test func `the guide is a lesson without a mistake`() {
        #expect(Self.guide.diagnostics.isEmpty)
        #expect(Self.examples.count >= 7)
    }

    @Test(arguments: examples)
    func `an example of the guide has no mistake`(example: String) {
        #expect(LessonParser().parse(example, file: "example.md").diagnostics.isEmpty)
    }

    @Test func `the guide has every limit, with what holds unless it is set`() throws {
        let rows = Self.guide.blocks.flatMap { block -> [String] in
            guard case .table(let table) = block else { return [] }
            return table.rows.map { row in row.map(\.plainText).joined(separator: "|") }
        }
        let standard: LessonLimits = [:]
        for (name, value) in [
            (LimitName.seconds, "60"), (.megabytes, "\(standard.megabytes)"), (.steps, "2,000,000,000"),
            (.depth, "20,000"), (.output, "1,048,576"),
        ] {
            #expect(rows.contains { $0.hasPrefix(name.rawValue + "|") && $0.contains("|" + value + "|") }, "\(name)")
        }
        #expect(LimitName.allCases.count == 5)
        #expect(standard.seconds == 60 && standard.steps == 2_000_000_000)
        #expect(standard.depth == 20_000 && standard.output == 1_048_576)
    }

    @Test func `the guide's exercise finds its cells`() throws {
        let lessons = Self.examples.map { LessonParser().parse($0, file: "example.md") }
        let exercise = try #require(lessons.flatMap(\.exercises).first)
        #expect(exercise.points == 2)
        #expect(exercise.solutions.count == 1 && exercise.checks.count == 1)
        #expect(exercise.tests.count == 1 && exercise.wrongAnswers.count == 1)
    }
}
