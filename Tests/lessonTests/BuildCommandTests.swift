import Foundation
import Testing

@Suite struct BuildCommandTests {
    private let folder = TemporaryFolder()
    private var program: Program { Program(folder: folder) }

    private static let broken = """
        # A lesson

        ```swift
        let a = 1
        ```

        Between.

        ```swift
        print("second ran")
        ```

        - In a list:

          ```swift
          let list = [1, 2, 3]
          let third = list[a + 2]
          ```

        ```swift
        print(third)
        ```

        ```swift
        print("fifth ran", a)
        ```

        The end.

        """

    @Test func `an error in the third cell leaves a complete page and stands at its line and column`() throws {
        try folder.write(Self.broken, to: "broken.md")
        let ending = try program.run("build", "broken.md", "--output", "out")
        #expect(ending.status == 1)
        #expect(ending.errors.contains("broken.md:17:15: error: "))
        let page = try folder.read("out/broken.html")
        #expect(page.contains("second ran"))
        #expect(page.contains("fifth ran 1"))
        #expect(page.contains("The end."))
        #expect(page.hasSuffix("</html>\n"))
        #expect(page.contains("<code>third</code>"))
        #expect(folder.names == ["broken.md", "out"])
    }

    @Test func `the summary counts what was found and says which page to open`() throws {
        try folder.write("```swift\nexpect(1 < 2)\nexpect(2 < 3)\n```\n", to: "a.md")
        let ending = try program.run("build", "a.md", "--output", "out")
        #expect(ending.status == 0)
        #expect(ending.errors == "")
        #expect(
            ending.output == """
                a.md → out/a.html
                1 lesson, 2 expectations held, 0 errors, 0 warnings. Open out/a.html

                """)
    }

    @Test func `an expectation that fails is shown with what came and the author's hint`() throws {
        try folder.write("```swift\nlet x = 2\nexpect(x, equals: 3, hint: \"Count again\")\n```\n", to: "a.md")
        let ending = try program.run("build", "a.md", "--output", "out")
        #expect(ending.status == 1)
        #expect(ending.errors.contains("a.md:3:1: error: expected `x` to be 3, and it is 2"))
        #expect(ending.errors.contains("hint: Count again"))
    }

    @Test func `a folder becomes a course with an index and neighbours`() throws {
        try folder.write("---\ntitle: Second\norder: 2\n---\n\nText.\n", to: "course/a.md")
        try folder.write("---\ntitle: First\norder: 1\n---\n\nText.\n", to: "course/b.md")
        let ending = try program.run("build", "course", "--output", "out")
        #expect(ending.status == 0)
        #expect(ending.output.hasSuffix("Open out/index.html\n"))
        let index = try folder.read("out/index.html")
        let first = try #require(index.range(of: "First"))
        let second = try #require(index.range(of: "Second"))
        #expect(first.lowerBound < second.lowerBound)
        #expect(try folder.read("out/b.html").contains("a.html"))
    }

    @Test func `lessons of a course that are built anew keep their neighbours, and the index its other lessons`() throws
    {
        for (name, title) in [("1", "First"), ("2", "Second"), ("3", "Third")] {
            try folder.write("---\ntitle: \(title)\n---\n\nText.\n", to: "course/\(name).md")
        }
        _ = try program.run("build", "course", "--output", "out")
        let index = try folder.read("out/index.html")
        let two = try program.run("build", "course/1.md", "course/3.md", "--output", "out")
        #expect(two.output.contains("1.html (unchanged)") && two.output.contains("3.html (unchanged)"))
        #expect(two.output.hasSuffix("Open out/index.html\n"))
        let isSame = try folder.read("out/index.html") == index
        #expect(isSame)
        try folder.write("---\ntitle: Middle\n---\n\nText.\n", to: "course/2.md")
        #expect(try program.run("build", "course/2.md", "--output", "out").output.hasSuffix("Open out/2.html\n"))
        #expect(try folder.read("out/index.html") == index.replacing("Second", with: "Middle"))
        #expect(try folder.read("out/2.html").contains("href=\"3.html\""))
    }

    @Test func `an index takes in what is named beside it, and leaves out what has no page any more`() throws {
        for name in ["1", "2", "3"] { try folder.write("Text.\n", to: "course/\(name).md") }
        _ = try program.run("build", "course", "--output", "out")
        unlink(folder.path + "/out/1.html")
        unlink(folder.path + "/course/2.md")
        try folder.write("Text.\n", to: "other/4.md")
        _ = try program.run("build", "other/4.md", "--output", "out")
        #expect(try !folder.read("out/index.html").contains("4.html"))
        _ = try program.run("build", "other/4.md", "course/3.md", "--output", "out")
        let index = try folder.read("out/index.html")
        #expect(index.contains("3.html") && index.contains("4.html"))
        #expect(!index.contains("1.html") && !index.contains("2.html"))
        _ = try program.run("build", "other", "--output", "out")
        #expect(try !folder.read("out/index.html").contains("3.html"))
    }

    @Test func `a lesson on its own writes no index`() throws {
        try folder.write("Text.\n", to: "a.md")
        _ = try program.run("build", "a.md", "--output", "out")
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/out/index.html"))
    }

    @Test func `two lessons that would share a page are refused`() throws {
        try folder.write("Text.\n", to: "one/a.md")
        try folder.write("Text.\n", to: "two/a.md")
        let ending = try program.run("build", "one/a.md", "two/a.md", "--output", "out")
        #expect(ending.status == 2)
        #expect(ending.errors.contains("two/a.md: its page would have the name of that of one/a.md"))
    }

    @Test func `an output folder that cannot be made is wrong usage`() throws {
        try folder.write("Text.\n", to: "a.md")
        let ending = try program.run("build", "a.md", "--output", "a.md/out")
        #expect(ending.status == 2)
        #expect(ending.errors == "lesson: error: a.md/out: this folder cannot be made: Not a directory\n")
    }
}
