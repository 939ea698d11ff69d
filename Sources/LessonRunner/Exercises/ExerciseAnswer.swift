import Diagnostics
import LessonFormat

/// One answer to an exercise: the learner's, a solution, a wrong one.
struct ExerciseAnswer {
    /// The cell that it stands in.
    let cell: Cell
    let source: SourceFragment
    /// Whether the page shows what it prints and draws.
    let isShown: Bool

    init(_ cell: Cell, isShown: Bool) {
        self.init(cell, source: cell.source, isShown: isShown)
    }

    /// - Parameter source: what was handed in, in the place of the cell's own.
    init(_ cell: Cell, source: SourceFragment, isShown: Bool) {
        self.cell = cell
        self.source = source
        self.isShown = isShown
    }

    /// What is left for the learner where the solution stands inside the cell.
    var withoutSolutionLines: ExerciseAnswer {
        let lines = source.text.split(separator: "\n", omittingEmptySubsequences: false)
        let kept = zip(lines, source.lineOrigins).filter { _, origin in
            !cell.solutionLines.contains { $0.contains(origin.line) }
        }
        let text = kept.map(\.0).joined(separator: "\n")
        let fragment = SourceFragment(text, file: source.file, lineOrigins: kept.map(\.1))
        return ExerciseAnswer(cell, source: fragment, isShown: false)
    }

    /// How an answer fared.
    enum Outcome {
        case passed
        /// A check does not hold. `share` of the points is earned all the same, by the checks that carry some and hold.
        case refused([Diagnostic], share: Double)
        /// The answer itself stops with an error or is none. `share` as above.
        case broken([Diagnostic], share: Double)
        case overLimit([Diagnostic])
        /// An earlier cell should have defined what it needs: nothing can be said of it.
        case unreachable

        var passes: Bool {
            switch self {
            case .passed: true
            case .refused, .broken, .overLimit, .unreachable: false
            }
        }

        var diagnostics: [Diagnostic] {
            switch self {
            case .passed, .unreachable: []
            case .refused(let diagnostics, _), .broken(let diagnostics, _), .overLimit(let diagnostics): diagnostics
            }
        }
    }
}
