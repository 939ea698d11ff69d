import Foundation

/// Writing so that a reader finds the old file or the new one, never a part.
package enum WholeFile {
    /// Writes beside `path`, then renames. The folder must exist.
    package static func write(_ text: String, to path: String) throws(FileError) {
        try write(Data(text.utf8), to: path)
    }

    package static func write(_ bytes: Data, to path: String) throws(FileError) {
        let url = URL(fileURLWithPath: path)
        let mode = (try? FileManager.default.attributesOfItem(atPath: path))?[.posixPermissions]
        let draft = url.deletingLastPathComponent()
            .appendingPathComponent(".\(url.lastPathComponent).\(getpid()).part").path
        guard FileManager.default.createFile(atPath: draft, contents: bytes) else {
            let reason = String(cString: strerror(errno))
            unlink(draft)
            throw FileError(path, "cannot be written: \(reason)")
        }
        if let mode { try? FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: draft) }
        guard rename(draft, path) == 0 else {
            let reason = String(cString: strerror(errno))
            unlink(draft)
            throw FileError(path, "cannot be written: \(reason)")
        }
    }

    /// Makes a folder and those above it, where they are missing.
    package static func makeFolder(_ path: String) throws(FileError) {
        do {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        } catch {
            throw FileError(path, "this folder cannot be made: \(reasonAgainstFolder(at: path))")
        }
    }

    /// What the system says to the first folder on the way that it does not make.
    private static func reasonAgainstFolder(at path: String) -> String {
        var url = URL(fileURLWithPath: path)
        while mkdir(url.path, 0o777) != 0 {
            let code = errno
            guard code == ENOENT, url.path != "/" else {
                return code == EEXIST ? "a file has its name" : String(cString: strerror(code))
            }
            url.deleteLastPathComponent()
        }
        return "it is still not there"
    }
}
