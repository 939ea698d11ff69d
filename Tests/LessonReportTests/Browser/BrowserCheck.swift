import Foundation
import Testing

/// Runs one of the scripts of `Tests/Browser` over pages, in the environment that `.ci/set-up test` makes.
struct BrowserCheck {
    let script: String

    /// Records what the script found.
    func run(on pages: [URL], sourceLocation: SourceLocation = #_sourceLocation) throws {
        let root = Self.root
        let python = root.appending(path: ".build/browser/bin/python")
        guard FileManager.default.isExecutableFile(atPath: python.path) else {
            Issue.record("the browser's environment is missing: run .ci/set-up test", sourceLocation: sourceLocation)
            return
        }
        let process = Process()
        process.executableURL = python
        process.arguments = [root.appending(path: "Tests/Browser/\(script)").path] + pages.map(\.path)
        let output = Pipe()
        process.standardOutput = output
        process.standardError = output
        try process.run()
        let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        if process.terminationStatus != 0 { Issue.record("\(said)", sourceLocation: sourceLocation) }
    }

    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
}

/// Pages on their way to a browser; gone with the last reference.
final class PageFolder {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appending(path: "lesson-pages-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    func write(_ text: String, _ name: String) throws -> URL {
        let file = url.appending(path: name)
        try text.write(to: file, atomically: true, encoding: .utf8)
        return file
    }
}
