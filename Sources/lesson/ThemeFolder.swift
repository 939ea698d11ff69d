import Foundation
import LessonCourse
import LessonReport

/// The theme that a user names by its folder.
enum ThemeFolder {
    static func theme(_ path: String?) throws(FileError) -> Theme {
        guard let path else { return .standard }
        try NamedFolder.check(path, "--theme names the folder of a theme")
        do {
            return try Theme(folder: URL(fileURLWithPath: path, isDirectory: true))
        } catch {
            throw FileError(error.path, error.reason)
        }
    }
}
