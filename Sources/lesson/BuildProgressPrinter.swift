import Foundation
import LessonCourse
import Synchronization

/// How a build goes on: a bar that redraws itself on a terminal, a line a lesson elsewhere.
final class BuildProgressPrinter: Sendable {
    private let isInteractive = Terminal.isInteractive
    private let state = Mutex(State())

    private struct State {
        var lessonCount = 0
        var finished = 0
        /// The lessons that are running, by path, and the share of each that is done.
        var running: [String: Double] = [:]
        /// What a lesson's cell is at, by path, where that takes long.
        var work: [String: String] = [:]
        var bar = ProgressLine()
    }

    /// May be called from any thread.
    func show(_ progress: BuildProgress) {
        state.withLock { state in
            switch progress {
            case .begun(let count): state.lessonCount = count
            case .started(let file): state.running[file.path] = 0
            case .reached(let cell, let count, let file):
                // An exercise comes back from its checks further down.
                state.running[file.path] = max(state.running[file.path] ?? 0, Double(cell) / Double(max(count, 1)))
                state.work[file.path] = nil
            case .working(let line, let file): state.work[file.path] = line
            case .finished(let built):
                state.running[built.file.path] = nil
                state.work[built.file.path] = nil
                state.finished += 1
                state.bar.clear()
                DiagnosticPrinter().print(built.diagnostics, of: built.file)
                if let page = built.page {
                    let note = built.isUnchanged ? " (unchanged)" : ""
                    OutputStream.results.write("\(built.file.path) → \(page)\(note)\n")
                }
            }
            if isInteractive { drawBar(&state) }
        }
    }

    func end() {
        state.withLock { $0.bar.clear() }
    }

    private func drawBar(_ state: inout State) {
        guard state.finished < state.lessonCount else { return state.bar.clear() }
        let done = Double(state.finished) + state.running.values.reduce(0, +)
        let cells = 24
        let filled = Int(min(done / Double(state.lessonCount), 1) * Double(cells))
        let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: cells - filled)
        let name = state.running.keys.min() ?? ""
        let work = state.work[name].map { "  " + $0 } ?? ""
        let place = "\(state.finished) of \(state.lessonCount)  \(name.suffix(work.isEmpty ? 40 : 20))"
        state.bar.draw("\(bar) \(place)\(work)")
    }
}
