import Diagnostics

/// `value[index]`.
extension Checker {
    func element(_ base: Expr, _ arguments: [Expr.Argument], _ expr: Expr, expecting type: Type?) -> TypedExpr {
        let value = forcedImplicitly(uncheckedChain(base), for: "subscript")
        if value.type.hasErrors { return value }
        settleReceiver([value.type])
        if resolve(value.type).hasVariables { settle(value.type) }
        let literals = receiverLiterals
        receiverLiterals = nil
        defer { receiverLiterals = literals }
        return element(
            value, arguments.map { CallArgument(label: $0.label, expr: $0.value, typed: nil, span: $0.value.span) },
            expr.span, expecting: type)
    }

    func element(_ value: TypedExpr, _ arguments: [CallArgument], _ span: TextSpan, expecting type: Type?) -> TypedExpr
    {
        if let found = element(value, through: arguments, span) { return found }
        if arguments.count == 1, case .operatorReference("...")? = arguments[0].expr?.kind,
            let whole = members(named: "__whole", of: value).first
        {
            return use(whole, span)
        }
        let found = members(named: "subscript", of: value)
        if let part = part(of: value, arguments, span, expecting: type) { return part }
        if found.isEmpty {
            let baseType = resolve(value.type)
            if let wrapped = baseType.wrapped,
                trial({ !members(named: "subscript", of: TypedExpr(.force(value), wrapped, span)).isEmpty })
            {
                report(ConversionMessage.needsUnwrapping(baseType.description, wrapped.description), value.span)
            } else {
                report(SubscriptMessage.none(baseType.description), span)
            }
            return TypedExpr(.error, .error, span)
        }
        guard let called = bestCall(found, arguments, span, span, expecting: type), case .call(let call) = called.kind,
            let receiver = call.receiver
        else {
            return TypedExpr(.error, .error, span)
        }
        if call.function.getter?.isThrowing == true { noteThrow(span, what: "subscript") }
        return TypedExpr(.element(call.function, base: receiver, call.arguments, call.substitution), called.type, span)
    }

    /// `ring[1..<3]`, of a collection that declares only what every collection has to.
    private func part(of value: TypedExpr, _ arguments: [CallArgument], _ span: TextSpan, expecting type: Type?)
        -> TypedExpr?
    {
        let nominal = resolve(value.type).nominal
        guard arguments.count == 1, arguments[0].label == nil, let expr = arguments[0].expr, isRange(expr),
            nominal?.builtin == nil, nominal?.host == nil,
            conforms(resolve(value.type), to: Standard.collection),
            !trial({ bestCall(members(named: "subscript", of: value), arguments, span, span, expecting: type) != nil })
        else { return nil }
        return bestCall(members(named: "__part", of: value), arguments, span, span, expecting: type)
    }

    private func isRange(_ expr: Expr) -> Bool {
        switch expr.kind {
        case .binary(let op, _, _): op.text == "..<" || op.text == "..."
        case .prefix(let op, _), .postfix(let op, _): op.text == "..." || op.text == "..<"
        default: false
        }
    }
}

enum SubscriptMessage: DiagnosticMessage {
    case none(String)

    var id: String { "no-subscript" }
    var text: String {
        switch self {
        case .none(let type): "value of type '\(type)' has no subscripts"
        }
    }
}
