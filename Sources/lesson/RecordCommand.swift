import ArgumentParser
import Diagnostics
import Foundation
import LessonCourse
import LessonRunner

struct RecordCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "record",
        abstract: "Fill in the numbers that a lesson expects.",
        discussion: """
            Runs the lesson and writes what came into each blank of `expect(x, near: ____)`, then shows what has changed.

            Examples:
              lesson record lessons/08-training.md
              lesson record lessons/08-training.md --seed 7
            """)

    @Argument(help: "Lessons, or folders of lessons.", completion: .file(extensions: ["md"])) var paths: [String]
    @Option(help: "A seed in place of the lessons' own.") var seed: UInt64?
    @Option(help: "The folder with real datasets, in place of the stand-ins.", completion: .directory)
    var data: String?
    @OptionGroup var limits: LimitOptions

    func run() throws {
        let cancellation = Cancellation.begin()
        var options = RunOptions(seed: seed, dataFolder: try NamedFolder.data(data))
        options.limits = try limits.limits()
        let recorder = LessonRecorder(options: options, cancellation: cancellation)
        var count = 0
        var hasFailed = false
        for file in try LessonFileList.read(paths) where !cancellation.isSet {
            let recorded = try recorder.record(file)
            if recorded.wasCancelled { break }
            for (maker, diagnostics) in recorded.complaints { DiagnosticPrinter().print(diagnostics, of: maker) }
            DiagnosticPrinter().print(recorded.diagnostics, of: file)
            hasFailed = hasFailed || recorded.diagnostics.hasErrors
            for change in recorded.changes {
                OutputStream.results.write("\(file.path):\(change.line):\n- \(change.before)\n+ \(change.after)\n")
            }
            count += recorded.changes.count
        }
        guard !cancellation.isSet else { throw ExitStatus.cancelled }
        OutputStream.results.write(
            count == 0 ? "Nothing to record.\n" : "\(count) line\(count == 1 ? "" : "s") recorded.\n")
        if hasFailed { throw ExitStatus.failure }
    }
}
