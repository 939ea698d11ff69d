import LessonRun
import Testing
import Trace

@testable import LessonReport

/// What stands in the margin beside a line.
@Suite struct NoteTests {
    private func margin(_ record: LineRecord) -> String {
        var sketch = LessonSketch(title: "Notes")
        sketch.cell("let n = 1", notes: [1: record])
        let report = ReportBuilder().build(from: sketch.lesson, run: sketch.run)
        return report.cells[0].lines.map { CodeLineHTML(line: $0, words: EnglishWords()).html }.joined()
    }

    @Test func `a long whole number stands in groups, and so does a long count`() {
        #expect(margin(.gave("23860", type: "Int")).contains("<span class=\"result\">23,860</span>"))
        #expect(margin(.gave("-1234567", type: "Int")).contains(">-1,234,567<"))
        let counted = margin(.gave("1516", type: "Int", count: 304_078, first: "52456"))
        #expect(counted.contains(">×304,078<") && counted.contains(">52,456<") && counted.contains(">1516<"))
    }

    @Test func `what is no whole number is as the cell gave it`() {
        for text in ["\"23860\"", "[23860]", "23860.5", "9.54e-07"] {
            #expect(margin(.gave(text)).contains(">\(text.replacing("\"", with: "&quot;"))<"))
        }
    }

    private func code(_ text: String) -> String {
        var sketch = LessonSketch(title: "Code")
        sketch.cell(text)
        let report = ReportBuilder().build(from: sketch.lesson, run: sketch.run)
        return report.cells[0].lines.map { CodeLineHTML(line: $0, words: EnglishWords()).html }.joined()
    }

    @Test func `a line that breaks goes on deeper than it began`() {
        let html = code("if a {\n    b()\n            c()\n}")
        #expect(html.contains("<code><span class=\"s-keyword\">if</span>"))
        #expect(html.contains("<code class=\"i2\">    b()") && html.contains("<code class=\"i4\">            c()"))
    }

    @Test func `what has no space for long may break behind a bracket`() {
        #expect(code("f(a)").contains(">f(a)<"))
        #expect(code("Zoo.alexNet().multiplyAccumulates(with)").contains("alexNet().multiplyAccumulates(<wbr>with)"))
        #expect(code("rowsSwapped(rowsSwapped(picture))").contains("rowsSwapped(<wbr>rowsSwapped(<wbr>picture))"))
    }
}
