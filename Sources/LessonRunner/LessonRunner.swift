import CellLanguage
import Diagnostics
import LessonFormat
import LessonRun

/// Runs a lesson, cell by cell, in this process.
///
/// A cell that fails leaves the others whole: those that need what it should have defined are skipped, the rest run.
/// Untrusted lessons go through `SupervisedRunner`, which does this in a process of its own.
package struct LessonRunner: Sendable {
    package var options: RunOptions
    /// `false` to parse, resolve and check each cell and run none.
    package var runsCells: Bool

    package init(options: RunOptions = RunOptions(), runsCells: Bool = true) {
        self.options = options
        self.runsCells = runsCells
    }

    /// - Parameter folder: the lesson's own, as an absolute path, where the files that it `uses` are.
    package func run(_ lesson: Lesson, in folder: String? = nil) -> LessonRun {
        LargeStack.run {
            var assembler = RunAssembler(lesson: lesson)
            run(lesson, in: folder) { assembler.add($0) }
            return assembler.assemble()
        }
    }

    /// The same as a stream of events. The caller's thread needs a large stack.
    /// - Parameter answers: what a learner handed in: then cells run for the exercises' sake alone.
    func run(
        _ lesson: Lesson, in folder: String?, answers: SubmittedAnswers? = nil, emit: @escaping (RunEvent) -> Void
    ) {
        let files = UsedFiles(folder: folder)
        let used = lesson.frontMatter.uses.map { files.read($0, for: lesson) }
        let stage = CellStage(
            limits: lesson.frontMatter.limits.overridden(by: options.limits),
            seed: options.seed ?? lesson.frontMatter.seed, options: options,
            runsCells: runsCells,
            sources: lesson.cells.map(\.source) + (answers?.sources ?? []) + used.compactMap { try? $0.get() },
            folder: folder, emit: emit)
        LessonFlow(lesson, stage: stage, answers: answers).go(used)
    }
}
