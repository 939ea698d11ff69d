import Diagnostics
import Figures
import LessonRun
import Trace

/// Listens to one cell and passes on what it does, in order and as it happens, within bounds.
final class CellRecorder: CellObserver {
    /// The most steps of a traced cell that are kept.
    static let stepLimit = 5_000
    /// Text is passed on in pieces of about this size, and before each statement.
    private static let textPiece = 4_096

    private(set) var lines: [LineRecord] = []
    private(set) var hasLeftOutSteps = false
    private let emit: (RunEvent) -> Void
    private let keepsOutput: Bool
    private var text = ""
    private var stepCount = 0

    /// - Parameter keepsOutput: `false` for a run that only shows whether it succeeds.
    init(keepsOutput: Bool = true, emit: @escaping (RunEvent) -> Void) {
        self.keepsOutput = keepsOutput
        self.emit = emit
    }

    func reach(_ statement: TextSpan) {
        flush()
        emit(.reached(statement))
    }

    func write(_ text: String) {
        guard keepsOutput else { return }
        self.text += text
        if self.text.utf8.count >= Self.textPiece { flush() }
    }

    func show(_ figure: Figure, from span: TextSpan) {
        guard keepsOutput else { return }
        flush()
        emit(.output(.figure(figure, from: span)))
    }

    func step(_ record: StepRecord) {
        guard keepsOutput else { return }
        stepCount += 1
        hasLeftOutSteps = stepCount > Self.stepLimit
        if !hasLeftOutSteps { emit(.stepped(record)) }
    }

    func finish(_ lines: [LineRecord]) {
        flush()
        self.lines = lines
    }

    private func flush() {
        guard !text.isEmpty else { return }
        emit(.output(.text(text)))
        text = ""
    }
}
