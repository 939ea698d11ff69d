import Figures
import Foundation
import LessonRun
import Testing

@testable import LessonFormat
@testable import LessonReport

/// Whatever text a lesson or a run holds, the page shows it as text.
@Suite struct EscapingTests {
    static let hostile = [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "'><svg onload=alert(1)>", "</style><script>",
        "</title><script>", "{{{body}}}", "{{title}}", "]]>", "<!--", "&lt;", "javascript:alert(1)", "\0", "\u{2028}",
        "</samp></pre><script>alert(1)</script>", "<math><mtext><script>alert(1)</script>", "</svg><script>",
    ]

    @Test(arguments: hostile)
    func `hostile text in every place stays text`(text: String) {
        var sketch = LessonSketch(title: text, summary: text)
        sketch.heading(2, "a")
        sketch.text(.text(text), .code(text), .emphasis([.text(text)]), sketch.value("x", text))
        sketch.cell(
            "let a = \"\(text.replacing("\n", with: ""))\" //@\(text)",
            outputs: [
                .text(text),
                .figure(
                    .lines(
                        LinesFigure(
                            title: text, xAxis: Axis(text), yAxis: Axis(text),
                            series: [.init(name: text, values: [1, 2])])), from: .start),
                .figure(.table(TableFigure(columns: [text], rows: [[text]])), from: .start),
                .figure(.equation(EquationFigure(tex: text)), from: .start),
            ], notes: [1: .gave(text, type: text, detail: .text(text))],
            diagnostics: [1: SketchMessage(text: text, hint: text).at(column: 1, bytes: 3)])
        let report = ReportBuilder().build(from: sketch.lesson, run: sketch.run)
        let page = HTMLRenderer(theme: .standard).render(report)
        let tags = page.tagsWithoutValues
        #expect(tags.count { $0.hasPrefix("<script") } == 1)
        #expect(tags.count { $0.hasPrefix("<main") } == 1)
        #expect(tags.allSatisfy { !$0.hasPrefix("<img") && !$0.contains(" on") })
        let holdsNUL = page.utf8.contains(0)
        #expect(!holdsNUL)
    }
}
