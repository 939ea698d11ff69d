import LessonFormat

/// What the one who starts a run may set.
package struct RunOptions: Hashable, Codable, Sendable {
    /// Takes the place of the lesson's own seed.
    package var seed: UInt64?
    /// Win over the lesson's own, one by one.
    package var limits: LessonLimits = [:]
    /// The folder with the real datasets; `nil` for the stand-ins.
    package var dataFolder: String?
    /// Where cells save files, as an absolute path; `nil` where they may not.
    package var filesFolder: String?
    /// Where lessons that this one requires have saved theirs, as absolute paths.
    package var sharedFolders: [String] = []
    /// Tells one state of these folders from another: what a watched lesson keeps is as old as the files that it loaded.
    package var sharedState = ""
    /// The ids of exercises that are left alone: each has ended a worker.
    package var skippedExercises: [String] = []

    package init(seed: UInt64? = nil, dataFolder: String? = nil, filesFolder: String? = nil) {
        self.seed = seed
        self.dataFolder = dataFolder
        self.filesFolder = filesFolder
    }
}
