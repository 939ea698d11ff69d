import Foundation

/// The lessons that a user means by a list of files and folders.
package enum LessonFileList {
    /// Each file once, in the order given; a folder stands for its Markdown files in order of name, save its README.
    package static func read(_ paths: [String]) throws(FileError) -> [LessonFile] {
        var files: [LessonFile] = []
        for path in try members(paths) { files.append(try LessonFile.read(path)) }
        return files
    }

    /// The paths of these files.
    package static func members(_ paths: [String]) throws(FileError) -> [String] {
        var members: [String] = []
        var seen: Set<String> = []
        for path in paths {
            for member in try expand(path) where seen.insert(LessonFile.identity(of: member)).inserted {
                members.append(member)
            }
        }
        return members
    }

    /// What the paths mean.
    package static func scope(of paths: [String]) -> CourseScope {
        paths.contains(where: isFolder) ? .course : paths.count > 1 ? .selection : .lesson
    }

    private static func expand(_ path: String) throws(FileError) -> [String] {
        guard isFolder(path) else { return [path] }
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
            throw FileError(path, "the folder cannot be read")
        }
        let lessons = names.filter { $0.hasSuffix(".md") && !$0.hasPrefix(".") && $0 != "README.md" }.sorted()
        guard !lessons.isEmpty else { throw FileError(path, "no lesson in this folder: no file ends in .md") }
        let folder = path.hasSuffix("/") ? String(path.dropLast()) : path
        return lessons.map { folder + "/" + $0 }
    }

    private static func isFolder(_ path: String) -> Bool {
        var isDirectory: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) && isDirectory.boolValue
    }
}
