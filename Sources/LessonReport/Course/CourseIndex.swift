import LessonFormat

/// The lessons of a course in their order: what the index page shows.
public struct CourseIndex: Hashable, Codable, Sendable {
    public var language: String
    public var title: String
    public var lessons: [Entry]
    /// The glossary, in alphabetical order.
    public var terms: [Term]
    /// Everything that a search looks through, lesson after lesson.
    public var sections: [Section]

    /// A word and the place where a lesson says what it means.
    public struct Term: Hashable, Codable, Sendable {
        public var name: String
        /// Place in `lessons`.
        public var lesson: Int
        /// The page and the anchor, relative to the index.
        public var path: String
    }

    /// A part of a lesson under one heading.
    public struct Section: Hashable, Codable, Sendable {
        /// Place in `lessons`.
        public var lesson: Int
        public var title: String
        /// The page and the anchor, relative to the index.
        public var path: String
        /// Its prose without markup, cut where it is long.
        public var text: String
    }

    public struct Entry: Hashable, Codable, Sendable {
        /// The file's name without its ending: `01-perceptron`.
        public var id: String
        /// The page, relative to the index.
        public var path: String
        public var order: Int?
        public var title: String
        public var summary: String
        /// Places in `lessons` of those that come before this one.
        public var requires: [Int]
    }

    /// What stands before and after a lesson's page, and the way back here.
    public func neighbours(of path: String) -> Report.Neighbours {
        guard let place = lessons.firstIndex(where: { $0.path == path }) else { return Report.Neighbours() }
        func link(_ index: Int) -> Report.Link? {
            lessons.indices.contains(index) ? Report.Link(title: lessons[index].title, path: lessons[index].path) : nil
        }
        return Report.Neighbours(
            course: Report.Link(title: title, path: "index.html"), previous: link(place - 1), next: link(place + 1))
    }
}
