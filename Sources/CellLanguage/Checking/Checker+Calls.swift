import Diagnostics

extension Checker {
    func call(_ callee: Expr, _ arguments: [Expr.Argument], _ expr: Expr, expecting type: Type?) -> TypedExpr {
        let list = arguments.map {
            CallArgument(label: $0.label, expr: $0.value, typed: nil, span: $0.value.span, isTrailing: $0.isTrailing)
        }
        switch callee.kind {
        case .name(let name, _, let generics): return callName(name, generics, list, callee, expr, expecting: type)
        case .member(let base, let name, _, let generics):
            return callMember(base, name, generics, list, expr, expecting: type)
        case .type(let written): return construct(self.type(written), list, callee.span, expr.span, expecting: type)
        default:
            if let written = writtenType(callee) {
                return construct(self.type(written), list, callee.span, expr.span, expecting: type)
            }
            let value = calledAtOnce(callee, expecting: type) ?? uncheckedChain(callee)
            if value.type.hasErrors || givesNothing(value, where: type) {
                return TypedExpr(.error, .error, expr.span)
            }
            if case .metatype(let made) = resolve(value.type) {
                return construct(made, list, callee.span, expr.span, expecting: type)
            }
            return callValue(value, list, expr.span, expecting: type)
        }
    }

    /// `let rate: Double = { …; return 1 }()`: a closure that is called where it stands gives what is expected of the call.
    private func calledAtOnce(_ callee: Expr, expecting type: Type?) -> TypedExpr? {
        guard let type, !type.isOpen, case .closure(let written) = callee.kind, written.result == nil,
            written.parameters == nil, written.anonymousCount == 0
        else { return nil }
        let wanted = FunctionType(parameters: [], result: type, isThrowing: true)
        return attempt {
            let made = closure(written, expecting: .function(wanted))
            return made.type.hasErrors ? nil : made
        }
    }

    private func callName(
        _ name: String, _ generics: [TypeExpr], _ arguments: [CallArgument], _ callee: Expr, _ expr: Expr,
        expecting type: Type?
    ) -> TypedExpr {
        if name == "super" { return unknownName(name, callee.span) }
        if name == "Self", let own = classSelf(callee.span), case .metatype(let made) = own.type {
            return construct(made, arguments, callee.span, expr.span, expecting: type, base: own)
        }
        var found = candidates(named: name, callee.span)
        if !generics.isEmpty, let first = found.first, case .type = first.target,
            let made = lookUpType(name, generics, callee.span)
        {
            found = [Candidate(target: .type(made))]
        }
        guard let first = found.first else { return unknownName(name, callee.span) }
        switch first.target {
        case .type(let made):
            return tryingLiterals(in: expr, expecting: type) { [self] in
                construct(made, arguments, callee.span, expr.span, expecting: type)
            }
        case .variable, .tupleElement:
            if hidesLibrary(found, name, arguments, callee.span) { return TypedExpr(.error, .error, expr.span) }
            let value = use(first, callee.span)
            return callValue(value, arguments, expr.span, expecting: type)
        case .function, .enumCase:
            if hidesLibrary(found, name, arguments, callee.span) { return TypedExpr(.error, .error, expr.span) }
            found += besideRangeMembers(found, name, callee.span)
            let functions = found.filter { if case .enumCase = $0.target { true } else { $0.function != nil } }
            return bestCall(functions, arguments, callee.span, expr.span, expecting: type)
                ?? TypedExpr(.error, .error, expr.span)
        }
    }

    private func callMember(
        _ base: Expr?, _ name: Expr.Name, _ generics: [TypeExpr], _ arguments: [CallArgument], _ expr: Expr,
        expecting type: Type?
    ) -> TypedExpr {
        guard let base else { return implicitMember(name, arguments, expr, expecting: type) }
        if case .name("super", _, _) = base.kind { return callSuper(name, arguments, base, expr, expecting: type) }
        if isModule(base) {
            let found = libraryCandidates(named: name.text, name.span)
            if found.isEmpty { return unknownName(name.text, name.span) }
            if case .type(let made) = found[0].target {
                return construct(made, arguments, name.span, expr.span, expecting: type)
            }
            return bestCall(found, arguments, name.span, expr.span, expecting: type)
                ?? TypedExpr(.error, .error, expr.span)
        }
        return tryingLiterals(in: expr, expecting: type) { [self] in
            callMember(of: base, name, arguments, expr, expecting: type)
        }
    }

    private func callMember(
        of base: Expr, _ name: Expr.Name, _ arguments: [CallArgument], _ expr: Expr, expecting type: Type?
    ) -> TypedExpr {
        let value = forcedImplicitly(uncheckedChain(base), for: name.text)
        if value.type.hasErrors {
            _ = attempt { arguments.forEach { if let expr = $0.expr, !isContextual(expr) { _ = expression(expr) } } }
            return value
        }
        if isLiteralRange(base) {
            settleReceiver([value.type])
        } else if resolve(value.type).hasVariables {
            settle(value, having: name.text)
        }
        // The receivers in the arguments are others.
        let literals = receiverLiterals
        receiverLiterals = nil
        defer { receiverLiterals = literals }
        if name.text == "init", case .metatype(let made) = resolve(value.type) {
            return construct(made, arguments, name.span, expr.span, expecting: type, base: value)
        }
        if name.text == "init", case .variable(let this) = value.kind, this.name == "self" {
            return delegate(value, arguments, name, expr)
        }
        let found = members(named: name.text, of: value)
        if rejectStatic(found, of: value, name) { return TypedExpr(.error, .error, expr.span) }
        if found.isEmpty {
            if let curried = unapplied(name, of: value) {
                return callValue(curried, arguments, expr.span, expecting: type)
            }
            return unknownMember(name, of: value)
        }
        let called = callFound(found, arguments, name, expr, expecting: type)
        if case .metatype(let made) = value.type, !called.type.hasErrors { requireInferred(made, base.span) }
        return called
    }

    private func callFound(
        _ found: [Candidate], _ arguments: [CallArgument], _ name: Expr.Name, _ expr: Expr, expecting type: Type?
    ) -> TypedExpr {
        let functions = found.filter { candidate in
            guard let function = candidate.function else { return false }
            resolveSignature(function)
            return ArgumentMatch.fits(function.parameters, arguments)
        }
        if !functions.isEmpty, functions.count < found.count {
            return bestCall(functions, arguments, name.span, expr.span, expecting: type)
                ?? TypedExpr(.error, .error, expr.span)
        }
        if functions.isEmpty, let receiver = found.first?.receiver,
            reportUnmet(name, of: receiver, resolve(receiver.type), arguments)
        {
            return TypedExpr(.error, .error, expr.span)
        }
        if let first = found.first {
            switch first.target {
            case .variable, .tupleElement:
                return callValue(use(first, name.span), arguments, expr.span, expecting: type)
            case .type(let made): return construct(made, arguments, name.span, expr.span, expecting: type)
            case .function, .enumCase: break
            }
        }
        let callable = found.filter { if case .variable = $0.target { false } else { true } }
        return bestCall(callable, arguments, name.span, expr.span, expecting: type)
            ?? TypedExpr(.error, .error, expr.span)
    }

    /// `.name(…)` of the type that is expected.
    func implicitMember(_ name: Expr.Name, _ arguments: [CallArgument]?, _ expr: Expr, expecting type: Type?)
        -> TypedExpr
    {
        guard var target = type.map(resolve), !target.isOpen || target.nominal != nil else {
            report(MemberMessage.noContext(name.text), name.span)
            return TypedExpr(.error, .error, expr.span)
        }
        if case .variable(let variable) = target {
            guard let usual = usualType(of: variable, having: name.text, expr.span) else {
                report(MemberMessage.noContext(name.text), name.span)
                return TypedExpr(.error, .error, expr.span)
            }
            target = usual
        }
        if target.hasErrors { return TypedExpr(.error, .error, expr.span) }
        if name.text == "init", let arguments {
            if let wrapped = target.wrapped { target = resolve(wrapped) }
            return construct(target, arguments, name.span, expr.span, expecting: type)
        }
        var found = implicitMembers(of: target, name.text, expr.span)
        while found.isEmpty, let wrapped = target.wrapped {
            target = resolve(wrapped)
            found = implicitMembers(of: target, name.text, expr.span)
        }
        if found.isEmpty { return unknownMember(name, of: metatype(target, expr.span)) }
        if let arguments { return callFound(found, arguments, name, expr, expecting: target) }
        return useBest(found, name.span, expecting: target)
    }

    /// `2 * .pi`: what the literal beside it becomes, so that the member exists.
    private func usualType(of variable: TypeVariable, having name: String, _ span: TextSpan) -> Type? {
        guard let literal = variable.literal else { return nil }
        return [literal.usualType, .double].first {
            accepts($0, literal) && !implicitMembers(of: $0, name, span).isEmpty
        }
    }

    private func implicitMembers(of type: Type, _ name: String, _ span: TextSpan) -> [Candidate] {
        if case .existential(let bounds) = type {
            return allProtocols(bounds).flatMap { members(named: name, whereSelfIsGivenBy: $0, span) }
        }
        return members(named: name, of: metatype(type, span))
    }

    /// `.relu` where `any Layer` is asked for: static members of an extension of `Layer` that says what `Self` is.
    private func members(named name: String, whereSelfIsGivenBy proto: NominalType, _ span: TextSpan) -> [Candidate] {
        guard let own = proto.selfParameter else { return [] }
        return extensions(of: proto).filter { $0.members[name] != nil }.flatMap { ext in
            ext.signature.requirements.flatMap { requirement -> [Candidate] in
                guard case .same(.parameter(own), let type) = requirement else { return [] }
                return members(named: name, in: type, receiver: metatype(type, span), isStatic: true, distance: 0)
                    .filter { $0.owner === proto }
            }
        }
    }

    private func callSuper(
        _ name: Expr.Name, _ arguments: [CallArgument], _ base: Expr, _ expr: Expr, expecting type: Type?
    ) -> TypedExpr {
        guard let receiver = superReceiver(base.span) else { return unknownName("super", base.span) }
        var found =
            name.text == "init"
            ? members(named: "init", in: receiver.type, receiver: receiver, isStatic: true, distance: 0)
            : members(named: name.text, of: receiver)
        if found.isEmpty { return unknownMember(name, of: receiver) }
        for index in found.indices { found[index].isSuper = true }
        function?.callsSuperInit = function?.callsSuperInit == true || name.text == "init"
        let called =
            bestCall(found, arguments, name.span, expr.span, expecting: type) ?? TypedExpr(.error, .error, expr.span)
        if name.text == "init", !called.type.hasErrors {
            leave(to: called, "chain", name.span)
            called.type = .void
        }
        return called
    }

    /// `super`: this object, or in a static member this class, as its superclass sees it.
    func superReceiver(_ span: TextSpan) -> TypedExpr? {
        guard let this = visibleSelf(span), let above = superclass(of: this.type) else { return nil }
        let isClass = if case .metatype = this.type.head { true } else { false }
        return TypedExpr(.convert(.identity, this), isClass ? .metatype(above) : above, span)
    }

    func superclass(of type: Type) -> Type? {
        if case .metatype(let instance) = type.head { return superclass(of: instance) }
        guard case .nominal(let nominal, let arguments) = type.head else { return nil }
        complete(nominal)
        return nominal.superclass?.substituting(substitution(nominal, arguments))
    }

    // MARK: Values that are called

    func callValue(_ value: TypedExpr, _ arguments: [CallArgument], _ span: TextSpan, expecting type: Type?)
        -> TypedExpr
    {
        let failed = TypedExpr(.error, .error, span)
        let calleeType = resolve(value.type)
        if calleeType.hasErrors { return failed }
        if case .function(let function) = calleeType {
            return callFunction(value, function, arguments, span, expecting: type)
        }
        if case .metatype(let made) = calleeType {
            return construct(made, arguments, value.span, span, expecting: type)
        }
        let found = members(named: "callAsFunction", of: value)
        if !found.isEmpty { return bestCall(found, arguments, value.span, span, expecting: type) ?? failed }
        if let wrapped = calleeType.wrapped, case .function(let function) = wrapped.head, isImplicitlyUnwrapped(value) {
            return callFunction(
                TypedExpr(.force(value), wrapped, value.span), function, arguments, span, expecting: type)
        }
        if let wrapped = calleeType.wrapped, wrapped.head.function != nil {
            report(ConversionMessage.needsUnwrapping(calleeType.description, wrapped.description), value.span)
        } else {
            report(CallMessage.notCallable(calleeType.description), value.span)
        }
        return failed
    }

    func isImplicitlyUnwrapped(_ value: TypedExpr) -> Bool {
        switch value.kind {
        case .variable(let symbol), .property(let symbol, _, _): symbol.isImplicitlyUnwrapped
        case .call(let call): call.function.givesImplicitlyUnwrapped
        default: false
        }
    }

    private func callFunction(
        _ value: TypedExpr, _ function: FunctionType, _ arguments: [CallArgument], _ span: TextSpan,
        expecting type: Type?
    ) -> TypedExpr {
        // A closure's parameters have no labels: borrow the rules of functions.
        let shape = FunctionSymbol("closure", .closure, span: value.span)
        shape.parameters = function.parameters.map {
            var parameter = FunctionSymbol.Parameter(
                label: nil, name: "_", type: $0.type, symbol: VariableSymbol("_", isLet: true, span: span))
            parameter.isInout = $0.isInout
            parameter.isVariadic = $0.isVariadic
            parameter.isAutoclosure = $0.isAutoclosure
            return parameter
        }
        shape.result = function.result
        shape.isThrowing = function.isThrowing
        guard let called = apply(Candidate(target: .function(shape)), arguments, value.span, span, expecting: type),
            case .call(let call) = called.kind
        else {
            return TypedExpr(.error, .error, span)
        }
        return TypedExpr(.callValue(value, call.arguments), function.result, span)
    }

    private func applyCaseValue(_ nominal: NominalType, _ tag: Int, _ type: Type, _ span: TextSpan) -> TypedExpr {
        TypedExpr(.enumCase(nominal, tag, []), type, span)
    }

    func applyCase(
        _ nominal: NominalType, _ tag: Int, _ caseType: Type, _ arguments: [CallArgument], _ nameSpan: TextSpan,
        _ span: TextSpan, expecting: Type?
    ) -> TypedExpr? {
        if nominal === Standard.optional {
            guard let argument = arguments.first, let wrapped = caseType.head.wrapped else { return nil }
            let value = argument.typed ?? argument.expr.map { expression($0, expecting: wrapped) }
            guard let value else { return nil }
            return TypedExpr(.convert(.wrap, converted(value, to: wrapped, .argument)), caseType, span)
        }
        let found = nominal.cases[tag]
        let shape = FunctionSymbol(found.name, .function, span: nominal.span)
        shape.parameters = zip(found.payload, found.defaults).map { element, value in
            let symbol = VariableSymbol(element.label ?? "_", isLet: true, type: element.type, span: nominal.span)
            var parameter = FunctionSymbol.Parameter(
                label: element.label, name: element.label ?? "_", type: element.type, symbol: symbol)
            parameter.hasDefault = value != nil
            parameter.defaultValue = value
            return parameter
        }
        shape.scope = nominal.scope
        shape.file = nominal.file
        shape.result = nominal.declaredType
        // The type around may be open: `Tree.leaf(3)` finds its parameters from the payload.
        let arguments = arguments
        let substitution = substitution(nominal, caseType.arguments)
        var candidate = Candidate(target: .function(shape))
        candidate.substitution = substitution
        guard let called = apply(candidate, arguments, nameSpan, span, expecting: expecting),
            case .call(let call) = called.kind
        else {
            return TypedExpr(.error, .error, span)
        }
        return TypedExpr(.enumCase(nominal, tag, call.arguments), resolve(caseType), span)
    }
}
