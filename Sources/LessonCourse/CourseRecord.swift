import Foundation
import LessonReport

/// Which lessons the index of a folder of pages leads to, kept beside the pages, so that one who builds a few lessons of a
/// course anew does not lose the others.
struct CourseRecord: Codable {
    /// The lessons' whole paths.
    private let lessons: [String]

    init(of files: [LessonFile]) { lessons = files.map(\.identity).sorted() }

    /// No lesson is called `index`, since its page would have the name of the index.
    private static func path(in output: String) -> String { output + "/.lesson/index.json" }

    func write(to output: String) throws(FileError) {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        guard let json = try? encoder.encode(self) else { return }
        try WholeFile.makeFolder(output + "/.lesson")
        try WholeFile.write(String(decoding: json, as: UTF8.self), to: Self.path(in: output))
    }

    /// The lessons of the index that stands in a folder, but for those whose page is gone or becomes another's, as long as
    /// what was named belongs to it.
    /// - Returns: none for a folder of lessons, which is a course of its own, and for a lesson that is not of the course.
    static func others(beside named: [LessonFile], in output: String, scope: CourseScope) -> [LessonFile] {
        let files = FileManager.default
        guard scope != .course, files.fileExists(atPath: CourseBuilder.indexPath(in: output)),
            let json = files.contents(atPath: path(in: output)),
            let record = try? JSONDecoder().decode(CourseRecord.self, from: json)
        else { return [] }
        let identities = named.map(\.identity)
        if scope == .lesson, !identities.allSatisfy(record.lessons.contains) { return [] }
        let names = Set(named.map(\.name))
        return record.lessons.compactMap { path in
            guard !identities.contains(path), let file = try? LessonFile.read(path), !names.contains(file.name),
                files.fileExists(atPath: "\(output)/\(file.page)")
            else { return nil }
            return file
        }
    }
}
