import Diagnostics

/// Conditions: no `Bool` is made where one only decides where to go on.
extension Assembler {
    /// Goes on at a label if the condition holds, or if it does not.
    func branch(_ expr: TypedExpr, to label: Label, when outcome: Bool) throws {
        switch expr.kind {
        case .boolean(let value): if value == outcome { emit(.jump, to: label) }
        case .and(let left, let right): try both(left, right, to: label, when: outcome, joins: false)
        case .or(let left, let right): try both(left, right, to: label, when: outcome, joins: true)
        case .op("!", let operands, _): try branch(operands[0], to: label, when: !outcome)
        case .convert(.identity, let inner), .attempt(.plain, let inner):
            try branch(inner, to: label, when: outcome)
        case .op(let op, let operands, let type):
            if try comparison(op, operands, type, to: label, when: outcome) { return }
            test(try compiler.test(expr), to: label, when: outcome)
        case .identical: test(try compiler.test(expr), to: label, when: outcome)
        default: try lending { emit(outcome ? .jumpIf : .jumpUnless, try operand(expr), to: label) }
        }
    }

    /// `joins` is the outcome of the left side that settles the whole: false for `&&`, true for `||`.
    private func both(_ left: TypedExpr, _ right: TypedExpr, to label: Label, when outcome: Bool, joins: Bool) throws {
        if outcome == joins {
            try branch(left, to: label, when: outcome)
            try branch(right, to: label, when: outcome)
            return
        }
        let end = self.label()
        try branch(left, to: end, when: joins)
        try branch(right, to: label, when: outcome)
        place(end)
    }

    private func comparison(
        _ op: String, _ operands: [TypedExpr], _ type: Type, to label: Label, when outcome: Bool
    ) throws -> Bool {
        guard let relation = Relation(rawValue: op), operands.count == 2 else { return false }
        switch compiler.cellType(type).shape {
        case .integer(let format) where format.isSigned || format.bits < 64: break
        case .bool: break
        case .double, .float:
            try lending {
                let (left, right) = try self.operands(operands[0], operands[1])
                emitDouble(relation, left, right, to: label, when: outcome)
            }
            return true
        default: return false
        }
        let wanted = outcome ? relation : relation.opposite
        try lending {
            if let small = small(operands[1]) {
                emit(wanted.small, try operand(operands[0]), small, to: label)
            } else {
                let (left, right) = try self.operands(operands[0], operands[1])
                emit(wanted.words, left, right, to: label)
            }
        }
        return true
    }

    private func emitDouble(_ relation: Relation, _ left: Int, _ right: Int, to label: Label, when outcome: Bool) {
        switch relation {
        case .equal: emit(outcome ? .jumpEqualDouble : .jumpUnequalDouble, left, right, to: label)
        case .unequal: emit(outcome ? .jumpUnequalDouble : .jumpEqualDouble, left, right, to: label)
        case .less: emit(outcome ? .jumpLessDouble : .jumpUnlessLessDouble, left, right, to: label)
        case .atMost: emit(outcome ? .jumpAtMostDouble : .jumpUnlessAtMostDouble, left, right, to: label)
        case .greater: emit(outcome ? .jumpLessDouble : .jumpUnlessLessDouble, right, left, to: label)
        case .atLeast: emit(outcome ? .jumpAtMostDouble : .jumpUnlessAtMostDouble, right, left, to: label)
        }
    }

    private enum Relation: String {
        case equal = "=="
        case unequal = "!="
        case less = "<"
        case atMost = "<="
        case greater = ">"
        case atLeast = ">="

        /// What holds where this does not; of words alone.
        var opposite: Relation {
            switch self {
            case .equal: .unequal
            case .unequal: .equal
            case .less: .atLeast
            case .atMost: .greater
            case .greater: .atMost
            case .atLeast: .less
            }
        }

        var words: Opcode {
            switch self {
            case .equal: .jumpEqual
            case .unequal: .jumpUnequal
            case .less: .jumpLess
            case .atMost: .jumpAtMost
            case .greater: .jumpGreater
            case .atLeast: .jumpAtLeast
            }
        }

        var small: Opcode {
            switch self {
            case .equal: .jumpEqualSmall
            case .unequal: .jumpUnequalSmall
            case .less: .jumpLessSmall
            case .atMost: .jumpAtMostSmall
            case .greater: .jumpGreaterSmall
            case .atLeast: .jumpAtLeastSmall
            }
        }
    }
}
