import Diagnostics

/// What a statement gives to the one that runs it.
enum FlowCode {
    static let next = 0
    static let returned = 1
    /// A failable initializer returned nil.
    static let failed = -2
    static let fallsThrough = -1
}

extension FunctionCompiler {
    /// Statements in order. Variables of references that they declare are released at the end, when they own their scope;
    /// at the top level of a cell, whose variables stay, what stands between them is released after each statement.
    func block(_ statements: [TypedStmt], owns: Bool = true, isTopLevel: Bool = false) throws -> WordCode {
        let firstCell = cellCount
        var runs: [Run] = []
        var deferred: [(index: Int, body: WordCode)] = []
        for statement in statements {
            if case .defer(let body) = statement.kind {
                let outer = isDeferred
                isDeferred = true
                deferred.append((runs.count, try block(body)))
                isDeferred = outer
                continue
            }
            let ownCell = cellCount
            guard let run = try compile(statement) else { continue }
            let code = recorder == nil ? run : recorded(run, statement)
            let temporaries = isTopLevel ? localReferences.filter { $0 >= ownCell } : []
            runs.append(Run(code: Self.releasing(temporaries, after: code)))
        }
        let sequence = deferred.isEmpty ? Self.sequence(runs) : Self.deferring(runs, deferred)
        let released = localReferences.filter { $0 >= firstCell }
        return owns && isInLoop ? Self.releasing(released, after: sequence) : sequence
    }

    private static func releasing(_ cells: [Int], after run: @escaping WordCode) -> WordCode {
        if cells.isEmpty { return run }
        return { frame in
            let flow = try run(frame)
            for cell in cells { frame.reference(cell).pointee = nil }
            return flow
        }
    }

    /// A closure as an element of an array: alone it would be wrapped in another one there, and once more on the way out.
    struct Run {
        let code: WordCode
    }

    static func sequence(_ runs: [Run]) -> WordCode {
        switch runs.count {
        case 0: return { _ in 0 }
        case 1: return runs[0].code
        case 2:
            let (a, b) = (runs[0].code, runs[1].code)
            return { frame in
                let flow = try a(frame)
                if flow != 0 { return flow }
                return try b(frame)
            }
        case 3:
            let (a, b, c) = (runs[0].code, runs[1].code, runs[2].code)
            return { frame in
                var flow = try a(frame)
                if flow != 0 { return flow }
                flow = try b(frame)
                if flow != 0 { return flow }
                return try c(frame)
            }
        default:
            let middle = runs.count / 2
            let (first, second) = (sequence(Array(runs[..<middle])), sequence(Array(runs[middle...])))
            return { frame in
                let flow = try first(frame)
                if flow != 0 { return flow }
                return try second(frame)
            }
        }
    }

    private static func deferring(_ runs: [Run], _ deferred: [(index: Int, body: WordCode)]) -> WordCode {
        { frame in
            var reached = 0
            func leave() throws {
                for entry in deferred.reversed() where entry.index <= reached { _ = try entry.body(frame) }
            }
            do {
                for run in runs {
                    let flow = try run.code(frame)
                    reached += 1
                    if flow != 0 {
                        reached -= 1
                        try leave()
                        return flow
                    }
                }
                try leave()
                return 0
            } catch let error as ThrownError {
                try leave()
                throw error
            }
        }
    }

    func compile(_ statement: TypedStmt) throws -> WordCode? {
        statementSpan = statement.span
        switch statement.kind {
        case .expression(let expr): return try statementExpression(expr)
        case .declare(let symbol, let value): return try declaration(symbol, value, statement)
        case .destructure(let pattern, let value): return try destructure(pattern, value)
        case .ifElse(let conditions, let then, let otherwise): return try ifElse(conditions, then, otherwise)
        case .guardElse(let conditions, let otherwise): return try guardElse(conditions, otherwise)
        case .whileLoop, .repeatLoop, .forLoop: return assembles ? try assembled(statement) : try loop(statement)
        case .match(let match): return try self.match(match)
        case .return(let value): return try returning(value)
        case .break(let target): return constant(jumpCode(breaking: target))
        case .continue(let target): return constant(jumpCode(continuing: target))
        case .fallthrough: return constant(FlowCode.fallsThrough)
        case .throw(let value): return try throwing(value, statement)
        case .doCatch(let target, let body, let clauses): return try doCatch(target, body, clauses)
        case .defer(let body): return try block(body)
        case .localFunction(let function):
            _ = function
            return nil
        case .yield(let value, let holder):
            declare(holder)
            let code = try expression(value)
            return try storing(code, in: holder)
        }
    }

    /// A loop as instructions.
    private func assembled(_ statement: TypedStmt) throws -> WordCode? {
        if case .forLoop(let loop) = statement.kind, !Assembler.takes(loop, compiler: self) {
            return try self.loop(statement)
        }
        let assembler = Assembler(self, ending: .statement)
        try assembler.loop(statement)
        let end = assembler.temporary()
        assembler.emit(.small, end, FlowCode.next)
        assembler.emit(.leave, end)
        let (code, state) = (assembler.finish(), state)
        let header = code.header
        return { frame in
            try withExtendedLifetime(code) { try Machine.execute(header, frame, state) }
        }
    }

    /// The same as closures.
    private func loop(_ statement: TypedStmt) throws -> WordCode? {
        switch statement.kind {
        case .whileLoop(let target, let conditions, let body): try whileLoop(target, conditions, body)
        case .repeatLoop(let target, let body, let condition): try repeatLoop(target, body, condition)
        case .forLoop(let loop): try forLoop(loop)
        default: nil
        }
    }

    private func constant(_ flow: Int) -> WordCode { { _ in flow } }

    private func statementExpression(_ expr: TypedExpr) throws -> WordCode {
        let code = try expression(expr)
        if case .void = cellType(expr.type).shape, case .word(let word) = code.run {
            if alwaysZero(expr) { return word }
            return { frame in
                _ = try word(frame)
                return 0
            }
        }
        let step = code.step
        return { frame in
            try step(frame)
            return 0
        }
    }

    /// Assignments give 0, which is the code for going on.
    private func alwaysZero(_ expr: TypedExpr) -> Bool {
        switch expr.kind {
        case .assign, .update: true
        default: false
        }
    }

    private func declaration(_ symbol: VariableSymbol, _ value: TypedExpr?, _ statement: TypedStmt) throws -> WordCode?
    {
        guard let value else {
            let slot = declare(symbol)
            guard case .boxed(let cell) = slot else { return nil }
            let isWord = isWord(symbol.type ?? .void)
            return { frame in
                frame.reference(cell).pointee = isWord ? WordBox(0) : SomeBox(nil)
                return 0
            }
        }
        program.bindingName = symbol.name
        let code = try expression(value)
        program.bindingName = nil
        declare(symbol)
        return try storing(code, in: symbol)
    }

    /// Gives a variable its first value; one that closures share gets a box of its own each time.
    func storing(_ code: Code, in symbol: VariableSymbol) throws -> WordCode {
        switch slot(of: symbol) {
        case .cell(let cell): return keeping(code, in: cell)
        case .boxed(let cell):
            if symbol.isWeak {
                let reference = code.reference
                return voided { frame in
                    let value = try reference(frame)
                    frame.reference(cell).pointee = WeakBox(value)
                }
            }
            switch code.run {
            case .word(let word):
                return voided { frame in
                    let value = try word(frame)
                    frame.reference(cell).pointee = WordBox(value)
                }
            case .reference(let reference):
                return voided { frame in
                    let value = try reference(frame)
                    frame.reference(cell).pointee = SomeBox(value)
                }
            }
        case .global(let address):
            switch code.run {
            case .word(let word): return voided { address.pointee = try word($0) }
            case .reference(let reference):
                return voided { frame in
                    let value = try reference(frame)
                    address.reference(0).pointee = value
                }
            }
        case .pointer: preconditionFailure("a declaration of an inout parameter")
        }
    }

    private func destructure(_ pattern: TypedPattern, _ value: TypedExpr) throws -> WordCode {
        if case .tuple(let patterns) = pattern.kind, case .tuple(let values) = value.kind,
            patterns.count == values.count
        {
            // `let (a, b) = (1, 2)` makes no tuple.
            let steps = try zip(patterns, values).map { Run(code: try destructure($0, $1)) }
            return Self.sequence(steps)
        }
        let bind = try matcher(pattern, against: value)
        return { frame in
            _ = try bind(frame)
            return 0
        }
    }

    private func returning(_ value: TypedExpr?) throws -> WordCode {
        guard let value else { return constant(FlowCode.returned) }
        if case .nilValue = value.kind, let result = resultCell, resultIsWord, !isWord(value.type) {
            // `return nil` of a class's failable initializer.
            return { frame in
                frame[result] = 0
                return FlowCode.returned
            }
        }
        if case .nilValue = value.kind, inInitializer { return constant(FlowCode.failed) }
        let code = try expression(value)
        guard let cell = resultCell else {
            return code.isWord
                ? code.word
                : { frame in
                    _ = try code.reference(frame)
                    return FlowCode.returned
                }
        }
        switch code.run {
        case .word(let word):
            return { frame in
                frame[cell] = try word(frame)
                return FlowCode.returned
            }
        case .reference(let reference):
            if resultIsWord {
                return { frame in
                    _ = try reference(frame)
                    return FlowCode.returned
                }
            }
            return { frame in
                let value = try reference(frame)
                frame.reference(cell).pointee = value
                return FlowCode.returned
            }
        }
    }

    private func throwing(_ value: TypedExpr, _ statement: TypedStmt) throws -> WordCode {
        let reference = try reference(value)
        let site = site(statement.span)
        return { frame in
            let box = unsafeDowncast(try reference(frame).unsafelyUnwrapped, to: ExistentialBox.self)
            throw ThrownError(box, site: site)
        }
    }

    private func doCatch(_ target: JumpTarget, _ body: [TypedStmt], _ clauses: [TypedCatch]) throws -> WordCode {
        let run = try block(body)
        let handlers = try clauses.map { clause -> (Frame, ExistentialBox) throws -> Int? in
            let slot = declare(clause.error)
            let error = TypedExpr(.variable(clause.error), clause.error.type ?? .any, clause.error.span)
            let tests = try clause.patterns.map { entry -> Test in
                let match = try matcher(entry.pattern, against: error)
                guard let condition = try entry.condition.map({ try test($0) }) else { return match }
                return { try match($0) && condition($0) }
            }
            let body = try block(clause.body)
            return { frame, box in
                switch slot {
                case .cell(let cell): frame.reference(cell).pointee = box
                case .boxed(let cell): frame.reference(cell).pointee = SomeBox(box)
                case .global(let address): address.reference(0).pointee = box
                case .pointer: break
                }
                for test in tests where try test(frame) { return try body(frame) }
                return tests.isEmpty ? try body(frame) : nil
            }
        }
        let breaking = jumpCode(breaking: target)
        let state = state
        return { frame in
            let (top, depth) = (state.pointee.top, state.pointee.depth)
            do {
                let flow = try run(frame)
                return flow == breaking ? 0 : flow
            } catch let error as ThrownError {
                (state.pointee.top, state.pointee.depth) = (top, depth)
                for handler in handlers {
                    guard let flow = try handler(frame, error.value) else { continue }
                    return flow == breaking ? 0 : flow
                }
                throw error
            }
        }
    }

    // MARK: Conditions

    /// All conditions in order; each may bind names that the next ones use.
    func conditions(_ conditions: [TypedCondition]) throws -> Test {
        guard let condition = conditions.first else { return { _ in true } }
        let first = try self.condition(condition)
        if conditions.count == 1 { return first }
        let others = try self.conditions(Array(conditions.dropFirst()))
        return { try first($0) && others($0) }
    }

    private func condition(_ condition: TypedCondition) throws -> Test {
        switch condition {
        case .expression(let expr): try test(expr)
        case .match(let pattern, let value): try matcher(pattern, against: value)
        }
    }

    private func ifElse(_ conditions: [TypedCondition], _ then: [TypedStmt], _ otherwise: [TypedStmt]) throws
        -> WordCode
    {
        let test = try self.conditions(conditions)
        let first = try block(then)
        if otherwise.isEmpty { return { try test($0) ? try first($0) : 0 } }
        let second = try block(otherwise)
        return { try test($0) ? try first($0) : try second($0) }
    }

    private func guardElse(_ conditions: [TypedCondition], _ otherwise: [TypedStmt]) throws -> WordCode {
        let test = try self.conditions(conditions)
        let second = try block(otherwise)
        return { try test($0) ? 0 : try second($0) }
    }
}
