import Foundation
import LessonCourse

/// A folder of submissions: a file a student, `ada.md`, or a folder a student with one file in it, `ada/01-perceptron.md`.
package struct SubmissionFolder {
    private let path: String
    /// The lesson's file name, which counts where a student's folder holds several files.
    private let lessonName: String
    /// Whole paths of what nobody handed in, and what it is.
    private let others: [String: String]

    /// - Parameter output: where grades go, which may be in the folder itself.
    package init(_ path: String, lesson: LessonFile, output: String) {
        self.path = path
        lessonName = lesson.name + ".md"
        others = [Self.wholePath(output): "the folder for the grades", lesson.identity: "the lesson itself"]
    }

    /// What is in the folder.
    package struct Contents {
        /// In order of the students' names.
        package var submissions: [HandedIn] = []
        /// What is not graded, in order of name, and why.
        package var leftOut: [(path: String, reason: String)] = []
    }

    /// Links are not followed, since a student could make one to the solutions.
    package func contents() throws(FileError) -> Contents {
        var contents = Contents()
        for name in try Self.names(in: path) {
            let entry = path == "." ? name : path + (path.hasSuffix("/") ? "" : "/") + name
            let kind = Self.kind(of: entry)
            if kind != .other, let reason = others[Self.wholePath(entry)] {
                contents.leftOut.append((entry, reason))
            } else if kind == .folder {
                contents.submissions.append(submission(of: name, in: entry))
            } else if !Self.isMarkdown(name) {
                contents.leftOut.append((entry, "no Markdown file"))
            } else {
                let isFile = kind == .file
                contents.submissions.append(
                    HandedIn(
                        student: name.components(separatedBy: ".").dropLast().joined(separator: "."),
                        path: isFile ? entry : nil,
                        problem: isFile ? nil : "\(name) is no file of its own but a link or a device"))
            }
        }
        guard !contents.submissions.isEmpty else {
            throw FileError(path, "no submission in this folder: no file ends in .md")
        }
        contents.submissions.sort { $0.student < $1.student }
        for (one, next) in zip(contents.submissions, contents.submissions.dropFirst())
        where one.student == next.student {
            throw FileError(path, "\(one.student) is here twice: leave one file or folder of that name")
        }
        return contents
    }

    private func submission(of student: String, in folder: String) -> HandedIn {
        let names = ((try? Self.names(in: folder)) ?? []).filter(Self.isMarkdown)
        let files = names.filter { Self.kind(of: folder + "/" + $0) == .file }
        guard let name = files.count == 1 ? files.first : files.first(where: { $0 == lessonName }) else {
            let problem =
                files.isEmpty ? "no Markdown file in the folder" : "several files, and none is called \(lessonName)"
            return HandedIn(student: student, path: nil, problem: problem)
        }
        return HandedIn(student: student, path: folder + "/" + name, problem: nil)
    }

    private static func isMarkdown(_ name: String) -> Bool {
        [".md", ".markdown"].contains(where: name.lowercased().hasSuffix)
    }

    private static func wholePath(_ path: String) -> String {
        URL(fileURLWithPath: path).resolvingSymlinksInPath().path
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
        if kind(of: folder) == .file {
            throw FileError(folder, "a file, where a folder is needed: put what was handed in into one")
        }
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
            throw FileError(folder, "no such folder, or one that cannot be read")
        }
        return names.filter { !$0.hasPrefix(".") }.sorted()
    }
}
