import Foundation
import Testing

@Suite struct UsageTests {
    private let folder = TemporaryFolder()
    private var program: Program { Program(folder: folder) }

    @Test(arguments: [
        ["build"], ["build", "none.md"], ["check", "none.md"], ["check", "."], ["eval", "none.swift"],
        ["dump", "soul", "none.md"], ["dump", "run", "none.md"], ["build", "--jobs", "0", "none.md"], ["paint"],
    ])
    func `wrong usage and files that are not there end with status 2`(arguments: [String]) throws {
        let ending = try program.start(arguments).end()
        #expect(ending.status == 2)
        #expect(ending.output == "")
        #expect(!ending.errors.isEmpty)
    }

    @Test func `a command that is misspelled tells the nearest`() throws {
        let ending = try program.run("bild", "a.md")
        #expect(ending.status == 2)
        #expect(ending.errors.contains("there is no command `bild`. Did you mean `lesson build`?"))
    }

    @Test(arguments: [["build"], ["record"], ["watch"], ["grade", "--against", "a.md"]])
    func `a folder of data that is not there is wrong usage`(command: [String]) throws {
        try folder.write("Text.\n", to: "a.md")
        let ending = try program.start(command + ["a.md", "--data", "nope"]).end()
        #expect(ending.status == 2)
        #expect(ending.errors == "lesson: error: nope: no such folder: --data names the folder with real datasets\n")
    }

    @Test(arguments: ["help", "list a.md", "dump lesson a.md", "--version", "tally a.md"])
    func `a disk that is full is an error`(command: String) throws {
        guard FileManager.default.fileExists(atPath: "/dev/full") else { return }
        try folder.write("Text.\n", to: "a.md")
        let shell = Process()
        shell.executableURL = URL(fileURLWithPath: "/bin/sh")
        shell.arguments = ["-c", "'\(Program.executable.path)' \(command) > /dev/full 2> said"]
        shell.currentDirectoryURL = URL(fileURLWithPath: folder.path)
        try shell.run()
        shell.waitUntilExit()
        #expect(shell.terminationStatus == 2)
        #expect(
            try folder.read("said") == "lesson: error: standard output cannot be written: No space left on device\n")
    }

    @Test func `what cannot be made says why`() throws {
        try folder.write("Text.\n", to: "a.md")
        #expect(
            try program.run("build", "a.md", "--output", "a.md").errors.contains("cannot be made: a file has its name"))
        #expect(try program.run("new", "").errors.contains("a lesson needs a name"))
        #expect(try program.run("gallery", "--language", "de").errors.contains("there are en and es"))
        try folder.write("<p>\n{{#a}} {{/b}}\n", to: "th/page.mustache")
        let themed = try program.run("build", "a.md", "--theme", "th")
        #expect(themed.errors.contains("th/page.mustache:2:11: no Mustache template: this closes another section"))
    }

    @Test func `a file that may not be read is named`() throws {
        let file = try folder.write("Text.\n", to: "secret.md")
        try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: file)
        guard geteuid() != 0 else { return }
        let ending = try program.run("check", "secret.md")
        #expect(ending.status == 2)
        #expect(ending.errors.contains("secret.md: cannot be read"))
    }

    @Test(arguments: [["--help"], ["build", "--help"], ["check", "--help"], ["eval", "--help"], ["dump", "--help"]])
    func `help goes to standard output, with an example`(arguments: [String]) throws {
        let ending = try program.start(arguments).end()
        #expect(ending.status == 0)
        #expect(ending.output.contains("\n  lesson "))
        #expect(ending.errors == "")
    }

    @Test func `bytes that are no lesson give a page or a diagnostic`() throws {
        let bytes = (0..<5_000).map { UInt8(truncatingIfNeeded: $0 &* 7_919 &+ $0 >> 3) }
        let file = folder.path + "/noise.md"
        try Data(bytes).write(to: URL(fileURLWithPath: file))
        let ending = try program.run("build", "noise.md", "--output", "out")
        #expect([0, 1].contains(ending.status))
    }
}
