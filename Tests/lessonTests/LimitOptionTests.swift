import Foundation
import Testing

/// `--limit`, on each command that runs cells.
@Suite struct LimitOptionTests {
    private let folder = TemporaryFolder()
    private var program: Program { Program(folder: folder) }

    private static let lesson = "```swift\nfor _ in 0..<10_000 {}\n```\n"

    @Test(arguments: [
        ["build", "--output", "out"], ["dump", "run"], ["record"], ["tally", "--output", "out"], ["eval"],
    ])
    func `a command that runs cells takes limits`(command: [String]) throws {
        let isSource = command[0] == "eval"
        try folder.write(isSource ? "for _ in 0..<10_000 {}\n" : Self.lesson, to: "a.md")
        #expect(try program.start(command + ["a.md"]).end().status == 0)
        let ending = try program.start(command + ["a.md", "--limit", "steps=1000"]).end()
        #expect(ending.status == 1)
        #expect(ending.errors.contains("a.md:\(isSource ? 1 : 2):1: error: the cell ran more than 1000 steps"))
        #expect(
            ending.errors.contains(
                "`limits: {steps: …}` at the head of the lesson or `--limit steps=…` raises the limit"))
    }

    @Test(arguments: ["build", "watch", "record", "eval", "grade --against a.md", "dump run", "tally"])
    func `a wrong limit is wrong usage`(command: String) throws {
        try folder.write(Self.lesson, to: "a.md")
        let words = command.split(separator: " ").map(String.init)
        let ending = try program.start(words + ["a.md", "--limit", "sceonds=4"]).end()
        #expect(ending.status == 2)
        #expect(ending.errors.contains("--limit knows no “sceonds”. Did you mean `seconds`?"))
    }

    @Test func `a page is built again under another limit, and left alone under the same`() throws {
        try folder.write(Self.lesson, to: "a.md")
        func build(_ limit: String) throws -> String {
            try program.run("build", "a.md", "--output", "out", "--limit", limit, "--limit", "depth=10").output
        }
        #expect(!(try build("steps=20000").contains("unchanged")))
        #expect(try build("steps=20000").contains("unchanged"))
        #expect(!(try build("steps=20001").contains("unchanged")))
    }

    @Test func `the instructor's limits hold for what students hand in, and grades follow from them`() throws {
        try folder.write(CourseLesson.text, to: "01.md")
        let answer = "func double(_ x: Int) -> Int { for _ in 0..<10_000 {}; return 2 * x }"
        let cheat = "---\nlimits: {steps: 1_000_000}\n---\n\n"
        try folder.write(cheat + CourseLesson.answered(double: answer, half: "____"), to: "in/ada.md")
        #expect(try program.run("grade", "in", "--against", "01.md", "--limit", "steps=1000").status == 0)
        #expect(try folder.read("grades/grades.json").contains("the cell ran more than 1000 steps"))
        #expect(try folder.read("grades/grades.csv").contains("ada,0,0,0,3,"))
        #expect(try program.run("grade", "in", "--against", "01.md").status == 0)
        #expect(try folder.read("grades/grades.csv").contains("ada,2,0,2,3,"))
    }
}
