import LessonFormat
import Testing

/// What is cut out of a lesson for its students, and that nothing else is touched.
@Suite struct StudentEditionTests {
    private func edition(_ source: String) -> String {
        let lesson = LessonParser().parse(source, file: "a.md")
        return String(decoding: StudentEdition(of: lesson, source: Array(source.utf8)).bytes, as: UTF8.self)
    }

    private static let exercise = "```swift {#x .exercise}\nlet a = ____\n```\n"
    private static let check = "```swift {.check for=x}\nexpect(a == 1)\n```\n"

    @Test(arguments: [".solution for=x", ".tests for=x", ".wrong for=x hint=\"no\""])
    func `a solution, hidden tests and a wrong answer are cut with their fences`(role: String) {
        let source = "Before.\n\n" + Self.exercise + Self.check + "```swift {\(role)}\nlet a = 1\n```\n\nAfter.\n"
        #expect(edition(source) == "Before.\n\n" + Self.exercise + Self.check + "\nAfter.\n")
    }

    @Test func `a blank stands for each part that is a solution, as deep as it`() {
        let source = """
            ```swift {#x .exercise}
            func f() -> Int {
                // BEGIN SOLUTION
                let secret = 41
                return secret + 1
                // END SOLUTION
            }
            ```

            ```swift {.check for=x}
            expect(f() == 42)
            ```

            """
        let cut = edition(source)
        #expect(cut.contains("func f() -> Int {\n    ____\n}\n```"))
        #expect(!cut.contains("secret") && !cut.contains("SOLUTION"))
    }

    @Test func `a lesson without exercises is the same to the byte`() {
        let source = "\u{FEFF}---\r\ntitle: A\r\n---\r\n\r\n\tText  \r\n```swift\r\nlet a = 1\r\n```"
        #expect(edition(source) == source)
    }

    @Test func `line endings of the rest stay as they are`() {
        let source = "A\r\n\r\n```swift {.solution for=x}\r\nlet a = 1\r\n```\r\nB\r\n"
        #expect(edition(source) == "A\r\n\r\nB\r\n")
    }

    @Test func `fences in quotes and lists are cut with their marks`() {
        #expect(edition("> ```swift {.solution for=x}\n> let a = 1\n> ```\n> B\n") == "> B\n")
        #expect(edition("- A\n\n  ```swift {.solution for=x}\n  let a = 1\n  ```\n\n  B\n") == "- A\n\n\n  B\n")
        #expect(edition("- ```swift {.solution for=x}\n  let a = 1\n  ```\n- B\n") == "- \n- B\n")
    }

    @Test func `lines lead back to where they stand in the original`() {
        let source = "1\n\n```swift {.solution for=x}\nlet a = 1\n```\n6\n"
        let lesson = LessonParser().parse(source, file: "a.md")
        let edition = StudentEdition(of: lesson, source: Array(source.utf8))
        #expect((1...3).map(edition.originalLine) == [1, 2, 6])
    }

    @Test func `a cut edition has no mistake and asks for the same exercises`() {
        let source = Self.exercise + "```swift {.solution for=x}\nlet a = 1\n```\n" + Self.check
        let lesson = LessonParser().parse(edition(source), file: "a.md")
        #expect(lesson.diagnostics.isEmpty)
        #expect(lesson.exercises.map(\.id) == ["x"])
    }

    @Test func `solution lines outside an exercise are a mistake`() {
        let lesson = LessonParser().parse(
            "```swift\n// BEGIN SOLUTION\nlet a = 1\n// END SOLUTION\n```\n", file: "a.md")
        #expect(
            lesson.diagnostics.map(\.description) == ["a.md:2:1: error: `// BEGIN SOLUTION` belongs into an exercise"])
    }
}
