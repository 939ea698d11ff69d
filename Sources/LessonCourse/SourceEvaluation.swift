import Diagnostics
import LessonRunner
import Trace

/// Plain Swift source, run in a worker as the one cell of a lesson.
package struct SourceEvaluation: Sendable {
    private let file: LessonFile
    private let options: RunOptions
    private let cancellation: Interruption

    package init(_ file: LessonFile, options: RunOptions, cancellation: Interruption = Interruption()) {
        self.file = file
        self.options = options
        self.cancellation = cancellation
    }

    /// - Parameters:
    ///   - print: takes text as the source prints it.
    ///   - progress: takes what a long training is at, a line each time.
    /// - Returns: what is wrong with the source and with its run.
    package func run(print: (String) -> Void, progress: (String) -> Void = { _ in }) throws(FileError) -> [Diagnostic] {
        guard !file.isCut else { throw FileError(file.path, "longer than 1 MiB") }
        let job = WorkerJob(
            .evaluate, file: file.path, folder: file.folder, source: file.bytes, options: options)
        do {
            return try SupervisedRunner().run(job, cancellation: cancellation) { message in
                switch message {
                case .event(.output(.text(let text))): print(text)
                case .event(.progressed(let line)): progress(line)
                default: break
                }
            }.diagnostics
        } catch {
            throw FileError(file.path, "no worker process: \(error)")
        }
    }
}
