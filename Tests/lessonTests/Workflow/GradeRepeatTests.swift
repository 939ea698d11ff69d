import Foundation
import Testing

/// The same class gives the same grades, however often and on whatever machine it is graded.
@Suite struct GradeRepeatTests {
    private let folder = TemporaryFolder()
    private var program: Program { Program(folder: folder) }

    private static let greedy = [
        "loops":
            "func double(_ x: Int) -> Int {\n    var n = 0\n    while true {\n        n += 1\n        n -= 1\n    }\n}",
        "computes":
            "func double(_ x: Int) -> Int {\n    print(\"at\", x)\n    while true {\n        _ = matmul(Tensor.ones(300, 300), Tensor.ones(300, 300))\n    }\n}",
        "hoards":
            "var hoard: [[Int]] = []\nfunc double(_ x: Int) -> Int { while true { hoard.append(Array(repeating: x, count: 1_000_000)) } }",
    ]

    private func grade(into output: String) throws -> Program.Ending {
        try program.run("grade", "in", "--against", "01-double.md", "--output", output)
    }

    @Test func `what runs into a limit is written the same way each time`() throws {
        try folder.write(CourseLesson.text, to: "01-double.md")
        for (name, double) in Self.greedy {
            try folder.write(CourseLesson.answered(double: double, half: "let half = 0.5"), to: "in/\(name).md")
        }
        for output in ["one", "two"] { #expect(try grade(into: output).status == 0) }
        let json = try folder.read("one/grades.json")
        #expect(try folder.read("two/grades.json") == json)
        for name in Self.greedy.keys {
            let page = "/feedback/\(name).html"
            let isSame = try folder.read("one" + page) == folder.read("two" + page)
            #expect(isSame, "\(name)")
            #expect(try folder.read("one/grades.csv").contains("\(name),0,1,1,3,\r\n"))
        }
        #expect(json.contains("the cell ran more than 2500000 steps"))
        #expect(json.contains("this answer takes more time than it may"))
        #expect(json.contains("this answer takes more memory than it may"))
    }

    @Test func `the page of a student whose submission is gone goes too, and nothing of anybody else's`() throws {
        try folder.write(CourseLesson.text, to: "01-double.md")
        for name in ["ada", "bob", "cyd", "dan"] {
            let half = name == "dan" ? "none" : CourseLesson.answered(double: "____", half: "let half = 0.5")
            try folder.write(half, to: "in/\(name).md")
        }
        _ = try grade(into: "grades")
        try folder.write("mine", to: "grades/feedback/notes.html")
        try folder.write("with a remark by hand", to: "grades/feedback/cyd.html")
        for name in ["bob", "cyd", "dan"] { unlink(folder.path + "/in/\(name).md") }
        #expect(try grade(into: "grades").output == "1 student graded. Open grades/grades.csv\n")
        let left = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/grades/feedback").sorted()
        #expect(left == ["ada.html", "cyd.html", "notes.html"])
        #expect(try folder.read("grades/feedback/cyd.html") == "with a remark by hand")
    }

    @Test func `an answer learns nothing from how often it was called`() throws {
        let lesson = """
            ```swift {#next .exercise}
            func next() -> Int { ____ }
            ```

            ```swift {.solution for=next}
            func next() -> Int { 4 }
            ```

            ```swift {.check for=next points=1}
            expect(next() == 4)
            ```

            ```swift {.tests for=next points=2}
            expect(next() == 4)
            ```

            ```swift {.tests for=next points=4}
            expect(next() != 3)
            ```

            """
        try folder.write(lesson, to: "01-double.md")
        let answer =
            "```swift {#next .exercise}\nvar calls = 0\nfunc next() -> Int { calls += 1; return calls == 2 ? 4 : 3 }\n```\n"
        try folder.write(answer, to: "in/ada.md")
        #expect(try grade(into: "grades").status == 0)
        #expect(try folder.read("grades/grades.csv").contains("ada,0,0,7,"))
    }

    @Test func `a check that an answer breaks costs its own points`() throws {
        let lesson = """
            ```swift {#half .exercise}
            func half(_ x: Int) -> Int { ____ }
            ```

            ```swift {.solution for=half}
            func half(_ x: Int) -> Int { x / 2 }
            ```

            ```swift {.check for=half points=1}
            expect(half(6) == 3)
            ```

            ```swift {.tests for=half points=2}
            expect(half(0) == 0)
            ```

            ```swift {.tests for=half points=4}
            expect(half(8) == 4)
            ```

            """
        try folder.write(lesson, to: "01-double.md")
        let answer = "```swift {#half .exercise}\nfunc half(_ x: Int) -> Int { x * x / x / 2 }\n```\n"
        try folder.write(answer, to: "in/ada.md")
        #expect(try grade(into: "grades").status == 0)
        #expect(try folder.read("grades/grades.csv").contains("ada,5,5,7,"))
        #expect(try folder.read("grades/grades.json").contains("\"result\" : \"error\""))
    }
}
