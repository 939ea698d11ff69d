import Foundation
import Testing

@Suite struct GradeTests {
    private let folder = TemporaryFolder()
    private var program: Program { Program(folder: folder) }

    private static let right = CourseLesson.answered(
        double: "func double(_ x: Int) -> Int { x + x }", half: "let half = 1 / 2.0")

    private func table(_ name: String = "grades/grades.csv") throws -> [[String]] {
        try folder.read(name).replacing("\u{FEFF}", with: "").split(separator: "\r\n")
            .map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
    }

    private func grade(_ submissions: [String: String], _ more: String...) throws -> Program.Ending {
        try folder.write(CourseLesson.text, to: "01-double.md")
        for (name, text) in submissions { try folder.write(text, to: "in/" + name) }
        return try program.start(["grade", "in", "--against", "01-double.md"] + more).end()
    }

    @Test func `points, a table and a page for each student`() throws {
        let ending = try grade([
            "ada.md": Self.right,
            "bob/homework.md": CourseLesson.answered(
                double: "func double(_ x: Int) -> Int { 2 * abs(x) }", half: "____"),
            "cyd.md": "# I did nothing\n",
        ])
        #expect(ending.status == 0, "\(ending.errors)")
        #expect(ending.output == "3 students graded, 1 with a problem. Open grades/grades.csv\n")
        #expect(
            try table() == [
                ["student", "double (2)", "half (1)", "points", "of", "problem"], ["ada", "2", "1", "3", "3", ""],
                ["bob", "0", "0", "0", "3", ""],
                ["cyd", "0", "0", "0", "3", "no exercise of 01-double.md is in the file"],
            ])
        let json = try folder.read("grades/grades.json")
        #expect(json.contains("\"schema\" : 1") && json.contains("\"result\" : \"passed\""))
    }

    @Test func `feedback shows the answer, what the checks say, and of hidden tests the hint alone`() throws {
        _ = try grade([
            "bob.md": CourseLesson.answered(
                double: "func double(_ x: Int) -> Int { 2 * abs(x) }", half: "let half = 0.7")
        ])
        let page = try folder.read("grades/feedback/bob.html")
        for part in ["Feedback: Doubling", "bob", "Not right yet", "Negative ones, too", "a hidden test does not hold"]
        {
            #expect(page.contains(part))
        }
        #expect(page.contains("expected <code>half</code> to be 0.5 within 1e-06, and it is 0.7"))
        for secret in ["secretSolution", "hiddenInput", "wrongAnswer", "secretLine"] { #expect(!page.contains(secret)) }
    }

    @Test func `a student who edits checks, limits, seed or front matter gains nothing`() throws {
        let cheat = """
            ---
            limits: {seconds: 9000, megabytes: 90000}
            uses: [../01-double.md]
            ---

            ```swift
            let base = 0
            ```

            ```swift {#double .exercise points=100 seconds=9000}
            //| error: anything
            func double(_ x: Int) -> Int { 0 }
            ```

            ```swift {.check for=double}
            expect(true)
            ```

            """
        _ = try grade(["mal.md": cheat])
        #expect(try table()[1] == ["mal", "0", "0", "0", "3", ""])
    }

    @Test func `names that are formulas or lead elsewhere do no harm`() throws {
        let ending = try grade(["=1+1.md": Self.right, "..md": Self.right, "a\"b,c.md": Self.right])
        #expect(ending.status == 0)
        #expect(try folder.read("grades/grades.csv").contains("\r\n'=1+1,2,1,3,3,\r\n"))
        #expect(try folder.read("grades/grades.csv").contains("\r\n\"a\"\"b,c\",2,1,3,3,\r\n"))
        #expect(Set(folder.names) == ["01-double.md", "grades", "in"])
    }

    @Test func `a link is not followed, and what cannot be read is a problem of its own`() throws {
        try folder.write(Self.right, to: "in/ada.md")
        let link = folder.path + "/in/eve.md"
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: folder.path + "/01-double.md")
        try folder.write("one", to: "in/two/a.md")
        try folder.write("two", to: "in/two/b.md")
        let ending = try grade(["bytes.md": "\u{0}\u{1}```swift {#double .exercise}\n"])
        #expect(ending.output == "4 students graded, 3 with a problem. Open grades/grades.csv\n")
        let rows = try table()
        #expect(rows[1] == ["ada", "2", "1", "3", "3", ""])
        #expect(rows[2][5].contains("control character"))
        #expect(rows[3][5].hasPrefix("eve.md is no file of its own"))
        #expect(rows[4][5].hasPrefix("\"several files"))
    }

    @Test func `an unsound lesson grades nobody`() throws {
        try folder.write(CourseLesson.text.replacing("secretSolution * x", with: "3 * x"), to: "bad.md")
        try folder.write(Self.right, to: "in/ada.md")
        let ending = try program.run("grade", "in", "--against", "bad.md")
        #expect(ending.status == 1)
        #expect(ending.errors.contains("this solution of “double” fails its own checks"))
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/grades"))
    }

    @Test func `merging wants every shard of one class and one lesson`() throws {
        _ = try grade(["ada.md": Self.right, "bob.md": Self.right], "--shard", "1/2")
        let missing = try program.run("grade", "merge", "grades")
        #expect(missing.status == 2)
        #expect(missing.errors.contains("shard 2/2 is missing"))
        try folder.write(CourseLesson.text + "\nMore.\n", to: "01-double.md")
        _ = try program.run("grade", "in", "--against", "01-double.md", "--shard", "2/2")
        let mixed = try program.run("grade", "merge", "grades")
        #expect(mixed.errors.contains("was graded against another state of the lesson"))
    }

    @Test func `wrong usage says what would be right`() throws {
        #expect(try grade(["ada.md": Self.right], "--shard", "3/2").status == 2)
        let empty = try program.run("grade", "grades-of-nobody", "--against", "01-double.md")
        #expect(empty.status == 2)
        #expect(empty.errors.contains("no such folder"))
        let file = try program.run("grade", "in/ada.md", "--against", "01-double.md")
        #expect(file.status == 2)
        #expect(file.errors.contains("in/ada.md: a file, where a folder is needed"))
    }
}
