import Diagnostics
import Trace

/// Counts what each statement of a cell does, and keeps what it gave: numbers as they are, anything else as a summary,
/// never the value itself. A summary is made in the first runs of a statement, then each time their number has doubled,
/// and once more when the loop around it is left.
final class StatementRecorder {
    final class Entry {
        let span: TextSpan
        let name: String?
        var first: ValueSummary?
        var last: ValueSummary?
        /// Of a number, whose bits stand in the cells and are made into summaries at the end.
        var type: CellType?
        /// As `Notes` has them.
        private let cells = Frame.allocate(capacity: Notes.cells)
        var address: Int { Int(bitPattern: cells) }
        var count: Int { cells[0] }
        /// Whether it ran again after `last` was made.
        var isStale: Bool { type == nil && last != nil && cells[1] != count }

        init(span: TextSpan, name: String?) {
            self.span = span
            self.name = name
            cells.initialize(repeating: 0, count: Notes.cells)
            cells[2] = Notes.closelyWatched
        }

        deinit { cells.deallocate() }

        @inline(__always)
        func note(_ word: Int = 0) { Notes.note(address, word) }

        /// Counts a run and says whether its value is to be summarised.
        func isDue() -> Bool { Notes.isDue(address) }

        /// It is looked at once more after the loop: few runs within are looked at, for a loop that ends with an error.
        func expectRefresh() { cells[2] = 8 }

        /// What the value is after the run that was counted last.
        func keep(_ summary: ValueSummary) {
            if count == 1 { first = summary }
            last = summary
            cells[1] = count
        }

        func record(_ program: Program) -> LineRecord {
            if let type {
                first = program.summary(word: cells[2], type)
                last = program.summary(word: cells[1], type)
            }
            return LineRecord(
                span: span, count: count, name: name, first: count > 1 ? first : nil, last: isStale ? nil : last)
        }
    }

    private(set) var entries: [Entry] = []
    let program: Program
    weak var observer: (any CellObserver)?
    let isTracing: Bool

    init(program: Program, observer: (any CellObserver)?, isTracing: Bool) {
        self.program = program
        self.observer = observer
        self.isTracing = isTracing
    }

    func entry(_ span: TextSpan, name: String?) -> Entry {
        let entry = Entry(span: span, name: name)
        entries.append(entry)
        return entry
    }

    /// What the statements did, in order of place.
    func lines() -> [LineRecord] {
        entries.filter { $0.count > 0 }.sorted { $0.span.start < $1.span.start }.map { $0.record(program) }
    }
}

extension FunctionCompiler {
    /// A statement that also says that it ran and what it gave.
    func recorded(_ run: @escaping WordCode, _ statement: TypedStmt) -> WordCode {
        guard let recorder else { return run }
        let target = target(of: statement)
        let entry = recorder.entry(statement.span, name: target?.name)
        let isTopLevel = loopDepth == 0 && globalBlock != nil
        let observer = recorder.observer
        let span = statement.span
        let run = leaving(run)
        let reached: WordCode =
            isTopLevel && recorder.observer != nil
            ? { frame in
                observer?.reach(span)
                return try run(frame)
            } : run
        guard let target, let type = target.type.map(cellType) else {
            return { frame in
                entry.note()
                return try reached(frame)
            }
        }
        noteLoop(statement, target, entry, load(target), type)
        let traced: ((ValueSummary) -> Void)? =
            recorder.isTracing
            ? {
                observer?.step(
                    StepRecord(span: span, depth: 0, changes: [StepRecord.Change(name: target.name, value: $0)]))
            } : nil
        return watched(reached, load(target), type, entry, traced)
    }

    /// A loop, after which values that changed since their last summary are looked at again.
    func leaving(_ run: @escaping WordCode) -> WordCode {
        guard let refresh = refreshing() else { return run }
        return { frame in
            do {
                let flow = try run(frame)
                try refresh(frame)
                return flow
            } catch {
                try refresh(frame)
                throw error
            }
        }
    }

    /// Where a loop has ended: looks again at what changed in it since its last summary.
    func refreshing() -> Step? {
        guard loopDepth == 0, !staleAfterLoop.isEmpty else { return nil }
        let (watched, program) = (staleAfterLoop, program)
        staleAfterLoop = []
        return { frame in
            for (entry, load, type) in watched where entry.isStale {
                entry.keep(program.summary(reference: try load(frame), type))
            }
        }
    }

    /// Within a loop: a variable of its own is gone when it is left, any other can be looked at again.
    func noteLoop(
        _ statement: TypedStmt, _ target: VariableSymbol, _ entry: StatementRecorder.Entry, _ load: Code,
        _ type: CellType
    ) {
        guard loopDepth > 0, case .reference(let reference) = load.run else { return }
        if case .declare = statement.kind { loopVariables.insert(target) }
        guard !loopVariables.contains(target) else { return }
        entry.expectRefresh()
        staleAfterLoop.append((entry, reference, type))
    }

    /// After each run, what the target holds: numbers always, the rest at bounded counts.
    private func watched(
        _ reached: @escaping WordCode, _ load: Code, _ type: CellType, _ entry: StatementRecorder.Entry,
        _ traced: ((ValueSummary) -> Void)?
    ) -> WordCode {
        let program = program
        if case .word(let word) = load.run {
            entry.type = type
            return { frame in
                let flow = try reached(frame)
                let value = try word(frame)
                entry.note(value)
                traced?(program.summary(word: value, type))
                return flow
            }
        }
        let watch = watching(load.reference, type, entry, traced)
        return { frame in
            let flow = try reached(frame)
            _ = try watch(frame)
            return flow
        }
    }

    /// Looks at a reference at bounded counts.
    func watching(
        _ reference: @escaping ReferenceCode, _ type: CellType, _ entry: StatementRecorder.Entry,
        _ traced: ((ValueSummary) -> Void)?
    ) -> WordCode {
        let program = program
        return { frame in
            if entry.isDue() || traced != nil {
                let summary = program.summary(reference: try reference(frame), type)
                entry.keep(summary)
                traced?(summary)
            }
            return 0
        }
    }

    /// The same where an instruction has counted already and found that it is time.
    func looking(_ reference: @escaping ReferenceCode, _ type: CellType, _ entry: StatementRecorder.Entry) -> WordCode {
        let program = program
        return { frame in
            entry.keep(program.summary(reference: try reference(frame), type))
            return 0
        }
    }

    /// The variable that a statement sets.
    func target(of statement: TypedStmt) -> VariableSymbol? {
        switch statement.kind {
        case .declare(let symbol, .some): return symbol
        case .expression(let expr):
            switch expr.kind {
            case .assign(let place, _), .update(_, let place, _): return root(of: place)
            case .call(let call): return call.function.isMutating ? call.receiver.flatMap(root) : nil
            default: return nil
            }
        default: return nil
        }
    }

    private func root(of place: TypedExpr) -> VariableSymbol? {
        switch place.kind {
        // An initializer's `self` is not whole yet, and elsewhere an object says little of what changed in it.
        case .variable(let symbol): symbol.name == "self" ? nil : symbol
        case .property(_, let base?, _), .element(_, let base, _, _), .tupleElement(let base, _), .force(let base):
            root(of: base)
        default: nil
        }
    }
}
