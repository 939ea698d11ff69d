import LessonFormat

/// A lesson's place in its course, as its front matter states it.
package struct CourseMember: Hashable, Sendable {
    package var file: LessonFile
    package var title: String
    package var summary: String
    package var language: String
    package var order: Int?
    package var requires: [String]

    init(_ file: LessonFile, _ frontMatter: FrontMatter) {
        self.file = file
        title = frontMatter.title
        summary = frontMatter.summary
        language = frontMatter.lang
        order = frontMatter.order
        requires = frontMatter.requires
    }

    /// Beside the other pages: `01-perceptron.html`.
    package var page: String { file.name + ".html" }

    /// By the author's `order` where there is one, then by the file's name.
    static func comesBefore(_ left: CourseMember, _ right: CourseMember) -> Bool {
        (left.order ?? .max, left.file.name) < (right.order ?? .max, right.file.name)
    }

    /// Whether `requirement` means this lesson: its name, or the number that its name starts with.
    func isMeant(by requirement: String) -> Bool {
        file.name == requirement || file.name.hasPrefix(requirement + "-")
    }
}
