import ArgumentParser
import Diagnostics
import LessonCourse

struct ReleaseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "release",
        abstract: "Write the Markdown that students get.",
        discussion: """
            Solutions, hidden tests and wrong answers are cut out, and a blank stands for each part between BEGIN \
            SOLUTION and END SOLUTION. No other byte differs. Pictures and Swift files that a lesson names are laid \
            beside it.

            Examples:
              lesson release lessons --to student
              lesson release lessons/01-perceptron.md --to handed-out
            """)

    @Argument(help: "Lessons, or folders of lessons.", completion: .file(extensions: ["md"])) var paths: [String]
    @Option(help: "The folder for the students' files.", completion: .directory) var to: String
    @OptionGroup var concurrency: ConcurrencyOptions

    func run() throws {
        let cancellation = Cancellation.begin()
        let files = try LessonFileList.read(paths)
        let released = try CourseRelease(to: to, cancellation: cancellation).release(files, jobs: concurrency.jobs)
        for lesson in released {
            DiagnosticPrinter().print(lesson.diagnostics, of: lesson.file)
            if let path = lesson.path { OutputStream.results.write("\(lesson.file.path) → \(path)\n") }
        }
        guard !cancellation.isSet else { throw ExitStatus.cancelled }
        if released.contains(where: { $0.path == nil || $0.diagnostics.hasErrors }) { throw ExitStatus.failure }
    }
}
