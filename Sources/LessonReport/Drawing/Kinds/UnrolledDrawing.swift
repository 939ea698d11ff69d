import Figures
import Foundation

/// A recurrence unrolled: the folded cell, its loop stretched into a column a step, then step by step the sums, the
/// state as a strip of colour, and how far two sequences' states lie apart.
struct UnrolledDrawing {
    let figure: UnrolledFigure
    let words: any Words

    /// Steps that are told in numbers.
    private static let numericLimit = 3

    func draw() -> Drawing {
        let plan = UnrolledPlan(figure: figure, words: words)
        guard plan.steps > 0 else { return Drawing(frames: []) }
        var frames = [
            Drawing.Frame(panels: [plan.folded], says: words.foldedCell, lights: ["cell"], isKey: true),
            Drawing.Frame(panels: [plan.panel(reached: 0)], says: words.unfolded(plan.steps), lights: ["cell"]),
        ]
        for step in 0..<plan.steps { frames.append(frame(step, plan)) }
        if let last = sameWords(plan) { frames.append(last) }
        frames[frames.count - 1].isKey = true
        return Drawing(frames: frames)
    }

    private func frame(_ step: Int, _ plan: UnrolledPlan) -> Drawing.Frame {
        let now = figure.rows.compactMap { $0.words.indices.contains(step) ? input(step, of: $0) : nil }
        let distance = figure.distances.indices.contains(step) ? figure.distances[step].shown : nil
        var panels = [plan.panel(reached: step + 1)]
        let sums = figure.rows.first?.sums ?? []
        let isNumeric = step < Self.numericLimit && sums.indices.contains(step)
        if isNumeric { panels.append(UnrolledSum(sum: sums[step], all: sums).panel) }
        // Two equal inputs are named once.
        let inputs = Set(now).count == 1 ? Array(now.prefix(1)) : now
        return Drawing.Frame(
            panels: panels, says: words.unrolledStep(step + 1, inputs: inputs, distance: distance),
            lights: ["cell", "step"], isKey: isNumeric)
    }

    /// The word; where the columns are only counted, the input's own name.
    private func input(_ step: Int, of row: UnrolledFigure.Row) -> String {
        row.isCounted ? "x" + step.subscripted : row.words[step]
    }

    /// Two sequences of the same words in another order: a count of words cannot tell them apart.
    private func sameWords(_ plan: UnrolledPlan) -> Drawing.Frame? {
        guard figure.rows.count > 1, let apart = figure.distances.last, apart > 0 else { return nil }
        let bags = figure.rows.map { row in row.words.map(\.bareWord).sorted() }
        guard bags[0] == bags[1] else { return nil }
        return Drawing.Frame(
            panels: [plan.panel(reached: plan.steps)],
            says: words.sameBag(bags[0], distance: apart.shown), lights: ["step"])
    }
}

extension String {
    /// Without what sets a word off in its sentence.
    fileprivate var bareWord: String { trimmingCharacters(in: .punctuationCharacters).lowercased() }
}
