/// What a user means by the paths of a command.
package enum CourseScope: Hashable, Sendable {
    /// One lesson by itself.
    case lesson
    /// Lessons of a course, named one by one. What they require may stand beside them, or be elsewhere.
    case selection
    /// A folder at least: what its lessons require has to be there.
    case course

    /// Whether the lessons belong together: pages lead to their neighbours, and an index leads to the pages.
    package var hasIndex: Bool { self != .lesson }
}
