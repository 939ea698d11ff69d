import Foundation
import Testing

/// Every page of the course in a browser: see `Tests/Browser/check_pages.py` for what is checked.
@Suite struct CoursePagesTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    @Test func `the course's pages please every checker`() throws {
        let folder = TemporaryFolder()
        let lessons = Self.root.appending(path: "lessons").path
        let built = try Program(folder: folder).run("build", lessons, "--output", "pages", "--jobs", "2")
        #expect(built.status == 0, "\(built.errors)")
        let pages = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/pages")
            .filter { $0.hasSuffix(".html") }.sorted()
        #expect(pages.contains("index.html"))
        try expectCurrentTally(of: lessons, folder)
        for page in pages {
            let text = try String(contentsOfFile: folder.path + "/pages/" + page, encoding: .utf8)
            let size = text.replacing(/data:image\/[^"]*/, with: "").utf8.count
            #expect(size < 400_000, "\(page) has \(size) bytes beside its pictures")
        }
        let check = Process()
        check.executableURL = Self.root.appending(path: ".build/browser/bin/python")
        check.arguments =
            [Self.root.appending(path: "Tests/Browser/check_pages.py").path]
            + pages.map { folder.path + "/pages/" + $0 }
        let output = Pipe()
        check.standardOutput = output
        check.standardError = output
        try #require(
            FileManager.default.isExecutableFile(atPath: check.executableURL?.path ?? ""), "run .ci/set-up test")
        try check.run()
        let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        check.waitUntilExit()
        #expect(check.terminationStatus == 0, "\(said)")
    }

    /// The counts come from the build that has just been made: nothing is run again.
    private func expectCurrentTally(of lessons: String, _ folder: TemporaryFolder) throws {
        let tally = try Program(folder: folder).run("tally", lessons, "--output", "pages", "--jobs", "2")
        let kept = try String(contentsOfFile: lessons + "/README.md", encoding: .utf8)
        #expect(tally.status == 0 && tally.output == kept, "lessons/README.md is stale: run `make tally`")
    }
}
