import Diagnostics

/// What may be done with `self` while it is being made, and with local functions before what they use exists.
extension FlowChecker {
    func isBeforeSuper(_ assigned: Assigned) -> Bool { subclass != nil && !assigned.contains(superInit) }

    func reportBeforeSuper(_ what: String?, _ span: TextSpan) {
        if reported.insert(superInit).inserted { checker.report(FlowMessage.selfBeforeSuper(what), span) }
    }

    /// Whether the superclass's part of `self` is asked for, or something that computes with it.
    func isInherited(_ symbol: VariableSymbol, _ base: TypedExpr) -> Bool {
        isWholeSelf(base) && !symbol.isStatic && (symbol.owner !== subclass || symbol.isComputed)
    }

    /// `self`, or `super`.
    private func isWholeSelf(_ expr: TypedExpr) -> Bool {
        if case .convert(.identity, let inner) = expr.kind { return isSelf(inner) }
        return isSelf(expr)
    }

    /// Looks at `super.init(…)`, and at what needs it to have been called; true where there is no more to look at.
    func readsBeforeSuper(_ expr: TypedExpr, _ assigned: inout Assigned) -> Bool {
        guard subclass != nil else { return false }
        switch expr.kind {
        case .call(let call) where call.function.kind == .initializer && call.dispatch == .superclass:
            for argument in call.arguments { read(argument, &assigned) }
            if call.function.isConvenience {
                checker.report(FlowMessage.convenienceOfSuper(call.function.owner?.name ?? ""), expr.span)
            }
            if assigned.contains(superInit) {
                checker.report(FlowMessage.superTwice, expr.span)
            } else if let unset = fields.first(where: { !assigned.contains($0) }), reported.insert(superInit).inserted {
                let isImplicit = expr.span == home?.symbol?.span
                checker.report(FlowMessage.unsetAtSuper(unset.name, isImplicit: isImplicit), expr.span)
            }
            assigned.insert(superInit)
            return true
        case .call(let call):
            guard let receiver = call.receiver, isWholeSelf(receiver), isBeforeSuper(assigned) else { return false }
            reportBeforeSuper("method call '\(call.function.name)'", receiver.span)
            for argument in call.arguments { read(argument, &assigned) }
            return true
        case .property(let symbol, let base?, _):
            guard isInherited(symbol, base), isBeforeSuper(assigned) else { return false }
            reportBeforeSuper("property access '\(symbol.name)'", expr.span)
            return true
        default: return false
        }
    }

    /// A closure holds `self` from where it is made, whenever it is called.
    func checkSelf(capturedBy code: ClosureCode, _ expr: TypedExpr, _ assigned: Assigned) {
        guard let this = code.context.captures.first(where: { isSelf(TypedExpr(.variable($0), .void, expr.span)) }),
            !reported.contains(this)
        else { return }
        let missing = fields.filter { !assigned.contains($0) }
        if this.isLet {
            guard !missing.isEmpty || isBeforeSuper(assigned) else { return }
            reported.insert(this)
            return checker.report(FlowMessage.selfCaptured, expr.span)
        }
        for statement in code.body {
            statement.forEachExpression { part in
                guard case .property(let symbol, let base?, _) = part.kind, isSelf(base), missing.contains(symbol),
                    reported.insert(symbol).inserted
                else { return }
                let kind = symbol.isLet ? "constant" : "variable"
                checker.report(FlowMessage.capturedUninitialized(kind, "self." + symbol.name), part.span)
            }
        }
    }

    /// A local function that is used before a variable that it uses is declared.
    func checkCaptures(of function: FunctionSymbol, _ use: TextSpan, at place: TextSpan? = nil) {
        guard let home else { return }
        var seen: Set<FunctionSymbol> = []
        var pending = [function]
        while let inner = pending.popLast() {
            guard seen.insert(inner).inserted, let context = inner.context else { continue }
            for variable in context.captures
            where variable.function === home && !variable.isParameter && use.start < variable.span.start {
                guard reported.insert(variable).inserted else { continue }
                checker.report(FlowMessage.capturedEarly(variable.name), place ?? function.span)
            }
            pending += context.localFunctions.reversed()
        }
    }
}
