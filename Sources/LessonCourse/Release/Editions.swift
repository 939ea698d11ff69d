import Diagnostics
import Trace

/// The files of a build as its audience gets them.
struct Editions: Sendable {
    /// Those that can be built.
    let files: [LessonFile]
    private let made: [String: Result<Edition, Edition.DiagnosticList>]

    init(of files: [LessonFile], for audience: Audience, jobs: Int, cancellation: Interruption) {
        guard audience.isStudents else {
            self.files = files
            made = [:]
            return
        }
        let editions = ConcurrentJobs.map(files, jobs: jobs) { Edition.cut($0, cancellation: cancellation) }
        made = Dictionary(zip(files.map(\.path), editions)) { first, _ in first }
        self.files = editions.compactMap { try? $0.get().file }
    }

    func file(for original: LessonFile) -> LessonFile {
        (try? made[original.path]?.get().file) ?? original
    }

    func refused(_ original: LessonFile) -> [Diagnostic]? {
        guard case .failure(let list)? = made[original.path] else { return nil }
        return list.diagnostics
    }

    func restored(_ built: BuiltLesson, of original: LessonFile) -> BuiltLesson {
        guard let edition = try? made[original.path]?.get() else { return built }
        var built = built
        built.file = original
        built.diagnostics = built.diagnostics.map(edition.restored)
        return built
    }
}
