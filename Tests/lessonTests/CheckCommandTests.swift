import Foundation
import Testing

@Suite struct CheckCommandTests {
    private let folder = TemporaryFolder()
    private var program: Program { Program(folder: folder) }

    @Test func `nothing is said of a lesson without mistakes`() throws {
        try folder.write("```swift\nlet a = 1\nprint(a)\n```\n", to: "a.md")
        let ending = try program.run("check", "a.md")
        #expect(ending.status == 0)
        #expect(ending.output + ending.errors == "")
    }

    @Test func `cells are checked and not run`() throws {
        try folder.write("```swift\nwhile true {}\n```\n\n```swift\nlet a: Int = \"text\"\n```\n", to: "a.md")
        let ending = try program.run("check", "a.md")
        #expect(ending.status == 1)
        #expect(ending.errors.contains("a.md:6:14: error: "))
    }

    @Test func `every mistake of a file is reported in one pass`() throws {
        try folder.write("[no](#where)\n\n```swift\nlet a = nope\n```\n\n$\\frac{1}$\n", to: "a.md")
        let ending = try program.run("check", "a.md")
        #expect(ending.status == 1)
        for place in ["a.md:1:1: error", "a.md:4:9: error", "a.md:7:"] { #expect(ending.errors.contains(place)) }
    }

    @Test func `JSON gives the place in both kinds of columns`() throws {
        try folder.write("```swift\nlet η = 1, a = nope\n```\n", to: "a.md")
        let ending = try program.run("check", "--json", "a.md")
        #expect(ending.status == 1)
        #expect(ending.errors == "")
        let listing = try JSONSerialization.jsonObject(with: Data(ending.output.utf8)) as? [String: Any]
        #expect(listing?["schema"] as? Int == 1)
        let lessons = try #require(listing?["lessons"] as? [[String: Any]])
        let diagnostics = try #require(lessons.first?["diagnostics"] as? [[String: Any]])
        let place = try #require(diagnostics.first?["place"] as? [String: Any])
        let start = try #require(place["start"] as? [String: Int])
        #expect(start == ["line": 2, "column": 17, "utf16Column": 16])
    }

    @Test func `colours are for terminals`() throws {
        try folder.write("[no](#where)\n", to: "a.md")
        #expect(!(try program.run("check", "a.md").errors.contains("\u{1B}")))
    }
}
