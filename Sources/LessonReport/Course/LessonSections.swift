import LessonFormat

/// A lesson's prose cut at its headings, as plain text: what a search looks through.
struct LessonSections {
    struct Section: Hashable {
        /// The heading's anchor; `nil` for what stands before the first.
        var id: String?
        var title: String
        var text: String
    }

    /// The most characters of a section that are searched.
    static let textLimit = 3_000

    private(set) var sections: [Section]

    init(_ lesson: Lesson) {
        sections = [Section(id: nil, title: lesson.frontMatter.title, text: lesson.frontMatter.summary)]
        for block in lesson.blocks {
            if case .heading(level: _, let id, let content) = block {
                sections.append(Section(id: id, title: PlainText.of(content), text: ""))
            } else {
                append(PlainText.of(block))
            }
        }
    }

    private mutating func append(_ text: String) {
        guard !text.isEmpty else { return }
        let last = sections.count - 1
        let room = Self.textLimit - sections[last].text.count
        guard room > 0 else { return }
        sections[last].text += (sections[last].text.isEmpty ? "" : " ") + text.prefix(room)
    }
}
