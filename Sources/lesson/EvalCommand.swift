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
            """)

    @Argument(help: "A Swift file, or - for standard input.") var file: String
    @Option(help: "The seed of random numbers.") var seed: UInt64 = 0

    func run() throws {
        let cancellation = Cancellation.begin()
        let source = file == "-" ? try LessonFile.readStandardInput() : try LessonFile.read(file)
        let evaluation = SourceEvaluation(source, options: RunOptions(seed: seed), cancellation: cancellation)
        let diagnostics = try evaluation.run { OutputStream.results.write($0) }
        DiagnosticPrinter().print(diagnostics, of: source)
        guard !cancellation.isSet else { throw ExitStatus.interrupted }
        if diagnostics.hasErrors { throw ExitStatus.failure }
    }
}
