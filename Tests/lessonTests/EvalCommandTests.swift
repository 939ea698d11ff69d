import Foundation
import Testing

@Suite struct EvalCommandTests {
    private let folder = TemporaryFolder()
    private var program: Program { Program(folder: folder) }

    @Test func `output goes to standard output and the status is 0`() throws {
        let ending = try program.run("eval", "-", input: "print(\"a\", 1 + 1)\nprint(sigmoid(0))\n")
        #expect(ending.status == 0)
        #expect(ending.output == "a 2\n0.5\n")
        #expect(ending.errors == "")
    }

    @Test func `an error goes to standard error at its place and the status is 1`() throws {
        try folder.write("print(\"before\")\nlet a = [1]\nprint(a[1])\n", to: "a.swift")
        let ending = try program.run("eval", "a.swift")
        #expect(ending.status == 1)
        #expect(ending.output == "before\n")
        #expect(ending.errors.hasPrefix("a.swift:3:7: error: "))
    }

    @Test func `the source saves files in the folder that was named, and in no other`() throws {
        let save = "let model = Sequential(input: [2]) { Dense(1) }\ntry model.save(\"one.safetensors\")\n"
        let saved = try program.run("eval", "-", "--files", "kept", input: save)
        #expect(saved.status == 0, "\(saved.errors)")
        #expect(FileManager.default.fileExists(atPath: folder.path + "/kept/one.safetensors"))
        let load = "print(try Model.load(\"one.safetensors\").parameterCount)\n"
        #expect(try program.run("eval", "-", "--files", "kept", input: load).output == "3\n")
        #expect(try program.run("eval", "-", input: save).errors.contains("there is no folder for files here"))
    }

    @Test func `output comes while the source still runs`() throws {
        let running = try program.start(["eval", "-"], input: "print(\"first\")\nlet a = 1\nwhile true { }\n")
        defer { running.process.terminate() }
        let deadline = Date(timeIntervalSinceNow: 20)
        while running.output.isEmpty, Date() < deadline { usleep(20_000) }
        #expect(running.output == "first\n")
    }

    #if os(Linux)
    @Test func `a long training says on a terminal how far it has come`() throws {
        let source = """
            var model = Sequential(input: [2]) { Dense(1) }
            let data = Dataset(inputs: Tensor([[0, 1], [1, 0]]), targets: Tensor([[0], [1]]))
            model.fit(data, epochs: 100_000_000, loss: .meanSquaredError, optimizer: .sgd())

            """
        try folder.write(source, to: "train.swift")
        let seen = try folder.write("", to: "seen")
        let keyboard = Pipe()
        let terminal = Process()
        terminal.executableURL = URL(fileURLWithPath: "/usr/bin/script")
        terminal.arguments = ["-qfec", "\(Program.executable.path) eval train.swift", "/dev/null"]
        terminal.currentDirectoryURL = URL(fileURLWithPath: folder.path)
        terminal.standardInput = keyboard
        terminal.standardOutput = try FileHandle(forUpdating: URL(fileURLWithPath: seen))
        try terminal.run()
        let deadline = Date(timeIntervalSinceNow: 60)
        var text: String { (try? String(contentsOfFile: seen, encoding: .utf8)) ?? "" }
        while !text.contains("loss"), Date() < deadline { usleep(20_000) }
        #expect(text.contains("loss"))
        // Ctrl-C.
        try keyboard.fileHandleForWriting.write(contentsOf: Data([3]))
        terminal.waitUntilExit()
        #expect(terminal.terminationStatus == 130)
    }
    #endif
}
