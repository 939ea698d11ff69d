import ArgumentParser
import LessonCourse

struct NewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Begin a lesson that uses each feature once.",
        discussion: """
            Examples:
              lesson new my-first-lesson
              lesson new lessons/16-attention.md
            """)

    @Argument(help: "The lesson's name: .md is added where it is not there.", completion: .file())
    var name: String

    func run() throws {
        let path = try LessonTemplate.write(to: name)
        OutputStream.results.write("\(path) is there. Look at it with: lesson watch \(path)\n")
    }
}
