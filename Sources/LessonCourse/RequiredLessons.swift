import Foundation
import LessonFormat
import LessonReport
import LessonRunner
import Trace

/// The lessons that others require, directly or through others, and that stand beside these without having been named.
package struct RequiredLessons: Sendable {
    package struct Required: Sendable {
        package let file: LessonFile
        package let lesson: Lesson
    }

    /// In the order in which they were found.
    package private(set) var lessons: [Required] = []

    /// Those whose files others may load.
    package var makers: [LessonFile] { lessons.filter { !$0.lesson.produces.isEmpty }.map(\.file) }

    package static let none = RequiredLessons()

    private init() {}

    /// Parses those files that may require something, and then what was found, until nothing new is.
    package init(of files: [LessonFile], jobs: Int = 1, cancellation: Interruption) {
        var names = files.map(\.name)
        let open = files.filter { $0.mayRequireOthers && !$0.namesBeside.allSatisfy(names.contains) }
        var next = Self.parse(open, jobs: jobs, cancellation)
        while !next.isEmpty, !cancellation.isSet {
            var found: [LessonFile] = []
            for parsed in next {
                for name in parsed.lesson.frontMatter.requires where !names.contains(where: Requirement(name).means) {
                    guard let file = parsed.file.beside(name) else { continue }
                    names.append(file.name)
                    found.append(file)
                }
            }
            next = Self.parse(found, jobs: jobs, cancellation)
            lessons += next
        }
    }

    private static func parse(_ files: [LessonFile], jobs: Int, _ cancellation: Interruption) -> [Required] {
        ConcurrentJobs.map(files, jobs: jobs) { file -> Required? in
            let job = WorkerJob(.parse, file: file.path, source: file.bytes)
            let lesson = try? SupervisedRunner().run(job, cancellation: cancellation).lesson
            return lesson.map { Required(file: file, lesson: $0) }
        }.compactMap { $0 }
    }
}

extension LessonFile {
    /// A glance, so that a lesson by itself is not parsed twice.
    fileprivate var mayRequireOthers: Bool { bytes.range(of: Data("requires".utf8)) != nil }

    /// The names of the lessons in its folder.
    var namesBeside: [String] {
        guard let folder, let paths = try? LessonFileList.members([folder]) else { return [] }
        return paths.map { URL(fileURLWithPath: $0).deletingPathExtension().lastPathComponent }
    }

    /// The lesson in the same folder that a requirement means, by a path like this one's.
    fileprivate func beside(_ requirement: String) -> LessonFile? {
        guard let name = namesBeside.first(where: Requirement(requirement).means) else { return nil }
        let folder = path.lastIndex(of: "/").map { path[...$0] } ?? ""
        return try? LessonFile.read(folder + name + ".md")
    }
}
