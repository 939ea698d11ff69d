import Diagnostics

/// Conditions, as closures that give a `Bool`.
extension FunctionCompiler {
    func test(_ expr: TypedExpr) throws -> Test {
        switch expr.kind {
        case .boolean(let value): return { _ in value }
        case .and(let left, let right):
            let (first, second) = (try test(left), try test(right))
            return { try first($0) && second($0) }
        case .or(let left, let right):
            let (first, second) = (try test(left), try test(right))
            return { try first($0) || second($0) }
        case .op("!", let operands, _):
            let inner = try test(operands[0])
            return { try !inner($0) }
        case .op(let op, let operands, let type): if let test = try comparison(op, operands, type, expr) { return test }
        case .identical(let left, let right, let negated): return try identity(left, right, negated)
        case .convert(.identity, let inner), .attempt(.plain, let inner): return try test(inner)
        default: break
        }
        let code = try expression(expr)
        if case .local(let cell) = code.shape { return { $0[cell] != 0 } }
        let word = code.word
        return { try word($0) != 0 }
    }

    private func identity(_ left: TypedExpr, _ right: TypedExpr, _ negated: Bool) throws -> Test {
        let (first, second) = (try reference(left), try reference(right))
        func object(_ value: Reference?) -> Reference? {
            if let box = value as? ExistentialBox { return box.value }
            return value
        }
        return { (object(try first($0)) === object(try second($0))) != negated }
    }

    private func comparison(_ op: String, _ operands: [TypedExpr], _ type: Type, _ expr: TypedExpr) throws -> Test? {
        switch op {
        case "==nil", "!=nil":
            let value = try reference(operands[0])
            return op == "==nil" ? { try value($0) == nil } : { try value($0) != nil }
        case "~=": return try containment(operands, expr)
        case "==", "!=", "<", "<=", ">", ">=": break
        default: return nil
        }
        let type = cellType(type)
        switch type.shape {
        case .integer(let format) where format.isSigned || format.bits < 64: return try words(op, operands)
        case .bool: return try words(op, operands)
        case .plainEnum(let nominal)
        where declaredOperator(op, type.type, arity: 2) == nil && !program.checker.ownOperator(nominal, "<")
            && !program.checker.ownOperator(nominal, "=="):
            return try words(op, operands)
        case .double, .float: return try doubles(op, operands)
        default: break
        }
        return try general(op, operands, type)
    }

    private func words(_ op: String, _ operands: [TypedExpr]) throws -> Test {
        let (left, right) = (try expression(operands[0]), try expression(operands[1]))
        switch op {
        case "==": return Operands.compared(Words.Equal.self, left, right)
        case "!=": return Operands.compared(Words.Unequal.self, left, right)
        case "<": return Operands.compared(Words.Less.self, left, right)
        case "<=": return Operands.compared(Words.AtMost.self, left, right)
        case ">": return Operands.compared(Words.Greater.self, left, right)
        default: return Operands.compared(Words.AtLeast.self, left, right)
        }
    }

    private func doubles(_ op: String, _ operands: [TypedExpr]) throws -> Test {
        let (left, right) = (try expression(operands[0]), try expression(operands[1]))
        switch op {
        case "==": return Operands.compared(Doubles.Equal.self, left, right)
        case "!=": return Operands.compared(Doubles.Unequal.self, left, right)
        case "<": return Operands.compared(Doubles.Less.self, left, right)
        case "<=": return Operands.compared(Doubles.AtMost.self, left, right)
        case ">": return Operands.compared(Doubles.Greater.self, left, right)
        default: return Operands.compared(Doubles.AtLeast.self, left, right)
        }
    }

    private func general(_ op: String, _ operands: [TypedExpr], _ type: CellType) throws -> Test {
        let compare = try comparator(op, type)
        let (left, right) = (try expression(operands[0]), try expression(operands[1]))
        if type.isWord {
            let (first, second) = (left.word, right.word)
            return { frame in
                let value = try first(frame)
                return try compare(value, nil, try second(frame), nil)
            }
        }
        let (first, second) = (left.reference, right.reference)
        return { frame in
            let value = try first(frame)
            return try compare(0, value, 0, try second(frame))
        }
    }

    /// `1...5 ~= x`.
    private func containment(_ operands: [TypedExpr], _ expr: TypedExpr) throws -> Test {
        let range = cellType(operands[0].type)
        let value = operands[1]
        guard case .nominal(let nominal, _) = range.type else { preconditionFailure("no range") }
        let bound = range.argument(0)
        let atLeast = try comparator(">=", bound)
        let upper = try comparator(
            nominal.builtin == .closedRange || nominal.builtin == .rangeThrough ? "<=" : "<", bound)
        let record = try reference(operands[0])
        let code = try expression(value)
        let (low, high): (Int?, Int?) =
            switch nominal.builtin {
            case .rangeFrom?: (0, nil)
            case .rangeUpTo?, .rangeThrough?: (nil, 0)
            default: (0, 1)
            }
        let isWord = bound.isWord
        return { frame in
            let cells = Held(unsafeDowncast(try record(frame).unsafelyUnwrapped, to: Record.self))
            var (word, reference): (Int, Reference?) = (0, nil)
            if isWord { word = try code.word(frame) } else { reference = try code.reference(frame) }
            if let low,
                !(try atLeast(
                    word, reference, isWord ? cells[low] : 0, isWord ? nil : cells.reference(low).pointee))
            {
                return false
            }
            if let high,
                !(try upper(
                    word, reference, isWord ? cells[high] : 0, isWord ? nil : cells.reference(high).pointee))
            {
                return false
            }
            return true
        }
    }

    func comparator(_ op: String, _ type: CellType) throws -> Comparator { try program.comparator(op, type) }
}
