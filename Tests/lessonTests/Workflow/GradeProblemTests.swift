import Foundation
import Testing

/// Submissions that lack something, or are something else.
@Suite struct GradeProblemTests {
    private let folder = TemporaryFolder()
    private var program: Program { Program(folder: folder) }

    private static let half = "```swift {#half .exercise}\nlet half = 0.5\n```\n"

    private func grade() throws -> Program.Ending {
        try folder.write(CourseLesson.text, to: "01-double.md")
        return try program.run("grade", "in", "--against", "01-double.md")
    }

    private func feedback(_ student: String) throws -> String { try folder.read("grades/feedback/\(student).html") }

    @Test func `feedback has a blank where nothing was answered, never the solution`() throws {
        let misspelt = Self.half.replacing("#half", with: "#halve")
        let submissions = [
            "misspelt.md": misspelt, "nothing.md": "Nothing.\n", "none/a.md": "a", "none/b.md": "b",
            "other.md": "```swift {#double .exercise}\nfunc double(_ x: Int) -> Int { x }\n```\n",
        ]
        for (name, text) in submissions { try folder.write(text, to: "in/" + name) }
        try Data([0xFF, 0xFE, 0x60, 0, 0x60, 0]).write(to: URL(fileURLWithPath: folder.path + "/in/utf16.md"))
        #expect(try grade().status == 0)
        for student in ["misspelt", "nothing", "none", "other", "utf16"] {
            let page = try feedback(student)
            #expect(page.contains("____"), "\(student)")
            for secret in CourseLesson.secrets where secret != "Negative ones" || student != "other" {
                #expect(!page.contains(secret), "\(secret) in \(student)")
            }
        }
    }

    @Test func `a file that answers nothing says why`() throws {
        try folder.write("Nothing.\n", to: "in/ada.md")
        try folder.write(String(repeating: "a\n", count: 600_000), to: "in/bob.md")
        try Data([0xFF, 0xFE, 0x60, 0, 0x60, 0]).write(to: URL(fileURLWithPath: folder.path + "/in/cyd.md"))
        try folder.write(Self.half, to: "in/dan.md")
        #expect(try grade().output.hasPrefix("4 students graded, 3 with a problem."))
        let table = try folder.read("grades/grades.csv")
        #expect(table.contains("ada,0,0,0,3,no exercise of 01-double.md is in the file\r\n"))
        #expect(table.contains("bob,0,0,0,3,\"a lesson is at most 1 MiB, and this one is longer\"\r\n"))
        #expect(table.contains("cyd,0,0,0,3,\"this byte is not UTF-8"))
        #expect(table.contains("dan,0,1,1,3,\r\n"))
    }

    @Test func `Markdown has many endings, and what is none is named`() throws {
        try folder.write(Self.half, to: "in/Ada.MD")
        try folder.write(Self.half, to: "in/bob.b.markdown")
        try folder.write("x", to: "in/x.txt")
        let ending = try grade()
        #expect(ending.errors == "in/x.txt: not graded: no Markdown file\n")
        let table = try folder.read("grades/grades.csv")
        #expect(table.contains("\r\nAda,0,1,1,3,\r\nbob.b,0,1,1,3,\r\n"))
        try folder.write(Self.half, to: "in/Ada.md")
        #expect(try grade().errors.contains("Ada is here twice"))
    }

    @Test func `neither the grades nor the lesson in the folder are a student`() throws {
        try folder.write(CourseLesson.text, to: "01-double.md")
        try folder.write(Self.half, to: "ada.md")
        for _ in 1...2 {
            let ending = try program.run("grade", ".", "--against", "01-double.md")
            #expect(ending.output == "1 student graded. Open grades/grades.csv\n")
            #expect(ending.errors.contains("01-double.md: not graded: the lesson itself\n"))
        }
    }

    @Test func `an error that a hidden test causes does not tell what the test puts in`() throws {
        let answer = "func double(_ x: Int) -> Int {\n    [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20][x]\n}"
        try folder.write(CourseLesson.answered(double: answer, half: "let half = 0.7"), to: "in/ada.md")
        #expect(try grade().status == 0)
        let page = try feedback("ada")
        #expect(page.contains("a hidden test does not hold"))
        for secret in ["-7", "is negative", "hiddenInput", "called by way of"] {
            #expect(!page.contains(">\(secret)") && !page.contains("index \(secret)") && !page.contains(": \(secret)"))
        }
        #expect(!page.contains("index -7"))
        #expect(!page.contains("01-double.md:18"), "a place in a hidden test")
        #expect(try folder.read("grades/grades.json").contains("index -7"))
    }

    @Test func `an answer cannot tell what a hidden test puts in`() throws {
        let telling = ["expect(false, hint: \"leak \\(x)\")", "fatalError(\"leak \\(x)\")", "print(\"leak\", x)"]
        for (index, statement) in telling.enumerated() {
            let answer = "func double(_ x: Int) -> Int {\n    if x != 10 { \(statement) }\n    return 20\n}"
            try folder.write(CourseLesson.answered(double: answer, half: "____"), to: "in/s\(index).md")
        }
        #expect(try grade().status == 0)
        for index in telling.indices {
            let page = try feedback("s\(index)")
            #expect(page.contains("a hidden test does not hold"))
            #expect(!page.contains("leak -7"))
        }
    }

    @Test func `a hidden test's place is that of the answer`() throws {
        try folder.write(
            CourseLesson.answered(double: "func double(_ x: Int) -> Int { 2 * abs(x) }", half: "____"), to: "in/bob.md")
        #expect(try grade().status == 0)
        let page = try feedback("bob")
        #expect(page.contains("Negative ones, too") && page.contains("bob.md:3:1"))
        #expect(!page.contains("01-double.md:"))
    }
}
