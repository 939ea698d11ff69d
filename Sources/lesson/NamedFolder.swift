import Foundation
import LessonCourse

/// A folder that a user names, and that has to be there.
enum NamedFolder {
    /// The folder of `--data`, where it is given.
    static func data(_ path: String?) throws(FileError) -> String? {
        if let path { try check(path, "--data names the folder with real datasets") }
        return path
    }

    /// - Parameter meaning: which option names the folder, and what for.
    static func check(_ path: String, _ meaning: String) throws(FileError) {
        var isDirectory: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory), isDirectory.boolValue else {
            throw FileError(path, "no such folder: \(meaning)")
        }
    }
}
