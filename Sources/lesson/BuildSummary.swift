import Diagnostics
import LessonCourse

/// The last line of a build: what was counted, and which page to open.
struct BuildSummary: CustomStringConvertible {
    private let built: [BuiltLesson]
    private let index: String?

    init(of built: [BuiltLesson], index: String?) {
        self.built = built
        self.index = index
    }

    var description: String {
        let diagnostics = built.flatMap(\.diagnostics)
        let parts = [
            Self.count(built.count, "lesson"),
            Self.count(built.map(\.expectationsHeld).reduce(0, +), "expectation") + " held",
            Self.count(diagnostics.filter(\.isError).count, "error"),
            Self.count(diagnostics.filter { $0.severity == .warning }.count, "warning"),
        ]
        let page = index ?? built.lazy.compactMap(\.page).first
        return parts.joined(separator: ", ") + (page.map { ". Open \($0)" } ?? "")
    }

    private static func count(_ number: Int, _ noun: String) -> String {
        "\(number) \(noun)\(number == 1 ? "" : "s")"
    }
}
