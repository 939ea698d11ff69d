import Diagnostics
import LessonFormat
import LessonReport

/// Whether what the lessons of a course require is there, and in an order in which it can be read.
struct CourseRequirements {
    private let ids: [String]
    private let lessons: [String: Lesson]
    private let scope: CourseScope

    /// - Parameter lessons: those that could be parsed, with the names of their files.
    init(_ lessons: [(id: String, lesson: Lesson)], scope: CourseScope = .course) {
        self.scope = scope
        ids = lessons.map(\.id)
        self.lessons = Dictionary(lessons.map { ($0.id, $0.lesson) }) { first, _ in first }
    }

    func diagnostics(of id: String) -> [Diagnostic] {
        guard let lesson = lessons[id] else { return [] }
        return lesson.frontMatter.requires.compactMap { name in
            message(for: name, in: id).map {
                Diagnostic($0, file: lesson.file, at: lesson.frontMatter.spans["requires"] ?? .start)
            }
        }
    }

    private func message(for name: String, in id: String) -> RequirementMessage? {
        guard let needed = ids.first(where: Requirement(name).means) else {
            return scope == .course ? .unknown(name, nearest: NearestSpelling(among: ids).of(name)) : .elsewhere(name)
        }
        return leads(from: needed, to: id) ? .circle(needed) : nil
    }

    /// Whether a lesson requires another, directly or through others.
    private func leads(from start: String, to end: String) -> Bool {
        var open = [start]
        var seen: Set<String> = []
        while let id = open.popLast() {
            if id == end { return true }
            guard seen.insert(id).inserted else { continue }
            let names = lessons[id]?.frontMatter.requires ?? []
            open += names.compactMap { name in ids.first(where: Requirement(name).means) }
        }
        return false
    }
}

private enum RequirementMessage: DiagnosticMessage {
    case unknown(String, nearest: String?)
    /// Some lessons of a course may have been handed out without the others.
    case elsewhere(String)
    case circle(String)

    var id: String {
        switch self {
        case .unknown, .elsewhere: "unknown-requirement"
        case .circle: "circular-requirement"
        }
    }

    var severity: Diagnostic.Severity {
        switch self {
        case .elsewhere: .warning
        case .unknown, .circle: .error
        }
    }

    var text: String {
        switch self {
        case .unknown(let name, _): "`requires` names “\(name)”, and no lesson of this course has that name or number"
        case .elsewhere(let name):
            "`requires` names “\(name)”, and no lesson that was named or stands beside this one has that name or number"
        case .circle(let name): "`requires` names “\(name)”, which itself requires this lesson"
        }
    }

    var hint: String? {
        switch self {
        case .unknown(_, let nearest?): "Did you mean `\(nearest)`?"
        case .unknown, .elsewhere: "Name a lesson by its file, as `01-perceptron`, or by its number, as `1`"
        case .circle: nil
        }
    }
}
