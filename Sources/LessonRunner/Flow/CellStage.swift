import CellLanguage
import CellLibrary
import Diagnostics
import Foundation
import LessonFormat
import LessonRun
import Trace

/// Prepares and runs single cells on a session's state: what the main flow and the exercises share.
final class CellStage {
    let session: CellSession
    let runsCells: Bool
    let emit: (RunEvent) -> Void
    /// Whether numbers that are still to be recorded are told: not those that a wrong answer gives.
    var tellsRecorded = true
    private let watchdog: Watchdog
    let options: RunOptions
    /// The lesson's, with what the one who runs it has set in their place.
    let limits: LessonLimits
    /// All code that may run, so that a failed expectation can quote what it expected.
    var sources: [SourceFragment]
    private let folder: String?

    /// - Parameters:
    ///   - runsCells: `false` to check cells without running any.
    ///   - sources: all code that may run, so that a failed expectation can quote what it expected.
    ///   - folder: the lesson's own, as an absolute path, where cells find files.
    init(
        limits: LessonLimits, seed: UInt64, options: RunOptions, runsCells: Bool, sources: [SourceFragment],
        folder: String?, emit: @escaping (RunEvent) -> Void
    ) {
        let interruption = Interruption()
        self.limits = limits
        let cellLimits = CellLimits(
            statements: limits.steps, megabytes: limits.megabytes, callDepth: limits.depth, outputBytes: limits.output)
        session = CellSession(library: .lessons, limits: cellLimits, seed: seed, interruption: interruption)
        watchdog = Watchdog(interruption)
        self.options = options
        self.runsCells = runsCells
        self.sources = sources
        self.folder = folder
        self.emit = emit
    }

    /// Whether a cell has made the file that it says it makes; `true` where cells may not save files.
    func hasMade(_ name: String) -> Bool {
        guard let folder = options.filesFolder else { return true }
        return FileManager.default.fileExists(atPath: folder + "/" + name)
    }

    /// How a cell fared, before anybody asks whether it was meant to.
    struct Attempt {
        /// Errors and warnings of checking, of running, and of expectations that failed.
        var diagnostics: [Diagnostic] = []
        /// A name that an earlier cell should have defined: the cell was not run.
        var missing: (name: String, line: Int)?
        /// Whether it was found fit to run.
        var isRunnable = true
        /// Whether it ended by itself, however its expectations fared.
        var ended = true
        var stoppedByLimit = false
        var lines: [LineRecord] = []
        var expectationsHeld = 0
    }

    /// - Parameters:
    ///   - id: the name that the cell's random numbers are drawn for.
    ///   - allowance: the time and the steps that it may take.
    ///   - keepsOutput: whether what it prints and shows is passed on.
    func attempt(
        _ source: SourceFragment, id: String, allowance: Allowance, traced: Bool = false, keepsOutput: Bool = true
    ) -> Attempt {
        let prepared = session.prepare(source, id: id, trace: traced)
        var attempt = Attempt(diagnostics: prepared.diagnostics)
        attempt.missing = prepared.missing.map { ($0.name, $0.declaredAtLine) }
        attempt.isRunnable = prepared.isRunnable
        guard prepared.isRunnable, runsCells else {
            attempt.ended = prepared.isRunnable
            return attempt
        }
        let recorder = CellRecorder(keepsOutput: keepsOutput, emit: emit)
        let context = CellContext(
            dataFolder: options.dataFolder, lessonFolder: folder, filesFolder: options.filesFolder,
            sharedFolders: options.sharedFolders, sources: sources,
            write: { recorder.write($0) },
            show: { recorder.show($0, from: $1) }, progress: { [emit] in emit(.progressed($0)) })
        let result = watchdog.limit(to: allowance.time) {
            session.run(prepared, observer: recorder, host: context, statements: allowance.steps)
        }
        attempt.ended = result.succeeded
        attempt.stoppedByLimit = result.stoppedByLimit
        attempt.lines = recorder.lines
        attempt.expectationsHeld = context.expectationsHeld
        attempt.diagnostics += context.failures + result.diagnostics
        for number in context.recorded where tellsRecorded {
            emit(.recorded(file: number.file, call: number.span, literal: number.literal))
        }
        if recorder.hasLeftOutSteps {
            let place = TextSpan(at: source.filePosition(of: .start))
            attempt.diagnostics.append(Diagnostic(TraceMessage.cut, file: source.file, at: place))
        }
        return attempt
    }

    /// An expression's value as prose shows it; without a context, since prose shows nothing else.
    func evaluate(_ expression: SourceFragment, seconds: Double) -> Result<String, DiagnosticList> {
        watchdog.limit(to: .wall(seconds)) {
            session.evaluate(expression, host: nil).map { ProseText($0.text, $0.summary).words }
        }
    }
}

private enum TraceMessage: DiagnosticMessage {
    case cut

    var id: String { "trace-cut" }
    var severity: Diagnostic.Severity { .warning }
    var text: String { "only the first \(CellRecorder.stepLimit) steps of this cell are kept" }
    var hint: String? { "Trace a smaller case" }
}
