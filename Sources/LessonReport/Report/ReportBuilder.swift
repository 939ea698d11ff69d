import Diagnostics
import Figures
import LessonFormat
import LessonRun

/// A lesson and its run into a report: what stands where on the page.
public struct ReportBuilder {
    private let math: MathRenderer

    public init() {
        self.init(math: .standard)
    }

    package init(math: MathRenderer) {
        self.math = math
    }

    /// `run` must be a run of `lesson`: one cell run for each cell, in its order.
    public func build(from lesson: Lesson, run: LessonRun) -> Report {
        let words = PageLanguage.words(for: lesson.frontMatter.lang)
        let formulas = FormulaCollector(renderer: math).collect(from: lesson.blocks)
        let images = ImageEmbedder(lessonFile: lesson.file).embed(from: lesson.blocks)
        return Report(
            language: lesson.frontMatter.lang, title: lesson.frontMatter.title, summary: lesson.frontMatter.summary,
            authors: lesson.frontMatter.authors, contents: contents(of: lesson.blocks), blocks: lesson.blocks,
            cells: cells(of: lesson, run, words), values: values(of: lesson, run), formulas: formulas.formulas,
            images: images.images, anchors: lesson.anchors,
            diagnostics: (formulas.diagnostics + images.diagnostics).inReadingOrder())
    }

    /// Sections and their parts; the title is the page's own heading.
    private func contents(of blocks: [Block]) -> [Report.Entry] {
        blocks.compactMap { block in
            guard case .heading(let level, let id, let content) = block, (2...3).contains(level) else { return nil }
            return Report.Entry(level: level, id: id, content: content)
        }
    }

    private func values(of lesson: Lesson, _ run: LessonRun) -> [String?] {
        lesson.values.map { value in run.values.first { $0.index == value.index }?.text }
    }

    private func cells(of lesson: Lesson, _ run: LessonRun, _ words: any Words) -> [ReportCell] {
        lesson.cells.map { cell in
            let cellRun = run.cells.first { $0.index == cell.index } ?? CellRun(index: cell.index)
            let exercise = cell.role == .exercise ? run.exercises.first { $0.id == cell.id } : nil
            return CellBuilder(lesson: lesson, cell: cell, run: cellRun, exercise: exercise, words: words).build()
        }
    }
}
