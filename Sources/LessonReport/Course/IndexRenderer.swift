/// The index of a course as a page.
public struct IndexRenderer {
    private let theme: Theme

    public init(theme: Theme) {
        self.theme = theme
    }

    public func render(_ index: CourseIndex) -> String {
        let words = PageLanguage.words(for: index.language)
        var page = PageShell(theme: theme, words: words, language: index.language).values
        page["title"] = index.title.htmlEscaped
        page["lessons"] = index.lessons.map { html($0, index, words) }.joined()
        page["map"] = map(index, words)
        return PageShell.fill(theme.indexTemplate, with: page)
    }

    private func html(_ lesson: CourseIndex.Entry, _ index: CourseIndex, _ words: any Words) -> String {
        let number = lesson.order.map { "<span class=\"order\">\($0)</span>" } ?? "<span class=\"order\"></span>"
        var html = "<li>\(number)<div><h2><a href=\"\(lesson.path.htmlEscaped)\">\(lesson.title.htmlEscaped)</a></h2>"
        if !lesson.summary.isEmpty { html += "<p>\(lesson.summary.htmlEscaped)</p>" }
        let needed = lesson.requires.map { place in
            let other = index.lessons[place]
            return "<a href=\"\(other.path.htmlEscaped)\">\(other.title.htmlEscaped)</a>"
        }
        if !needed.isEmpty {
            html += "<p class=\"requires\">\(words.requires.htmlEscaped) \(needed.joined(separator: ", "))</p>"
        }
        return html + "</div></li>\n"
    }

    private func map(_ index: CourseIndex, _ words: any Words) -> String {
        guard let panel = PrerequisiteMap(index: index).draw() else { return "" }
        return
            "<nav class=\"map\" aria-label=\"\(words.courseMap.htmlEscaped)\"><h2>\(words.courseMap.htmlEscaped)</h2>"
            + "<div class=\"panels\">\(PanelHTML(panel: panel).html { $0.markup })</div></nav>"
    }
}
