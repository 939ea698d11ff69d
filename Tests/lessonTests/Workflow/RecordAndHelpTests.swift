import Testing

@Suite struct RecordAndHelpTests {
    private let folder = TemporaryFolder()
    private var program: Program { Program(folder: folder) }

    private static let lesson = """
        ```swift
        let x = [0.1, 0.2]
        expect(x[0] + x[1], near: ____)
        expect(x.map { $0 * 10 }, near: ____, tolerance: 1e-3)
        expect(Tensor([[1, 2], [3, 4]]) * 2, near: ____)
        ```

        ```swift {#e .exercise}
        let y = ____
        ```

        ```swift {.solution for=e}
        let y = 2.5
        ```

        ```swift {.check for=e}
        expect(y, near: ____)
        ```

        """

    @Test func `what came is written into the blanks and shown, and the lesson then holds`() throws {
        try folder.write(Self.lesson, to: "a.md")
        let unrecorded = try program.run("build", "a.md", "--output", "out")
        #expect(unrecorded.status == 1)
        #expect(unrecorded.errors.contains("a.md:3:1: error: `x[0] + x[1]` is still to be recorded: it is 0.3"))
        let ending = try program.run("record", "a.md")
        #expect(ending.status == 0, "\(ending.errors)")
        #expect(
            ending.output.hasPrefix(
                "a.md:3:\n- expect(x[0] + x[1], near: ____)\n+ expect(x[0] + x[1], near: 0.3)\na.md:4:\n"))
        #expect(ending.output.hasSuffix("\n4 lines recorded.\n"))
        let recorded = try folder.read("a.md")
        #expect(recorded.contains("near: [1, 2], tolerance: 1e-3)"))
        #expect(recorded.contains("* 2, near: [[2, 4], [6, 8]])"))
        #expect(recorded.contains("expect(y, near: 2.5)"))
        #expect(recorded.contains("let y = ____"))
        #expect(try program.run("build", "a.md", "--output", "out").status == 0)
        #expect(try program.run("record", "a.md").output == "Nothing to record.\n")
    }

    @Test func `a call that gives several values is left blank`() throws {
        let source = "```swift\nfor i in 1...2 { expect(Double(i), near: ____) }\n```\n"
        try folder.write(source, to: "a.md")
        let ending = try program.run("record", "a.md")
        #expect(ending.status == 1)
        #expect(ending.errors.contains("a.md:2:18: error: this call gave 1 once and 2 another time"))
        #expect(try folder.read("a.md") == source)
    }

    @Test func `help knows commands, names of the library and their members`() throws {
        #expect(try program.run("help", "build").output == program.run("build", "--help").output)
        #expect(try program.run("help").output.contains("SUBCOMMANDS:"))
        let entry = try program.run("help", "Conv2D")
        #expect(entry.status == 0)
        for part in ["struct Conv2D: Layer", "Shapes: [height, width, channels]", "Example:\n", "init(filters:"] {
            #expect(entry.output.contains(part))
        }
        #expect(try program.run("help", "fit").output.contains("mutating func fit("))
        #expect(try program.run("help", "grade", "merge").output.contains("lesson grade merge grades"))
    }

    @Test func `help with a name that is not there tells the nearest`() throws {
        let ending = try program.run("help", "Conv2d")
        #expect(ending.status == 2)
        #expect(ending.errors.contains("Did you mean `lesson help Conv2D`?"))
        #expect(try program.run("help", "bild").errors.contains("Did you mean `lesson help build`?"))
        #expect(try program.run("help", "conv").errors.contains("`lesson help Conv2D`"))
    }
}
