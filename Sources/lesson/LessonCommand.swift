import ArgumentParser
import Diagnostics
import Foundation
import LessonCourse

@main
struct LessonCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lesson",
        abstract: "Lessons that run: Markdown with Swift cells in, annotated pages out.",
        discussion: """
            Start with a page:
              lesson build lessons/01-perceptron.md
              lesson build lessons --output output

            Teach your shell the commands and options (bash, zsh or fish):
              lesson --generate-completion-script bash

            Exit status: 0 when all is well; 1 when a lesson has an error or fails; 2 for wrong usage or a file that \
            cannot be read or written; 130 or 143 when it was stopped by Ctrl-C or SIGTERM.
            """,
        version: "0.1.0",
        subcommands: [
            BuildCommand.self, CheckCommand.self, ReleaseCommand.self, GradeCommand.self, RecordCommand.self,
            WatchCommand.self, NewCommand.self, ListCommand.self, DoctorCommand.self, HelpCommand.self,
            EvalCommand.self, TallyCommand.self, GalleryCommand.self, DumpCommand.self, ManualCommand.self,
            WorkerCommand.self,
        ])

    static func main() {
        do {
            try refuseUnknownCommand(CommandLine.arguments.dropFirst().first)
            var command = try parseAsRoot()
            try command.run()
        } catch let error as FileError {
            OutputStream.messages.write("lesson: error: \(error)\n")
            Foundation.exit(ExitStatus.usage.rawValue)
        } catch let status as ExitStatus {
            Foundation.exit(status.rawValue)
        } catch {
            let text = fullMessage(for: error)
            guard exitCode(for: error) != .success else {
                OutputStream.results.write(text + "\n")
                Foundation.exit(ExitStatus.success.rawValue)
            }
            OutputStream.messages.write(text + "\n")
            Foundation.exit(ExitStatus.usage.rawValue)
        }
    }

    /// The command whose name is spelled nearly so.
    static func nearest(to name: String) -> String? {
        let shown = configuration.subcommands.map { $0.configuration }.filter(\.shouldDisplay)
        return NearestSpelling(among: shown.compactMap(\.commandName)).of(name)
    }

    /// The parser of arguments would only say that the argument is unexpected.
    private static func refuseUnknownCommand(_ name: String?) throws {
        guard let name, !name.hasPrefix("-"),
            !configuration.subcommands.contains(where: { $0.configuration.commandName == name })
        else { return }
        let hint = nearest(to: name).map { " Did you mean `lesson \($0)`?" } ?? ""
        throw ValidationError("there is no command `\(name)`.\(hint)")
    }
}
