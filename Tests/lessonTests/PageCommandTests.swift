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

    @Test func `a theme changes the index too, and what it leaves out stays ours`() throws {
        try folder.write(Self.lesson, to: "course/01-a.md")
        try folder.write(Self.lesson.replacing("A lesson", with: "Another"), to: "course/02-b.md")
        try folder.write(
            "<!DOCTYPE html><title>{{{title}}}</title>{{{lessons}}}<p>School</p>", to: "school/index.mustache")
        #expect(try program.run("build", "course", "--theme", "school").status == 0)
        let index = try String(contentsOfFile: folder.path + "/output/index.html", encoding: .utf8)
        #expect(index.contains("<p>School</p>") && index.contains("Another"))
        let page = try String(contentsOfFile: folder.path + "/output/01-a.html", encoding: .utf8)
        #expect(page.contains("class=\"skip\"") && page.contains("href=\"02-b.html\""))
    }

    @Test func `a Spanish lesson has Spanish words from its figures to its verdicts`() throws {
        let lesson = """
            ---
            title: Una neurona
            lang: es
            ---

            Texto.

            ```swift {#neurona}
            let neuron = Neuron(weights: [0.8, -0.4], bias: 0.1, activation: .sigmoid)
            explain(neuron, on: [1, 0.5])
            let curve = Sequential(input: [2]) { Dense(weights: [[1, 2]], bias: [0]) }
            explain(curve, on: [1, 2])
            let wrong = [1][3]
            ```

            ```swift {#doble .exercise}
            let double = ____
            ```

            ```swift {.solution for=doble}
            let double = 2
            ```

            ```swift {.check for=doble}
            expect(double == 2)
            ```
            """
        try folder.write(lesson, to: "a.md")
        #expect(try program.run("build", "a.md").status == 1)
        let page = try String(contentsOfFile: folder.path + "/output/a.html", encoding: .utf8)
        #expect(page.contains("<html lang=\"es\">"))
        for words in ["Las entradas son", "En esta página", "Ejercicio 1", "Solución", "Sin responder"] {
            #expect(page.contains(words), "\(words)")
        }
        for words in ["The inputs", "On this page", "Exercise", "Solution", "Not answered", "Forward:"] {
            #expect(!page.contains(words), "\(words)")
        }
    }

    @Test func `a course is printed lesson by lesson, with its theme`() throws {
        try folder.write(Self.lesson, to: "course/01-a.md")
        try folder.write(Self.lesson, to: "course/02-b.md")
        try folder.write("@page { size: 100mm 100mm; }", to: "school/extra.css")
        let ending = try program.run("build", "course", "--pdf", "--theme", "school")
        #expect(ending.status == 0, "\(ending.errors)")
        for name in ["01-a", "02-b"] {
            let file = try Data(contentsOf: URL(fileURLWithPath: folder.path + "/output/\(name).pdf"))
            // 100 mm are 283.5 points.
            #expect(String(decoding: file, as: Unicode.ASCII.self).contains("MediaBox [0 0 28"))
        }
    }
}
