import ArgumentParser
import Diagnostics
import Foundation
import LessonCourse
import LessonRun

struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Find mistakes in lessons without running a cell.",
        discussion: """
            Reports every mistake of the Markdown, the front matter, the cells' Swift, the formulas and the images as \
            file:line:column: error: …, which editors jump to.

            Examples:
              lesson check lessons/01-perceptron.md
              lesson check lessons
              lesson check --json lessons > mistakes.json
              lesson check 01-perceptron.md 01-perceptron.es.md --same-cells
            """)

    @Argument(help: "Lessons, or folders of lessons.", completion: .file(extensions: ["md"])) var paths: [String]
    @Flag(help: "Print the diagnostics to standard output as JSON, with columns in UTF-8 and UTF-16.") var json = false
    @Flag(help: "Compare the first lesson with its translations: all cells must be the same but for their words.")
    var sameCells = false
    @OptionGroup var concurrency: ConcurrencyOptions

    func validate() throws {
        guard !sameCells || paths.count > 1 else {
            throw ValidationError("--same-cells compares a lesson with its translations: name both")
        }
    }

    func run() throws {
        let cancellation = Cancellation.begin()
        let files = try LessonFileList.read(paths)
        var checked = try LessonChecker(cancellation: cancellation).check(
            files, scope: sameCells ? .lesson : LessonFileList.scope(of: paths), jobs: concurrency.jobs)
        if sameCells { checked = checked.comparedWithFirst }
        guard !cancellation.isSet else { throw ExitStatus.cancelled }
        if json {
            let listing = try LessonRunCoding.encoder(pretty: true).encode(DiagnosticListing(checked))
            OutputStream.results.write(String(decoding: listing, as: UTF8.self) + "\n")
        } else {
            for lesson in checked { DiagnosticPrinter().print(lesson.diagnostics, of: lesson.file) }
        }
        if checked.contains(where: { $0.diagnostics.hasErrors }) { throw ExitStatus.failure }
    }
}
