import Diagnostics
import Foundation
import LessonRunner
import Trace

/// The files that lessons beside make for those that require them: made anew, for commands that write no pages.
package struct RequiredFiles: Sendable {
    /// A folder for each lesson that makes files, as an absolute path.
    package let folders: [String]
    /// What is wrong with these lessons, each with its diagnostics.
    package let complaints: [(file: LessonFile, diagnostics: [Diagnostic])]
    /// Tells one state of the lessons from another.
    package let identity: String

    package var areMade: Bool { !complaints.contains { $0.diagnostics.hasErrors } }

    /// Runs each of them, in the course's order.
    /// - Parameter folder: each has a folder of its name in it.
    package init(
        of required: RequiredLessons, in folder: String, options: RunOptions, cancellation: Interruption
    ) throws(FileError) {
        let order = CourseOrder(required.lessons.map { ($0.file.name, $0.lesson) })
        let makers = required.makers
        func place(of name: String) -> String { URL(fileURLWithPath: folder).appendingPathComponent(name).path }
        var complaints: [(file: LessonFile, diagnostics: [Diagnostic])] = []
        for name in order.waves(of: makers.map(\.name)).joined() {
            guard let file = makers.first(where: { $0.name == name }), !cancellation.isSet else { continue }
            var run = options
            run.filesFolder = place(of: name)
            run.sharedFolders = order.producers(for: name).map(place)
            let job = WorkerJob(.run, file: file.path, folder: file.folder, source: file.bytes, options: run)
            do {
                let diagnostics = try SupervisedRunner().run(job, cancellation: cancellation).diagnostics
                if !diagnostics.isEmpty { complaints.append((file, diagnostics)) }
            } catch {
                throw FileError(file.path, "no worker process: \(error)")
            }
        }
        self.complaints = complaints
        folders = makers.map { place(of: $0.name) }
        identity = required.lessons.map { required in
            let used = required.lesson.namedFiles.map {
                ProgramStamp.stamp(of: "\(required.file.folder ?? ".")/\($0)") ?? ""
            }
            return ([required.file.name, required.lesson.hash] + used).joined(separator: " ")
        }.joined(separator: "\n")
    }
}
