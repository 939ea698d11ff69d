import ArgumentParser
import Foundation

struct ConcurrencyOptions: ParsableArguments {
    @Option(help: "How many lessons at a time.") var jobs = Self.processors

    /// Asked for once: the parser of arguments makes these options a hundred times.
    static let processors = ProcessInfo.processInfo.activeProcessorCount

    func validate() throws {
        guard (1...1_024).contains(jobs) else { throw ValidationError("--jobs takes a number from 1 to 1024") }
    }
}
