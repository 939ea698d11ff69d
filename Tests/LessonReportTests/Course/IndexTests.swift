import Diagnostics
import Foundation
import Testing

@testable import LessonFormat
@testable import LessonReport

@Suite struct IndexTests {
    private func lesson(_ file: String, _ title: String, order: Int?, requires: [String] = []) -> (Lesson, String) {
        var lesson = LessonSketch(title: title, summary: "About \(title).").lesson
        lesson.file = "lessons/\(file).md"
        lesson.frontMatter.order = order
        lesson.frontMatter.requires = requires
        return (lesson, "\(file).html")
    }

    var index: CourseIndex {
        IndexBuilder().build(from: [
            lesson("03-backpropagation", "Backpropagation", order: 3, requires: ["02-multilayer"]),
            lesson("01-perceptron", "The perceptron", order: 1),
            lesson("02-multilayer", "The multilayer perceptron", order: 2, requires: ["01"]),
            lesson("notes", "Notes", order: nil),
        ])
    }

    @Test func `lessons stand in their order and know what they build on`() {
        #expect(index.lessons.map(\.id) == ["01-perceptron", "02-multilayer", "03-backpropagation", "notes"])
        #expect(index.lessons.map(\.requires) == [[], [0], [1], []])
    }

    @Test func `a lesson knows its neighbours`() {
        let neighbours = index.neighbours(of: "02-multilayer.html")
        #expect(neighbours.previous?.path == "01-perceptron.html")
        #expect(neighbours.next?.title == "Backpropagation")
        #expect(neighbours.course?.path == "index.html")
        #expect(index.neighbours(of: "01-perceptron.html").previous == nil)
    }

    @Test func `lessons that require one another still make a map`() {
        let circle = IndexBuilder().build(from: [
            lesson("01-a", "A", order: 1, requires: ["02"]), lesson("02-b", "B", order: 2, requires: ["01"]),
        ])
        #expect(PrerequisiteMap(index: circle).draw() != nil)
    }

    @Test func `a course of sixteen lessons makes a map in which no box covers another`() throws {
        let needs: [Int: [String]] = [
            2: ["01"], 3: ["02"], 4: ["02", "05"], 5: ["03"], 6: ["05"], 7: ["06"], 8: ["07"], 9: ["08"], 10: ["03"],
            11: ["10"], 12: ["11"], 13: ["12"], 14: ["12"], 15: ["08", "13"], 16: ["09", "14", "15"],
        ]
        let lessons = (1...16).map { number -> (Lesson, String) in
            let name = number < 10 ? "0\(number)" : "\(number)"
            return lesson("\(name)-x", "A lesson with number \(number)", order: number, requires: needs[number] ?? [])
        }
        let panel = try #require(PrerequisiteMap(index: IndexBuilder().build(from: lessons)).draw())
        let markup = panel.layers.map(\.markup).joined()
        let boxes = markup.matches(of: /<rect x="([0-9.]+)" y="([0-9.]+)"/).map { "\($0.output.1) \($0.output.2)" }
        #expect(boxes.count == 16)
        #expect(Set(boxes).count == 16)
    }

    @Test func `a word stands in the glossary once, where it is defined first`() {
        var first = lesson("01-a", "A", order: 1)
        var second = lesson("02-b", "B", order: 2)
        first.0.terms = [
            Term(name: "weight", id: "term-weight", span: .start), Term(name: "bias", id: "term-bias", span: .start),
        ]
        second.0.terms = [Term(name: "Weight", id: "term-weight", span: .start)]
        let terms = IndexBuilder().build(from: [first, second]).terms
        #expect(terms.map(\.path) == ["01-a.html#term-bias", "01-a.html#term-weight"])
    }

    @Test func `a search looks through the prose under each heading`() {
        var entry = lesson("01-a", "A", order: 1)
        entry.0.blocks = [
            .paragraph([.text("Before "), .emphasis([.text("all")])]),
            .heading(level: 2, id: "one", content: [.text("One")]),
            .list(
                .init(
                    marker: .bullet, isTight: true,
                    items: [[.paragraph([.text("first")])], [.paragraph([.text("second")])]])),
        ]
        let sections = IndexBuilder().build(from: [entry]).sections
        #expect(sections.map(\.text) == ["About A. Before all", "first second"])
        #expect(sections.map(\.path) == ["01-a.html", "01-a.html#one"])
    }

    @Test func `the index is a page with a link to every lesson`() throws {
        let page = IndexRenderer(theme: .standard).render(index)
        if let path = ProcessInfo.processInfo.environment["INDEX"] {
            try page.write(toFile: path, atomically: true, encoding: .utf8)
        }
        for lesson in index.lessons { #expect(page.contains("<a href=\"\(lesson.path)\">\(lesson.title)</a>")) }
        #expect(!page.contains("style=\""))
    }
}
