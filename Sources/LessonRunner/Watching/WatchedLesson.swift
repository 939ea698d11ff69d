import CellLanguage
import Diagnostics
import LessonFormat
import LessonRun

/// A lesson that runs again and again while its author writes: what stands before the first change is kept.
final class WatchedLesson {
    /// What every cell's run follows from.
    private struct Header: Equatable {
        let seed: UInt64
        let limits: LessonLimits
        let used: [SourceFragment?]
        let options: RunOptions
    }

    private struct Step {
        let unit: LessonUnit
        let before: SessionSnapshot
        /// The values in prose behind it, by their source.
        var values: [String: String] = [:]
    }

    private var header: Header?
    private var stage: CellStage?
    private var steps: [Step] = []
    /// The state after the last step.
    private var after: SessionSnapshot?
    private var openingValues: [String: String] = [:]
    private var emit: (RunEvent) -> Void = { _ in }
    private let limitMemory: (_ megabytes: Int) -> Void

    /// - Parameter limitMemory: is told what the lesson may take, before it begins from the start.
    init(limitMemory: @escaping (_ megabytes: Int) -> Void = { _ in }) {
        self.limitMemory = limitMemory
    }

    func run(_ lesson: Lesson, in folder: String?, options: RunOptions, emit: @escaping (RunEvent) -> Void) {
        self.emit = emit
        let files = UsedFiles(folder: folder)
        let used = lesson.frontMatter.uses.map { files.read($0, for: lesson) }
        let sources = used.map { try? $0.get() }
        let seed = options.seed ?? lesson.frontMatter.seed
        let limits = lesson.frontMatter.limits.overridden(by: options.limits)
        let header = Header(seed: seed, limits: limits, used: sources, options: options)
        let isFresh = header != self.header || stage == nil
        if isFresh { begin(header, folder) }
        guard let stage else { return }
        stage.sources = lesson.cells.map(\.source) + sources.compactMap { $0 }
        let flow = LessonFlow(lesson, stage: stage)
        if isFresh { flow.begin(used) } else { used.compactMap(\.failure).forEach { emit(.reported($0)) } }
        go(lesson, flow, stage)
        emit(.finished)
    }

    private func begin(_ header: Header, _ folder: String?) {
        self.header = header
        limitMemory(header.limits.megabytes)
        stage = CellStage(
            limits: header.limits, seed: header.seed, options: header.options, runsCells: true, sources: [],
            folder: folder
        ) { [unowned self] in emit($0) }
        steps = []
        after = nil
        openingValues = [:]
    }

    private func go(_ lesson: Lesson, _ flow: LessonFlow, _ stage: CellStage) {
        let units = lesson.units
        let kept = zip(steps, units).prefix { $0.unit == $1 }.count
        emit(.kept(units: kept))
        if let first = steps.first?.before, kept > 0 {
            openingValues = values(after: nil, lesson, flow, known: openingValues) { stage.session.restore(first) }
        } else {
            if let state = steps.first?.before ?? after { stage.session.restore(state) }
            openingValues = values(after: nil, lesson, flow, known: [:]) {}
        }
        for index in 0..<kept {
            steps[index].values = values(after: units[index].cells[0], lesson, flow, known: steps[index].values) {
                if let state = index + 1 < steps.count ? steps[index + 1].before : after {
                    stage.session.restore(state)
                }
            }
        }
        if let state = kept < steps.count ? steps[kept].before : after { stage.session.restore(state) }
        steps.removeSubrange(kept...)
        for unit in units[kept...] {
            var step = Step(unit: unit, before: stage.session.snapshot())
            flow.run(unitOf: lesson.cells[unit.cells[0]])
            // What the time did not suffice for has another try with the next change.
            if flow.leavesOut { break }
            step.values = values(after: unit.cells[0], lesson, flow, known: [:]) {}
            steps.append(step)
        }
        after = stage.session.snapshot()
    }

    /// Tells the values in prose behind a cell; evaluates those alone that are not known.
    /// - Parameter prepare: brings the state about that they are evaluated in.
    private func values(
        after cell: Int?, _ lesson: Lesson, _ flow: LessonFlow, known: [String: String], prepare: () -> Void
    ) -> [String: String] {
        var now: [String: String] = [:]
        var isPrepared = false
        for value in lesson.values where value.afterCell == cell {
            let source = value.expression.text
            if let text = known[source] {
                emit(.value(ProseValueRun(index: value.index, text: text)))
                now[source] = text
                continue
            }
            if !isPrepared { prepare() }
            isPrepared = true
            let run = flow.evaluate(value)
            emit(.value(run))
            if run.diagnostics.isEmpty, let text = run.text { now[source] = text }
        }
        return now
    }
}

extension Result {
    fileprivate var failure: Failure? {
        if case .failure(let failure) = self { failure } else { nil }
    }
}
