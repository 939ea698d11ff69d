import LessonRunner

/// How a course is built.
package struct BuildOptions: Hashable, Sendable {
    /// The folder that pages are written to; it is made where it is missing.
    package var output: String
    /// Lessons that run at the same time.
    package var jobs: Int
    package var run: RunOptions

    package init(output: String, jobs: Int = 1, run: RunOptions = RunOptions()) {
        self.output = output
        self.jobs = jobs
        self.run = run
    }
}
