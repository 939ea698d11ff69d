import Diagnostics

/// Numbers with fractions, and what becomes of them as whole ones.
extension ConstantChecker {
    func isFraction(_ expr: TypedExpr) -> Bool { [.double, .float].contains(checker.resolve(expr.type).builtin) }

    /// As a value of the expression's type holds it.
    func fraction(_ value: Double, _ expr: TypedExpr) -> KnownValue? {
        switch checker.resolve(expr.type).builtin {
        case .double?: .fraction(value)
        case .float?: .fraction(Double(Float(value)))
        default: nil
        }
    }

    func fraction(_ op: String, _ values: [KnownValue?], _ expr: TypedExpr) -> KnownValue? {
        guard case .fraction(let x)? = values[0] else { return nil }
        guard values.count == 2, case .fraction(let y)? = values[1] else { return nil }
        switch op {
        case "+": return fraction(x + y, expr)
        case "-": return fraction(x - y, expr)
        case "*": return fraction(x * y, expr)
        case "/": return fraction(x / y, expr)
        default: return nil
        }
    }

    func call(_ call: TypedExpr.Call, _ expr: TypedExpr) -> KnownValue? {
        let receiver = call.receiver.flatMap(find)
        let values = call.arguments.map(find)
        if call.function.isMutating, let receiver = call.receiver { forget(receiver) }
        guard call.function.file == Library.file, values.count == 1, let value = values[0] else { return nil }
        switch call.function.name {
        case "dividedReportingOverflow": quotient("/", receiver, value, of: call, expr)
        case "remainderReportingOverflow": quotient("%", receiver, value, of: call, expr)
        default:
            if call.function.kind == .initializer, call.function.parameters[0].label == nil {
                return converted(value, call.arguments[0], expr)
            }
        }
        return nil
    }

    /// `Int8(300.0)`.
    private func converted(_ value: KnownValue, _ argument: TypedExpr, _ expr: TypedExpr) -> KnownValue? {
        switch value {
        case .word(let word):
            guard let format = number(argument)?.format else { return nil }
            return fraction(format.isWide ? Double(UInt(bitPattern: word)) : Double(word), expr)
        case .fraction(let value):
            guard let number = number(expr) else { return fraction(value, expr) }
            return whole(value, number, expr.span)
        case .tuple: return nil
        }
    }

    private func whole(_ value: Double, _ number: Number, _ span: TextSpan) -> KnownValue? {
        let (text, type) = (value.isInfinite ? (value < 0 ? "-Inf" : "+Inf") : "\(value)", number.type.description)
        if value < 0, !number.format.isSigned {
            checker.report(ConstantMessage.negative(text, type), span)
            return nil
        }
        guard let word = number.format.truncating(value) else {
            if !value.isNaN { checker.report(ConstantMessage.conversion(text, type), span) }
            return nil
        }
        return .word(word)
    }

    private func quotient(
        _ op: String, _ left: KnownValue?, _ right: KnownValue, of call: TypedExpr.Call, _ expr: TypedExpr
    ) {
        guard case .word(let y) = right, let receiver = call.receiver, let number = number(receiver) else { return }
        if y == 0 {
            checker.report(ConstantMessage.division, expr.span)
        } else if case .word(let x)? = left {
            _ = quotient(op, x, y, number, expr.span)
        }
    }
}
