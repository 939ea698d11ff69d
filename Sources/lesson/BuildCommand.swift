import ArgumentParser
import Diagnostics
import LessonCourse
import LessonRunner

extension Audience: ExpressibleByArgument {}

struct BuildCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build",
        abstract: "Run lessons and write their pages.",
        discussion: """
            Each lesson becomes one HTML file that needs nothing else. Of a folder, every Markdown file is a lesson \
            (but for README.md), and an index leads to the pages. Lessons that are named one by one keep their places in \
            the course whose pages stand in the output folder.

            Examples:
              lesson build lessons/01-perceptron.md
              lesson build lessons --output output --jobs 4
              lesson build lessons --theme our-school --pdf
              lesson build lessons/08-training.md --limit seconds=300
              lesson build lessons --for student --output student
              lesson build lessons --for handout --pdf
            """)

    @Argument(help: "Lessons, or folders of lessons.", completion: .file(extensions: ["md"])) var paths: [String]
    @Option(name: .shortAndLong, help: "The folder for the pages.", completion: .directory) var output = "output"
    @Option(
        name: .customLong("for"),
        help: "self-study (solutions folded), student (none), instructor (all, hidden tests too), handout (for paper).")
    var audience = Audience.selfStudy
    @Option(help: "A seed in place of the lessons' own.") var seed: UInt64?
    @Option(help: "The folder with real datasets, in place of the stand-ins.", completion: .directory)
    var data: String?
    @Option(
        help: "A folder whose page.mustache, index.mustache, page.css or extra.css change how pages look.",
        completion: .directory)
    var theme: String?
    @Flag(help: "Print each page to a PDF file too, by an installed Chromium.") var pdf = false
    @Flag(help: "Run all lessons, also those of which nothing has changed since their pages were written.")
    var fresh = false
    @OptionGroup var limits: LimitOptions
    @OptionGroup var concurrency: ConcurrencyOptions

    func run() throws {
        let cancellation = Cancellation.begin()
        let files = try LessonFileList.read(paths)
        let scope = LessonFileList.scope(of: paths)
        var run = RunOptions(seed: seed, dataFolder: try NamedFolder.data(data))
        run.limits = try limits.limits()
        let progress = BuildProgressPrinter()
        let builder = CourseBuilder(
            options: BuildOptions(
                output: output, jobs: concurrency.jobs, run: run,
                theme: try ThemeFolder.theme(theme), audience: audience, printsPages: pdf, isFresh: fresh),
            cancellation: cancellation, observe: progress.show)
        let built = try builder.build(files, scope: scope)
        progress.end()
        guard !cancellation.isSet else { throw ExitStatus.stopped }
        let index = scope.hasIndex ? CourseBuilder.indexPath(in: output) : nil
        OutputStream.results.write("\(BuildSummary(of: built, index: index))\n")
        if built.contains(where: \.hasFailed) { throw ExitStatus.failure }
    }
}
