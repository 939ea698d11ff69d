import Diagnostics
import Figures
import LessonRun
import Testing

@testable import LessonFormat
@testable import LessonReport

@Suite struct CaptionTests {
    private let bars = Figure.bars(BarsFigure(categories: ["a", "b"], series: [.init(values: [1, 2])]))

    private func titled(_ title: String) -> Figure {
        .bars(BarsFigure(title: title, categories: ["a"], series: [.init(values: [1])]))
    }

    private func report(_ figures: [Figure], caption: String?) -> Report {
        var sketch = LessonSketch(title: "Captions")
        var options = CellOptions()
        options.caption = caption
        let code = (caption.map { "//| caption: \($0)\n" } ?? "") + "show(a)"
        sketch.cell(code, outputs: figures.map { .figure($0, from: .start) }, options: options)
        return ReportBuilder().build(from: sketch.lesson, run: sketch.run)
    }

    private func page(_ figures: [Figure], caption: String?) -> String {
        HTMLRenderer(theme: .standard).render(report(figures, caption: caption))
    }

    @Test func `a cell's caption stands once, below the last of its figures`() throws {
        let page = page([bars, bars], caption: "Both of them")
        #expect(page.ranges(of: "<figcaption").count == 1)
        let caption = try #require(page.firstRange(of: "Both of them"))
        let second = try #require(page.firstRange(of: "id=\"cell-1-2-figure\""))
        #expect(second.lowerBound < caption.lowerBound)
        #expect(page.ranges(of: "aria-label=\"2 bars").count == 2)
    }

    @Test func `without a caption what has no title is told in words`() {
        let page = page([titled("The first"), bars], caption: nil)
        #expect(page.contains("<p class=\"figure-title\">The first</p>"))
        #expect(page.ranges(of: "<figcaption").count == 1)
        #expect(page.contains(">2 bars, from a with 1 to b with 2.</figcaption>"))
    }

    @Test func `a caption is Markdown of one line with formulas`() {
        let page = page([bars], caption: "One *w*, `two` and $x^2$, by [us](https://example.com)")
        let caption = "One <em>w</em>, <code>two</code> and <span class=\"tied\"><math>"
        #expect(page.contains(caption))
        #expect(page.contains("</math>,</span> by <a href=\"https://example.com\">us</a></figcaption>"))
    }

    @Test(arguments: ["# no heading", "1. no list", "<script>alert(1)</script>", "---", "    no code"])
    func `a caption that would be a block stays as it is written`(text: String) {
        let report = report([bars], caption: text)
        guard case .figure(let figure)? = report.cells.first?.outputs.first else {
            Issue.record("no figure")
            return
        }
        #expect(figure.caption == [.text(text)])
        #expect(!HTMLRenderer(theme: .standard).render(report).contains("<script>alert"))
    }

    @Test func `a mistake in a caption's formula stands at its place in the lesson`() {
        let report = report([bars], caption: "One $a + \\nosuch{b}$")
        #expect(report.diagnostics.map(\.id) == ["math-error"])
        // `//| caption: ` has 13 bytes, `One $a + ` has nine more.
        #expect(report.diagnostics.first?.span.start == TextPosition(line: 7, column: 23))
    }
}
