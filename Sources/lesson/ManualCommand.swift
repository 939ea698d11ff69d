import ArgumentParser

/// The man page, as `.ci/install` installs it and `docs/lesson.1` keeps it.
struct ManualCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "manual", abstract: "Print the man page.", shouldDisplay: false)

    func run() throws { OutputStream.results.write(try ManualPage().roff) }
}
