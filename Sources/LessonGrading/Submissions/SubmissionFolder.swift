import Foundation
import LessonCourse

/// A folder of submissions: a file a student, `ada.md`, or a folder a student with one file in it, `ada/01-perceptron.md`.
package struct SubmissionFolder {
    private let path: String
    /// The lesson's file name, which counts where a student's folder holds several files.
    private let lessonName: String

    package init(_ path: String, lesson: LessonFile) {
        self.path = path
        lessonName = lesson.name + ".md"
    }

    /// In order of the students' names. Links are not followed, since a student could make one to the solutions.
    package func submissions() throws(FileError) -> [HandedIn] {
        let names = try Self.names(in: path)
        var found: [HandedIn] = []
        for name in names {
            let entry = path + "/" + name
            switch Self.kind(of: entry) {
            case .folder: found.append(submission(of: name, in: entry))
            case .file where name.hasSuffix(".md"):
                found.append(HandedIn(student: String(name.dropLast(3)), path: entry, problem: nil))
            case .other where name.hasSuffix(".md"):
                let problem = "\(name) is no file of its own but a link or a device"
                found.append(HandedIn(student: String(name.dropLast(3)), path: nil, problem: problem))
            case .file, .other: break
            }
        }
        guard !found.isEmpty else { throw FileError(path, "no submission in this folder: no file ends in .md") }
        found.sort { $0.student < $1.student }
        for (one, next) in zip(found, found.dropFirst()) where one.student == next.student {
            throw FileError(path, "\(one.student) has both a file and a folder here")
        }
        return found
    }

    private func submission(of student: String, in folder: String) -> HandedIn {
        let names = ((try? Self.names(in: folder)) ?? []).filter { $0.hasSuffix(".md") }
        let files = names.filter { Self.kind(of: folder + "/" + $0) == .file }
        guard let name = files.count == 1 ? files.first : files.first(where: { $0 == lessonName }) else {
            let problem =
                files.isEmpty ? "no Markdown file in the folder" : "several files, and none is called \(lessonName)"
            return HandedIn(student: student, path: nil, problem: problem)
        }
        return HandedIn(student: student, path: folder + "/" + name, problem: nil)
    }

    private enum Kind { case file, folder, other }

    private static func kind(of path: String) -> Kind {
        var status = stat()
        guard lstat(path, &status) == 0 else { return .other }
        switch status.st_mode & S_IFMT {
        case S_IFREG: return .file
        case S_IFDIR: return .folder
        default: return .other
        }
    }

    private static func names(in folder: String) throws(FileError) -> [String] {
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
            throw FileError(folder, "no such folder, or one that cannot be read")
        }
        return names.filter { !$0.hasPrefix(".") }.sorted()
    }
}
