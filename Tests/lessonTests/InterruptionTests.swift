import Foundation
import Testing

/// A run of several lessons that is stopped keeps what is done and leaves no half.
@Suite struct InterruptionTests {
    private let folder = TemporaryFolder()
    private var program: Program { Program(folder: folder) }

    private static let signals: [(Int32, Int32)] = [(SIGINT, 130), (SIGTERM, 143)]

    private func writeCourse() throws {
        try folder.write("```swift\nprint(\"quick\")\n```\n", to: "course/01-quick.md")
        try folder.write("```swift\nprint(\"slow\")\nwhile true {}\n```\n", to: "course/02-slow.md")
        for number in 3...6 { try folder.write("Text.\n", to: "course/0\(number)-waits.md") }
    }

    /// Runs a command until `isTime`, then sends it a signal.
    private func interrupt(_ arguments: [String], by signal: Int32, when isTime: (RunningProgram) -> Bool) throws
        -> Program.Ending
    {
        let running = try program.start(arguments)
        let end = Date(timeIntervalSinceNow: 30)
        while Date() < end, running.process.isRunning, !isTime(running) { Thread.sleep(forTimeInterval: 0.01) }
        kill(running.process.processIdentifier, signal)
        return running.end()
    }

    /// Every file below the folder, hidden ones too.
    private func files(in name: String) -> [String] {
        let all = (try? FileManager.default.subpathsOfDirectory(atPath: folder.path + "/" + name)) ?? []
        return all.sorted().filter { path in
            var isFolder: ObjCBool = false
            let whole = "\(folder.path)/\(name)/\(path)"
            return FileManager.default.fileExists(atPath: whole, isDirectory: &isFolder) && !isFolder.boolValue
        }
    }

    @Test(arguments: signals)
    func `a course that is stopped keeps the pages that are done, and the same command goes on`(
        signal: Int32, status: Int32
    ) throws {
        try writeCourse()
        let ending = try interrupt(["build", "course", "--output", "out", "--jobs", "1"], by: signal) {
            $0.output.contains("01-quick.html")
        }
        #expect(ending.status == status)
        #expect(ending.output == "course/01-quick.md → out/01-quick.html\n")
        #expect(!ending.errors.contains("waits"), "what had not begun is not spoken of")
        #expect(ending.errors.hasSuffix("Stopped. The same command goes on.\n"))
        #expect(files(in: "out") == [".lesson/01-quick.json", "01-quick.html"])
        try folder.write("Text.\n", to: "course/02-slow.md")
        let again = try program.run("build", "course", "--output", "out", "--jobs", "1")
        #expect(again.status == 0)
        #expect(again.output.hasPrefix("course/01-quick.md → out/01-quick.html (unchanged)\n"))
    }

    @Test(arguments: signals)
    func `recording that is stopped has written whole files or none`(signal: Int32, status: Int32) throws {
        try writeCourse()
        let blank = "```swift\nexpect(2.5, near: ____)\n```\n"
        try folder.write(blank, to: "course/01-quick.md")
        let slow = "```swift\nexpect(2.5, near: ____)\nwhile true {}\n```\n"
        try folder.write(slow, to: "course/02-slow.md")
        let ending = try interrupt(["record", "course"], by: signal) { $0.output.contains("01-quick.md") }
        #expect(ending.status == status)
        #expect(ending.errors == "")
        #expect(try folder.read("course/01-quick.md").contains("near: 2.5"))
        #expect(try folder.read("course/02-slow.md") == slow)
        #expect(files(in: "course").count == 6)
    }

    @Test(arguments: signals)
    func `grading that is stopped keeps the grades that are done`(signal: Int32, status: Int32) throws {
        try folder.write(CourseLesson.text.replacing("seconds=0.5", with: "seconds=600"), to: "01.md")
        let loop =
            "func double(_ x: Int) -> Int { while true { _ = matmul(Tensor.ones(300, 300), Tensor.ones(300, 300)) } }"
        for (name, double) in [("ada", "func double(_ x: Int) -> Int { x + x }"), ("bob", loop)] {
            try folder.write(CourseLesson.answered(double: double, half: "____"), to: "in/\(name).md")
        }
        let page = folder.path + "/grades/feedback/ada.html"
        let ending = try interrupt(["grade", "in", "--against", "01.md", "--jobs", "1"], by: signal) { _ in
            FileManager.default.fileExists(atPath: page) && files(in: "grades").contains { $0.hasSuffix(".json") }
        }
        #expect(ending.status == status)
        #expect(ending.output == "")
        let left = files(in: "grades")
        #expect(left.count == 2 && left.contains("feedback/ada.html") && left[0].hasSuffix(".json"), "\(left)")
    }

    @Test(arguments: signals)
    func `checking and listing that are stopped say so by their status`(signal: Int32, status: Int32) throws {
        for number in 1...60 {
            let cells = (1...40).map { "```swift\nlet a\($0) = [\($0), 2, 3].map { $0 + 1 }\n```\n" }.joined(
                separator: "\n")
            try folder.write(cells, to: "course/\(number).md")
        }
        for command in ["check", "list"] {
            let ending = try interrupt([command, "course", "--jobs", "1"], by: signal) { _ in
                Thread.sleep(forTimeInterval: 0.3)
                return true
            }
            #expect(ending.status == status && ending.output == "" && ending.errors == "")
        }
        let released = try interrupt(["release", "course", "--to", "out", "--jobs", "1"], by: signal) { _ in
            Thread.sleep(forTimeInterval: 0.3)
            return true
        }
        #expect(released.status == status && released.output == "" && released.errors == "")
        #expect(files(in: "out") == [])
    }
}
