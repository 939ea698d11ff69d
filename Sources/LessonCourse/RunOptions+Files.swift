import Diagnostics
import LessonRunner
import Trace

extension RunOptions {
    /// Lets the cells of a lesson save files, and load those that lessons beside make for it.
    /// - Returns: what is wrong with these lessons.
    mutating func provideFiles(
        for file: LessonFile, in scratch: ScratchFolder, _ cancellation: Interruption
    ) throws(FileError) -> [(file: LessonFile, diagnostics: [Diagnostic])] {
        let required = RequiredLessons(of: [file], cancellation: cancellation)
        let made = try RequiredFiles(
            of: required, in: scratch.path + "/required", options: self, cancellation: cancellation)
        filesFolder = scratch.path + "/files"
        sharedFolders = made.folders
        return made.complaints
    }
}
