import Diagnostics

/// Names and members as values.
extension Checker {
    func name(_ name: String, _ labels: [String?]?, _ generics: [TypeExpr], _ expr: Expr, expecting type: Type?)
        -> TypedExpr
    {
        if name == "super", let receiver = superReceiver(expr.span) { return receiver }
        if name == "Self", let own = classSelf(expr.span) { return own }
        var found = candidates(named: name, expr.span)
        if !generics.isEmpty, case .type? = found.first?.target, let made = lookUpType(name, generics, expr.span) {
            found = [Candidate(target: .type(made))]
        }
        if let labels { found = found.filter { hasLabels($0, labels) } }
        if found.isEmpty { return unknownName(name, expr.span) }
        return useBest(found, expr.span, expecting: type)
    }

    /// `Self` in a class: found when it runs, since a subclass's object may be there.
    func classSelf(_ span: TextSpan) -> TypedExpr? {
        guard let own = selfType, own.isClass, let this = visibleSelf(span) else { return nil }
        return TypedExpr(.classOf(this), .metatype(own), span)
    }

    private func hasLabels(_ candidate: Candidate, _ labels: [String?]) -> Bool {
        guard let function = candidate.function else { return false }
        resolveSignature(function)
        return function.parameters.map(\.label) == labels
    }

    func member(
        _ base: Expr?, _ name: Expr.Name, _ labels: [String?]?, _ generics: [TypeExpr], _ expr: Expr,
        expecting type: Type?
    ) -> TypedExpr {
        guard let base else { return implicitMember(name, nil, expr, expecting: type) }
        if case .name("super", _, _) = base.kind { return superMember(name, base, expr, expecting: type) }
        if name.text == "self", let written = writtenType(base) { return metatype(self.type(written), expr.span) }
        if isModule(base) { return useModuleMember(name, expecting: type) }
        let value = forcedImplicitly(uncheckedChain(base), for: name.text)
        let baseType = resolve(value.type)
        if baseType.hasErrors { return value }
        if baseType.hasVariables { settle(value, having: name.text) }
        if name.text == "self" { return value }
        if case .metatype(let made) = baseType, name.text == "Type" { return metatype(.metatype(made), expr.span) }
        var found = members(named: name.text, of: value)
        if rejectStatic(found, of: value, name) { return TypedExpr(.error, .error, expr.span) }
        if !generics.isEmpty, case .metatype(let outer) = baseType, case .type? = found.first?.target {
            return metatype(self.member(outer, name.text, generics, name.span), expr.span)
        }
        if let labels { found = found.filter { hasLabels($0, labels) } }
        if found.isEmpty, let curried = unapplied(name, of: value) { return curried }
        if found.isEmpty { return unknownMember(name, of: value) }
        return useBest(found, name.span, expecting: type)
    }

    /// A `T!` before a member that only a `T` has.
    func forcedImplicitly(_ value: TypedExpr, for name: String) -> TypedExpr {
        guard isImplicitlyUnwrapped(value), let wrapped = resolve(value.type).wrapped,
            members(named: name, of: value).isEmpty
        else { return value }
        return TypedExpr(.force(value), wrapped, value.span)
    }

    /// `Adder.add` is a function from an adder to its `add`.
    func unapplied(_ name: Expr.Name, of base: TypedExpr) -> TypedExpr? {
        guard case .metatype(let instance) = resolve(base.type) else { return nil }
        let found = members(named: name.text, in: instance.head, receiver: nil, isStatic: false, distance: 0)
        guard let function = found.first?.function, found.allSatisfy({ $0.function != nil }) else { return nil }
        resolveSignature(function)
        if function.isMutating { return nil }
        return expanded(FunctionType([instance], fresh()), name.span) { [self] values in
            useBest(members(named: name.text, of: values[0]), name.span, expecting: nil)
        }
    }

    /// `Swift.max` and `Foundation.exp` name the library's, whatever a type around calls its own.
    func isModule(_ base: Expr) -> Bool {
        guard case .name(let name, _, _) = base.kind, name == "Swift" || name == "Foundation" else { return false }
        return candidates(named: name, base.span).isEmpty
    }

    private func useModuleMember(_ name: Expr.Name, expecting type: Type?) -> TypedExpr {
        let found = libraryCandidates(named: name.text, name.span)
        return found.isEmpty ? unknownName(name.text, name.span) : useBest(found, name.span, expecting: type)
    }

    private func superMember(_ name: Expr.Name, _ base: Expr, _ expr: Expr, expecting type: Type?) -> TypedExpr {
        guard let receiver = superReceiver(base.span) else { return unknownName("super", base.span) }
        let found = members(named: name.text, of: receiver)
        guard var first = found.first else { return unknownMember(name, of: receiver) }
        first.isSuper = true
        return use(first, name.span)
    }

    /// The candidate that the expected type asks for, as a value.
    func useBest(_ found: [Candidate], _ span: TextSpan, expecting type: Type?) -> TypedExpr {
        guard let first = found.first else { return TypedExpr(.error, .error, span) }
        if found.allSatisfy({ $0.function != nil }) { return functionValue(found, span, expecting: type) }
        if found.count > 1, let type {
            for candidate in found where candidate.function == nil {
                if trial({ convert(use(candidate, span), to: type) != nil }) { return use(candidate, span) }
            }
        }
        return use(found.first { $0.function == nil } ?? first, span)
    }

    private func functionValue(_ found: [Candidate], _ span: TextSpan, expecting type: Type?) -> TypedExpr {
        if let name = mutatingName(of: found) {
            report(NameMessage.mutatingValue(name), span)
            return TypedExpr(.error, .error, span)
        }
        let wanted = type.map(resolve).flatMap { $0.wrapped?.head.function ?? $0.function }
        if let wanted, !wanted.parameters.contains(where: { $0.type.isOpen }) {
            return expandedReference(found, wanted, span)
        }
        let open = found.filter { candidate in
            guard let function = candidate.function else { return false }
            resolveSignature(function)
            return function.signature.parameters.isEmpty
        }
        if open.count > 1, let wanted {
            let fitting = open.filter { candidate in
                trial { unify(.function(functionType(candidate)), .function(wanted)) }
            }
            if fitting.count == 1 { return use(fitting[0], span) }
        }
        if let wanted, open.isEmpty, let only = onlyFitting(found, wanted) {
            return expandedReference([only], wanted, span)
        }
        if let wanted, found.count > 1, let settled = settledLiterals(of: wanted) {
            return expandedReference(found, settled, span)
        }
        if open.count != 1 && found.count != 1 {
            report(NameMessage.ambiguous(found[0].function?.name ?? ""), span)
            return TypedExpr(.error, .error, span)
        }
        return use(open.first ?? found[0], span)
    }

    /// `3 |> String.init`: what is handed over is what its literals usually are.
    private func settledLiterals(of wanted: FunctionType) -> FunctionType? {
        for type in wanted.parameters.map(\.type) where type.isOpen {
            guard case .variable(let variable) = type.head, variable.literal != nil else { return nil }
        }
        for parameter in wanted.parameters { settle(parameter.type) }
        return resolve(.function(wanted)).function
    }

    /// `curry(max)`: of generic functions the one that takes as many values, whatever they turn out to be.
    private func onlyFitting(_ found: [Candidate], _ wanted: FunctionType) -> Candidate? {
        let fitting = found.filter { candidate in
            guard let function = candidate.function else { return false }
            resolveSignature(function)
            return function.parameters.count == wanted.parameters.count
                && function.parameters.allSatisfy { $0.label == nil && !$0.isVariadic }
        }
        return fitting.count == 1 ? fitting[0] : nil
    }

    /// The name of methods that would all change the value before the dot.
    private func mutatingName(of found: [Candidate]) -> String? {
        let isMutating = found.allSatisfy { candidate in
            guard let function = candidate.function, let receiver = candidate.receiver else { return false }
            if case .metatype = receiver.kind { return false }
            resolveSignature(function)
            return function.isMutating
        }
        return isMutating ? found.first?.function?.name : nil
    }

    private func functionType(_ candidate: Candidate) -> FunctionType {
        guard let function = candidate.function else { return FunctionType([], .error) }
        guard case .function(let type) = Type.function(function.type).substituting(candidate.substitution) else {
            return function.type
        }
        return type
    }

    /// `map(Double.init)`: a closure that calls what fits its parameters.
    private func expandedReference(_ found: [Candidate], _ wanted: FunctionType, _ span: TextSpan) -> TypedExpr {
        if found.count == 1, let function = found[0].function {
            resolveSignature(function)
            var asked = wanted
            asked.isThrowing = function.isThrowing && wanted.isThrowing
            let isPlain =
                function.signature.parameters.isEmpty && function.host == nil && function.owner == nil
                && function.parameters.count == wanted.parameters.count
            if isPlain, unify(.function(functionType(found[0])), .function(asked)) { return use(found[0], span) }
        }
        let (found, receivers) = holdingReceivers(of: found, span)
        let made = expanded(wanted, span) { [self] values in
            for case let function? in found.map(\.function) where function.isLocal { noteUse(of: function) }
            // A function of two where one pair comes: `zip(a, b).map(*)` and `map(max)`.
            var values = values
            if values.count == 1, case .tuple(let elements) = resolve(values[0].type), elements.count > 1,
                !found.contains(where: { $0.function?.parameters.count == 1 })
            {
                values = elements.indices.map { TypedExpr(.tupleElement(values[0], $0), elements[$0].type, span) }
            }
            let arguments = values.enumerated().map { index, value in
                CallArgument(label: nil, expr: nil, typed: value, span: span)
            }
            return calling(found, arguments, expecting: wanted.result, span)
        }
        guard case .closure(let code) = made.kind else { return made }
        code.captured = receivers
        for receiver in receivers { code.context.capture(receiver.symbol) }
        return made
    }

    /// `map(scale.apply)`: the value before the dot is taken once, where the function is named, and held from then on.
    private func holdingReceivers(
        of found: [Candidate], _ span: TextSpan
    ) -> (found: [Candidate], receivers: [(symbol: VariableSymbol, value: TypedExpr)]) {
        var receivers: [(symbol: VariableSymbol, value: TypedExpr)] = []
        let holding = found.map { candidate in
            guard let receiver = candidate.receiver else { return candidate }
            if case .metatype = receiver.kind { return candidate }
            let symbol: VariableSymbol
            if let known = receivers.first(where: { $0.value === receiver }) {
                symbol = known.symbol
            } else {
                symbol = VariableSymbol("receiver", isLet: true, type: receiver.type, span: span)
                symbol.function = function
                receivers.append((symbol, receiver))
            }
            var candidate = candidate
            candidate.receiver = TypedExpr(.variable(symbol), receiver.type, receiver.span)
            return candidate
        }
        return (holding, receivers)
    }

    /// The call of the candidate that fits unlabelled arguments, or that would if they bore its labels.
    private func calling(
        _ found: [Candidate], _ arguments: [CallArgument], expecting result: Type, _ span: TextSpan
    ) -> TypedExpr {
        let unlabelledFits = found.filter { candidate in
            guard let function = candidate.function else { return false }
            resolveSignature(function)
            return ArgumentMatch.fits(function.parameters, arguments)
        }
        if !unlabelledFits.isEmpty {
            return bestCall(unlabelledFits, arguments, span, span, expecting: result)
                ?? TypedExpr(.error, .error, span)
        }
        let labelled = found.compactMap { candidate -> (Candidate, [CallArgument])? in
            guard let function = candidate.function else { return nil }
            resolveSignature(function)
            guard function.parameters.count == arguments.count else { return nil }
            return (
                candidate,
                zip(function.parameters, arguments).map {
                    CallArgument(label: $0.label, expr: nil, typed: $1.typed, span: span)
                }
            )
        }
        if let unlabelled = labelled.filter({ $0.1.allSatisfy { $0.label == nil } }).map(\.0) as [Candidate]?,
            !unlabelled.isEmpty
        {
            return bestCall(unlabelled, arguments, span, span, expecting: result)
                ?? TypedExpr(.error, .error, span)
        }
        for (candidate, arguments) in labelled {
            if trial({ apply(candidate, arguments, span, span, expecting: result) != nil }) {
                return apply(candidate, arguments, span, span, expecting: result)
                    ?? TypedExpr(.error, .error, span)
            }
        }
        return bestCall(found, arguments, span, span, expecting: result) ?? TypedExpr(.error, .error, span)
    }

    /// A candidate as a value.
    func use(_ candidate: Candidate, _ span: TextSpan) -> TypedExpr {
        checkPlace(of: candidate, span)
        switch candidate.target {
        case .type(let type): return metatype(type, span)
        case .enumCase(let nominal, let tag, let type): return caseValue(nominal, tag, type, span)
        case .tupleElement(let index, let type):
            guard let base = candidate.receiver else { return TypedExpr(.error, .error, span) }
            return TypedExpr(.tupleElement(base, index), type, span)
        case .function(let function):
            resolveSignature(function)
            let type = resolve(.function(functionType(candidate)))
            if let open = function.signature.parameters.first(where: { candidate.substitution[$0] == nil }),
                self.function?.symbol !== function, function.file != Library.file
            {
                report(CallMessage.notInferred(open.name), span)
                return TypedExpr(.error, .error, span)
            }
            return TypedExpr(.function(function, candidate.substitution, receiver: candidate.receiver), type, span)
        case .variable(let variable): return use(variable, candidate, span)
        }
    }

    private func use(_ variable: VariableSymbol, _ candidate: Candidate, _ span: TextSpan) -> TypedExpr {
        let type = resolve(type(of: variable).substituting(candidate.substitution))
        if variable.owner == nil {
            if let getter = variable.getter {
                return TypedExpr(.property(variable, base: nil, candidate.substitution), getter.result, span)
            }
            if !variable.isDeclared, function == nil { report(NameMessage.useBeforeDeclaration(variable.name), span) }
            return TypedExpr(.variable(variable), type, span)
        }
        if variable.isPrivate, let owner = variable.owner, !isInside(owner) {
            report(NameMessage.inaccessible(variable.name, "private"), span)
        }
        checkMutatingGetter(of: variable, candidate.receiver, span)
        if variable.getter?.isThrowing == true { noteThrow(span, what: variable.name) }
        let shown = shownType(of: variable, type, candidate) ?? type
        return TypedExpr(.property(variable, base: candidate.receiver, candidate.substitution), shown, span)
    }

    /// Of a property that gives `some P` or `Self`: what that is for the one that has it.
    private func shownType(of variable: VariableSymbol, _ type: Type, _ candidate: Candidate) -> Type? {
        guard let getter = variable.getter else { return nil }
        if getter.returnsSelf { return candidate.receiver.map { selfResult(type, of: $0) } }
        guard case .parameter(let hidden) = type, hidden.opaque != nil else { return nil }
        checkBodyIfNeeded(getter)
        return erasedOpaque(type, of: candidate, candidate.substitution) ?? hiddenType(type, of: candidate.substitution)
    }

    /// Whether the place that is checked stands within a type's braces or an extension of it.
    func isInside(_ nominal: NominalType) -> Bool {
        var next: Scope? = scope
        while let current = next {
            if current.type === nominal { return true }
            if let other = current.type, other.scope?.parent === nominal.scope { return true }
            next = current.parent
        }
        return false
    }

    private func caseValue(_ nominal: NominalType, _ tag: Int, _ type: Type, _ span: TextSpan) -> TypedExpr {
        if nominal === Standard.optional {
            guard tag == 1, let wrapped = type.wrapped else { return TypedExpr(.nilValue, type, span) }
            return expanded(FunctionType([wrapped], type), span) { values in
                TypedExpr(.convert(.wrap, values[0]), type, span)
            }
        }
        let found = nominal.cases[tag]
        if found.payload.isEmpty {
            requireInferred(type, span)
            return TypedExpr(.enumCase(nominal, tag, []), type, span)
        }
        // A case with a payload is a function that makes it.
        let substitution = substitution(nominal, type.arguments)
        let parameters = found.payload.map { $0.type.substituting(substitution) }
        return expanded(FunctionType(parameters, type), span) { values in
            TypedExpr(.enumCase(nominal, tag, values), type, span)
        }
    }
}
