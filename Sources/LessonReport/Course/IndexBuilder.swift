import Foundation
import LessonFormat

/// The front matter of a course's lessons into its index.
public struct IndexBuilder {
    public init() {}

    /// Lessons in order of `order`, then of their file names; each with the page that it becomes, relative to the index.
    public func build(from lessons: [(lesson: Lesson, path: String)], title: String = "") -> CourseIndex {
        let sorted = lessons.sorted { left, right in
            let (a, b) = (left.lesson.frontMatter.order ?? .max, right.lesson.frontMatter.order ?? .max)
            return a == b ? left.path < right.path : a < b
        }
        let ids = sorted.map { URL(filePath: $0.lesson.file).deletingPathExtension().lastPathComponent }
        let entries = zip(sorted, ids).map { entry, id in
            let frontMatter = entry.lesson.frontMatter
            return CourseIndex.Entry(
                id: id, path: entry.path, order: frontMatter.order, title: frontMatter.title,
                summary: frontMatter.summary,
                requires: frontMatter.requires.compactMap { name in ids.firstIndex { Requirement(name).means($0) } })
        }
        let language = sorted.first?.lesson.frontMatter.lang ?? "en"
        let words = PageLanguage.words(for: language)
        return CourseIndex(
            language: language, title: title.isEmpty ? words.course : title, lessons: entries,
            terms: terms(of: sorted), sections: sections(of: sorted))
    }

    /// Every word once, where it is defined first.
    private func terms(of lessons: [(lesson: Lesson, path: String)]) -> [CourseIndex.Term] {
        var seen: Set<String> = []
        var terms: [CourseIndex.Term] = []
        for (index, entry) in lessons.enumerated() {
            for term in entry.lesson.terms where seen.insert(term.name.lowercased()).inserted {
                terms.append(CourseIndex.Term(name: term.name, lesson: index, path: "\(entry.path)#\(term.id)"))
            }
        }
        return terms.sorted { ($0.name.lowercased(), $0.lesson) < ($1.name.lowercased(), $1.lesson) }
    }

    private func sections(of lessons: [(lesson: Lesson, path: String)]) -> [CourseIndex.Section] {
        lessons.enumerated().flatMap { index, entry in
            LessonSections(entry.lesson).sections.map { section in
                CourseIndex.Section(
                    lesson: index, title: section.title, path: entry.path + (section.id.map { "#\($0)" } ?? ""),
                    text: section.text)
            }
        }
    }
}
