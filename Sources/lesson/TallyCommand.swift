import ArgumentParser
import Diagnostics
import LessonCourse
import LessonRunner

struct TallyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tally",
        abstract: "Count what the lessons of a course have: cells, figures, expectations, exercises.",
        discussion: """
            The course is built as by `lesson build`, so lessons of which nothing has changed are not run again. The \
            counts go to standard output, as Markdown.

            Example:
              lesson tally lessons > lessons/README.md
            """)

    @Argument(help: "Lessons, or folders of lessons.", completion: .file(extensions: ["md"])) var paths: [String]
    @Option(name: .shortAndLong, help: "The folder for the pages.", completion: .directory) var output = "output"
    @OptionGroup var limits: LimitOptions
    @OptionGroup var concurrency: ConcurrencyOptions

    func run() throws {
        let cancellation = Cancellation.begin()
        let files = try LessonFileList.read(paths)
        var run = RunOptions()
        run.limits = try limits.limits()
        let builder = CourseBuilder(
            options: BuildOptions(output: output, jobs: concurrency.jobs, run: run), cancellation: cancellation
        ) { progress in
            if case .finished(let built) = progress { DiagnosticPrinter().print(built.diagnostics, of: built.file) }
        }
        let built = try builder.build(files, scope: LessonFileList.scope(of: paths))
        guard !cancellation.isSet else { throw ExitStatus.cancelled }
        OutputStream.results.write("\(CourseTally(of: built))")
        if built.contains(where: \.hasFailed) { throw ExitStatus.failure }
    }
}
