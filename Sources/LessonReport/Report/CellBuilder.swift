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
        var outputs = run.outputs
        if cell.options.trace, !run.steps.isEmpty {
            outputs.append(.figure(.variables(VariablesFigure(run.steps)), from: cell.span))
        }
        let figures = outputs.count(where: \.isFigure)
        var number = 0
        return outputs.map { output -> ReportCell.Output in
            switch output {
            case .text(let text): return .text(text)
            case .figure(let figure, from: _):
                number += 1
                return .figure(report(figure, number: number, of: figures))
            }
        }
    }

    /// The options' text alternative is the first figure's. Their caption stands below all figures of the cell; where
    /// they have none, what has no title either is told in words.
    private func report(_ figure: Figure, number: Int, of count: Int) -> ReportFigure {
        let story = FigureStory(figure: figure, words: words)
        let (isFirst, isLast) = (number == 1, number == count)
        let alternative = (isFirst ? cell.options.alt : nil) ?? story.alternative
        let isTold = cell.options.caption == nil && figure.title.isEmpty && !figure.isRead
        return ReportFigure(
            id: isFirst ? id : "\(id)-\(number)", key: "c\(cell.index + 1).\(number)",
            label: isLast ? label(.figure) : nil, figure: figure, title: figure.title,
            caption: isLast ? caption ?? (isTold ? [.text(alternative)] : []) : isTold ? [.text(alternative)] : [],
            alternative: alternative, width: cell.options.width, keyFrames: cell.options.frames)
    }

    private var caption: [Inline]? { cell.options.caption.map(CaptionReader(cell: cell).read) }
}

extension CellOutput {
    fileprivate var isFigure: Bool {
        switch self {
        case .text: false
        case .figure: true
        }
    }
}
