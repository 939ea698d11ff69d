import Diagnostics
import LessonFormat
import LessonRun

/// Plain Swift source, run as the one cell of a lesson that has nothing else.
struct Evaluation {
    let source: String
    let file: String
    let options: RunOptions

    func go(emit: @escaping (RunEvent) -> Void) {
        let fragment = SourceFragment(wholeFile: source, file: file)
        let limits = options.limits
        let stage = CellStage(
            limits: limits, seed: options.seed ?? 0, options: options, runsCells: true, sources: [fragment],
            folder: nil, emit: emit)
        emit(.cellStarted(index: 0, seconds: limits.seconds))
        let attempt = stage.attempt(fragment, id: "cell 0", allowance: Allowance(.wall(limits.seconds)))
        emit(
            .cellFinished(
                CellRun(
                    index: 0, outcome: attempt.diagnostics.hasErrors ? .failed : .succeeded, lines: attempt.lines,
                    diagnostics: attempt.diagnostics, expectationsHeld: attempt.expectationsHeld)))
        emit(.finished)
    }
}
