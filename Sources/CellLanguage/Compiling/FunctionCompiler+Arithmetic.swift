import Diagnostics

/// Arithmetic on words: whole numbers of every size, and numbers with a fraction.
extension FunctionCompiler {
    func arithmetic(_ op: String, _ left: Code, _ right: Code, _ type: CellType, _ expr: TypedExpr) throws -> Code {
        switch type.shape {
        case .integer(let format):
            if format == .int { return Code(word: intArithmetic(op, left, right, site(expr.span))) }
            return Code(word: sizedArithmetic(op, left, right, format, site(expr.span)))
        case .double: return Code(word: doubleArithmetic(op, left, right))
        case .float: return Code(word: floatArithmetic(op, left, right))
        default:
            throw RuntimeFailure(
                RunMessage.other("'\(op)' on '\(type.name)' is not available in lessons"), site: site(expr.span))
        }
    }

    private func intArithmetic(_ op: String, _ left: Code, _ right: Code, _ site: Site) -> WordCode {
        switch op {
        case "+": Operands.combined(CheckedInt.Plus.self, left, right, site)
        case "-": Operands.combined(CheckedInt.Minus.self, left, right, site)
        case "*": Operands.combined(CheckedInt.Times.self, left, right, site)
        case "/": Operands.combined(CheckedInt.Divided.self, left, right, site)
        case "%": Operands.combined(CheckedInt.Remainder.self, left, right, site)
        default: bits(op, left, right, .int, site)
        }
    }

    /// `x += y` on a variable in a cell of this frame; nil where there is no short form.
    func updating(_ op: String, _ cell: Int, _ right: Code, _ type: CellType, _ site: Site) -> WordCode? {
        switch (type.shape, op) {
        case (.integer(.int), "+"): Operands.updating(CheckedInt.Plus.self, cell, right, site)
        case (.integer(.int), "-"): Operands.updating(CheckedInt.Minus.self, cell, right, site)
        case (.integer(.int), "*"): Operands.updating(CheckedInt.Times.self, cell, right, site)
        case (.double, "+"): Operands.updating(Doubles.Plus.self, cell, right)
        case (.double, "-"): Operands.updating(Doubles.Minus.self, cell, right)
        case (.double, "*"): Operands.updating(Doubles.Times.self, cell, right)
        case (.double, "/"): Operands.updating(Doubles.Divided.self, cell, right)
        default: nil
        }
    }

    private func bits(_ op: String, _ left: Code, _ right: Code, _ format: IntegerFormat, _ site: Site) -> WordCode {
        switch op {
        case "&": Operands.combined(Bits.And.self, left, right, site)
        case "|": Operands.combined(Bits.Or.self, left, right, site)
        case "^": Operands.combined(Bits.Xor.self, left, right, site)
        case "&+": normalized(Operands.combined(Bits.Plus.self, left, right, site), format)
        case "&-": normalized(Operands.combined(Bits.Minus.self, left, right, site), format)
        case "&*": normalized(Operands.combined(Bits.Times.self, left, right, site), format)
        case "<<": normalized(Operands.combined(Bits.ShiftLeft.self, left, right, site), format)
        case ">>":
            // To the left where the number of bits is negative.
            normalized(
                format.isSigned
                    ? Operands.combined(Bits.ShiftRight.self, left, right, site)
                    : Operands.combined(Bits.UnsignedShiftRight.self, left, right, site), format)
        case "&<<":
            normalized(masked(left, right, format, site) { a, b in a << b }, format)
        case "&>>":
            masked(left, right, format, site) { a, b in
                format.isSigned ? a >> b : Int(bitPattern: UInt(bitPattern: a) >> UInt(b))
            }
        default: preconditionFailure("no operator \(op)")
        }
    }

    private func masked(
        _ left: Code, _ right: Code, _ format: IntegerFormat, _ site: Site, _ apply: @escaping (Int, Int) -> Int
    ) -> WordCode {
        let mask = format.bits - 1
        let (first, second) = (left.word, right.word)
        return { apply(try first($0), try second($0) & mask) }
    }

    /// Cuts a result down to the format's bits.
    private func normalized(_ word: @escaping WordCode, _ format: IntegerFormat) -> WordCode {
        if format.bits == 64 { return word }
        let shift = 64 - format.bits
        if format.isSigned { return { (try word($0) << shift) >> shift } }
        let mask = (1 << format.bits) - 1
        return { try word($0) & mask }
    }

    // MARK: Other sizes

    private func sizedArithmetic(_ op: String, _ left: Code, _ right: Code, _ format: IntegerFormat, _ site: Site)
        -> WordCode
    {
        guard ["+", "-", "*", "/", "%"].contains(op) else { return bits(op, left, right, format, site) }
        let (first, second) = (left.word, right.word)
        if format.bits == 64, !format.isSigned { return unsigned(op, first, second, site) }
        return { frame in
            let (a, b) = (try first(frame), try second(frame))
            let value =
                switch op {
                case "+": try Checked.sum(a, b, site)
                case "-": try Checked.difference(a, b, site)
                case "*": try Checked.product(a, b, site)
                default: try Checked.careful(a, op, b, site)
                }
            // The least number has no remainder by -1 where its quotient is too large.
            guard format.holds(op == "%" && b == -1 ? 0 &- a : value) else { throw Failing.overflow(a, op, b, site) }
            return value
        }
    }

    private func unsigned(_ op: String, _ first: @escaping WordCode, _ second: @escaping WordCode, _ site: Site)
        -> WordCode
    {
        { frame in
            let a = UInt(bitPattern: try first(frame))
            let b = UInt(bitPattern: try second(frame))
            let (value, overflow): (UInt, Bool) =
                switch op {
                case "+": a.addingReportingOverflow(b)
                case "-": a.subtractingReportingOverflow(b)
                case "*": a.multipliedReportingOverflow(by: b)
                case "/": a.dividedReportingOverflow(by: b)
                default: a.remainderReportingOverflow(dividingBy: b)
                }
            if overflow {
                if b == 0, op == "/" || op == "%" {
                    throw RuntimeFailure(RunMessage.divisionByZero("\(a) \(op) 0"), site: site)
                }
                throw RuntimeFailure(RunMessage.overflow("\(a) \(op) \(b)"), site: site)
            }
            return Int(bitPattern: value)
        }
    }

    // MARK: Fractions

    private func doubleArithmetic(_ op: String, _ left: Code, _ right: Code) -> WordCode {
        switch op {
        case "+": Operands.combined(Doubles.Plus.self, left, right)
        case "-": Operands.combined(Doubles.Minus.self, left, right)
        case "*": Operands.combined(Doubles.Times.self, left, right)
        case "/": Operands.combined(Doubles.Divided.self, left, right)
        default: preconditionFailure("no operator \(op)")
        }
    }

    private func floatArithmetic(_ op: String, _ left: Code, _ right: Code) -> WordCode {
        switch op {
        case "+": Operands.combined(Rounded<Doubles.Plus>.self, left, right)
        case "-": Operands.combined(Rounded<Doubles.Minus>.self, left, right)
        case "*": Operands.combined(Rounded<Doubles.Times>.self, left, right)
        case "/": Operands.combined(Rounded<Doubles.Divided>.self, left, right)
        default: preconditionFailure("no operator \(op)")
        }
    }

    func negated(_ value: Code, _ type: CellType, _ expr: TypedExpr) -> Code {
        let word = value.word
        let site = site(expr.span)
        switch type.shape {
        case .double, .float: return Code(word: { (-Double(word: try word($0))).word })
        case .integer(let format):
            return Code(word: { frame in
                let value = try word(frame)
                let (result, overflow) = 0.subtractingReportingOverflow(value)
                if overflow || !format.holds(result) {
                    throw RuntimeFailure(RunMessage.overflow("-(\(value))"), site: site)
                }
                return result
            })
        default: preconditionFailure("no negation of \(type.name)")
        }
    }
}
