import Canvas

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
        page["search"] = search(index, words)
        page["glossary"] = glossary(index, words)
        page["map"] = map(index, words)
        return theme.indexTemplate.render(page)
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

    private func glossary(_ index: CourseIndex, _ words: any Words) -> String {
        guard !index.terms.isEmpty else { return "" }
        let terms = index.terms.map { term in
            let lesson = index.lessons[term.lesson].title.htmlEscaped
            return
                "<li><a href=\"\(term.path.addressEscaped)\">\(term.name.htmlEscaped)</a> <span>\(lesson)</span></li>"
        }
        return
            "<section><h2 id=\"_glossary\">\(words.glossary.htmlEscaped)</h2><ul class=\"glossary\">\(terms.joined())</ul>"
            + "</section>"
    }

    /// Every section of every lesson as a list: the script shows those that hold all words asked for. Without a script it
    /// is folded, and a browser's own search opens it.
    private func search(_ index: CourseIndex, _ words: any Words) -> String {
        let items = index.sections.map { section in
            let lesson = index.lessons[section.lesson].title.htmlEscaped
            return
                "<li><a href=\"\(section.path.addressEscaped)\">\(section.title.htmlEscaped)</a> <span>\(lesson)</span>"
                + "<p>\(section.text.htmlEscaped)</p></li>\n"
        }
        return
            "<div class=\"search\" role=\"search\"><label for=\"_search\">\(words.search.htmlEscaped)</label><input type=\"search\" id=\"_search\">"
            + "<output for=\"_search\" data-none=\"\(words.nothingFound.htmlEscaped)\"></output></div>"
            + "<details class=\"sections\"><summary>\(words.allSections.htmlEscaped)</summary><ol>\(items.joined())</ol></details>"
    }

    private func map(_ index: CourseIndex, _ words: any Words) -> String {
        guard let panel = PrerequisiteMap(index: index).draw() else { return "" }
        return
            "<nav class=\"map\" aria-label=\"\(words.courseMap.htmlEscaped)\"><h2>\(words.courseMap.htmlEscaped)</h2>"
            + "<div class=\"panels\">\(PanelHTML(panel: panel).html)</div></nav>"
    }
}
