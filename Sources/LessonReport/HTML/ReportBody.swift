import Canvas
import LessonFormat

/// The inside of a lesson's page.
struct ReportBody: ProseEmbedding {
    let report: Report
    let words: any Words
    let math: MathRenderer
    private let cells: RenderedCells?
    private let formulas: [String: String]
    private let images: [String: ReportImage]
    private let labels: [String: Anchor.Label]

    init(report: Report, words: any Words, math: MathRenderer, cells: RenderedCells? = nil) {
        self.report = report
        self.words = words
        self.math = math
        self.cells = cells
        var formulas: [String: String] = [:]
        for formula in report.formulas { formulas[Self.key(formula.tex, formula.isDisplay)] = formula.markup }
        self.formulas = formulas
        labels = Dictionary(report.anchors.map { ($0.id, $0.label) }) { first, _ in first }
        images = Dictionary(report.images.map { ($0.path, $0) }) { first, _ in first }
    }

    var html: String { ProseRenderer(embedding: self).html(report.blocks) }

    /// The list of headings, parts within their sections.
    var contents: String {
        var html = ""
        var isInside = false
        for (index, entry) in report.contents.enumerated() {
            if entry.level == 3, !isInside {
                html += "<ol>"
                isInside = true
            } else if entry.level == 2, index > 0 {
                html += isInside ? "</li></ol></li>" : "</li>"
                isInside = false
            } else if index > 0 {
                html += "</li>"
            }
            html += "<li><a href=\"#\(entry.id.htmlEscaped)\">\(ProseRenderer(embedding: self).html(entry.content))</a>"
        }
        if !report.contents.isEmpty { html += isInside ? "</li></ol></li>" : "</li>" }
        return html
    }

    var neighbours: String {
        let links = [
            (report.neighbours.previous, "previous", words.previousLesson),
            (report.neighbours.course, "course", words.course), (report.neighbours.next, "next", words.nextLesson),
        ]
        return links.compactMap { link, kind, word in
            guard let link else { return nil }
            return "<a class=\"\(kind)\" rel=\"\(kind == "course" ? "up" : kind == "previous" ? "prev" : "next")\" "
                + "href=\"\(link.path.htmlEscaped)\">\(name(word, of: link))</a>"
        }.joined()
    }

    /// What the link is, and what it leads to where that says more.
    private func name(_ word: String, of link: Report.Link) -> String {
        link.title == word ? word.htmlEscaped : "<span>\(word.htmlEscaped)</span> \(link.title.htmlEscaped)"
    }

    var writingSpace: String { report.audience == .handout ? WritingLines(count: 4).html : "" }

    func label(of id: String) -> Anchor.Label? { labels[id] }

    func html(ofCell index: Int) -> String {
        guard report.cells.indices.contains(index) else { return "" }
        let cell = report.cells[index]
        let html = { CellHTML(cell: cell, words: words, math: math).html }
        return cells?.html(of: cell, in: words, render: html) ?? html()
    }

    func html(of formula: Formula) -> String {
        if let markup = formulas[Self.key(formula.tex, formula.isDisplay)] { return markup }
        return "<code class=\"tex\">\(formula.tex.htmlEscaped)</code>"
    }

    func html(ofValue index: Int) -> String {
        guard report.values.indices.contains(index), let text = report.values[index] else {
            return "<span class=\"value missing\">?</span>"
        }
        return "<span class=\"value\">\(text.typesetAsNumber)</span>"
    }

    func html(of image: Inline.Image) -> String {
        guard let found = images[image.path] else { return "<em>\(image.alternative.htmlEscaped)</em>" }
        let size = [("width", found.width), ("height", found.height)].compactMap { name, value in
            value.map { " \(name)=\"\($0)\"" }
        }
        let title = image.title.isEmpty ? "" : " title=\"\(image.title.htmlEscaped)\""
        return
            "<img src=\"\(found.source.htmlEscaped)\" alt=\"\(image.alternative.htmlEscaped)\"\(title)\(size.joined())>"
    }

    private static func key(_ tex: String, _ isDisplay: Bool) -> String { (isDisplay ? "D" : "I") + tex }
}
