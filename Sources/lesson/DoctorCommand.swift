import ArgumentParser
import LessonCourse

struct DoctorCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: "Say what is installed, what is missing, what that costs, and what mends it.",
        discussion: """
            Exit status 1 where something is missing without which nothing works.

            Examples:
              lesson doctor
              lesson doctor --data ~/datasets
            """)

    @Option(help: "The folder with real datasets.", completion: .directory) var data: String?

    func run() throws {
        let findings = Doctor(dataFolder: data).findings()
        for finding in findings {
            switch finding.state {
            case .there(let words): OutputStream.results.write("ok       \(finding.name): \(words)\n")
            case .missing(let costs, let mend):
                OutputStream.results.write("missing  \(finding.name): \(costs)\n         mend it: \(mend)\n")
            }
        }
        let isIll = findings.contains { finding in
            if case .missing = finding.state { finding.isVital } else { false }
        }
        if isIll { throw ExitStatus.failure }
    }
}
