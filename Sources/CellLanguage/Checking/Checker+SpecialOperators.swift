import Diagnostics

/// Operators with rules of their own: `&&`, `??`, `===`, ranges.
extension Checker {
    func logical(_ op: Expr.Name, _ left: Expr, _ right: Expr, _ expr: Expr) -> TypedExpr {
        let first = expression(left, as: .bool, .condition)
        let second = expression(right, as: .bool, .condition)
        return TypedExpr(op.text == "&&" ? .and(first, second) : .or(first, second), .bool, expr.span)
    }

    func asOptional(_ value: TypedExpr) -> TypedExpr? {
        settle(value.type)
        return value.type.hasErrors ? nil : convert(value, to: .optional(value.type))
    }

    func coalesce(_ left: Expr, _ right: Expr, _ expr: Expr, expecting type: Type?) -> TypedExpr {
        let hint: Type? = type.map { $0.head.wrapped == nil ? .optional($0) : $0 }
        let optional = expression(left, expecting: isContextual(left) || mapsToImplicit(left) ? hint : nil)
        if optional.type.hasErrors { return optional }
        guard let wrapped = resolve(optional.type).wrapped else {
            let op = Expr.Name(text: "??", span: expr.span)
            if let called = operatorCall(
                op, [.init(typed: optional), .init(expr: right)], expr, isPrefix: false, expecting: type)
            {
                return called
            }
            let other = expression(right, expecting: optional.type)
            // A value that is never nil: swiftc warns.
            if let wide = asOptional(optional), let value = convert(other, to: optional.type) {
                return TypedExpr(.coalesce(wide, value), optional.type, expr.span)
            }
            return misfit(Expr.Name(text: "??", span: expr.span), optional, other)
        }
        if let type, gathersAny(left, right, wrapped, type) {
            let any = Type.optional(type)
            let fallback = expression(right, as: type, .argument)
            if let wide = convert(optional, to: any) { return TypedExpr(.coalesce(wide, fallback), type, expr.span) }
        }
        let fallback = expression(right, expecting: wrapped)
        if let value = convert(fallback, to: wrapped) {
            return TypedExpr(.coalesce(optional, value), wrapped, expr.span)
        }
        if let chained = chained(optional, fallback, expr, expecting: type) { return chained }
        // `dog ?? animal`: both become the wider type.
        if let wide = type?.head, let widened = coalesced(optional, fallback, expr, as: wide) { return widened }
        let given = resolve(fallback.type)
        if given.isExistential, let widened = coalesced(optional, fallback, expr, as: given) { return widened }
        return misfit(Expr.Name(text: "??", span: expr.span), optional, fallback)
    }

    /// `first ?? second`, whose second may be nil too. Where `Any` is asked for, Swift puts the first one's value behind it.
    private func chained(_ first: TypedExpr, _ second: TypedExpr, _ expr: Expr, expecting type: Type?) -> TypedExpr? {
        if let type, type.head == .any, resolve(second.type).wrapped != nil,
            let behindAny = coalesced(first, second, expr, as: type)
        {
            return behindAny
        }
        return convert(second, to: first.type).map { TypedExpr(.coalesce(first, $0), first.type, expr.span) }
    }

    private func coalesced(_ first: TypedExpr, _ second: TypedExpr, _ expr: Expr, as type: Type) -> TypedExpr? {
        guard let value = convert(second, to: type), let wide = convert(first, to: .optional(type)) else { return nil }
        return TypedExpr(.coalesce(wide, value), type, expr.span)
    }

    /// Where `Any` is asked for, Swift leaves a whole number on the right of `??` an `Int` if the left side is a `try?`, an
    /// optional chain or an optional's `map`, whose type it finds later: `print((try? half(1)) ?? -1)` prints `-1`.
    private func gathersAny(_ left: Expr, _ right: Expr, _ wrapped: Type, _ type: Type) -> Bool {
        guard case .existential(let bounds) = type.head, bounds.isEmpty, isFloating(wrapped), isWhole(right) else {
            return false
        }
        var inner = left
        while case .parentheses(let next) = inner.kind { inner = next }
        if isChain(inner) { return true }
        switch inner.kind {
        case .try(.optional, let call):
            guard case .call(let callee, _) = call.kind, case .name(let name, _, _) = callee.kind else { return false }
            return candidates(named: name, callee.span).first?.function != nil
        case .call(let callee, _):
            if case .member(_?, let name, _, _) = callee.kind { return name.text == "map" || name.text == "flatMap" }
            return false
        default: return false
        }
    }

    /// `x.map { .full($0) } ?? .none`: the type around says what both sides give.
    private func mapsToImplicit(_ expr: Expr) -> Bool {
        guard case .call(_, let arguments) = expr.kind, case .closure(let closure)? = arguments.last?.value.kind,
            let single = closure.singleExpression
        else { return false }
        return leansOnContext(single)
    }

    private func isWhole(_ expr: Expr) -> Bool {
        switch expr.kind {
        case .integer: true
        case .prefix(let op, let inner): op.text == "-" && isWhole(inner)
        default: false
        }
    }

    func identity(_ op: Expr.Name, _ left: Expr, _ right: Expr, _ expr: Expr) -> TypedExpr {
        let object = Type.optional(.existential([.nominal(Standard.anyObject, [])]))
        let (first, second) = (identified(left, object), identified(right, object))
        if first.type.hasErrors || second.type.hasErrors { return TypedExpr(.error, .error, expr.span) }
        return TypedExpr(.identical(first, second, negated: op.text == "!=="), .bool, expr.span)
    }

    private func identified(_ operand: Expr, _ anyObject: Type) -> TypedExpr {
        if case .nilLiteral = operand.kind { return expression(operand, expecting: anyObject) }
        let value = expression(operand)
        settle(value.type)
        let type = resolve(value.type)
        let object = type.wrapped ?? type
        guard !object.hasErrors, !conforms(object, to: Standard.anyObject) else { return value }
        report(OperandMessage.noIdentity(object.description), value.span)
        return TypedExpr(.error, .error, value.span)
    }

    func range(_ op: Expr.Name, _ left: Expr, _ right: Expr, _ expr: Expr, expecting type: Type?) -> TypedExpr {
        let hint = type?.head.arguments.first
        let first = expression(left, expecting: hint)
        let second = expression(right, expecting: hint)
        if first.type.hasErrors || second.type.hasErrors { return TypedExpr(.error, .error, expr.span) }
        guard unify(first.type, second.type) else { return misfit(op, first, second) }
        let nominal = op.text == "..." ? Standard.closedRange : Standard.range
        let node = TypedExpr(.op(op.text, [first, second], on: first.type), .nominal(nominal, [first.type]), expr.span)
        pending.append(
            Pending(span: op.span) { [unowned self] in
                settle(first.type)
                if !conforms(resolve(first.type), to: Standard.comparable) { _ = misfit(op, first, second) }
            })
        return node
    }
}
