import Diagnostics
import Trace

/// Counts what each statement of a cell does, and keeps what it gave: numbers as they are, anything else as a summary,
/// never the value itself. A summary is made in the first runs of a statement, then each time their number has doubled,
/// and once more when the loop around it is left.
final class StatementRecorder {
    /// So many runs are all summarised.
    fileprivate static let closelyWatched = 64

    final class Entry {
        let span: TextSpan
        let name: String?
        var count = 0
        var first: ValueSummary?
        var last: ValueSummary?
        /// A number's bits, made into a summary at the end.
        var word: Int?
        var type: CellType?
        /// Whether it ran again after `last` was made.
        var isStale = false

        /// Counts a run and says whether its value is to be summarised.
        func isDue() -> Bool {
            count += 1
            isStale = count > StatementRecorder.closelyWatched && count & (count - 1) != 0
            return !isStale
        }

        init(span: TextSpan, name: String?) {
            self.span = span
            self.name = name
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
        entries.filter { $0.count > 0 }.sorted { $0.span.start < $1.span.start }.map { entry in
            if let word = entry.word, let type = entry.type { entry.last = program.summary(word: word, type) }
            return LineRecord(
                span: entry.span, count: entry.count, name: entry.name, first: entry.count > 1 ? entry.first : nil,
                last: entry.isStale ? nil : entry.last)
        }
    }
}

extension FunctionCompiler {
    /// A statement that also says that it ran and what it gave.
    func recorded(_ run: @escaping WordCode, _ statement: TypedStmt) -> WordCode {
        guard let recorder else { return run }
        let target = target(of: statement)
        let entry = recorder.entry(statement.span, name: target?.name)
        let isTopLevel = loopDepth == 0
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
                entry.count += 1
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
        guard loopDepth == 0, !staleAfterLoop.isEmpty else { return run }
        let (watched, program) = (staleAfterLoop, program)
        staleAfterLoop = []
        func refresh(_ frame: Frame) throws {
            for (entry, load, type) in watched where entry.isStale {
                entry.last = program.summary(reference: try load(frame), type)
                entry.isStale = false
            }
        }
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

    /// Within a loop: a variable of its own is gone when it is left, any other can be looked at again.
    private func noteLoop(
        _ statement: TypedStmt, _ target: VariableSymbol, _ entry: StatementRecorder.Entry, _ load: Code,
        _ type: CellType
    ) {
        guard loopDepth > 0, case .reference(let reference) = load.run else { return }
        if case .declare = statement.kind { loopVariables.insert(target) }
        if !loopVariables.contains(target) { staleAfterLoop.append((entry, reference, type)) }
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
                entry.count += 1
                let value = try word(frame)
                if entry.count == 1 { entry.first = program.summary(word: value, type) }
                entry.word = value
                traced?(program.summary(word: value, type))
                return flow
            }
        }
        let reference = load.reference
        return { frame in
            let flow = try reached(frame)
            if entry.isDue() || traced != nil {
                let summary = program.summary(reference: try reference(frame), type)
                if entry.count == 1 { entry.first = summary }
                entry.last = summary
                entry.isStale = false
                traced?(summary)
            }
            return flow
        }
    }

    /// The variable that a statement sets.
    private func target(of statement: TypedStmt) -> VariableSymbol? {
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
        case .variable(let symbol): symbol
        case .property(_, let base?, _), .element(_, let base, _, _), .tupleElement(let base, _), .force(let base):
            root(of: base)
        default: nil
        }
    }
}
