import ArgumentParser
import CellLibrary
import Foundation

struct HelpCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "help",
        abstract: "Help with a command, or with anything that a cell can call.",
        discussion: """
            Of a name of the library: its signatures, what it does, which shapes go in and come out, an example that runs.

            Examples:
              lesson help build
              lesson help Conv2D
              lesson help Sequential.fit
              lesson help --markdown > docs/reference.md
            """)

    @Argument(help: "A command, or a name that cells can call.") var names: [String] = []
    @Flag(help: "Print the whole reference of the library as Markdown.") var markdown = false

    func run() throws {
        let reference = LibraryReference()
        if markdown { return OutputStream.results.write(reference.markdown) }
        guard !names.isEmpty else { return OutputStream.results.write(LessonCommand.helpMessage() + "\n") }
        if let command = Self.command(names[...], below: LessonCommand.self) {
            return OutputStream.results.write(LessonCommand.helpMessage(for: command) + "\n")
        }
        for name in names {
            let entries = reference.entries(for: name)
            guard !entries.isEmpty else { throw ValidationError(Self.unknown(name, reference)) }
            OutputStream.results.write(entries.map { $0.text + "\n" }.joined(separator: "\n"))
        }
    }

    private static func command(
        _ names: ArraySlice<String>, below parent: any ParsableCommand.Type
    ) -> (any ParsableCommand.Type)? {
        guard let name = names.first else { return parent }
        let child = parent.configuration.subcommands.first { $0.configuration.commandName == name }
        return child.flatMap { command(names.dropFirst(), below: $0) }
    }

    private static func unknown(_ name: String, _ reference: LibraryReference) -> String {
        let nearest = LessonCommand.nearest(to: name) ?? reference.nearest(to: name)
        let holding =
            nearest == nil ? reference.names.filter { $0.localizedCaseInsensitiveContains(name) }.sorted() : []
        let suggestions = nearest.map { [$0] } ?? Array(holding.prefix(5))
        let hint =
            suggestions.isEmpty
            ? "" : " Did you mean " + suggestions.map { "`lesson help \($0)`" }.joined(separator: " or ") + "?"
        return "no command and nothing that a cell can call is named “\(name)”.\(hint)"
    }
}
