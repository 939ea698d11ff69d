import Diagnostics

/// Calls of initializers that make a value: `Shape(side: 1)`, `kind.init()`.
extension Checker {
    func construct(
        _ type: Type, _ arguments: [CallArgument], _ nameSpan: TextSpan, _ span: TextSpan, expecting expected: Type?,
        base: TypedExpr? = nil
    ) -> TypedExpr {
        let failed = TypedExpr(.error, .error, span)
        let made = resolve(type)
        if made.hasErrors { return failed }
        if case .nominal(let proto, _) = made, proto.kind == .protocol {
            report(CallMessage.abstract(proto.name), nameSpan)
            return failed
        }
        if case .existential(let bounds) = made, !isTypeAsValue(base) {
            report(CallMessage.abstract(bounds.first?.description ?? "Any"), nameSpan)
            return failed
        }
        if case .tuple(let elements) = made, elements.isEmpty, arguments.isEmpty {
            return TypedExpr(.tuple([]), .void, span)
        }
        if let literal = coerced(arguments, to: made) { return literal }
        if let nominal = made.nominal, lacksInitializers(nominal) {
            report(CallMessage.noInitializers(nominal.name), nameSpan)
            return failed
        }
        let found = members(named: "init", of: base ?? metatype(made, nameSpan))
        if found.isEmpty {
            report(NameMessage.unknownMember("init", of: made.description, nearest: nil), nameSpan)
            return failed
        }
        let called = bestCall(found, arguments, nameSpan, span, expecting: expected) ?? failed
        if !called.type.hasErrors { requireInferred(made, nameSpan) }
        if isTypeAsValue(base), made.isClass, case .call(let call) = called.kind, !call.function.isRequired,
            call.function.file != Library.file, call.function.owner?.isFinal == false
        {
            report(CallMessage.notRequired(made.description), nameSpan)
        }
        return called
    }

    /// `kind.init()`, where `kind` holds a type: not `Shape()`, which names one.
    private func isTypeAsValue(_ base: TypedExpr?) -> Bool {
        guard let base else { return false }
        if case .metatype = base.kind { return false }
        return true
    }
}
