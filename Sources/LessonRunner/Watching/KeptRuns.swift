import Diagnostics
import LessonFormat
import LessonRun

/// The runs of cells that did not run again, at the lines at which these stand now.
struct KeptRuns {
    private let run: LessonRun
    private let old: Lesson
    private let new: Lesson
    /// The old index and the new one of each cell that was kept.
    private let cells: [(old: Int, new: Int)]

    init(of run: LessonRun, from old: Lesson, to new: Lesson, units: Int) {
        self.run = run
        self.old = old
        self.new = new
        cells = zip(old.units, new.units).prefix(units).flatMap { zip($0.cells, $1.cells).map { ($0, $1) } }
    }

    func placed(in fresh: LessonRun) -> LessonRun {
        var placed = fresh
        for (old, new) in cells where run.cells.indices.contains(old) && placed.cells.indices.contains(new) {
            placed.cells[new] = moved(run.cells[old], to: new)
        }
        let kept = Set(cells.map(\.new))
        for exercise in new.exercises where kept.contains(exercise.cell) {
            guard let index = placed.exercises.firstIndex(where: { $0.id == exercise.id }),
                var known = run.exercises.first(where: { $0.id == exercise.id })
            else { continue }
            known.diagnostics = known.diagnostics.map(moved)
            placed.exercises[index] = known
        }
        return placed
    }

    private func moved(_ run: CellRun, to index: Int) -> CellRun {
        var run = run
        run.index = index
        for line in run.lines.indices { run.lines[line].span = moved(run.lines[line].span) }
        for step in run.steps.indices { run.steps[step].span = moved(run.steps[step].span) }
        run.diagnostics = run.diagnostics.map(moved)
        run.outputs = run.outputs.map { output in
            if case .figure(let figure, let span) = output { .figure(figure, from: moved(span)) } else { output }
        }
        return run
    }

    private func moved(_ diagnostic: Diagnostic) -> Diagnostic {
        var diagnostic = diagnostic
        if diagnostic.file == old.file { diagnostic.span = moved(diagnostic.span) }
        for index in diagnostic.notes.indices where diagnostic.notes[index].file == old.file {
            diagnostic.notes[index].span = moved(diagnostic.notes[index].span)
        }
        return diagnostic
    }

    /// By as many lines as the cell that the span starts in.
    private func moved(_ span: TextSpan) -> TextSpan {
        guard
            let (from, to) = cells.first(where: { old, _ in
                let place = self.old.cells[old].span
                return place.start.line <= span.start.line && span.start.line <= place.end.line
            })
        else { return span }
        let lines = new.cells[to].span.start.line - old.cells[from].span.start.line
        return TextSpan(
            start: TextPosition(line: span.start.line + lines, column: span.start.column),
            end: TextPosition(line: span.end.line + lines, column: span.end.column))
    }
}
