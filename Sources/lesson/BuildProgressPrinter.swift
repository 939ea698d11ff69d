import Foundation
import LessonCourse
import Synchronization

/// How a build goes on: a bar that redraws itself on a terminal, a line a lesson elsewhere.
final class BuildProgressPrinter: Sendable {
    private let lessonCount: Int
    private let isInteractive = Terminal.isInteractive
    private let state = Mutex(State())

    private struct State {
        var finished = 0
        /// The lessons that are running, by path, and the share of each that is done.
        var running: [String: Double] = [:]
        var barWidth = 0
    }

    init(lessonCount: Int) { self.lessonCount = lessonCount }

    /// May be called from any thread.
    func show(_ progress: BuildProgress) {
        state.withLock { state in
            switch progress {
            case .started(let file): state.running[file.path] = 0
            case .reached(let cell, let count, let file):
                state.running[file.path] = Double(cell) / Double(max(count, 1))
            case .finished(let built):
                state.running[built.file.path] = nil
                state.finished += 1
                clearBar(&state)
                DiagnosticPrinter().print(built.diagnostics, of: built.file)
                if let page = built.page { OutputStream.results.write("\(built.file.path) → \(page)\n") }
            }
            if isInteractive { drawBar(&state) }
        }
    }

    func end() {
        state.withLock { clearBar(&$0) }
    }

    private func drawBar(_ state: inout State) {
        clearBar(&state)
        guard state.finished < lessonCount else { return }
        let done = Double(state.finished) + state.running.values.reduce(0, +)
        let share = min(done / Double(lessonCount), 1)
        let cells = 24
        let filled = Int(share * Double(cells))
        let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: cells - filled)
        let name = state.running.keys.min() ?? ""
        let line = "\(bar) \(state.finished) of \(lessonCount)  \(name.suffix(40))"
        OutputStream.messages.write(line)
        state.barWidth = line.count
    }

    private func clearBar(_ state: inout State) {
        guard state.barWidth > 0 else { return }
        OutputStream.messages.write("\r" + String(repeating: " ", count: state.barWidth) + "\r")
        state.barWidth = 0
    }
}
