import Canvas
import Foundation
import LessonFormat
import Mustache

/// A report into a page: one HTML file that needs nothing else.
public struct HTMLRenderer {
    private let theme: Theme
    private let math: MathRenderer
    private let cells: RenderedCells?

    public init(theme: Theme) {
        self.init(theme: theme, math: .standard, cells: nil)
    }

    /// - Parameter cells: those of the page's last rendering, where it is rendered again and again.
    package init(theme: Theme, math: MathRenderer = .standard, cells: RenderedCells? = nil) {
        self.theme = theme
        self.math = math
        self.cells = cells
    }

    public func render(_ report: Report) -> String {
        let words = PageLanguage.words(for: report.language)
        cells?.beginPage()
        let body = ReportBody(report: report, words: words, math: math, cells: cells)
        var page = PageShell(theme: theme, words: words, language: report.language).values
        page["title"] = report.title.htmlEscaped
        page["summary"] = report.summary.htmlEscaped
        page["authors"] = report.authors.joined(separator: ", ").htmlEscaped
        page["contents"] = body.contents
        page["body"] = body.html
        page["neighbours"] = body.neighbours
        return theme.pageTemplate.render(page)
    }
}
