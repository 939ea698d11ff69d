import ArgumentParser
import Diagnostics
import Foundation
import LessonCourse
import LessonWatching

struct WatchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "watch",
        abstract: "Show pages that follow what you write.",
        discussion: """
            Serves the pages to this machine alone and loads an open one anew as its lesson is saved. Cells run again from \
            the first that has changed. An error stands at its cell, over what the last good page showed. Ctrl-C ends it.

            Examples:
              lesson watch lessons/01-perceptron.md
              lesson watch lessons --port 8000
            """)

    @Argument(help: "Lessons, or folders of lessons.", completion: .file(extensions: ["md"])) var paths: [String]
    @Option(help: "The port to listen on; 0 for any that is free.") var port: UInt16 = 0
    @Option(help: "The folder with real datasets, in place of the stand-ins.", completion: .directory)
    var data: String?
    @Option(
        help: "A folder whose page.mustache, index.mustache, page.css or extra.css change how pages look.",
        completion: .directory)
    var theme: String?
    @OptionGroup var limits: LimitOptions

    func run() throws {
        let cancellation = Cancellation.begin()
        let options = WatchOptions(
            port: port, theme: try ThemeFolder.theme(theme), dataFolder: try NamedFolder.data(data),
            limits: try limits.limits())
        let watcher = try LessonWatcher(paths, options: options, cancellation: cancellation, observe: Self.print)
        try watcher.watch()
    }

    private static func print(_ event: LessonWatcher.Event) {
        switch event {
        case .serving(let address):
            OutputStream.results.write("Open \(address) (Ctrl-C ends)\n")
        case .made(let file, let diagnostics): DiagnosticPrinter().print(diagnostics, of: file)
        case .rebuilt(let file, let diagnostics, let kept, let count, let seconds):
            DiagnosticPrinter().print(diagnostics, of: file)
            let time = "\(Int((seconds * 1_000).rounded())) ms"
            OutputStream.results.write("\(file.path): \(count - kept) of \(count) cells run, \(time)\n")
        }
    }
}
