import Diagnostics
import Figures
import LessonFormat
import LessonRun

/// A lesson and its run into a report: what stands where on the page.
public struct ReportBuilder {
    private let math: MathRenderer
    private let audience: Report.Audience

    public init(audience: Report.Audience = .reader) {
        self.init(math: .standard, audience: audience)
    }

    package init(math: MathRenderer, audience: Report.Audience = .reader) {
        self.math = math
        self.audience = audience
    }

    /// `run` must be a run of `lesson`: one cell run for each cell, in its order.
    public func build(from lesson: Lesson, run: LessonRun) -> Report {
        let words = PageLanguage.words(for: lesson.frontMatter.lang)
        let cells = cells(of: lesson, run, words)
        let setting = setting(of: lesson, captions: cells.flatMap(\.captions))
        return Report(
            audience: audience, language: lesson.frontMatter.lang, title: lesson.frontMatter.title,
            summary: lesson.frontMatter.summary,
            authors: lesson.frontMatter.authors, contents: contents(of: lesson.blocks), blocks: blocks(of: lesson),
            cells: cells, values: values(of: lesson, run), formulas: setting.formulas,
            images: setting.images, anchors: lesson.anchors, diagnostics: setting.diagnostics)
    }

    /// What is wrong with the lesson's formulas and images, before any cell has run.
    public func diagnostics(of lesson: Lesson) -> [Diagnostic] {
        let captions = lesson.cells.compactMap { cell in
            cell.options.caption.map(CaptionReader(cell: cell).read)
        }
        return setting(of: lesson, captions: captions).diagnostics
    }

    /// What the page holds beside its text, set and embedded, and what is wrong with it.
    private func setting(
        of lesson: Lesson, captions: [[Inline]]
    ) -> (formulas: [ReportFormula], images: [ReportImage], diagnostics: [Diagnostic]) {
        let formulas = FormulaCollector(renderer: math).collect(from: lesson.blocks + captions.map(Block.paragraph))
        let images = ImageEmbedder(lessonFile: lesson.file).embed(from: lesson.blocks)
        return (
            formulas.formulas, images.images, (formulas.diagnostics + images.diagnostics).inReadingOrder()
        )
    }

    /// Sections and their parts; the title is the page's own heading.
    private func contents(of blocks: [Block]) -> [Report.Entry] {
        blocks.compactMap { block in
            guard case .heading(let level, let id, let content) = block, (2...3).contains(level) else { return nil }
            return Report.Entry(level: level, id: id, content: content)
        }
    }

    /// A handout asks: the answers that are folded behind its questions stay out.
    private func blocks(of lesson: Lesson) -> [Block] {
        guard audience == .handout else { return lesson.blocks }
        var isBehindQuestion = false
        return lesson.blocks.filter { block in
            defer {
                if case .callout(.question, _) = block { isBehindQuestion = true } else { isBehindQuestion = false }
            }
            if case .details = block { return !isBehindQuestion }
            return true
        }
    }

    private func values(of lesson: Lesson, _ run: LessonRun) -> [String?] {
        lesson.values.map { value in run.values.first { $0.index == value.index }?.text }
    }

    private func cells(of lesson: Lesson, _ run: LessonRun, _ words: any Words) -> [ReportCell] {
        lesson.cells.map { cell in
            let cellRun = run.cells.first { $0.index == cell.index } ?? CellRun(index: cell.index)
            let exercise = cell.role == .exercise ? run.exercises.first { $0.id == cell.id } : nil
            return CellBuilder(
                lesson: lesson, cell: cell, run: cellRun, exercise: exercise, words: words, audience: audience
            )
            .build()
        }
    }
}
