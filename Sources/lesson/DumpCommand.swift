import ArgumentParser
import Diagnostics
import LessonCourse
import LessonRunner

extension LessonDump.Stage: ExpressibleByArgument {}

struct DumpCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dump",
        abstract: "Print a lesson as JSON after one of its stages.",
        discussion: """
            The stages: `lesson` is what the file says, `run` is what its cells did, `report` is what stands on its page.

            Examples:
              lesson dump lesson lessons/01-perceptron.md
              lesson dump run lessons/01-perceptron.md | jq '.cells[3].outputs'
            """)

    @Argument(help: "lesson, run or report.") var stage: LessonDump.Stage
    @Argument(help: "A lesson.", completion: .file(extensions: ["md"])) var file: String
    @Option(help: "A seed in place of the lesson's own.") var seed: UInt64?
    @OptionGroup var limits: LimitOptions

    func run() throws {
        let cancellation = Cancellation.begin()
        let source = try LessonFile.read(file)
        var options = RunOptions(seed: seed)
        options.limits = try limits.limits()
        let dump = try LessonDump(stage, of: source, options: options, cancellation: cancellation)
        for (file, diagnostics) in dump.complaints { DiagnosticPrinter().print(diagnostics, of: file) }
        DiagnosticPrinter().print(dump.diagnostics, of: source)
        guard !cancellation.isSet else { throw ExitStatus.cancelled }
        if let json = dump.json { OutputStream.results.write(json + "\n") }
        if dump.diagnostics.hasErrors { throw ExitStatus.failure }
    }
}
