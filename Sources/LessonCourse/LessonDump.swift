import Diagnostics
import Foundation
import LessonReport
import LessonRun
import LessonRunner
import Trace

/// A lesson as JSON, after one of the stages that it goes through.
package struct LessonDump: Sendable {
    package enum Stage: String, CaseIterable, Sendable {
        case lesson, run, report
    }

    /// `nil` where the source could not be parsed.
    package let json: String?
    package let diagnostics: [Diagnostic]
    /// What is wrong with lessons that make files for it.
    package let complaints: [(file: LessonFile, diagnostics: [Diagnostic])]

    package init(
        _ stage: Stage, of file: LessonFile, options: RunOptions, cancellation: Interruption
    ) throws(FileError) {
        let scratch = try ScratchFolder()
        var options = options
        complaints = stage == .lesson ? [] : try options.provideFiles(for: file, in: scratch, cancellation)
        let job = WorkerJob(
            stage == .lesson ? .parse : .run, file: file.path, folder: file.folder, source: file.bytes,
            options: options)
        do {
            let supervised = try SupervisedRunner().run(job, cancellation: cancellation)
            diagnostics = supervised.diagnostics
            json = try supervised.lesson.map { lesson in
                switch stage {
                case .lesson: try Self.encode(lesson)
                case .run: try Self.encode(supervised.run)
                case .report: try Self.encode(ReportBuilder().build(from: lesson, run: supervised.run))
                }
            }
        } catch {
            throw FileError(file.path, "\(error)")
        }
    }

    private static func encode(_ value: some Encodable) throws -> String {
        String(decoding: try LessonRunCoding.encoder(pretty: true).encode(value), as: UTF8.self)
    }
}
