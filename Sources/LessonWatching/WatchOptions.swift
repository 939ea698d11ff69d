import Foundation
import LessonCourse
import LessonReport
import LessonRunner

/// How lessons are watched.
package struct WatchOptions: Sendable {
    /// 0 for any that is free.
    package var port: UInt16
    package var theme: Theme
    package var dataFolder: String?
    /// Where cells save files; gone when watching ends.
    let scratch: String

    package init(port: UInt16 = 0, theme: Theme = .standard, dataFolder: String? = nil) {
        self.port = port
        self.theme = theme
        self.dataFolder = dataFolder
        scratch = FileManager.default.temporaryDirectory.appendingPathComponent("lesson-watch-\(getpid())").path
    }

    func run(for file: LessonFile) -> RunOptions {
        RunOptions(dataFolder: dataFolder, filesFolder: "\(scratch)/\(file.name)")
    }
}
