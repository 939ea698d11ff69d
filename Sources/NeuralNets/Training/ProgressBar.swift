import Trace

/// A training's progress on one line of a terminal: how far, loss, accuracy, time left. Silent for the first second.
public struct ProgressBar {
    private let write: (String) -> Void
    private let now: () -> ContinuousClock.Instant
    private let start: ContinuousClock.Instant
    private var lastShown: ContinuousClock.Instant

    /// - Parameter write: where the line goes; it starts with a carriage return and has no line ending.
    public init(write: @escaping (String) -> Void) {
        self.init(lines: { write("\r\u{1B}[K" + $0) })
    }

    /// - Parameter now: the time; a clock of its own in tests.
    init(lines: @escaping (String) -> Void, now: @escaping () -> ContinuousClock.Instant = { ContinuousClock.now }) {
        write = lines
        self.now = now
        start = now()
        lastShown = start
    }

    /// A bar whose bare lines go to whoever draws them in a way of their own.
    public static func drawn(by draw: @escaping (String) -> Void) -> ProgressBar { ProgressBar(lines: draw) }

    /// Shows where a training stands, ten times a second at most; `TrainingObserver.onBatch` calls it.
    public mutating func show(_ progress: Progress) {
        let now = now()
        let isLast = progress.batch == progress.batches
        guard now - start > .seconds(1), now - lastShown > .milliseconds(100) || isLast else { return }
        lastShown = now
        write(Self.line(progress, seconds: (now - start) / .seconds(1)))
    }

    /// `epoch 2/5 ━━━━━━━━──── loss 0.3012  accuracy 91.2%  0:12 left`
    public static func line(_ progress: Progress, seconds: Double) -> String {
        let share = Double(progress.batch) / Double(max(progress.batches, 1))
        let filled = Int(share * 20)
        let bar = String(repeating: "━", count: filled) + String(repeating: "─", count: 20 - filled)
        let done = (Double(progress.epoch - 1) + share) / Double(max(progress.epochs, 1))
        let left = done > 0 ? Int(seconds / done - seconds) : 0
        let accuracy = progress.accuracy.map { "  accuracy \(NumberStyle.percent.format($0))" } ?? ""
        let time = "\(left / 60):\(left % 60 < 10 ? "0" : "")\(left % 60) left"
        return "epoch \(progress.epoch)/\(progress.epochs) \(bar) loss \(NumberStyle.short.format(progress.loss))"
            + "\(accuracy)  \(time)"
    }
}
