import LessonRunner

/// How a course is built.
package struct BuildOptions: Hashable, Sendable {
    /// The folder that pages are written to; it is made where it is missing.
    package var output: String
    /// Lessons that run at the same time.
    package var jobs: Int
    package var run: RunOptions
    /// Whether lessons are run again of which nothing has changed.
    package var isFresh: Bool

    package init(output: String, jobs: Int = 1, run: RunOptions = RunOptions(), isFresh: Bool = false) {
        self.isFresh = isFresh
        self.output = output
        self.jobs = jobs
        self.run = run
    }
}
