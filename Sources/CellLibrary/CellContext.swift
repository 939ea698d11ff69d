import CellLanguage
import Diagnostics
import Figures

/// What a running cell's library reaches: where its figures and expectations go. Reached as `call.host`.
package final class CellContext {
    /// Figures of one cell.
    package static let figureLimit = 200
    /// Different failures of expectations that one cell reports.
    package static let failureLimit = 20

    /// The folder with the real datasets; `nil` for the stand-ins.
    package let dataFolder: String?
    /// Where files that a cell names are looked for, besides what cells have saved: the lesson's own folder.
    package let lessonFolder: String?
    /// Where cells save files; `nil` where they may not.
    package let filesFolder: String?
    /// Where cells of other lessons have saved files that this one may read.
    package let sharedFolders: [String]
    package private(set) var expectationsHeld = 0
    /// What came where numbers are still to be recorded, in the order in which it came.
    package private(set) var recorded: [RecordedNumber] = []
    private let sources: [SourceFragment]
    private let write: (String) -> Void
    private let show: (Figure, TextSpan) -> Void
    /// Takes a line that says how far a training is.
    let progress: (String) -> Void
    private var figureCount = 0
    private var failed: [(diagnostic: Diagnostic, count: Int)] = []
    private var failuresLeftOut = 0
    /// Figures that wait to become frames of a slider; `nil` while figures are shown as they come.
    private var collected: [Figure]?

    /// - Parameters:
    ///   - sources: the cells' code, so that a failed expectation can quote what it expected.
    ///   - write: takes text, in order with what the cell prints.
    ///   - show: takes a figure and the place of the statement that shows it.
    ///   - progress: takes a line for a terminal, now and then, while something takes long.
    package init(
        dataFolder: String? = nil, lessonFolder: String? = nil, filesFolder: String? = nil,
        sharedFolders: [String] = [], sources: [SourceFragment] = [], write: @escaping (String) -> Void,
        show: @escaping (Figure, TextSpan) -> Void, progress: @escaping (String) -> Void = { _ in }
    ) {
        self.dataFolder = dataFolder
        self.lessonFolder = lessonFolder
        self.filesFolder = filesFolder
        self.sharedFolders = sharedFolders
        self.sources = sources
        self.write = write
        self.show = show
        self.progress = progress
    }

    /// The code at a place, as the author wrote it.
    package func excerpt(_ span: TextSpan, of file: String) -> String? {
        sources.lazy.filter { $0.file == file }.compactMap { $0.excerpt(at: span) }.first
    }

    func add(_ figure: Figure, from span: TextSpan) throws {
        figureCount += 1
        guard figureCount <= Self.figureLimit else {
            throw CellError(
                "a cell can show at most \(Self.figureLimit) figures", hint: "Show fewer, or use a slider of frames")
        }
        if collected != nil { collected?.append(figure) } else { show(figure, span) }
    }

    /// Runs a body and keeps what it shows, instead of showing it.
    func collect(_ body: () throws -> Void) throws -> [Figure] {
        let outer = collected
        collected = []
        defer { collected = outer }
        try body()
        return collected ?? []
    }

    func add(_ text: String) { write(text) }

    func record(_ number: RecordedNumber) { recorded.append(number) }

    func expectationHeld() { expectationsHeld += 1 }

    func expectationFailed(_ diagnostic: Diagnostic) {
        if let known = failed.firstIndex(where: { $0.diagnostic == diagnostic }) {
            failed[known].count += 1
        } else if failed.count < Self.failureLimit {
            failed.append((diagnostic, 1))
        } else {
            failuresLeftOut += 1
        }
    }

    /// What failed, in the order in which it first did; a cell goes on after each. One that failed again and again, as in
    /// a loop, is reported once with its count, and those beyond `failureLimit` are counted together.
    package var failures: [Diagnostic] {
        let reported = failed.map { failure in
            var diagnostic = failure.diagnostic
            if failure.count > 1 { diagnostic.text += ", \(failure.count) times" }
            return diagnostic
        }
        guard failuresLeftOut > 0, let last = reported.last else { return reported }
        return reported + [Diagnostic(ExpectationsLeftOut(count: failuresLeftOut), file: last.file, at: last.span)]
    }
}

extension HostCall {
    /// Where this call's figures and expectations go. Without one, as in `lesson eval` of a bare session, nowhere.
    var context: CellContext {
        host as? CellContext ?? CellContext(write: { _ in }, show: { _, _ in })
    }
}

private struct ExpectationsLeftOut: DiagnosticMessage {
    let count: Int

    var id: String { "expectations-left-out" }
    var text: String { "\(count) more expectations of this cell failed" }
}
