import Diagnostics
import Foundation
import Testing

@testable import LessonReport

@Suite struct PageTests {
    private static let sketch = SampleLesson.sketch()
    private static let report = ReportBuilder().build(from: sketch.lesson, run: sketch.run)
    private static let page = HTMLRenderer(theme: .standard).render(report)

    /// Keeps a failed expectation from printing the whole page.
    private static func holds(_ text: String) -> Bool { page.contains(text) }

    @Test func `the sample lesson becomes the recorded page`() throws {
        if let path = ProcessInfo.processInfo.environment["PAGE"] {
            try Self.page.write(toFile: path, atomically: true, encoding: .utf8)
        }
        let words = EnglishWords()
        try expectGolden(
            ReportBody(report: Self.report, words: words, math: .standard).html.onLines, "Pages/sample.html")
    }

    @Test func `a page comes out the same every time`() {
        let again = ReportBuilder().build(from: Self.sketch.lesson, run: Self.sketch.run)
        let isSame = HTMLRenderer(theme: .standard).render(again) == Self.page
        #expect(isSame)
    }

    @Test func `cells that have not changed are taken from the last rendering, others are rendered`() {
        let renderer = HTMLRenderer(theme: .standard, cells: RenderedCells())
        let again = (renderer.render(Self.report), renderer.render(Self.report))
        #expect(again.0 == Self.page && again.1 == Self.page)
        var changed = Self.report
        changed.cells[0].outputs.append(.text("said anew"))
        changed.language = "es"
        let page = renderer.render(changed)
        #expect(page == HTMLRenderer(theme: .standard).render(changed))
        #expect(page.contains("said anew"))
    }

    @Test func `a handout has lines below its questions and exercises, any other page has none`() throws {
        let handout = ReportBuilder(audience: .handout).build(from: Self.sketch.lesson, run: Self.sketch.run)
        let page = HTMLRenderer(theme: .standard).render(handout)
        let spaces = page.matches(of: /<div class="writing"[^>]*>((?:<div class="writing-line"><\/div>)+)</)
        #expect(spaces.map { $0.1.matches(of: /writing-line/).count } == [4, 7])
        let question = try #require(page.firstRange(of: "<div class=\"callout question\""))
        let isBelow = page[question.upperBound...].prefix(400).contains("writing-line")
        #expect(isBelow)
        #expect(!Self.holds("<div class=\"writing"))
    }

    @Test func `a report survives JSON`() throws {
        let decoded = try JSONDecoder().decode(Report.self, from: JSONEncoder().encode(Self.report))
        let isSame = decoded == Self.report
        #expect(isSame)
    }

    @Test func `the policy names the script and the style that the page holds`() throws {
        let script = try #require(Self.page.firstMatch(of: /<script>([\s\S]*?)<\/script>/)).1
        let style = try #require(Self.page.firstMatch(of: /<style>([\s\S]*?)<\/style>/)).1
        #expect(Self.holds("script-src '\(ContentPolicy.hash(String(script)))'"))
        #expect(Self.holds("style-src '\(ContentPolicy.hash(String(style)))'"))
        #expect(Self.page.tagsWithoutValues.count { $0.hasPrefix("<script") } == 1)
    }

    @Test func `a page holds nothing that its policy would block`() {
        let tags = Self.page.tagsWithoutValues
        #expect(tags.allSatisfy { !$0.contains(" style=") && !$0.contains(" on") })
        #expect(tags.allSatisfy { !$0.hasPrefix("<link") && !$0.hasPrefix("<iframe") && !$0.hasPrefix("<object") })
    }

    @Test func `every id stands once`() {
        let ids = Self.page.matches(of: /\sid="([^"]*)"/).map { String($0.1) }
        #expect(Set(ids).count == ids.count)
    }

    @Test func `every link within the page leads somewhere`() {
        let ids = Set(Self.page.matches(of: /\sid="([^"]*)"/).map { String($0.1) })
        for link in Self.page.matches(of: /href="#([^"]*)"/) { #expect(ids.contains(String(link.1))) }
    }

    @Test func `the script stays small`() {
        #expect(Theme.standard.script.utf8.count < 12_000)
    }

    @Test func `a page without pictures is under 400 KB`() {
        #expect(Self.page.utf8.count < 400_000)
    }

    @Test func `an error stands at its line, with its hint and its place`() {
        #expect(Self.holds("01-perceptron.md:68:19"))
        #expect(Self.holds("<span class=\"s-number marked\">2</span>"))
        #expect(Self.holds("or <code>scores.last!</code>."))
    }

    @Test func `a skipped cell says what it needs`() {
        #expect(Self.holds("Skipped: needs <code>best</code> from the cell at line 71"))
    }
}
