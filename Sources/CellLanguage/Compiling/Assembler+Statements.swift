import Diagnostics

extension Assembler {
    /// Statements in order; what they declare within a loop is released at their end.
    func block(_ statements: [TypedStmt]) throws {
        let firstCell = compiler.cellCount
        if statements.contains(where: { if case .defer = $0.kind { true } else { false } }) {
            step(try compiler.block(statements))
            return
        }
        for statement in statements {
            try lending { try self.statement(statement) }
            try note(statement)
        }
        if compiler.isInLoop { release(from: firstCell) }
    }

    /// Lets go of what the variables of a block hold.
    private func release(from cell: Int) {
        for held in compiler.localReferences where held >= cell && !passing.contains(held) { emit(.release, held) }
    }

    private func statement(_ statement: TypedStmt) throws {
        compiler.statementSpan = statement.span
        switch statement.kind {
        case .expression(let expr): try self.expression(expr, statement)
        case .declare(let symbol, let value?): try declare(symbol, value, statement)
        case .ifElse(let conditions, let then, let otherwise): try ifElse(conditions, then, otherwise)
        case .guardElse(let conditions, let otherwise): try guardElse(conditions, otherwise)
        case .whileLoop, .repeatLoop, .forLoop: try loop(statement)
        case .return(let value): try returning(value, statement)
        case .break(let target): try jump(compiler.jumpCode(breaking: target), statement)
        case .continue(let target): try jump(compiler.jumpCode(continuing: target), statement)
        default: try closure(statement)
        }
    }

    /// A statement that has no instructions.
    func closure(_ statement: TypedStmt) throws {
        guard let run = try compiler.compile(statement) else { return }
        step(run)
    }

    private func jump(_ code: Int, _ statement: TypedStmt) throws {
        guard let label = label(ofJump: code) else { return try closure(statement) }
        emit(.jump, to: label)
    }

    private func expression(_ expr: TypedExpr, _ statement: TypedStmt) throws {
        switch expr.kind {
        case .assign(let place, let value): if try assign(place, value) { return }
        case .update(let op, let place, let value): if try update(op, place, value, expr) { return }
        case .call(let call) where compiler.cellType(expr.type).isWord:
            if try self.call(call, expr, into: temporary()) { return }
        case .attempt(.plain, let inner): return try expression(inner, statement)
        default: break
        }
        try closure(statement)
    }

    private func declare(_ symbol: VariableSymbol, _ value: TypedExpr, _ statement: TypedStmt) throws {
        guard symbol.getter == nil, !symbol.isBoxed, !symbol.isWeak else { return try closure(statement) }
        if case .global = symbol.storage, compiler.globalBlock == nil { return try closure(statement) }
        compiler.program.bindingName = symbol.name
        defer { compiler.program.bindingName = nil }
        // A closure that is made here may mention the variable.
        guard case .cell(let cell) = compiler.declare(symbol) else { return try closure(statement) }
        if compiler.isWord(symbol.type ?? .void) {
            try word(value, into: cell)
        } else {
            try reference(value, into: cell)
        }
    }

    // MARK: Choices

    private func ifElse(_ conditions: [TypedCondition], _ then: [TypedStmt], _ otherwise: [TypedStmt]) throws {
        let (no, end) = (label(), label())
        try self.conditions(conditions, otherwise: no)
        try block(then)
        if otherwise.isEmpty {
            place(no)
            return
        }
        emit(.jump, to: end)
        place(no)
        try block(otherwise)
        place(end)
    }

    private func guardElse(_ conditions: [TypedCondition], _ otherwise: [TypedStmt]) throws {
        let (no, end) = (label(), label())
        try self.conditions(conditions, otherwise: no)
        emit(.jump, to: end)
        place(no)
        try block(otherwise)
        place(end)
    }

    /// All in order; each may bind names that the next ones use.
    func conditions(_ conditions: [TypedCondition], otherwise: Label) throws {
        for condition in conditions {
            switch condition {
            case .expression(let expr): try lending { try branch(expr, to: otherwise, when: false) }
            case .match: test(try compiler.conditions([condition]), to: otherwise, when: false)
            }
        }
    }

    // MARK: Returning

    private func returning(_ value: TypedExpr?, _ statement: TypedStmt) throws {
        guard ending == .function, !compiler.inInitializer else { return try closure(statement) }
        guard let value else { return emitReturn() }
        let isWord = compiler.isWord(value.type)
        guard isWord == compiler.resultIsWord, let result = compiler.resultCell else { return try closure(statement) }
        if !isWord {
            try reference(value, into: result)
            try noteResult(statement, value, result)
            return emit(.returnReference, result)
        }
        try returnWord(value, statement)
    }

    /// Each branch of a choice returns by itself.
    private func returnWord(_ value: TypedExpr, _ statement: TypedStmt) throws {
        if case .ternary(let condition, let then, let otherwise) = value.kind, compiler.recorder == nil {
            let no = label()
            try lending { try branch(condition, to: no, when: false) }
            try lending { try returnWord(then, statement) }
            place(no)
            return try returnWord(otherwise, statement)
        }
        let cell = try operand(value)
        try noteResult(statement, value, cell)
        emit(.returnWord, cell)
    }
}
