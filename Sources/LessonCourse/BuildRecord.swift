import Diagnostics
import Foundation
import LessonReport

/// What a build made of a lesson, kept beside the pages, so that the next build leaves alone what would come out the same.
struct BuildRecord: Codable {
    /// A hash of everything that the page follows from.
    let key: String
    /// A hash of the page, so that one that was changed or replaced by hand is built anew.
    let page: String
    let diagnostics: [Diagnostic]
    let expectationsHeld: Int
    let tally: LessonTally?
}

/// The records of a folder of pages, in its `.lesson` folder.
struct BuildRecords: Sendable {
    private let options: BuildOptions

    init(options: BuildOptions) {
        self.options = options
    }

    /// The lesson as the last build left it, where nothing has changed since.
    func unchanged(_ file: LessonFile, key: String, page: String) -> BuiltLesson? {
        guard let json = FileManager.default.contents(atPath: path(of: file)),
            let record = try? JSONDecoder().decode(BuildRecord.self, from: json), record.key == key,
            let html = FileManager.default.contents(atPath: page), record.page == SHA256(of: html).hexadecimal
        else { return nil }
        return BuiltLesson(
            file: file, page: page, diagnostics: record.diagnostics, expectationsHeld: record.expectationsHeld,
            tally: record.tally, wasCancelled: false, hasFailed: false, isUnchanged: true)
    }

    /// Keeps what became of a lesson; one that failed is run again next time.
    func keep(_ built: BuiltLesson, key: String, html: String) throws(FileError) {
        let path = path(of: built.file)
        guard !built.hasFailed, !built.wasCancelled else {
            unlink(path)
            return
        }
        let record = BuildRecord(
            key: key, page: SHA256(of: html.utf8).hexadecimal, diagnostics: built.diagnostics,
            expectationsHeld: built.expectationsHeld, tally: built.tally)
        try WholeFile.makeFolder(URL(fileURLWithPath: path).deletingLastPathComponent().path)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        guard let json = try? encoder.encode(record) else { return }
        try WholeFile.write(String(decoding: json, as: UTF8.self), to: path)
    }

    private func path(of file: LessonFile) -> String {
        URL(fileURLWithPath: options.output).appendingPathComponent(".lesson/\(file.name).json").path
    }

    /// A hash of the lesson, of the program, of the options, and of the files that the lesson can see; `nil` where these
    /// are too many to look at.
    func key(
        of file: LessonFile, neighbours: Report.Neighbours, diagnostics: [Diagnostic], sharedFolders: [String] = []
    ) -> String? {
        guard let beside = listing(of: file.folder), let data = listing(of: options.run.dataFolder) else { return nil }
        // Made anew whenever their lesson runs.
        let shared = sharedFolders.map { listing(of: $0, leavingOutPages: false) ?? "" }
        let parts = [
            file.path, SHA256(of: file.bytes).hexadecimal, ProgramStamp.current, "\(options.run)",
            options.theme.identity,
            "\(options.printsPages)", options.audience.rawValue, "\(neighbours)",
            "\(diagnostics)", beside, data, shared.joined(separator: "\n"),
        ]
        return SHA256(of: parts.joined(separator: "\n").utf8).hexadecimal
    }

    /// Every file below a folder with its size and time, but for lessons, each of which is a page of its own, and pages.
    private func listing(of folder: String?, leavingOutPages: Bool = true) -> String? {
        guard let folder else { return "" }
        let pages = URL(fileURLWithPath: options.output).resolvingSymlinksInPath().path + "/"
        guard let files = FileManager.default.enumerator(atPath: folder) else { return "" }
        var lines: [String] = []
        for case let name as String in files {
            if leavingOutPages, name.hasSuffix(".md") || "\(folder)/\(name)/".hasPrefix(pages) { continue }
            guard lines.count < 2_000 else { return nil }
            lines.append("\(name) \(ProgramStamp.stamp(of: "\(folder)/\(name)") ?? "")")
        }
        return lines.sorted().joined(separator: "\n")
    }
}
