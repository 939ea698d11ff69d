import ArgumentParser
import Diagnostics
import Foundation
import LessonCourse
import LessonGrading
import LessonRunner

struct GradeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "grade",
        abstract: "Grade what a class handed in.",
        discussion: """
            Of each student's Markdown only the answers count, by the exercises' ids: they are tried in your lesson, with \
            your checks, your hidden tests and your limits. A run that was stopped goes on where it was.

            Examples:
              lesson grade handed-in --against lessons/01-perceptron.md
              lesson grade handed-in --against 01.md --output grades --shard 3/16
              lesson grade merge grades
            """,
        subcommands: [GradeRunCommand.self, GradeMergeCommand.self], defaultSubcommand: GradeRunCommand.self)
}

extension Shard: ExpressibleByArgument {
    public init?(argument: String) { self.init(argument) }
}

struct GradeRunCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run",
        abstract: "Grade a folder of submissions.",
        discussion: """
            The folder holds a file a student, as ada.md, or a folder a student with one file in it. Beside the tables \
            grades.csv and grades.json, feedback/ gets a page a student.

            Examples:
              lesson grade handed-in --against lessons/01-perceptron.md
              lesson grade handed-in --against 01.md --shard $SLURM_ARRAY_TASK_ID/16
            """)

    @Argument(help: "The folder of what was handed in.", completion: .directory) var submissions: String
    @Option(help: "The lesson with its solutions and hidden tests.", completion: .file(extensions: ["md"]))
    var against: String
    @Option(name: .shortAndLong, help: "The folder for tables and feedback.", completion: .directory)
    var output = "grades"
    @Option(help: "One of so many equal parts of the class, as 3/16; `lesson grade merge` puts them together.")
    var shard = Shard.whole
    @Option(help: "The folder with real datasets, in place of the stand-ins.", completion: .directory)
    var data: String?
    @OptionGroup var limits: LimitOptions
    @Option(help: "How many students at a time.") var jobs = ConcurrencyOptions.processors

    func validate() throws {
        guard (1...1_024).contains(jobs) else { throw ValidationError("--jobs takes a number from 1 to 1024") }
    }

    func run() throws {
        let cancellation = Cancellation.begin()
        let file = try LessonFile.read(against)
        var run = RunOptions(dataFolder: try NamedFolder.data(data))
        run.limits = try limits.limits()
        let contents = try SubmissionFolder(submissions, lesson: file, output: output).contents()
        for (path, reason) in contents.leftOut { OutputStream.messages.write("\(path): not graded: \(reason)\n") }
        let handedIn = contents.submissions
        let proof = try LessonProof(of: file, options: run, cancellation: cancellation)
        guard !cancellation.isSet else { throw ExitStatus.stopped }
        for (file, diagnostics) in proof.complaints { DiagnosticPrinter().print(diagnostics, of: file) }
        guard let lesson = proof.lesson else {
            OutputStream.messages.write(
                "lesson: error: \(against): nothing is graded until the lesson itself is sound\n")
            throw ExitStatus.failure
        }
        let options = Grader.Options(output: output, jobs: jobs, shard: shard)
        let grader = try Grader(file, lesson: lesson, proof: proof, options: options, cancellation: cancellation)
        let progress = GradeProgressPrinter(count: shard.part(of: handedIn).count)
        let book = try grader.grade(handedIn, observe: progress.show)
        progress.end()
        guard let book else { throw ExitStatus.stopped }
        let table = try GradeFiles(in: output).write(book)
        OutputStream.results.write("\(GradeSummary(of: book, table: table))\n")
        try book.refuseUnsettled()
    }
}

struct GradeMergeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "merge",
        abstract: "Put the grades of all shards together.",
        discussion: """
            Examples:
              lesson grade merge grades
            """)

    @Argument(help: "The folder that the shards wrote to.", completion: .directory) var folder: String

    func run() throws {
        let files = GradeFiles(in: folder)
        let book = try GradeMerge(try files.shards()).merged(in: folder)
        let table = try files.write(book)
        OutputStream.results.write("\(GradeSummary(of: book, table: table))\n")
        try book.refuseUnsettled()
    }
}

extension GradeBook {
    /// A table with students whose points say nothing is no table to hand on.
    fileprivate func refuseUnsettled() throws {
        for grade in unsettled {
            OutputStream.messages.write("lesson: error: \(grade.student) has no grade: \(grade.problem ?? "")\n")
        }
        if !unsettled.isEmpty { throw ExitStatus.failure }
    }
}
