import Foundation

/// A folder for what a command needs while it runs; gone with it.
package final class ScratchFolder: Sendable {
    /// Absolute.
    package let path: String

    package init() throws(FileError) {
        path = FileManager.default.temporaryDirectory.appendingPathComponent("lesson-\(UUID().uuidString)").path
        try WholeFile.makeFolder(path)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }
}
