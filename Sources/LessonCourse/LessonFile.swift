import Foundation

/// A lesson's bytes and where they came from.
package struct LessonFile: Hashable, Sendable {
    /// No lesson is longer. One byte more is read, so that the parser can say that it is.
    private static let byteLimit = 1 << 20

    /// As the user named it: what diagnostics print.
    package let path: String
    /// The folder that it is in, as an absolute path without symbolic links; `nil` for standard input.
    package let folder: String?
    package let bytes: Data

    /// The file's name without its ending: `01-perceptron`.
    package var name: String { URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent }
    /// The page that it becomes, within the folder for pages.
    package var page: String { name + ".html" }
    /// The file's whole path, whatever the name that it was reached by.
    package var identity: String { Self.identity(of: path) }

    static func identity(of path: String) -> String { URL(fileURLWithPath: path).resolvingSymlinksInPath().path }

    /// The same file with other contents.
    package func holding(_ bytes: [UInt8]) -> LessonFile {
        LessonFile(path: path, folder: folder, bytes: Data(bytes))
    }

    /// Whether the file goes on after `bytes`.
    var isCut: Bool { bytes.count > Self.byteLimit }

    package static func read(_ path: String) throws(FileError) -> LessonFile {
        var isDirectory: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) else {
            throw FileError(path, "no such file")
        }
        guard !isDirectory.boolValue else { throw FileError(path, "a folder, where a file is needed") }
        guard let handle = FileHandle(forReadingAtPath: path) else {
            throw FileError(path, "cannot be read: \(String(cString: strerror(errno)))")
        }
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent().resolvingSymlinksInPath().path
        return LessonFile(path: path, folder: folder, bytes: try bytes(of: handle, path))
    }

    /// What is piped in; diagnostics call it `<stdin>`.
    package static func readStandardInput() throws(FileError) -> LessonFile {
        LessonFile(path: "<stdin>", folder: nil, bytes: try bytes(of: .standardInput, "<stdin>"))
    }

    private static func bytes(of handle: FileHandle, _ path: String) throws(FileError) -> Data {
        var bytes = Data()
        do {
            while bytes.count <= byteLimit, let more = try handle.read(upToCount: byteLimit + 1 - bytes.count),
                !more.isEmpty
            {
                bytes += more
            }
        } catch {
            throw FileError(path, "cannot be read")
        }
        return bytes
    }
}

extension [LessonFile] {
    /// Lessons of several folders may have one name, and what is made of them goes into one folder.
    /// - Parameters:
    ///   - product: what is made of each lesson.
    ///   - taken: names that are in use, and for what.
    package func refuseClashes(of product: String, taken: [String: String] = [:]) throws(FileError) {
        var taken = taken
        for file in self {
            if let other = taken[file.name] {
                throw FileError(file.path, "its \(product) would have the name of that of \(other)")
            }
            taken[file.name] = file.path
        }
    }
}

/// A file that cannot be read or written: wrong usage, not a mistake in a lesson.
package struct FileError: Error, Hashable, CustomStringConvertible {
    package let path: String
    package let reason: String

    package init(_ path: String, _ reason: String) {
        self.path = path
        self.reason = reason
    }

    package var description: String { "\(path): \(reason)" }
}
