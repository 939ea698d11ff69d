import Diagnostics
import LessonFormat

/// What stands where on a lesson's page: plain data, with everything worked out and nothing drawn.
public struct Report: Hashable, Codable, Sendable {
    /// Whom a page is for.
    public enum Audience: String, Hashable, Codable, Sendable {
        /// Someone who learns: solutions are folded, hidden tests are hidden.
        case reader
        /// Someone who teaches sees all.
        case instructor
        /// Someone who writes on paper.
        case handout
    }

    public var audience = Audience.reader
    /// A BCP 47 tag.
    public var language: String
    public var title: String
    public var summary: String
    public var authors: [String]
    /// The side's list of headings.
    public var contents: [Entry]
    /// The lesson's own blocks: they name cells, values and formulas that are found below.
    public var blocks: [Block]
    /// One for each cell of the lesson, in its order.
    public var cells: [ReportCell]
    /// One for each value in prose: its text, or `nil` where it could not be had.
    public var values: [String?]
    public var formulas: [ReportFormula]
    public var images: [ReportImage]
    /// What links lead to, with its number.
    public var anchors: [Anchor]
    /// The lesson before and the lesson after, where it stands in a course.
    public var neighbours = Neighbours()
    /// What building the report found wrong: formulas and images.
    public var diagnostics: [Diagnostic]

    public struct Entry: Hashable, Codable, Sendable {
        /// 2 for a section, 3 for a part of one.
        public var level: Int
        public var id: String
        public var content: [Inline]
    }

    public struct Neighbours: Hashable, Codable, Sendable {
        public var course: Link?
        public var previous: Link?
        public var next: Link?

        public init(course: Link? = nil, previous: Link? = nil, next: Link? = nil) {
            self.course = course
            self.previous = previous
            self.next = next
        }
    }

    public struct Link: Hashable, Codable, Sendable {
        public var title: String
        /// Relative to the page.
        public var path: String

        public init(title: String, path: String) {
            self.title = title
            self.path = path
        }
    }
}
