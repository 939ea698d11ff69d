import Foundation
import Testing

/// Themes, PDF files and the gallery, as a user asks for them.
@Suite struct PageCommandTests {
    private let folder = TemporaryFolder()
    private var program: Program { Program(folder: folder) }
    private static let lesson = "---\ntitle: A lesson\n---\n\nText.\n\n```swift\nlet a = 1\n```\n"

    private func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: folder.path + "/" + name) }

    @Test func `a theme's folder changes the page`() throws {
        try folder.write(Self.lesson, to: "a.md")
        try folder.write("body { --ours: 1; }", to: "school/extra.css")
        #expect(try program.run("build", "a.md", "--theme", "school").status == 0)
        #expect(try String(contentsOfFile: folder.path + "/output/a.html", encoding: .utf8).contains("--ours: 1"))
    }

    @Test func `a folder that is no theme is wrong usage, and nothing is built`() throws {
        try folder.write(Self.lesson, to: "a.md")
        try folder.write("x", to: "school/readme.txt")
        let ending = try program.run("build", "a.md", "--theme", "school")
        #expect(ending.status == 2)
        #expect(ending.errors.contains("no theme"))
        #expect(try program.run("build", "a.md", "--theme", "nowhere").status == 2)
        #expect(!exists("output/a.html"))
    }

    @Test func `a page is printed by the machine's Chromium`() throws {
        try folder.write(Self.lesson, to: "a.md")
        let ending = try program.run("build", "a.md", "--pdf")
        #expect(ending.status == 0, "\(ending.errors)")
        let file = try Data(contentsOf: URL(fileURLWithPath: folder.path + "/output/a.pdf"))
        #expect(file.starts(with: Data("%PDF".utf8)))
    }

    @Test func `without Chromium the command says what to install, and builds nothing`() throws {
        try folder.write(Self.lesson, to: "a.md")
        var lonely = program
        lonely.environment["PATH"] = folder.path
        let ending = try lonely.run("build", "a.md", "--pdf")
        #expect(ending.status == 2)
        #expect(ending.errors.contains("apt install chromium"))
        #expect(!exists("output/a.html"))
    }

    @Test func `the gallery is written in the language that is asked for`() throws {
        #expect(try program.run("gallery", "--language", "es").output == "output/gallery.html\n")
        let page = try String(contentsOfFile: folder.path + "/output/gallery.html", encoding: .utf8)
        #expect(page.contains("<html lang=\"es\">"))
        #expect(page.contains("<h2 id=\"transfer\">"))
    }
}
