import Foundation
import LessonCourse
import LessonFormat
import LessonReport
import LessonRunner

/// How lessons are watched.
package struct WatchOptions: Sendable {
    /// 0 for any that is free.
    package var port: UInt16
    package var theme: Theme
    package var dataFolder: String?
    /// Win over the lessons' own.
    package var limits: LessonLimits
    /// Where cells save files; gone when watching ends.
    let scratch: String

    package init(
        port: UInt16 = 0, theme: Theme = .standard, dataFolder: String? = nil, limits: LessonLimits = [:]
    ) {
        self.limits = limits
        self.port = port
        self.theme = theme
        self.dataFolder = dataFolder
        scratch = FileManager.default.temporaryDirectory.appendingPathComponent("lesson-watch-\(getpid())").path
    }

    /// Of any lesson.
    var run: RunOptions {
        var run = RunOptions(dataFolder: dataFolder)
        run.limits = limits
        return run
    }

    /// - Parameters:
    ///   - producers: the lessons whose files this one may load.
    ///   - sharedState: tells one state of these files from another.
    func run(for file: LessonFile, producers: [String], sharedState: String) -> RunOptions {
        var run = run
        run.filesFolder = filesFolder(of: file.name)
        run.sharedFolders = producers.map(filesFolder)
        run.sharedState = sharedState
        return run
    }

    func filesFolder(of name: String) -> String { "\(scratch)/\(name)" }
}
