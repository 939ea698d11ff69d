import Diagnostics
import Foundation
import LessonFormat
import LessonRun
import LessonRunner
import Trace

/// Runs a lesson and writes what came into each blank of an `expect(…, near: ____)`.
package struct LessonRecorder: Sendable {
    private let options: RunOptions
    private let cancellation: Interruption

    package init(options: RunOptions = RunOptions(), cancellation: Interruption = Interruption()) {
        self.options = options
        self.cancellation = cancellation
    }

    /// A blank that was filled.
    package struct Change: Hashable, Sendable {
        /// Counted from 1.
        package let line: Int
        package let before: String
        package let after: String
    }

    package struct Recorded: Sendable {
        package let changes: [Change]
        /// What else is wrong with the lesson.
        package let diagnostics: [Diagnostic]
        /// What is wrong with lessons that make files for it.
        package let complaints: [(file: LessonFile, diagnostics: [Diagnostic])]
        package let wasCancelled: Bool
    }

    /// Writes the file where there is something to write.
    package func record(_ file: LessonFile) throws(FileError) -> Recorded {
        var came: [TextSpan: [String]] = [:]
        let scratch = try ScratchFolder()
        var options = options
        let complaints = try options.provideFiles(for: file, in: scratch, cancellation)
        let job = WorkerJob(.run, file: file.path, folder: file.folder, source: file.bytes, options: options)
        let supervised: SupervisedRun
        do {
            supervised = try SupervisedRunner().run(job, cancellation: cancellation) { message in
                guard case .event(.recorded(file.path, let call, let literal)) = message else { return }
                if came[call]?.contains(literal) != true { came[call, default: []].append(literal) }
            }
        } catch {
            throw FileError(file.path, "no worker process: \(error)")
        }
        var diagnostics = supervised.diagnostics.filter { $0.id != "unrecorded" && !$0.isOnlyUnrecorded }
        guard let lesson = supervised.lesson, !supervised.wasCancelled else {
            return Recorded(
                changes: [], diagnostics: diagnostics, complaints: complaints, wasCancelled: supervised.wasCancelled)
        }
        let blanks = Blanks(of: lesson, came: came)
        diagnostics += blanks.diagnostics
        let (bytes, changes) = blanks.filled(in: Array(file.bytes))
        if !changes.isEmpty { try WholeFile.write(Data(bytes), to: file.identity) }
        return Recorded(
            changes: changes, diagnostics: diagnostics.inReadingOrder(), complaints: complaints, wasCancelled: false)
    }
}

extension Diagnostic {
    /// A solution that fails its checks for want of a number alone.
    fileprivate var isOnlyUnrecorded: Bool {
        id == "solution-fails" && !notes.isEmpty && notes.allSatisfy { $0.text.contains("is still to be recorded") }
    }
}
