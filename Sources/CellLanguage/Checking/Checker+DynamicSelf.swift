import Diagnostics

/// `-> Self` in a class: what is returned is of the receiver's own class, whichever subclass that is.
extension Checker {
    /// What a function returns, as its result.
    func returned(_ value: Expr, as result: Type, in symbol: FunctionSymbol?) -> TypedExpr {
        guard symbol?.returnsSelf == true else { return statementExpression(value, expecting: result, .returning) }
        let checked = statementExpression(madeOfSelf(value), expecting: result, .returning)
        requireOwnClass(checked, value.span, .returning)
        return checked
    }

    /// What is of `Self` has to be of the receiver's class, whatever that is.
    func requireOwnClass(_ value: TypedExpr, _ span: TextSpan, _ use: Purpose) {
        guard !value.type.hasErrors, isClass(value), isOfOtherClass(value) else { return }
        report(ConversionMessage.mismatch(ownClass(value).description, "Self", use), span)
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
        case .variable(let symbol) where symbol.name == "self": !isWithinSelfResult
        case .variable(let symbol): symbol.isOfOtherClass || symbol.isParameter
        case .property(let symbol, let base, _) where symbol.getter?.returnsSelf == true:
            base.map(isOfOtherClass) ?? false
        case .property: isClass(value)
        case .element(let function, let base, _, _): isClass(value) && (!function.returnsSelf || isOfOtherClass(base))
        case .call(let call): givesOtherClass(call)
        default: false
        }
    }

    private func ownClass(_ value: TypedExpr) -> Type {
        let type = resolve(value.type)
        return type.wrapped ?? type
    }

    /// `self` is of `Self` only where a method gives that.
    private var isWithinSelfResult: Bool {
        sequence(first: function, next: { $0?.parent }).contains { $0?.symbol?.returnsSelf == true }
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

    private func isClass(_ value: TypedExpr) -> Bool { ownClass(value).isClass }

    /// Of `-> Self` or `-> Self?`: the class that the receiver is known to be of.
    func selfResult(_ result: Type, of receiver: TypedExpr) -> Type {
        let own = if case .metatype(let made) = receiver.type.head { made } else { receiver.type.head }
        return result.wrapped == nil ? own : .optional(own)
    }

    /// `x is Self`: of the receiver's own class.
    func castToSelf(_ value: TypedExpr, _ kind: Expr.Cast, _ target: TypeExpr, _ result: Type, _ span: TextSpan)
        -> TypedExpr?
    {
        guard case .name("Self", _) = target.kind, let own = classSelf(target.span) else { return nil }
        return TypedExpr(.castToSelf(value, kind, own), result, span)
    }
}
