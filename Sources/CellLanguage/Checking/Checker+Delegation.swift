import Diagnostics

/// Initializers that leave the making to another: `self.init(…)` and `super.init(…)`.
extension Checker {
    /// `self.init(…)`.
    func delegate(_ this: TypedExpr, _ arguments: [CallArgument], _ name: Expr.Name, _ expr: Expr) -> TypedExpr {
        let own = resolve(this.type)
        guard function?.symbol?.kind == .initializer else {
            report(CallMessage.initOnValue, name.span)
            return TypedExpr(.error, .error, expr.span)
        }
        var found = members(named: "init", in: own, receiver: metatype(own, expr.span), isStatic: true, distance: 0)
        if own.isClass { for index in found.indices { found[index].receiver = this } }
        function?.delegates = true
        let called =
            bestCall(found, arguments, name.span, expr.span, expecting: nil) ?? TypedExpr(.error, .error, expr.span)
        if called.type.hasErrors { return called }
        leave(to: called, "delegate", name.span)
        if own.isClass {
            called.type = .void
            return called
        }
        if case .variable(let symbol) = this.kind { symbol.isReassigned = true }
        let made = called.type.wrapped == nil ? called : TypedExpr(.force(called), own, expr.span)
        return TypedExpr(.assign(this, made), .void, expr.span)
    }

    /// One that can fail is called from another that can, or `!` says that it won't.
    func leave(to called: TypedExpr, _ verb: String, _ span: TextSpan) {
        guard case .call(var call) = called.kind, call.function.isFailable else { return }
        let mayFail = function?.symbol?.isFailable == true
        if !mayFail, !forcesDelegation, !call.function.givesImplicitlyUnwrapped {
            report(CallMessage.failable(call.function.fullName, verb: verb), span)
        }
        call.passesFailureOn = mayFail && !forcesDelegation
        called.kind = .call(call)
    }

    /// `self.init(…)!` and `super.init(…)!`.
    func forcedDelegation(_ value: Expr) -> TypedExpr? {
        guard case .call(let callee, _) = value.kind, case .member(let base?, let name, _, _) = callee.kind,
            name.text == "init", case .name(let own, _, _) = base.kind, own == "self" || own == "super"
        else { return nil }
        forcesDelegation = true
        let made = expression(value)
        forcesDelegation = false
        let called: TypedExpr =
            if case .assign(_, let value) = made.kind { value } else { made }
        return isFailable(called) ? made : nil
    }

    private func isFailable(_ called: TypedExpr) -> Bool {
        switch called.kind {
        case .force(let value): isFailable(value)
        case .call(let call): call.function.isFailable
        default: called.type.hasErrors
        }
    }
}
