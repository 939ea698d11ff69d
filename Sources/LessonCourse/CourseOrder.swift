import LessonFormat
import LessonReport

/// In which order the lessons of a course are built: one that makes a file comes before those that require it.
package struct CourseOrder: Sendable {
    /// For each lesson, the lessons whose files it may use: those that it requires, directly or through others.
    private let producers: [String: [String]]

    /// - Parameter lessons: with the names of their files.
    package init(_ lessons: [(id: String, lesson: Lesson)]) {
        let ids = lessons.map(\.id)
        let known = Dictionary(lessons.map { ($0.id, $0.lesson) }) { first, _ in first }
        var producers: [String: [String]] = [:]
        for id in ids {
            var seen: Set<String> = [id]
            var open = [id]
            while let next = open.popLast() {
                for name in known[next]?.frontMatter.requires ?? [] {
                    guard let required = ids.first(where: Requirement(name).means) else { continue }
                    if seen.insert(required).inserted { open.append(required) }
                }
            }
            producers[id] = ids.filter { $0 != id && seen.contains($0) && known[$0]?.produces.isEmpty == false }
        }
        self.producers = producers
    }

    /// The lessons whose files one may use, in the course's order.
    package func producers(for id: String) -> [String] { producers[id] ?? [] }

    /// Groups that are built one after the other, each all at once. A circle of requirements, which is reported elsewhere,
    /// is built in the order given.
    package func waves(of ids: [String]) -> [[String]] {
        var waves: [[String]] = []
        var rest = ids
        while !rest.isEmpty {
            let ready = rest.filter { id in !producers(for: id).contains(where: rest.contains) }
            let wave = ready.isEmpty ? rest : ready
            waves.append(wave)
            rest.removeAll(where: wave.contains)
        }
        return waves
    }
}

extension Lesson {
    /// The files that its cells make for later lessons.
    var produces: [String] { cells.compactMap(\.options.produces) }
}
