import Diagnostics
import Foundation
import LessonFormat
import Testing

@testable import LessonRunner

@Suite struct UsedFilesTests {
    private let folder: URL
    private let lesson = LessonParser().parse("---\ntitle: T\nuses: [a.swift]\n---\n\nText.\n", file: "course/a.md")

    init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("used-" + UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    private func read(_ name: String) -> Result<SourceFragment, Diagnostic> {
        UsedFiles(folder: folder.path).read(name, for: lesson)
    }

    private func words(_ name: String) -> String? {
        guard case .failure(let diagnostic) = read(name) else { return nil }
        return diagnostic.text
    }

    @Test func `a file beside the lesson is named by its path beside the lesson`() throws {
        try Data("let a = 1\n".utf8).write(to: folder.appendingPathComponent("a.swift"))
        let source = try read("a.swift").get()
        #expect(source.text == "let a = 1\n")
        #expect(source.file == "course/a.swift")
    }

    @Test func `nothing outside of the lesson's folder is read, not by a link either`() throws {
        try FileManager.default.createSymbolicLink(
            atPath: folder.appendingPathComponent("link.swift").path, withDestinationPath: "/etc/hostname")
        #expect(words("link.swift")?.contains("outside of the lesson's folder") == true)
        #expect(words("../a.swift")?.contains("outside of the lesson's folder") == true)
        #expect(words("/etc/hostname")?.contains("no file that can be read") == true)
    }

    @Test func `what is no text is refused at the key that names it`() throws {
        try Data([0xFF, 0xFE]).write(to: folder.appendingPathComponent("a.swift"))
        guard case .failure(let diagnostic) = read("a.swift") else {
            Issue.record("bytes that are no text were read")
            return
        }
        #expect(diagnostic.description.hasPrefix("course/a.md:3:"))
        #expect(diagnostic.text.contains("not UTF-8 text"))
    }

    @Test func `a folder or a missing file is refused`() {
        #expect(words("none.swift")?.contains("no file that can be read") == true)
        #expect(words(".")?.contains("outside of the lesson's folder") == true)
    }
}
