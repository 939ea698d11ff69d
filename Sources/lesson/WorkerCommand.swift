import ArgumentParser
import LessonRunner

/// The other side of the process wall; started by the program itself.
struct WorkerCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "worker", abstract: "Run one lesson for another process.", shouldDisplay: false)

    func run() { Worker.main() }
}
