import ArgumentParser
import Diagnostics
import Foundation
import LessonCourse
import LessonRunner

struct EvalCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "eval",
        abstract: "Run plain Swift source as a cell runs.",
        discussion: """
            What the source prints goes to standard output, what is wrong with it to standard error.

            Examples:
              lesson eval try.swift
              echo 'print(sigmoid(0.5))' | lesson eval -
              lesson eval lessons/shapes.swift --files lessons
              lesson eval slow.swift --limit steps=10_000_000_000
            """)

    @Argument(help: "A Swift file, or - for standard input.", completion: .file(extensions: ["swift"])) var file: String
    @Option(help: "The seed of random numbers.") var seed: UInt64 = 0
    @Option(help: "The folder that the source saves files to and loads them from.", completion: .directory)
    var files: String?
    @OptionGroup var limits: LimitOptions

    func run() throws {
        let cancellation = Cancellation.begin()
        let source = file == "-" ? try LessonFile.readStandardInput() : try LessonFile.read(file)
        var options = RunOptions(seed: seed, filesFolder: files)
        options.limits = try limits.limits()
        let evaluation = SourceEvaluation(source, options: options, cancellation: cancellation)
        var line = ProgressLine()
        let diagnostics = try evaluation.run(
            print: {
                line.clear()
                OutputStream.results.write($0)
            }, progress: { if Terminal.isInteractive { line.draw($0) } })
        line.clear()
        DiagnosticPrinter().print(diagnostics, of: source)
        guard !cancellation.isSet else { throw ExitStatus.cancelled }
        if diagnostics.hasErrors { throw ExitStatus.failure }
    }
}
