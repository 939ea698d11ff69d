import Foundation
import Testing

/// What a new user meets: help, completions, colours, the manual, the doctor.
@Suite struct SetupTests {
    private let folder = TemporaryFolder()
    private var program: Program { Program(folder: folder) }

    private static let commands = [
        "build", "check", "release", "grade", "record", "watch", "new", "list", "help", "eval", "gallery", "dump",
        "doctor",
    ]

    @Test(arguments: commands) func `each command has help with an example`(command: String) throws {
        let ending = try program.run(command, "--help")
        #expect(ending.status == 0)
        #expect(ending.output.contains("\n  lesson \(command)"))
        #expect(try program.run("--help").output.contains("\n  \(command) "))
    }

    @Test(arguments: ["bash", "zsh", "fish"]) func `shells learn to complete`(shell: String) throws {
        let ending = try program.run("--generate-completion-script", shell)
        #expect(ending.status == 0)
        for command in Self.commands { #expect(ending.output.contains(command)) }
        guard shell == "bash" else { return }
        try folder.write(ending.output, to: "completions")
        let bash = Process()
        bash.executableURL = URL(fileURLWithPath: "/bin/bash")
        bash.arguments = ["-n", folder.path + "/completions"]
        try bash.run()
        bash.waitUntilExit()
        #expect(bash.terminationStatus == 0)
    }

    @Test func `shells complete the paths of lessons and folders`() throws {
        try folder.write(try program.run("--generate-completion-script", "bash").output, to: "completions")
        for file in ["a.md", "notes.txt", "course/b.md"] { try folder.write("Text.\n", to: file) }
        let typed = """
            source ./completions; COMP_WORDS=(lesson check ''); COMP_CWORD=2; COMP_LINE='lesson check '
            COMP_POINT=13; COMP_TYPE=9; _lesson; printf '%s ' "${COMPREPLY[@]}" > offered
            """
        let bash = Process()
        bash.executableURL = URL(fileURLWithPath: "/bin/bash")
        bash.arguments = ["-c", typed]
        bash.currentDirectoryURL = URL(fileURLWithPath: folder.path)
        try bash.run()
        bash.waitUntilExit()
        let offered = try folder.read("offered").split(separator: " ")
        #expect(offered.contains("a.md") && offered.contains("course") && !offered.contains("notes.txt"))
    }

    @Test func `nothing is coloured where no terminal is`() throws {
        try folder.write("```swift\nlet x: Int = \"a\"\n```\n", to: "a.md")
        #expect(!(try program.run("check", "a.md").errors.contains("\u{1B}")))
    }

    /// `script` gives the program a terminal.
    @Test func `colours are for terminals, and never with NO_COLOR`() throws {
        guard FileManager.default.isExecutableFile(atPath: "/usr/bin/script") else { return }
        try folder.write("```swift\nlet x: Int = \"a\"\n```\n", to: "a.md")
        func typed(_ environment: [String: String]) throws -> String {
            let script = Process()
            script.executableURL = URL(fileURLWithPath: "/usr/bin/script")
            script.arguments = ["-qec", "\(Program.executable.path) check \(folder.path)/a.md", folder.path + "/typed"]
            script.environment = ["TERM": "xterm", "PATH": "/usr/bin:/bin"].merging(environment) { $1 }
            script.standardInput = FileHandle.nullDevice
            script.standardOutput = FileHandle.nullDevice
            try script.run()
            script.waitUntilExit()
            return try folder.read("typed")
        }
        #expect(try typed([:]).contains("\u{1B}["))
        #expect(!(try typed(["NO_COLOR": "1"]).contains("\u{1B}[")))
    }

    @Test func `the manual is what the commands say today`() throws {
        let made = try program.run("manual")
        #expect(made.status == 0)
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../docs/lesson.1")
        if ProcessInfo.processInfo.environment["RECORD"] == "1" {
            try made.output.write(to: file, atomically: true, encoding: .utf8)
        }
        let isFresh = try String(contentsOf: file, encoding: .utf8) == made.output
        #expect(isFresh, "docs/lesson.1 is stale: write it with `lesson manual > docs/lesson.1`")
        for command in Self.commands { #expect(made.output.contains(".SS lesson \(command)\n")) }
    }

    @Test func `the doctor says what is there, what is missing, what that costs and what mends it`() throws {
        var program = program
        program.environment = ["KATEX_DIR": "", "CHROMIUM": folder.path + "/none"]
        let ending = try program.run("doctor")
        #expect(ending.status == 0)
        #expect(ending.output.contains("ok       cells: run in a process of their own\n"))
        #expect(ending.output.contains("missing  Chromium: `lesson build --pdf` prints nothing\n         mend it: "))
        #expect(ending.output.contains("missing  real data: lessons learn from drawn stand-ins"))
        try folder.write("1", to: "data/mnist.idx")
        #expect(try program.run("doctor", "--data", "data").output.contains("ok       real data: data: mnist.idx"))
    }
}
