import Diagnostics

/// `-> Self` in a class: what is returned is of the receiver's own class, whichever subclass that is.
extension Checker {
    /// What a function returns, as its result.
    func returned(_ value: Expr, as result: Type, in symbol: FunctionSymbol?) -> TypedExpr {
        guard symbol?.returnsSelf == true else { return statementExpression(value, expecting: result, .returning) }
        let checked = statementExpression(madeOfSelf(value), expecting: result, .returning)
        if !checked.type.hasErrors, isOfOtherClass(checked) {
            let type = resolve(checked.type).description
            report(ConversionMessage.mismatch(type, "Self", .returning), value.span)
        }
        return checked
    }

    /// `.init()` makes one of that class.
    func madeOfSelf(_ value: Expr) -> Expr {
        guard case .call(let callee, let arguments) = value.kind,
            case .member(nil, let name, let labels, let generics) = callee.kind, name.text == "init"
        else { return value }
        let own = Expr(.name("Self", labels: nil, generics: []), callee.span)
        let made = Expr(.member(own, name, labels: labels, generics: generics), callee.span)
        return Expr(.call(made, arguments), value.span)
    }

    /// Whether a value is known only to be of the class that it was declared with.
    func isOfOtherClass(_ value: TypedExpr) -> Bool {
        switch value.kind {
        case .convert(_, let inner), .force(let inner), .unwrap(let inner): isOfOtherClass(inner)
        case .ternary(_, let then, let otherwise): isOfOtherClass(then) || isOfOtherClass(otherwise)
        case .coalesce(let left, let right): isOfOtherClass(left) || isOfOtherClass(right)
        case .variable(let symbol): symbol.isOfOtherClass || symbol.isParameter && symbol.name != "self"
        case .property(let symbol, _, _): !isSelf(symbol.written) && isClass(value)
        case .element(let function, _, _, _): !function.returnsSelf && isClass(value)
        case .call(let call): givesOtherClass(call)
        default: false
        }
    }

    private func givesOtherClass(_ call: TypedExpr.Call) -> Bool {
        let function = call.function
        guard function.owner?.kind == .class || function.owner == nil, !isGeneric(function.result) else { return false }
        if function.returnsSelf || function.kind == .initializer {
            if case .metatype = call.receiver?.kind { return true }
            return call.receiver.map(isOfOtherClass) ?? false
        }
        return resolve(function.result).isClass
    }

    private func isClass(_ value: TypedExpr) -> Bool {
        let type = resolve(value.type)
        return (type.wrapped ?? type).isClass
    }

    func isSelf(_ type: TypeExpr?) -> Bool {
        if case .name("Self", _)? = type?.kind { return true }
        return false
    }
}
