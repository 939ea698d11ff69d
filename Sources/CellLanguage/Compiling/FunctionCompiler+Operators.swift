import Diagnostics

/// Operators of the standard protocols, by the type that their operands have here.
extension FunctionCompiler {
    func op(_ op: String, _ operands: [TypedExpr], on type: Type, _ expr: TypedExpr) throws -> Code {
        switch op {
        case "==", "!=", "<", "<=", ">", ">=", "==nil", "!=nil", "!", "~=":
            let test = try self.test(expr)
            return Code(word: { try test($0) ? 1 : 0 })
        case "...", "..<": return try range(op, operands, expr)
        case "x...", "...x", "..<x": return try record(cellType(expr.type).layout, operands)
        case "prefix-", "prefix+", "prefix~": return try prefixed(op, operands[0], expr)
        default: break
        }
        let type = cellType(type)
        if op == "/", let a = fraction(operands[0]), let b = fraction(operands[1]), (a / b).isNaN {
            // What swiftc works out itself has no sign, what the processor does may have.
            return .constant(Double.nan.word)
        }
        if type.isWord, isNumber(type) {
            return try arithmetic(op, try expression(operands[0]), try expression(operands[1]), type, expr)
        }
        if op == "+", let joined = try joined(operands, type) { return joined }
        return try declared(op, operands, type, expr)
    }

    private func fraction(_ operand: TypedExpr) -> Double? {
        switch (operand.kind, cellType(operand.type).shape) {
        case (.float(let value), _): value
        case (.integer(let magnitude, let isNegative), .double), (.integer(let magnitude, let isNegative), .float):
            isNegative ? -Double(magnitude) : Double(magnitude)
        default: nil
        }
    }

    private func isNumber(_ type: CellType) -> Bool {
        switch type.shape {
        case .integer, .double, .float: true
        default: false
        }
    }

    private func prefixed(_ op: String, _ operand: TypedExpr, _ expr: TypedExpr) throws -> Code {
        let type = cellType(operand.type)
        guard isNumber(type) else {
            let name = String(op.dropFirst(6))
            if name == "~" || declaredOperator(name, type.type, arity: 1) != nil {
                return try declared(name, [operand], type, expr)
            }
            // `AdditiveArithmetic` gives all of its types a `+` that changes nothing, `SignedNumeric` a `-`.
            return name == "+" ? try expression(operand) : try negated(operand, type.type, expr)
        }
        let value = try expression(operand)
        switch op {
        case "prefix-": return negated(value, type, expr)
        case "prefix~":
            let word = value.word
            guard case .integer(let format) = type.shape, !format.isSigned, format.bits < 64 else {
                return Code(word: { ~(try word($0)) })
            }
            let mask = (1 << format.bits) - 1
            return Code(word: { ~(try word($0)) & mask })
        default: return value
        }
    }

    /// What the value makes of itself when it is asked to negate itself.
    private func negated(_ operand: TypedExpr, _ type: Type, _ expr: TypedExpr) throws -> Code {
        let found = program.checker.members(
            named: "__negated", in: type, receiver: operand, isStatic: false, distance: 0)
        guard let candidate = found.first, let function = candidate.function else {
            preconditionFailure("a signed number that cannot be negated")
        }
        let call = TypedExpr.Call(
            function: function, substitution: candidate.substitution, receiver: operand, arguments: [])
        return try self.call(call, expr)
    }

    /// Text and arrays put together.
    private func joined(_ operands: [TypedExpr], _ type: CellType) throws -> Code? {
        let (machine, site) = (machine, site(operands[0].span))
        switch type.shape {
        case .string:
            let (first, second) = (try reference(operands[0]), try reference(operands[1]))
            return Code(reference: { frame in
                let left = unsafeDowncast(try first(frame).unsafelyUnwrapped, to: StringBox.self)
                let right = unsafeDowncast(try second(frame).unsafelyUnwrapped, to: StringBox.self)
                try machine.price(left.value.utf8.count + right.value.utf8.count, times: 1, at: site)
                return StringBox(left.value + right.value)
            })
        case .array:
            let (first, second) = (try reference(operands[0]), try reference(operands[1]))
            if type.argument(0).isWord {
                return Code(reference: { frame in
                    let left = unsafeDowncast(try first(frame).unsafelyUnwrapped, to: WordArray.self)
                    let right = unsafeDowncast(try second(frame).unsafelyUnwrapped, to: WordArray.self)
                    try machine.price(left.elements.count + right.elements.count, times: 8, at: site)
                    return WordArray(left.elements + right.elements)
                })
            }
            return Code(reference: { frame in
                let left = unsafeDowncast(try first(frame).unsafelyUnwrapped, to: ReferenceArray.self)
                let right = unsafeDowncast(try second(frame).unsafelyUnwrapped, to: ReferenceArray.self)
                try machine.price(left.elements.count + right.elements.count, times: 8, at: site)
                return ReferenceArray(left.elements + right.elements)
            })
        default: return nil
        }
    }

    /// The operator function that a type declares.
    func declared(_ op: String, _ operands: [TypedExpr], _ type: CellType, _ expr: TypedExpr) throws -> Code {
        if let found = declaredOperator(op, type.type, arity: operands.count) {
            let call = TypedExpr.Call(
                function: found.symbol, substitution: found.substitution,
                receiver: TypedExpr(.metatype(type.type), .metatype(type.type), expr.span),
                arguments: operands)
            return try self.call(call, expr)
        }
        throw RuntimeFailure(
            RunMessage.other("the operator '\(op)' on '\(type.name)' is not available in lessons"),
            site: site(expr.span))
    }

    func declaredOperator(_ op: String, _ type: Type, arity: Int) -> (
        symbol: FunctionSymbol, substitution: Substitution
    )? {
        let base = TypedExpr(.metatype(type), .metatype(type), .start)
        for candidate in program.checker.members(named: op, of: base) {
            guard let function = candidate.function, !function.isRequirement else { continue }
            program.checker.resolveSignature(function)
            if function.parameters.count == arity { return (function, candidate.substitution) }
        }
        let library = program.checker.library.symbols(op, program.checker)
        for symbol in (program.checker.environment.symbols[op] ?? []).reversed() + library {
            guard case .function(let function) = symbol else { continue }
            program.checker.resolveSignature(function)
            guard function.parameters.count == arity, function.signature.isEmpty,
                function.parameters.allSatisfy({ $0.type == type })
            else { continue }
            return (function, [:])
        }
        return nil
    }

    private func range(_ op: String, _ operands: [TypedExpr], _ expr: TypedExpr) throws -> Code {
        let type = cellType(expr.type)
        let layout = type.layout
        let bound = type.argument(0)
        let site = site(expr.span)
        let program = program
        guard bound.isWord else {
            let (first, second) = (try reference(operands[0]), try reference(operands[1]))
            let below = try comparator("<", bound)
            return Code(reference: { frame in
                let (low, high) = (try first(frame), try second(frame))
                if try below(0, high, 0, low) {
                    throw RuntimeFailure(
                        RunMessage.range(
                            try program.describe(reference: low, bound), try program.describe(reference: high, bound)),
                        site: site)
                }
                let record = Record.make(layout)
                record.cells.reference(0).pointee = low
                record.cells.reference(1).pointee = high
                return record
            })
        }
        let (first, second) = (try word(operands[0]), try word(operands[1]))
        let below = try comparator("<", bound)
        return Code(reference: { frame in
            let (low, high) = (try first(frame), try second(frame))
            if try below(high, nil, low, nil) {
                throw RuntimeFailure(
                    RunMessage.range(try program.describe(word: low, bound), try program.describe(word: high, bound)),
                    site: site)
            }
            let record = Record.make(layout)
            record.cells[0] = low
            record.cells[1] = high
            return record
        })
    }
}
