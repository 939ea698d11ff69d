import Foundation
import Testing

/// Lessons that would hurt the machine hurt only themselves.
@Suite struct LimitTests {
    private let folder = TemporaryFolder()
    private var program: Program { Program(folder: folder) }

    private func lesson(_ frontMatter: String, _ cell: String) -> String {
        "---\n\(frontMatter)\n---\n\n```swift\nprint(\"first\")\n```\n\n```swift\n\(cell)\n```\n\nThe end.\n"
    }

    private func build(_ source: String) throws -> (ending: Program.Ending, page: String) {
        try folder.write(source, to: "a.md")
        let ending = try program.run("build", "a.md", "--output", "out")
        return (ending, try folder.read("out/a.html"))
    }

    @Test func `a cell that never ends is stopped at the limit and the page is whole`() throws {
        let (ending, page) = try build(lesson("limits: {seconds: 0.5}", "var n = 0\nwhile true { n += 1 }"))
        #expect(ending.status == 1)
        #expect(ending.errors.contains("a.md:11:"))
        #expect(page.contains("first") && page.contains("The end."))
    }

    @Test func `a cell that eats memory is stopped and the page is whole`() throws {
        let (ending, page) = try build(
            lesson(
                "limits: {megabytes: 100}",
                "var all: [[Int]] = []\nwhile true { all.append(Array(repeating: 1, count: 100_000)) }"))
        #expect(ending.status == 1)
        #expect(ending.errors.contains("a.md:11:"))
        #expect(page.contains("The end."))
    }

    @Test func `a cell that calls itself without end is stopped and the page is whole`() throws {
        let (ending, page) = try build(lesson("title: A", "func f(_ n: Int) -> Int { f(n + 1) + 1 }\nprint(f(0))"))
        #expect(ending.status == 1)
        #expect(page.contains("The end."))
    }

    @Test func `Markdown that takes long to parse is given up in seconds`() throws {
        try folder.write(String(repeating: "![[]()", count: 100_000), to: "a.md")
        let start = Date()
        let ending = try program.run("build", "a.md", "--output", "out")
        #expect([0, 1].contains(ending.status))
        #expect(Date().timeIntervalSince(start) < 30)
    }

    @Test func `a worker that is killed leaves a page and a diagnostic`() throws {
        try folder.write(lesson("title: A", "print(\"second\")\nwhile true { }"), to: "a.md")
        let running = try program.start(["build", "a.md", "--output", "out"])
        let worker = try #require(Self.child(of: running.process.processIdentifier))
        usleep(500_000)
        kill(worker, SIGKILL)
        let ending = running.end()
        #expect(ending.status == 1)
        #expect(ending.errors.contains("ended from outside"))
        #expect(try folder.read("out/a.html").contains("The end."))
    }

    @Test func `Ctrl-C leaves no worker and no half page`() throws {
        try folder.write(lesson("title: A", "while true { }"), to: "a.md")
        let running = try program.start(["build", "a.md", "--output", "out"])
        let worker = try #require(Self.child(of: running.process.processIdentifier))
        running.process.interrupt()
        let ending = running.end()
        #expect(ending.status == 130)
        #expect(ending.errors.hasSuffix("Stopped. The same command goes on.\n"))
        #expect(Self.isGone(worker))
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/out/a.html"))
    }

    @Test func `a worker does not outlive a program that is killed`() throws {
        try folder.write(lesson("title: A", "while true { }"), to: "a.md")
        let running = try program.start(["build", "a.md", "--output", "out"])
        let worker = try #require(Self.child(of: running.process.processIdentifier))
        kill(running.process.processIdentifier, SIGKILL)
        _ = running.end()
        #expect(Self.isGone(worker))
    }

    /// The process that another has started, once it has.
    private static func child(of parent: Int32) -> Int32? {
        let deadline = Date(timeIntervalSinceNow: 20)
        while Date() < deadline {
            let children = try? String(contentsOfFile: "/proc/\(parent)/task/\(parent)/children", encoding: .utf8)
            if let child = children?.split(separator: " ").first.flatMap({ Int32($0) }) { return child }
            usleep(10_000)
        }
        return nil
    }

    private static func isGone(_ process: Int32) -> Bool {
        let deadline = Date(timeIntervalSinceNow: 20)
        while Date() < deadline {
            if kill(process, 0) != 0 { return true }
            usleep(10_000)
        }
        return false
    }
}
