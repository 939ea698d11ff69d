import Foundation
import LessonFormat
import Testing

/// The guides keep their promises: what they write is written, what they type is typed, and what they say comes back does.
@Suite(.serialized) struct GuideTests {
    @Test(arguments: ["instructors-guide", "students-guide"])
    func `every example of a guide does what the guide says`(name: String) throws {
        let folder = TemporaryFolder()
        let guide = try Self.guide(name)
        #expect(guide.diagnostics.isEmpty)
        var commands = 0
        for case .code(let info, let text, span: _) in guide.blocks {
            let words = info.split(separator: " ").map(String.init)
            if words.first == "console" {
                for step in Self.steps(of: text) {
                    commands += 1
                    let output = try Self.type(step.command, in: folder)
                    for line in step.expected { #expect(output.contains(line), "\(step.command)\n\(output)") }
                }
            } else if words.count == 2 {
                try folder.write(text, to: words[1])
            }
        }
        #expect(commands >= 3)
    }

    private static func guide(_ name: String) throws -> Lesson {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../docs/\(name).md")
        return LessonParser().parse(Array(try Data(contentsOf: file)), file: name + ".md")
    }

    /// Each command with the lines that it must print among others.
    private static func steps(of text: String) -> [(command: String, expected: [String])] {
        var steps: [(command: String, expected: [String])] = []
        for line in text.split(separator: "\n").map(String.init) {
            if line.hasPrefix("$ ") {
                steps.append((String(line.dropFirst(2)), []))
            } else if !steps.isEmpty {
                steps[steps.count - 1].expected.append(line)
            }
        }
        return steps
    }

    private static func type(_ command: String, in folder: TemporaryFolder) throws -> String {
        let output = try folder.write("", to: ".output")
        let shell = Process()
        shell.executableURL = URL(fileURLWithPath: "/bin/sh")
        shell.arguments = ["-c", command]
        shell.currentDirectoryURL = URL(fileURLWithPath: folder.path)
        let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
        shell.environment = ["PATH": Program.executable.deletingLastPathComponent().path + ":" + path]
        shell.standardInput = FileHandle.nullDevice
        shell.standardOutput = FileHandle(forWritingAtPath: output)
        shell.standardError = shell.standardOutput
        try shell.run()
        shell.waitUntilExit()
        return try folder.read(".output")
    }
}
