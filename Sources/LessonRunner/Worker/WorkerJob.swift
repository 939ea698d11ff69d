import Foundation

/// What the worker is asked to do: one line of JSON on its standard input.
package struct WorkerJob: Hashable, Codable, Sendable {
    package enum Task: String, Hashable, Codable, Sendable {
        /// Parse the lesson and say what it is.
        case parse
        /// Parse it and check its cells without running any.
        case check
        /// Parse it and run it.
        case run
        /// As `run`, with what is left of the run before; the worker then waits for the next such job.
        case watch
        /// The source is plain Swift: check and run it as one cell.
        case evaluate
    }

    package var task: Task
    /// The path as the user named it: what diagnostics print.
    package var file: String
    /// The lesson's folder as an absolute path: the Swift files that it `uses` are there. `nil` for standard input.
    package var folder: String?
    package var source: Data
    package var options: RunOptions
    /// A learner's file, whose answers are tried in the lesson.
    package var submission: Submission?

    /// A file that was handed in.
    package struct Submission: Hashable, Codable, Sendable {
        package var file: String
        package var source: Data

        package init(file: String, source: Data) {
            self.file = file
            self.source = source
        }
    }

    package init(
        _ task: Task, file: String, folder: String? = nil, source: Data, options: RunOptions = RunOptions()
    ) {
        self.task = task
        self.file = file
        self.folder = folder
        self.source = source
        self.options = options
    }
}
