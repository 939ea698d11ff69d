import Foundation
import Testing

/// Who gets to see what.
@Suite struct AudienceTests {
    private let folder = TemporaryFolder()
    private var program: Program { Program(folder: folder) }

    private func pages(_ name: String) throws -> [String: String] {
        var pages: [String: String] = [:]
        for file in try FileManager.default.contentsOfDirectory(atPath: folder.path + "/" + name)
        where file.hasSuffix(".html") { pages[file] = try folder.read("\(name)/\(file)") }
        return pages
    }

    @Test func `a student's build is release followed by build, byte for byte`() throws {
        try folder.write(CourseLesson.text, to: "course/01-double.md")
        try folder.write("---\ntitle: Next\nrequires: [1]\n---\n\nText.\n", to: "course/02-next.md")
        #expect(try program.run("build", "course", "--for", "student", "--output", "direct").status == 0)
        #expect(try program.run("release", "course", "--to", "released").status == 0)
        #expect(try program.run("build", "released", "--output", "indirect").status == 0)
        let direct = try pages("direct")
        #expect(direct.keys.sorted() == ["01-double.html", "02-next.html", "index.html"])
        let isSame = try direct == pages("indirect")
        #expect(isSame)
    }

    @Test func `two lessons of one name, or two files beside them, are not released`() throws {
        for name in ["a", "b"] {
            try folder.write("# \(name)\n", to: "\(name)/x.md")
            try folder.write("---\nuses: [tools.swift]\n---\n", to: "\(name)/use-\(name).md")
            try folder.write("let \(name) = 1\n", to: "\(name)/tools.swift")
        }
        let lessons = try program.run("release", "a", "b", "--to", "c")
        #expect(lessons.status == 2)
        #expect(lessons.errors == "lesson: error: b/x.md: its file would have the name of that of a/x.md\n")
        let files = try program.run("release", "a/use-a.md", "b/use-b.md", "--to", "c")
        #expect(files.status == 2)
        #expect(files.errors.contains("b/use-b.md: its tools.swift is another file than "))
        #expect(folder.names == ["a", "b"])
        try folder.write("let a = 1\n", to: "b/tools.swift")
        #expect(try program.run("release", "a/use-a.md", "b/use-b.md", "--to", "c").status == 0)
    }

    @Test func `no secret is in a student's page, data or source`() throws {
        try folder.write(CourseLesson.text, to: "a.md")
        _ = try program.run("build", "a.md", "--for", "student", "--output", "out")
        _ = try program.run("release", "a.md", "--to", "released")
        let data = try program.run("dump", "report", "released/a.md").output
        let texts = try [folder.read("out/a.html"), folder.read("released/a.md"), data]
        for secret in CourseLesson.secrets {
            #expect(CourseLesson.text.contains(secret))
            for text in texts { #expect(!text.contains(secret), "\(secret)") }
        }
        #expect(texts[0].contains("Not answered yet"))
    }

    @Test func `a page for self-study folds solutions and hides tests`() throws {
        try folder.write(CourseLesson.text, to: "a.md")
        #expect(try program.run("build", "a.md", "--output", "out").status == 0)
        let page = try folder.read("out/a.html")
        #expect(page.contains("secretSolution"))
        #expect(!page.contains("hiddenInput") && !page.contains("wrongAnswer"))
    }

    @Test func `an instructor's page has everything`() throws {
        try folder.write(CourseLesson.text, to: "a.md")
        #expect(try program.run("build", "a.md", "--for", "instructor", "--output", "out").status == 0)
        let page = try folder.read("out/a.html")
        for secret in ["secretSolution", "hiddenInput", "wrongAnswer", "secretLine"] { #expect(page.contains(secret)) }
    }

    @Test func `a handout has lines to write on and no answers`() throws {
        try folder.write(CourseLesson.text, to: "a.md")
        #expect(try program.run("build", "a.md", "--for", "handout", "--output", "out").status == 0)
        let page = try folder.read("out/a.html")
        #expect(page.contains("<div class=\"writing-line\">"))
        #expect(!page.contains("Not answered yet") && !page.contains("Nothing, too"))
        for secret in CourseLesson.secrets { #expect(!page.contains(secret)) }
    }

    @Test func `a mistake of a student's edition is told at its line in the original`() throws {
        let broken = CourseLesson.text + "\n```swift\nlet x: Int = \"text\"\n```\n"
        try folder.write(broken, to: "a.md")
        let line = 1 + (broken.components(separatedBy: "\n").firstIndex { $0.hasPrefix("let x: Int") } ?? 0)
        let ending = try program.run("build", "a.md", "--for", "student", "--output", "out")
        #expect(ending.status == 1)
        #expect(ending.errors.contains("a.md:\(line):14: error: "))
    }

    @Test func `a misspelled solution is refused, not handed out`() throws {
        try folder.write(CourseLesson.text.replacing("{.solution", with: "{.soluton"), to: "a.md")
        for arguments in [
            ["build", "a.md", "--for", "student", "--output", "out"], ["release", "a.md", "--to", "out"],
        ] {
            let ending = try program.start(arguments).end()
            #expect(ending.status == 1)
            #expect(ending.errors.contains("Did you mean `.solution`?"))
            #expect(!FileManager.default.fileExists(atPath: folder.path + "/out/a.html"))
            #expect(!FileManager.default.fileExists(atPath: folder.path + "/out/a.md"))
        }
    }

    @Test func `a release lays beside the lesson what it names, and never onto itself`() throws {
        try folder.write("func twice(_ x: Int) -> Int { 2 * x }\n", to: "course/tools.swift")
        try folder.write("secret notes\n", to: "course/notes.txt")
        try folder.write("---\nuses: [tools.swift]\n---\n\n```swift\nprint(twice(2))\n```\n", to: "course/a.md")
        #expect(try program.run("release", "course", "--to", "student").status == 0)
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: folder.path + "/student").sorted() == [
                "a.md", "tools.swift",
            ])
        #expect(try program.run("build", "student/a.md", "--output", "out").status == 0)
        let refused = try program.run("release", "course", "--to", "course")
        #expect(refused.status == 2)
        #expect(refused.errors.contains("course: the lesson itself is in this folder"))
    }
}
