import Diagnostics

extension Assembler {
    func loop(_ statement: TypedStmt) throws {
        switch statement.kind {
        case .whileLoop(let target, let conditions, let body): try whileLoop(target, conditions, body)
        case .repeatLoop(let target, let body, let condition): try repeatLoop(target, body, condition)
        case .forLoop(let loop): try forLoop(loop, statement)
        default: preconditionFailure("no loop")
        }
    }

    /// Whether a `for` loop has instructions: over a range of `Int`, an array or two arrays side by side.
    static func takes(_ loop: TypedFor, compiler: FunctionCompiler) -> Bool {
        if case .op(let op, let bounds, _) = loop.sequence.kind, op == "..<" || op == "..." {
            if compiler.concrete(bounds[0].type) != .int { return false }
            switch loop.pattern.kind {
            case .wildcard, .variable: return true
            default: return false
            }
        }
        if case .array = compiler.cellType(loop.sequence.type).shape { return true }
        return pairs(loop, compiler) != nil
    }

    /// The arrays of `for (x, y) in zip(xs, ys)`.
    private static func pairs(_ loop: TypedFor, _ compiler: FunctionCompiler) -> [(TypedExpr, TypedPattern)]? {
        guard case .tuple(let parts) = loop.pattern.kind, parts.count == 2, case .call(let call) = loop.sequence.kind,
            call.function.name == "zip", call.function.host != nil, call.arguments.count == 2
        else { return nil }
        for argument in call.arguments {
            guard case .array = compiler.cellType(argument.type).shape else { return nil }
        }
        return Array(zip(call.arguments, parts))
    }

    /// The body between its labels: `continue` goes to its end.
    private func body(_ statements: [TypedStmt], _ target: JumpTarget, breaking: Label, continuing: Label) throws {
        jumps(of: target, breaking: breaking, continuing: continuing)
        compiler.loopDepth += 1
        let own = compiler.statementSpan
        try block(statements)
        compiler.statementSpan = own
        compiler.loopDepth -= 1
        place(continuing)
    }

    private func whileLoop(_ target: JumpTarget, _ conditions: [TypedCondition], _ statements: [TypedStmt]) throws {
        let (start, again, end) = (label(), label(), label())
        let site = compiler.site(compiler.statementSpan)
        if conditions.count == 1, case .expression(let condition) = conditions[0], let order = order(condition) {
            // The test stands at the end, where it is one instruction with the way back.
            emit(.jump, to: again)
            place(start)
            try body(statements, target, breaking: end, continuing: again)
            try lending {
                let left = try constant(order.left).map(hoisted) ?? operand(order.left)
                let right = try constant(order.right).map(hoisted) ?? operand(order.right)
                emit(order.isStrict ? .roundLess : .roundAtMost, left, right, to: start, at: site)
            }
            place(end)
            return
        }
        place(start)
        try self.conditions(conditions, otherwise: end)
        try body(statements, target, breaking: end, continuing: again)
        emit(.round, to: start, at: site)
        place(end)
    }

    /// A comparison of two whole numbers, the one that has to be less first.
    private func order(_ condition: TypedExpr) -> (left: TypedExpr, right: TypedExpr, isStrict: Bool)? {
        guard case .op(let op, let operands, let type) = condition.kind, operands.count == 2,
            case .integer(.int) = compiler.cellType(type).shape,
            operands.allSatisfy({ compiler.isPure($0) && ($0.children.isEmpty || cell(of: $0) != nil) })
        else { return nil }
        switch op {
        case "<": return (operands[0], operands[1], true)
        case "<=": return (operands[0], operands[1], false)
        case ">": return (operands[1], operands[0], true)
        case ">=": return (operands[1], operands[0], false)
        default: return nil
        }
    }

    private func repeatLoop(_ target: JumpTarget, _ statements: [TypedStmt], _ condition: TypedExpr) throws {
        let (start, again, end) = (label(), label(), label())
        let site = compiler.site(compiler.statementSpan)
        place(start)
        try body(statements, target, breaking: end, continuing: again)
        try lending { try branch(condition, to: end, when: false) }
        emit(.round, to: start, at: site)
        place(end)
    }

    private func forLoop(_ loop: TypedFor, _ statement: TypedStmt) throws {
        guard Self.takes(loop, compiler: compiler) else { return try closure(statement) }
        if case .op(let op, let bounds, _) = loop.sequence.kind, op == "..<" || op == "..." {
            try counting(loop, from: bounds[0], to: bounds[1], isClosed: op == "...")
        } else if let pairs = Self.pairs(loop, compiler) {
            // No pairs are made.
            try over(pairs, loop)
        } else {
            try over([(loop.sequence, loop.pattern)], loop)
        }
    }

    // MARK: Ranges of Int

    private func counting(_ loop: TypedFor, from low: TypedExpr, to high: TypedExpr, isClosed: Bool) throws {
        var bind: WordCode?
        let counter: Int
        switch loop.pattern.kind {
        case .wildcard: counter = compiler.newCell(isReference: false)
        case .variable(let symbol):
            if case .cell(let own) = compiler.declare(symbol), compiler.globalBlock == nil || !symbol.isReassigned {
                counter = own
            } else {
                counter = compiler.newCell(isReference: false)
                bind = try compiler.storing(.local(word: counter), in: symbol)
            }
        default: preconditionFailure("a pattern that does not fit a number")
        }
        let limit = compiler.newCell(isReference: false)
        try lending {
            try word(low, into: counter)
            try word(high, into: limit)
        }
        emit(.checkRange, counter, limit, at: compiler.site(loop.sequence.span))
        try rounds(loop, counter, limit, isClosed: isClosed, bind)
    }

    private func rounds(_ loop: TypedFor, _ counter: Int, _ limit: Int, isClosed: Bool, _ bind: WordCode?) throws {
        let (start, again, end) = (label(), label(), label())
        let site = compiler.site(compiler.statementSpan)
        if !isClosed { emit(.jumpEqual, counter, limit, to: end) }
        place(start)
        if let bind { plainStep(bind) }
        if let condition = loop.condition { try lending { try branch(condition, to: again, when: false) } }
        try body(loop.body, loop.target, breaking: end, continuing: again)
        emit(isClosed ? .countThrough : .countBelow, counter, limit, to: start, at: site)
        place(end)
    }

    // MARK: Arrays

    /// An array that a loop goes over: the loop's own hold on it, and the index in the cell behind.
    private struct Walk {
        let array: Int
        let element: Int
        let isWord: Bool
        let source: VariableSymbol
    }

    private func walk(_ sequence: TypedExpr, _ pattern: TypedPattern) throws -> Walk {
        let type = compiler.cellType(sequence.type).argument(0)
        let array = compiler.newCell(isReference: true)
        let index = compiler.newCell(isReference: false)
        try reference(sequence, into: array)
        emit(.small, index, 0)
        let source = VariableSymbol("element", isLet: true, type: type.type, span: pattern.span)
        let element = compiler.newCell(isReference: !type.isWord)
        compiler.setSlot(source, .cell(element))
        return Walk(array: array, element: element, isWord: type.isWord, source: source)
    }

    private func next(_ walk: Walk, orElse end: Label) {
        emit(walk.isWord ? .nextWord : .nextReference, walk.element, walk.array, to: end)
    }

    /// Puts the element where the pattern wants it; goes on at `otherwise` where it does not match.
    private func bind(_ pattern: TypedPattern, _ walk: Walk, otherwise: Label) throws {
        guard let bind = try compiler.binder(pattern, from: walk.source) else { return }
        test(bind, to: otherwise, when: false)
    }

    private func release(_ walk: Walk) {
        emit(.release, walk.array)
        if !walk.isWord { emit(.release, walk.element) }
    }

    private func over(_ sources: [(sequence: TypedExpr, pattern: TypedPattern)], _ loop: TypedFor) throws {
        let (start, again, end) = (label(), label(), label())
        let site = compiler.site(compiler.statementSpan)
        let walks = try sources.map { source in try lending { try walk(source.sequence, source.pattern) } }
        // The last array's next element decides at the end of a round whether there is another one.
        let enter = label()
        if walks.count == 1 { emit(.jump, to: again) } else { place(enter) }
        for walk in walks.dropLast() { next(walk, orElse: end) }
        if walks.count > 1 { next(walks[walks.count - 1], orElse: end) }
        place(start)
        for (source, walk) in zip(sources, walks) { try bind(source.pattern, walk, otherwise: again) }
        if let condition = loop.condition { try lending { try branch(condition, to: again, when: false) } }
        try body(loop.body, loop.target, breaking: end, continuing: again)
        if walks.count == 1 {
            emit(
                walks[0].isWord ? .anotherWord : .anotherReference, walks[0].element, walks[0].array, to: start,
                at: site)
        } else {
            emit(.round, to: enter, at: site)
        }
        place(end)
        walks.forEach(release)
    }
}
