import ArgumentParser
import LessonCourse
import LessonRun

struct ListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List lessons with their cells, exercises and points.",
        discussion: """
            Examples:
              lesson list lessons
              lesson list --json lessons
            """)

    @Argument(help: "Lessons, or folders of lessons.", completion: .file(extensions: ["md"])) var paths: [String]
    @Flag(help: "Print the list as JSON.") var json = false
    @OptionGroup var concurrency: ConcurrencyOptions

    func run() throws {
        let cancellation = Cancellation.begin()
        let files = try LessonFileList.read(paths)
        let listing = LessonListing(files, jobs: concurrency.jobs, cancellation: cancellation)
        guard !cancellation.isSet else { throw ExitStatus.cancelled }
        if json {
            let text = try LessonRunCoding.encoder(pretty: true).encode(listing)
            OutputStream.results.write(String(decoding: text, as: UTF8.self) + "\n")
        } else {
            OutputStream.results.write(Self.table(listing.lessons))
        }
        if listing.lessons.contains(where: { $0.mistakes > 0 }) { throw ExitStatus.failure }
    }

    private static func table(_ lessons: [LessonListing.Entry]) -> String {
        let width = lessons.map(\.file.count).max() ?? 0
        return lessons.map { lesson in
            let file = lesson.file + String(repeating: " ", count: width - lesson.file.count)
            guard let title = lesson.title else { return "\(file)  cannot be read\n" }
            var parts = [count(lesson.cells, "cell")]
            if lesson.exercises > 0 {
                let points = lesson.points == lesson.points.rounded() ? "\(Int(lesson.points))" : "\(lesson.points)"
                parts.append("\(count(lesson.exercises, "exercise")) (\(points) point\(lesson.points == 1 ? "" : "s"))")
            }
            if !lesson.requires.isEmpty { parts.append("requires " + lesson.requires.joined(separator: ", ")) }
            if lesson.mistakes > 0 { parts.append(count(lesson.mistakes, "mistake")) }
            return "\(file)  \(title): \(parts.joined(separator: ", "))\n"
        }.joined()
    }

    private static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
}
