import Diagnostics

/// Expressions whose value is a word.
extension Assembler {
    /// The cell in which the value stands: a variable's own, or one taken for a while.
    func operand(_ expr: TypedExpr) throws -> Int {
        if let cell = cell(of: expr) { return cell }
        if compiler.isInLoop, let word = constant(expr) { return hoisted(word) }
        let cell = temporary()
        try word(expr, into: cell)
        return cell
    }

    /// Both sides of an operator, the left one first.
    func operands(_ left: TypedExpr, _ right: TypedExpr) throws -> (Int, Int) {
        var first = try operand(left)
        if cell(of: left) != nil, changesVariables(right) {
            let copy = temporary()
            emit(.move, copy, first)
            first = copy
        }
        return (first, try operand(right))
    }

    /// A variable that stands in a cell of this frame.
    func cell(of expr: TypedExpr) -> Int? {
        switch expr.kind {
        case .variable(let symbol):
            guard symbol.getter == nil, !symbol.isWeak, case .cell(let cell) = compiler.slot(of: symbol) else {
                return nil
            }
            return cell
        case .convert(.identity, let inner), .attempt(.plain, let inner): return cell(of: inner)
        default: return nil
        }
    }

    /// Whether what runs in it may give a variable of this frame another value.
    func changesVariables(_ expr: TypedExpr) -> Bool {
        switch expr.kind {
        case .inout, .assign, .update, .closure, .block: true
        // The top level's variables belong to every function.
        case .call, .callValue, .property:
            compiler.globalBlock != nil && !compiler.isPure(expr) || expr.children.contains(where: changesVariables)
        default: expr.children.contains(where: changesVariables)
        }
    }

    func constant(_ expr: TypedExpr) -> Int? {
        switch expr.kind {
        case .integer, .float, .boolean:
            guard let code = try? compiler.expression(expr), case .constant(let word) = code.shape else { return nil }
            return word
        default: return nil
        }
    }

    /// A constant that fits into an instruction.
    func small(_ expr: TypedExpr) -> Int? {
        guard case .integer = compiler.cellType(expr.type).shape, let word = constant(expr),
            Int(Int32(truncatingIfNeeded: word)) == word
        else { return nil }
        return word
    }

    func word(_ expr: TypedExpr, into cell: Int) throws {
        if let word = constant(expr) { return emitConstant(word, into: cell) }
        switch expr.kind {
        case .variable(let symbol): if try variable(symbol, into: cell) { return }
        case .op(let op, let operands, let type): if try operation(op, operands, type, expr, into: cell) { return }
        case .and, .or: return try truth(expr, into: cell)
        case .ternary(let condition, let then, let otherwise):
            return try choice(condition, into: cell, { try self.word(then, into: cell) }) {
                try self.word(otherwise, into: cell)
            }
        case .convert(.identity, let inner), .attempt(.plain, let inner): return try word(inner, into: cell)
        case .property, .tupleElement, .element: if try part(expr, into: cell) { return }
        case .call(let call):
            if try intrinsic(call, expr, into: cell) { return }
            if try self.call(call, expr, into: cell) { return }
        default: break
        }
        emit(.word, cell, pooled(FunctionCode.Body(word: try compiler.word(expr))))
    }

    private func emitConstant(_ word: Int, into cell: Int) {
        if Int(Int32(truncatingIfNeeded: word)) == word {
            emit(.small, cell, word)
        } else {
            emit(.constant, cell, pooled(word))
        }
    }

    private func variable(_ symbol: VariableSymbol, into cell: Int) throws -> Bool {
        if symbol.getter != nil || symbol.isWeak || compiler.isGuarded(symbol) { return false }
        switch compiler.slot(of: symbol) {
        case .cell(let own): if own != cell { emit(.move, cell, own) }
        case .pointer(let own): emit(.loadAt, cell, own)
        case .global(let address): emit(.loadGlobal, cell, pooled(Int(bitPattern: address)))
        case .boxed(let own): emit(.loadWordBox, cell, own)
        }
        return true
    }

    /// A condition as a value.
    private func truth(_ expr: TypedExpr, into cell: Int) throws {
        try choice(expr, into: cell, { self.emit(.small, cell, 1) }) { self.emit(.small, cell, 0) }
    }

    private func choice(
        _ condition: TypedExpr, into cell: Int, _ then: () throws -> Void, otherwise: () throws -> Void
    ) throws {
        let (no, end) = (label(), label())
        try branch(condition, to: no, when: false)
        try lending(then)
        emit(.jump, to: end)
        place(no)
        try lending(otherwise)
        place(end)
    }

    // MARK: Operators

    private func operation(_ op: String, _ operands: [TypedExpr], _ type: Type, _ expr: TypedExpr, into cell: Int)
        throws -> Bool
    {
        switch op {
        case "==", "!=", "<", "<=", ">", ">=", "!":
            try truth(expr, into: cell)
            return true
        case "prefix-":
            guard let opcode = Self.negation(compiler.cellType(operands[0].type)) else { return false }
            emit(opcode, cell, try operand(operands[0]), at: compiler.site(expr.span))
            return true
        default: break
        }
        guard operands.count == 2 else { return false }
        if op == "/", case .float(let a) = operands[0].kind, case .float(let b) = operands[1].kind, (a / b).isNaN {
            return false
        }
        let type = compiler.cellType(type)
        if let opcode = Self.smallForm(op, type), let small = small(operands[1]) {
            emit(opcode, cell, try operand(operands[0]), small, at: compiler.site(expr.span))
            return true
        }
        guard let opcode = Self.opcode(op, type) else { return false }
        let (left, right) = try self.operands(operands[0], operands[1])
        emit(opcode, cell, left, right, at: compiler.site(expr.span))
        return true
    }

    private static func negation(_ type: CellType) -> Opcode? {
        switch type.shape {
        case .integer(.int): .negate
        case .double, .float: .negateDouble
        default: nil
        }
    }

    static func smallForm(_ op: String, _ type: CellType) -> Opcode? {
        guard case .integer(.int) = type.shape else { return nil }
        switch op {
        case "+": return .addSmall
        case "-": return .subtractSmall
        case "*": return .multiplySmall
        case "%": return .remainderSmall
        default: return nil
        }
    }

    static func opcode(_ op: String, _ type: CellType) -> Opcode? {
        switch (type.shape, op) {
        case (.double, "+"): .addDouble
        case (.double, "-"): .subtractDouble
        case (.double, "*"): .multiplyDouble
        case (.double, "/"): .divideDouble
        case (.integer(.int), "+"): .add
        case (.integer(.int), "-"): .subtract
        case (.integer(.int), "*"): .multiply
        case (.integer(.int), "/"): .divide
        case (.integer(.int), "%"): .remainder
        case (.integer(.int), "&"): .and
        case (.integer(.int), "|"): .or
        case (.integer(.int), "^"): .xor
        case (.integer(.int), "<<"): .shiftLeft
        case (.integer(.int), ">>"): .shiftRight
        case (.integer(.int), "&+"): .wrappingAdd
        case (.integer(.int), "&-"): .wrappingSubtract
        case (.integer(.int), "&*"): .wrappingMultiply
        default: nil
        }
    }

    // MARK: The library's

    /// Conversions and functions that have an instruction.
    private func intrinsic(_ call: TypedExpr.Call, _ expr: TypedExpr, into cell: Int) throws -> Bool {
        guard case .inline? = call.function.host, call.arguments.count == 1 else { return false }
        let opcode: Opcode
        switch (call.function.kind, compiler.cellType(call.arguments[0].type).shape, compiler.cellType(expr.type).shape)
        {
        case (.initializer, .integer(.int), .double) where call.function.parameters[0].label == nil: opcode = .toDouble
        case (.initializer, .double, .integer(.int)) where call.function.parameters[0].label == nil: opcode = .toInt
        case (.function, .double, .double) where call.function.name == "sqrt" && call.receiver == nil:
            opcode = .squareRoot
        default: return false
        }
        emit(opcode, cell, try operand(call.arguments[0]), at: compiler.site(expr.span))
        return true
    }
}
