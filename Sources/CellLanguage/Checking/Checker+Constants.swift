import Diagnostics

/// Arithmetic of constants, which swiftc works out before anything runs: where it fails, the program has a mistake.
extension Checker {
    /// `x / 0`, and `127 + 1` as an `Int8`.
    func checkConstant(_ op: Expr.Name, _ left: TypedExpr, _ right: TypedExpr, _ type: Type) {
        guard case .integer(let format)? = type.builtin else { return }
        checkDivisor(op, right)
        if op.text == "/" || op.text == "%", format.isSigned, constant(right) == -1, constant(left) == format.least {
            return report(ConstantMessage.quotient("\(format.least) \(op.text) -1"), op.span)
        }
        guard "+-*".contains(op.text), let x = constant(left), let y = constant(right),
            format.applying(op.text, x, y).1
        else { return }
        report(
            ConstantMessage.overflow("\(format.text(of: x)) \(op.text) \(format.text(of: y))", type.description),
            op.span)
    }

    func checkDivisor(_ op: Expr.Name, _ divisor: TypedExpr) {
        guard op.text == "/" || op.text == "%", constant(divisor) == 0 else { return }
        report(ConstantMessage.division, op.span)
    }

    /// `-Int.min`.
    func checkNegated(_ op: Expr.Name, _ value: TypedExpr) {
        let type = resolve(value.type)
        guard case .integer(let format)? = type.builtin, let x = constant(value), format.applying("-", 0, x).1 else {
            return
        }
        report(ConstantMessage.overflow("0 - \(format.text(of: x))", type.description), op.span)
    }

    /// The whole number that an expression is known to be, as a word of its type.
    func constant(_ value: TypedExpr) -> Int? {
        guard case .integer(let format)? = resolve(value.type).builtin else { return nil }
        switch value.kind {
        case .integer(let magnitude, let isNegative):
            let word = Int(truncatingIfNeeded: magnitude)
            return isNegative ? 0 &- word : word
        case .convert(.identity, let inner): return constant(inner)
        // What a function around it has said is known in that function alone.
        case .variable(let symbol): return symbol.function === (function ?? cellContext) ? symbol.constant : nil
        case .property(let symbol, let base?, _):
            guard case .metatype = base.kind, symbol.getter?.host != nil else { return nil }
            return symbol.name == "max" ? format.greatest : symbol.name == "min" ? format.least : nil
        case .op("prefix-", let operands, _): return constant(operands[0]).flatMap { applied("-", 0, $0, format) }
        case .op(let op, let operands, _) where operands.count == 2 && "+-*".contains(op):
            guard let left = constant(operands[0]), let right = constant(operands[1]) else { return nil }
            return applied(op, left, right, format)
        default: return nil
        }
    }

    private func applied(_ op: String, _ left: Int, _ right: Int, _ format: IntegerFormat) -> Int? {
        let (result, overflows) = format.applying(op, left, right)
        return overflows ? nil : result
    }
}

enum ConstantMessage: DiagnosticMessage {
    case division
    case quotient(String)
    case overflow(String, String)

    var id: String {
        switch self {
        case .division: "division-by-zero"
        case .overflow, .quotient: "overflow"
        }
    }

    var text: String {
        switch self {
        case .division: "division by zero"
        case .quotient(let what): "division '\(what)' results in an overflow"
        case .overflow(let what, let type):
            "arithmetic operation '\(what)' (on type '\(type)') results in an overflow"
        }
    }
}
