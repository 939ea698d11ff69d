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
    public var limits: Limits
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
        limits = .standard
        requires = []
        uses = []
        spans = [:]
    }

    /// What the whole lesson may use up.
    public struct Limits: Hashable, Codable, Sendable {
        /// Wall time of all cells together.
        public var seconds: Double
        public var megabytes: Int

        public static let standard = Limits(seconds: 60, megabytes: 2_048)

        public init(seconds: Double, megabytes: Int) {
            self.seconds = seconds
            self.megabytes = megabytes
        }
    }
}
