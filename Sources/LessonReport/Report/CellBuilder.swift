import Diagnostics
import Figures
import LessonFormat
import LessonRun

/// One cell and its run into what its reader finds.
struct CellBuilder {
    let lesson: Lesson
    let cell: Cell
    let run: CellRun
    let exercise: ExerciseRun?
    let words: any Words
    var audience = Report.Audience.reader

    func build() -> ReportCell {
        let diagnostics = (run.diagnostics + (exercise?.diagnostics ?? [])).inReadingOrder()
        let lines = CellLineBuilder(cell: cell, run: run, diagnostics: diagnostics).build()
        let placed = Set(lines.map(\.number))
        return ReportCell(
            index: cell.index, id: id, label: label(cell.role == .exercise ? .exercise : .cell), role: cell.role,
            isShown: isShown,
            showsCode: cell.options.echo, isFolded: cell.options.fold, outcome: run.outcome, exercise: exercise,
            writingLines: audience == .handout && cell.role == .exercise ? lines.count + 4 : 0, lines: lines,
            outputs: cell.options.output ? outputs : [],
            messages: diagnostics.filter { $0.file != cell.source.file || !placed.contains($0.span.start.line) })
    }

    private var id: String { cell.anchorID }

    private func label(_ kind: Anchor.Kind) -> Anchor.Label? {
        lesson.anchors.first { $0.id == id && $0.label.kind == kind }?.label
    }

    /// Hidden tests and wrong answers are for the build alone.
    private var isShown: Bool {
        switch cell.role {
        case .ordinary, .exercise, .solution, .check: cell.options.include
        case .tests, .wrong: audience == .instructor
        }
    }

    private var outputs: [ReportCell.Output] {
        var figureCount = 0
        var outputs = run.outputs.map { output -> ReportCell.Output in
            switch output {
            case .text(let text): return .text(text)
            case .figure(let figure, from: _):
                figureCount += 1
                return .figure(report(figure, number: figureCount))
            }
        }
        if cell.options.trace, !run.steps.isEmpty {
            figureCount += 1
            outputs.append(.figure(report(.variables(VariablesFigure(run.steps)), number: figureCount)))
        }
        return outputs
    }

    /// The options' caption and text alternative are the first figure's.
    private func report(_ figure: Figure, number: Int) -> ReportFigure {
        let story = FigureStory(figure: figure, words: words)
        let isFirst = number == 1
        let caption = (isFirst ? cell.options.caption : nil) ?? figure.title
        let alternative = (isFirst ? cell.options.alt : nil) ?? story.alternative
        return ReportFigure(
            id: isFirst ? id : "\(id)-\(number)", key: "c\(cell.index + 1).\(number)",
            label: isFirst ? label(.figure) : nil, figure: figure,
            caption: caption.isEmpty && !figure.isRead ? alternative : caption,
            alternative: alternative, width: cell.options.width,
            keyFrames: cell.options.frames)
    }
}
