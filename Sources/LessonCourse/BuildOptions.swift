import LessonReport
import LessonRunner

/// How a course is built.
package struct BuildOptions: Sendable {
    /// The folder that pages are written to; it is made where it is missing.
    package var output: String
    /// Lessons that run at the same time.
    package var jobs: Int
    package var run: RunOptions
    package var theme: Theme
    package var audience: Audience
    /// Whether each page is printed too.
    package var printsPages: Bool
    /// Whether lessons are run again of which nothing has changed.
    package var isFresh: Bool

    package init(
        output: String, jobs: Int = 1, run: RunOptions = RunOptions(), theme: Theme = .standard,
        audience: Audience = .selfStudy, printsPages: Bool = false, isFresh: Bool = false
    ) {
        self.output = output
        self.jobs = jobs
        self.run = run
        self.theme = theme
        self.audience = audience
        self.printsPages = printsPages
        self.isFresh = isFresh
    }
}
