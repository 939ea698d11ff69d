import Foundation
import Testing

/// Beginning, listing, sharing code and files, comparing translations.
@Suite struct AuthoringTests {
    private let folder = TemporaryFolder()
    private var program: Program { Program(folder: folder) }

    @Test func `a new lesson uses each feature and builds without a complaint`() throws {
        let made = try program.run("new", "course/16-first-steps")
        #expect(made.status == 0)
        #expect(made.output.hasPrefix("course/16-first-steps.md is there."))
        let ending = try program.run("build", "course/16-first-steps.md", "--output", "out")
        #expect(ending.status == 0)
        #expect(ending.errors == "")
        let text = try folder.read("course/16-first-steps.md")
        for part in [
            "title: \"First steps\"", "<dfn>", "\\underbrace", "{#eq-sum}", "{#fig-neuron}", "//@sum", "`swift z`",
            "near:",
            "{#tbl-activations}", "[!TIP]", "trace=true", "error=", "fold=true", "tab-group=", "[!QUESTION]",
            "<details>",
            ".exercise", "____", ".solution", ".check", ".tests", ".wrong", "hint=",
        ] { #expect(text.contains(part), "\(part)") }
        let again = try program.run("new", "course/16-first-steps.md")
        #expect(again.status == 2)
        #expect(try folder.read("course/16-first-steps.md") == text)
    }

    @Test func `a list says what each lesson holds`() throws {
        try folder.write(CourseLesson.text, to: "course/01-double.md")
        try folder.write("---\ntitle: Next\nrequires: [1]\n---\n\n```swift\nprint(1)\n```\n", to: "course/02-next.md")
        let ending = try program.run("list", "course")
        #expect(
            ending.output == """
                course/01-double.md  Doubling: 1 cell, 2 exercises (3 points)
                course/02-next.md    Next: 1 cell, requires 1

                """)
        let exercise =
            "```swift {#e .exercise points=1}\nlet x = ____\n```\n\n```swift {.check for=e}\nexpect(x == 1)\n```\n"
        try folder.write("---\ntitle: One\n---\n\n" + exercise, to: "one.md")
        #expect(try program.run("list", "one.md").output == "one.md  One: 0 cells, 1 exercise (1 point)\n")
        #expect(try program.run("list", "--json", "course").output.contains("\"points\" : 3"))
    }

    @Test func `swift files beside a lesson are usable, and a mistake in one stands in it`() throws {
        try folder.write("func twice(_ x: Int) -> Int { 2 * x }\n", to: "tools.swift")
        try folder.write("---\nuses: [tools.swift]\n---\n\n```swift\nexpect(twice(4) == 8)\n```\n", to: "a.md")
        #expect(try program.run("build", "a.md", "--output", "out").status == 0)
        try folder.write("func twice(_ x: Int) -> Int { \"2\" }\n", to: "tools.swift")
        let ending = try program.run("build", "a.md", "--output", "out")
        #expect(ending.status == 1)
        #expect(ending.errors.contains("tools.swift:1:31: error: "))
    }

    private static let user = """
        ---
        title: User
        requires: [02]
        ---

        ```swift
        expect(try Model.load("net.safetensors").parameterCount, equals: 9)
        ```

        """

    @Test func `a course is built in the order in which its files are made, and used`() throws {
        try folder.write(Self.user, to: "course/01-user.md")
        try folder.write(MakerLesson.text, to: "course/02-maker.md")
        let ending = try program.run("build", "course", "--output", "out", "--jobs", "4")
        #expect(ending.status == 0, "\(ending.errors)")
        let again = try program.run("build", "course", "--output", "out")
        #expect(again.output.contains("01-user.html (unchanged)"))
        try folder.write(MakerLesson.text.replacing("Dense(3)", with: "Dense(4)"), to: "course/02-maker.md")
        #expect(try program.run("build", "course", "--output", "out").status == 1)
    }

    @Test func `a cell that does not make what it says is an error`() throws {
        let broken = MakerLesson.text.replacing("try model.save(\"net.safetensors\")", with: "_ = model")
        try folder.write(broken, to: "a.md")
        let ending = try program.run("build", "a.md", "--output", "out")
        #expect(ending.status == 1)
        #expect(ending.errors.contains("a.md:5:1: error: this cell should have made net.safetensors"))
    }

    @Test func `a translation has the cells of its original`() throws {
        let original = "# One\n\n```swift {#a}\n// Adds.\nlet sum = 1 + 2\nprint(\"the sum\", sum)\n```\n"
        let translation = "# Uno\n\nMás.\n\n```swift {#a}\n// Suma.\nlet sum = 1 + 2\nprint(\"la suma\", sum)\n```\n"
        try folder.write(original, to: "en.md")
        try folder.write(translation, to: "es.md")
        #expect(try program.run("check", "en.md", "es.md", "--same-cells").status == 0)
        try folder.write(translation.replacing("1 + 2", with: "1 + 3"), to: "es.md")
        let ending = try program.run("check", "en.md", "es.md", "--same-cells")
        #expect(ending.status == 1)
        #expect(ending.errors.contains("es.md:5:1: error: the code of this cell is not the original's"))
        #expect(ending.errors.contains("en.md:3:1"))
        try folder.write("# Uno\n", to: "es.md")
        #expect(
            try program.run("check", "en.md", "es.md", "--same-cells").errors.contains("there are 0 cells here, and 1"))
        #expect(try program.run("check", "en.md", "--same-cells").status == 2)
    }
}
