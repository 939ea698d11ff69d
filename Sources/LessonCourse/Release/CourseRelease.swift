import Diagnostics
import Foundation
import LessonFormat
import LessonRunner
import Trace

/// Writes the Markdown that students get, and lays beside it the pictures and Swift files that it names.
package struct CourseRelease: Sendable {
    private let folder: String
    private let cancellation: Interruption

    /// - Parameter folder: where the files go; it is made where it is missing.
    package init(to folder: String, cancellation: Interruption = Interruption()) {
        self.folder = folder
        self.cancellation = cancellation
    }

    /// What became of one lesson.
    package struct Released: Sendable {
        package let file: LessonFile
        /// Where it was written; `nil` where it has a mistake.
        package var path: String?
        package var diagnostics: [Diagnostic]
    }

    /// Writes nothing where the user asks to stop before all is cut.
    package func release(_ files: [LessonFile], jobs: Int) throws(FileError) -> [Released] {
        try files.refuseClashes(of: "file")
        let editions = ConcurrentJobs.map(files, jobs: jobs) { Edition.cut($0, cancellation: cancellation) }
        guard !cancellation.isSet else { return [] }
        try refuseClashes(ofFilesBeside: editions.compactMap { try? $0.get() })
        try WholeFile.makeFolder(folder)
        var released: [Released] = []
        for (file, edition) in zip(files, editions) {
            switch edition {
            case .failure(let list): released.append(Released(file: file, diagnostics: list.diagnostics))
            case .success(let edition): released.append(try write(edition, of: file))
            }
        }
        return released
    }

    /// Lessons of several folders may name different files by one name.
    private func refuseClashes(ofFilesBeside editions: [Edition]) throws(FileError) {
        var sources: [String: String] = [:]
        for edition in editions {
            for name in edition.lesson.namedFiles {
                guard let beside = fileBeside(edition.file, called: name) else { continue }
                let other = sources.updateValue(beside.source, forKey: beside.name) ?? beside.source
                guard other == beside.source || FileManager.default.contentsEqual(atPath: other, andPath: beside.source)
                else {
                    throw FileError(edition.file.path, "its \(beside.name) is another file than \(other)")
                }
            }
        }
    }

    private func write(_ edition: Edition, of file: LessonFile) throws(FileError) -> Released {
        let path = try target("\(file.name).md", from: file.identity)
        try WholeFile.write(edition.file.bytes, to: path)
        for name in edition.lesson.namedFiles { try copy(name, of: file) }
        return Released(file: file, path: path, diagnostics: mistakes(of: edition))
    }

    /// What cutting broke, such as a link to a solution.
    private func mistakes(of edition: Edition) -> [Diagnostic] {
        let job = WorkerJob(.parse, file: edition.file.path, source: edition.file.bytes)
        let parsed = try? SupervisedRunner().run(job, cancellation: cancellation)
        return (parsed?.diagnostics ?? []).map(edition.restored)
    }

    private func copy(_ name: String, of file: LessonFile) throws(FileError) {
        guard let beside = fileBeside(file, called: name),
            let bytes = FileManager.default.contents(atPath: beside.source)
        else { return }
        let path = try target(beside.name, from: beside.source)
        try WholeFile.makeFolder(URL(fileURLWithPath: path).deletingLastPathComponent().path)
        try WholeFile.write(bytes, to: path)
    }

    /// The whole path of a file in the lesson's folder, and its name within that.
    private func fileBeside(_ file: LessonFile, called name: String) -> (source: String, name: String)? {
        guard let root = file.folder else { return nil }
        let source = URL(fileURLWithPath: root).appendingPathComponent(name).resolvingSymlinksInPath().path
        return source.hasPrefix(root + "/") ? (source, String(source.dropFirst(root.count + 1))) : nil
    }

    /// Where a file goes: never onto itself.
    private func target(_ name: String, from source: String) throws(FileError) -> String {
        let url = URL(fileURLWithPath: folder).appendingPathComponent(name)
        guard url.resolvingSymlinksInPath().path != source else {
            throw FileError(folder, "the lesson itself is in this folder: --to names another one")
        }
        return url.relativePath
    }
}
