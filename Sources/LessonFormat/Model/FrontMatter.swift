import Diagnostics

/// The YAML between the `---` lines at the top of a lesson.
public struct FrontMatter: Hashable, Codable, Sendable {
    public var title: String
    public var summary: String
    public var authors: [String]
    /// A BCP 47 tag: the page's language and that of the interface's words.
    public var lang: String
    /// The lesson's place in its course.
    public var order: Int?
    public var seed: UInt64
    public var limits: LessonLimits
    /// The ids of lessons that come before this one: a file's name, or the number that it starts with.
    public var requires: [String]
    /// Swift files beside the lesson whose declarations every cell sees.
    public var uses: [String]
    /// Where each key stands, for diagnostics that come later.
    public var spans: [String: TextSpan]

    /// What holds where the author says nothing.
    public init() {
        title = ""
        summary = ""
        authors = []
        lang = "en"
        seed = 0
        limits = [:]
        requires = []
        uses = []
        spans = [:]
    }
}
