import Diagnostics

/// What expressions are known to be, and where their arithmetic fails.
extension ConstantChecker {
    func find(_ expr: TypedExpr) -> KnownValue? {
        switch expr.kind {
        case .integer(let magnitude, let isNegative):
            if isFraction(expr) { return fraction(Double(magnitude) * (isNegative ? -1 : 1), expr) }
            guard number(expr) != nil else { return nil }
            let word = Int(truncatingIfNeeded: magnitude)
            return .word(isNegative ? 0 &- word : word)
        case .float(let value): return fraction(value, expr)
        case .convert(.identity, let inner): return find(inner)
        case .variable(let symbol): return known[symbol]
        case .tuple(let elements): return .tuple(elements.map(find))
        case .tupleElement(let base, let index):
            if case .tuple(let values)? = find(base), index < values.count { return values[index] }
            return nil
        case .property(let symbol, let base?, _): return limit(symbol, of: base, expr)
        case .op(let op, let operands, _): return operation(op, operands, expr.span)
        case .ternary(let condition, let then, let otherwise): return choice(condition, then, otherwise)
        case .assign(let place, let value): assign(find(value), to: place)
        case .update(let op, let place, let value): assign(update(op, place, value, expr.span), to: place)
        case .inout(let place): forget(place)
        case .call(let call): return self.call(call, expr)
        case .closure(let code):
            expr.children.forEach { _ = find($0) }
            apart { check(code.body) }
        case .block(let statements, _): _ = walk(statements)
        default: expr.children.forEach { _ = find($0) }
        }
        return nil
    }

    /// The branch that a literal leaves out is not looked at.
    private func choice(_ condition: TypedExpr, _ then: TypedExpr, _ otherwise: TypedExpr) -> KnownValue? {
        if case .boolean(let value) = condition.kind { return find(value ? then : otherwise) }
        _ = (find(condition), find(then), find(otherwise))
        return nil
    }

    private func assign(_ value: KnownValue?, to place: TypedExpr) {
        switch (place.kind, value) {
        case (.variable(let symbol), _): learn(symbol, value)
        case (.tuple(let places), .tuple(let values)?):
            for (place, value) in zip(places, values) { assign(value, to: place) }
        case (.tupleElement(let base, let index), _):
            guard case .variable(let symbol) = base.kind, case .tuple(var values)? = known[symbol] else {
                return forget(place)
            }
            values[index] = value
            known[symbol] = .tuple(values)
        default:
            place.children.forEach { _ = find($0) }
            forget(place)
        }
    }

    /// `Int8.max`.
    private func limit(_ symbol: VariableSymbol, of base: TypedExpr, _ expr: TypedExpr) -> KnownValue? {
        _ = find(base)
        guard case .metatype = base.kind, symbol.getter?.host != nil, let format = number(expr)?.format else {
            return nil
        }
        return symbol.name == "max" ? .word(format.greatest) : symbol.name == "min" ? .word(format.least) : nil
    }

    // MARK: Arithmetic

    private func operation(_ op: String, _ operands: [TypedExpr], _ span: TextSpan) -> KnownValue? {
        let values = operands.map(find)
        if isFraction(operands[0]) { return fraction(op, values, operands[0]) }
        guard let number = number(operands[0]) else { return nil }
        if operands.count == 2 { return result(op, values[0], values[1], number, span) }
        guard case .word(let x)? = values[0] else { return nil }
        switch op {
        case "prefix+": return .word(x)
        case "prefix~": return .word(number.format.isSigned ? ~x : ~x & number.format.greatest)
        case "prefix-": return applied("-", 0, x, number, span)
        default: return nil
        }
    }

    private func update(_ op: String, _ place: TypedExpr, _ value: TypedExpr, _ span: TextSpan) -> KnownValue? {
        let (stored, value) = (find(place), find(value))
        if isFraction(place) { return fraction(op, [stored, value], place) }
        return number(place).flatMap { result(op, stored, value, $0, span) }
    }

    private func result(_ op: String, _ left: KnownValue?, _ right: KnownValue?, _ number: Number, _ span: TextSpan)
        -> KnownValue?
    {
        guard case .word(let y)? = right else { return nil }
        if op == "/" || op == "%", y == 0 {
            checker.report(ConstantMessage.division, span)
            return nil
        }
        guard case .word(let x)? = left else { return nil }
        switch op {
        case "+", "-", "*": return applied(op, x, y, number, span)
        case "&+", "&-", "&*": return .word(number.format.applying(String(op.dropFirst()), x, y).0)
        case "/", "%": return quotient(op, x, y, number, span)
        case "&": return .word(x & y)
        case "|": return .word(x | y)
        case "^": return .word(x ^ y)
        default: return nil
        }
    }

    private func applied(_ op: String, _ x: Int, _ y: Int, _ number: Number, _ span: TextSpan) -> KnownValue? {
        let (word, overflows) = number.format.applying(op, x, y)
        if !overflows { return .word(word) }
        let (left, right) = (number.format.text(of: x), number.format.text(of: y))
        checker.report(ConstantMessage.overflow("\(left) \(op) \(right)", number.type.description), span)
        return nil
    }

    func quotient(_ op: String, _ x: Int, _ y: Int, _ number: Number, _ span: TextSpan) -> KnownValue? {
        let format = number.format
        if format.isSigned, y == -1, x == format.least {
            checker.report(ConstantMessage.quotient("\(format.least) \(op) -1"), span)
            return nil
        }
        if format.isWide {
            let (x, y) = (UInt(bitPattern: x), UInt(bitPattern: y))
            return .word(Int(bitPattern: op == "/" ? x / y : x % y))
        }
        return .word(op == "/" ? x / y : x % y)
    }

    typealias Number = (type: Type, format: IntegerFormat)

    func number(_ expr: TypedExpr) -> Number? {
        let type = checker.resolve(expr.type)
        if case .integer(let format)? = type.builtin { return (type, format) }
        return nil
    }
}
