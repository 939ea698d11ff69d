import Diagnostics
import Trace

/// The cells of one lesson, run one after the other on one state. Everything happens on the caller's thread, which
/// needs a large stack (512 MB in the worker).
///
///     let session = CellSession(library: library, limits: .standard, seed: 1)
///     let cell = session.prepare(source, id: "cell-1")
///     if cell.isRunnable { result = session.run(cell, observer: observer, host: context) }
///
/// The names that a cell declares are missing when it could not be prepared, and again when its run fails: a later cell
/// that uses one says so through `PreparedCell.missing` instead of an error.
package final class CellSession {
    let machine: Machine
    let program: Program
    private let library: Library
    private let seed: UInt64
    var environment = Environment()
    /// All blocks of globals so far, in order: what a snapshot copies.
    var blocks: [GlobalBlock] = []

    /// What one checker has begun to read of the library, a later cell may be the first to need: it is read to its end by
    /// the same one, however its own cell went.
    private var checkers: [Checker] = []
    private var parsedCells = ParsedCells()

    package init(
        library: CellLibraryIndex, limits: CellLimits, seed: UInt64, interruption: Interruption = Interruption()
    ) {
        machine = Machine(limits: limits, interruption: interruption)
        self.seed = seed
        self.library = Library(library)
        program = Program(
            machine: machine, checker: Checker(library: self.library, environment: Environment(), file: ""))
    }

    deinit { program.releaseValues() }

    // MARK: Preparing

    /// Whether a source is well-formed: its syntax alone.
    package static func parses(_ source: SourceFragment) -> Bool {
        !CellParser(fragment: source).parse().diagnostics.hasErrors
    }

    /// Parses, resolves and checks against all that earlier prepared cells declare. Never runs anything.
    package func prepare(_ source: SourceFragment, id: String, trace: Bool = false) -> PreparedCell {
        let parsed = parsedCells.parse(source, operators: environment.operators)
        if parsed.diagnostics.hasErrors {
            return PreparedCell(
                id: id, source: source, diagnostics: Self.withoutRepeats(parsed.diagnostics.inReadingOrder()),
                declares: [], missing: nil,
                changes: [], code: nil)
        }
        let before = environment
        environment.operators = parsed.operators
        let checker = checker(file: source.file)
        let checked = checker.check(cell: parsed.statements)
        checker.checkAttributes(parsed.attributes)
        let problems = checker.diagnostics.filter(\.isError)
        if !problems.isEmpty || checker.missing != nil {
            environment = before
            for name in checked.declares {
                environment.missing[name] = line(of: name, in: source, parsed.statements, checker)
            }
            let diagnostics = checker.missing == nil ? checker.diagnostics.inReadingOrder() : []
            return PreparedCell(
                id: id, source: source, diagnostics: Self.withoutRepeats(diagnostics), declares: checked.declares,
                missing: checker.missing, changes: checker.changed, code: nil)
        }
        environment = checker.environment
        let block = place(checked, source)
        let code = CellCode(
            statements: checked.statements, block: block, declares: checked.declares, file: source.file,
            lines: Self.lines(of: source),
            isTraced: trace, checker: checker)
        return PreparedCell(
            id: id, source: source, diagnostics: checker.diagnostics.inReadingOrder(), declares: checked.declares,
            missing: nil, changes: checker.changed, code: code)
    }

    private static func lines(of source: SourceFragment) -> ClosedRange<Int> {
        let lines = source.lineOrigins.map(\.line)
        return (lines.min() ?? 0)...(lines.max() ?? 0)
    }

    private func checker(file: String) -> Checker {
        let checker = Checker(library: library, environment: environment, file: file)
        checkers.append(checker)
        return checker
    }

    private static func withoutRepeats(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
        var seen: Set<Diagnostic> = []
        return diagnostics.filter { seen.insert($0).inserted }
    }

    private func line(of name: String, in source: SourceFragment, _ statements: [Stmt], _ checker: Checker) -> Int {
        for statement in statements where checker.declaredNames([statement]).contains(name) {
            return statement.span.start.line
        }
        return source.lineOrigins.first?.line ?? 1
    }

    /// Gives the cell's variables their memory; the rest of the block is for what runs between them.
    private func place(_ checked: Checker.CheckedCell, _ source: SourceFragment) -> GlobalBlock {
        let room = checked.globals.count + source.text.utf8.count * 2 + 256
        let block = program.makeBlock(count: room)
        for (cell, symbol) in checked.globals.enumerated() { symbol.storage = .global(block, cell) }
        blocks.append(block)
        return block
    }

    // MARK: Running

    /// Runs a prepared cell on the state that the cells before it left. `host` reaches the library's functions as
    /// `call.host`.
    /// - Parameter statements: takes the place of the session's limit.
    package func run(
        _ cell: PreparedCell, observer: (any CellObserver)?, host: AnyObject?, statements: Int? = nil
    ) -> CellResult {
        guard let code = cell.code else { return CellResult(diagnostics: cell.diagnostics.filter(\.isError)) }
        machine.host = host
        machine.write = { observer?.write($0) }
        machine.start(seed: Self.mix(seed, cell.id), statements: statements)
        program.checker = code.checker
        if code.checker.overridesStored { program.forgetCode() }
        let recorder = observer.map { StatementRecorder(program: program, observer: $0, isTracing: code.isTraced) }
        defer {
            observer?.finish(recorder?.lines() ?? [])
            machine.host = nil
            machine.write = { _ in }
        }
        do {
            try execute(code, recorder)
            return CellResult()
        } catch {
            for name in code.declares { forget(name, code) }
            return result(of: error, code)
        }
    }

    private func forget(_ name: String, _ code: CellCode) {
        let line = code.statements.first { statement in
            if case .declare(let symbol, _) = statement.kind { return symbol.name == name }
            return false
        }?.span.start.line
        environment.missing[name] = line ?? code.statements.first?.span.start.line ?? 1
        if var symbols = environment.symbols[name], !symbols.isEmpty {
            // What an earlier cell declared under the name stays hidden: the learner means the later one.
            if case .variable = symbols[symbols.count - 1] { symbols.removeAll() }
            environment.symbols[name] = symbols
        }
    }

    private func execute(_ code: CellCode, _ recorder: StatementRecorder?) throws {
        let compiler = FunctionCompiler(program: program, substitution: [:], file: code.file)
        compiler.recorder = recorder
        program.watch(recorder, file: code.file, lines: code.lines)
        defer { program.watchNothing() }
        let run = try compiler.compileCell(code)
        try program.finish()
        code.block.references = compiler.allReferences
        _ = try run(code.block.cells)
        try program.machine.checkFailure()
    }

    /// FNV-1a (Fowler, Noll, Vo) over the id, so that each cell's random numbers are its own.
    private static func mix(_ seed: UInt64, _ id: String) -> UInt64 {
        var hash = seed ^ 0xcbf2_9ce4_8422_2325
        for byte in id.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        return hash
    }

    private func result(of error: any Error, _ code: CellCode) -> CellResult {
        if let failure = error as? RuntimeFailure {
            failure.leaveLibrary()
            let start = code.statements.first?.span ?? .start
            let outermost = failure.calls.last
            let file = failure.file ?? outermost?.file ?? code.file
            var diagnostic = Diagnostic(
                CellError(failure.text, hint: failure.hint, id: failure.id), file: file,
                at: failure.span ?? outermost?.span ?? start)
            diagnostic.notes = failure.calls.prefix(8).map {
                Diagnostic.Note("called by way of '\($0.name)'", file: $0.file, at: $0.span)
            }
            return CellResult(diagnostics: [diagnostic], stoppedByLimit: failure.isLimit)
        }
        if let thrown = error as? ThrownError {
            let message =
                thrown.host.map { CellError($0.text, hint: $0.hint, id: $0.id) }
                ?? CellError(RunMessage.uncaught(program.text(of: thrown)))
            return CellResult(diagnostics: [Diagnostic(message, file: thrown.site.file, at: thrown.site.span)])
        }
        return CellResult(diagnostics: [
            Diagnostic(CellError("\(error)"), file: code.file, at: code.statements.first?.span ?? .start)
        ])
    }

    // MARK: Values in prose

    /// An expression's value now: as `print` shows it, and as a margin does.
    package func evaluate(
        _ expression: SourceFragment, host: AnyObject?
    ) -> Result<(text: String, summary: ValueSummary), DiagnosticList> {
        let saved = environment
        defer { environment = saved }
        let parsed = parsedCells.parse(expression, operators: environment.operators)
        if parsed.diagnostics.hasErrors { return .failure(DiagnosticList(parsed.diagnostics)) }
        guard parsed.statements.count == 1, case .expression(let expr) = parsed.statements[0].kind else {
            let message = SyntaxMessage.swift("expected an expression")
            return .failure(
                DiagnosticList([
                    Diagnostic(message, file: expression.file, at: TextSpan(at: expression.filePosition(of: .start)))
                ]))
        }
        let checker = checker(file: expression.file)
        let checked = checker.statementExpression(expr, expecting: nil)
        checker.checkWaiting()
        if let missing = checker.missing {
            let message = NameMessage.unknown(missing.name, nearest: nil)
            return .failure(DiagnosticList([Diagnostic(message, file: expression.file, at: expr.span)]))
        }
        if checker.diagnostics.hasErrors { return .failure(DiagnosticList(checker.diagnostics.inReadingOrder())) }
        return value(of: checked, checker, expression.file, host)
    }

    private func value(
        of checked: TypedExpr, _ checker: Checker, _ file: String, _ host: AnyObject?
    ) -> Result<(text: String, summary: ValueSummary), DiagnosticList> {
        machine.host = host
        machine.start(seed: seed)
        program.checker = checker
        let block = GlobalBlock(count: 4_096)
        defer { block.empty() }
        let code = CellCode(statements: [], block: block, declares: [], file: file, isTraced: false, checker: checker)
        do {
            let compiler = FunctionCompiler(program: program, substitution: [:], file: file)
            compiler.recorder = nil
            let type = compiler.cellType(checked.type)
            let value = try compiler.expression(checked)
            try program.finish()
            block.references = compiler.allReferences
            switch value.run {
            case .word(let word):
                let found = try word(block.cells)
                return .success((try program.describe(word: found, type), program.summary(word: found, type)))
            case .reference(let reference):
                let found = try reference(block.cells)
                return .success((try program.describe(reference: found, type), program.summary(reference: found, type)))
            }
        } catch { return .failure(DiagnosticList(result(of: error, code).diagnostics)) }
    }

    /// Whether the standard library or the host's has something of this name.
    func knowsInLibrary(_ name: String) -> Bool {
        library.names.contains(name) || Standard.types[name] != nil
    }

    package func snapshot() -> SessionSnapshot { SessionSnapshot(of: self) }
    package func restore(_ snapshot: SessionSnapshot) { snapshot.restore(to: self) }
}
