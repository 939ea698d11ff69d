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
