import Diagnostics

/// What is checked about a type when all its declarations are known.
extension Checker {
    func finish(_ nominal: NominalType) {
        complete(nominal)
        checkWaiting()
        checkConformances(of: nominal, as: nominal.declaredType, nominal.inherited, span: nominal.span)
        checkOverrides(nominal.members, of: nominal)
        checkBuilding(nominal)
        checkMembers(nominal.members, of: nominal)
        checkRequired(nominal)
        checkExposure(of: nominal)
        checkRecursion(nominal)
        for case .alias(let alias) in nominal.types.values.sorted(by: { name($0) < name($1) }) { resolve(alias) }
        for case .nominal(let inner) in nominal.types.values.sorted(by: { name($0) < name($1) }) { finish(inner) }
    }

    private func name(_ member: TypeMember) -> String {
        switch member {
        case .nominal(let nominal): nominal.name
        case .alias(let alias): alias.name
        }
    }

    /// Checks bodies and first values that were declared but not looked at.
    func checkWaiting() {
        while !waitingExtensions.isEmpty || !waitingProperties.isEmpty || !waiting.isEmpty {
            if !waitingExtensions.isEmpty {
                let ext = waitingExtensions.removeFirst()
                _ = extensions(of: ext.nominal)
                let saved = requirements
                requirements = ext.allRequirements
                let own = extensionSelf(ext.nominal, ext)
                checkConformances(of: ext.nominal, as: own, ext.inherited, span: ext.span ?? ext.nominal.span)
                requirements = saved
                checkMembers(ext)
            } else if !waitingProperties.isEmpty {
                _ = type(of: waitingProperties.removeFirst())
            } else {
                checkBodyIfNeeded(waiting.removeFirst())
            }
        }
    }

    func checkConformances(of nominal: NominalType, as own: Type, _ inherited: [Type], span: TextSpan) {
        if nominal.kind == .protocol { return }
        let saved = requirements
        requirements += nominal.signature.requirements
        defer { requirements = saved }
        checkClassOnly(nominal, inherited, span)
        for proto in allProtocols(inherited) {
            var missing: [Member] = []
            for (name, members) in library.requirements(of: proto, self).sorted(by: { $0.key < $1.key }) {
                if name == "makeIterator",
                    conforms(own, to: Standard.iterator) || conforms(own, to: Standard.collection)
                {
                    continue
                }
                missing += members.filter { !isMet($0, name, by: nominal, own, proto) }
            }
            // Of an enum with payloads, that was said already.
            if !missing.isEmpty, !(proto === Standard.caseIterable && nominal.hasPayloads) {
                report(
                    DeclarationMessage.missingRequirement(
                        type: nominal.name, proto: proto.name,
                        requirement: missing.map(describe).joined(separator: ", ")),
                    span, notes: missing.flatMap { asked($0, by: proto) })
            }
            checkDerived(nominal, proto, span)
            if missing.isEmpty { checkAssociated(nominal, proto, span) }
        }
    }

    func ownOperator(_ nominal: NominalType, _ op: String) -> Bool {
        if nominal.members[op] != nil || extensions(of: nominal).contains(where: { $0.members[op] != nil }) {
            return true
        }
        if nominal.host?.members[op] != nil { return true }
        let global = (environment.symbols[op] ?? []).contains { symbol in
            guard case .function(let function) = symbol else { return false }
            resolveSignature(function)
            return function.parameters.first?.type.nominal === nominal
        }
        if global { return true }
        if let superclass = nominal.superclass?.nominal { return ownOperator(superclass, op) }
        return nominal.inherited.contains { proto in
            proto.nominal.map { proto in extensions(of: proto).contains { $0.members[op] != nil } } ?? false
        }
    }

    private func isMet(
        _ requirement: Member, _ name: String, by nominal: NominalType, _ own: Type, _ proto: NominalType
    ) -> Bool {
        let (askedFunction, askedVariable) = parts(of: requirement)
        let isStatic = requirement.isStatic || askedFunction?.kind == .initializer
        let found = members(named: name, in: own, receiver: nil, isStatic: isStatic, distance: 0).filter { candidate in
            switch candidate.target {
            case .function(let function): function !== askedFunction
            // What describes any value is no description of its own.
            case .variable(let variable): variable !== askedVariable && variable.owner !== Standard.describable
            case .type, .enumCase, .tupleElement: false
            }
        }
        if found.isEmpty, nominal.kind == .enumeration, isStatic, nominal.cases.contains(where: { $0.name == name }) {
            return true
        }
        if let askedFunction, let first = name.first, !first.isLetter, first != "_", own.nominal?.builtin != nil {
            resolveSignature(askedFunction)
            let plain =
                name.hasSuffix("=") && !["==", "!=", "<=", ">="].contains(name) ? String(name.dropLast()) : name
            let asked = askedFunction.parameters.map {
                resolve($0.type.substituting(proto.selfParameter.map { [$0: own] } ?? [:]))
            }
            if asked.allSatisfy({ $0 == own }), supports(plain, own) { return true }
        }
        let witness = found.first { fits(requirement, $0, own, proto) || isDefault($0.function, askedFunction) }
        guard let witness else { return false }
        // Of two defaults that are as good as each other, none is the one.
        if witness.owner?.kind == .protocol,
            found.contains(where: { areUnrelatedDefaults(witness, $0) && fits(requirement, $0, own, proto) })
        {
            return false
        }
        checkWitness(witness, for: requirement, of: nominal, proto)
        return true
    }

    /// `init()` is met by the initializer that Swift makes where each property has a value.
    func isDefault(_ given: FunctionSymbol?, _ asked: FunctionSymbol?) -> Bool {
        guard let given, let asked, given.synthesized == .memberwise, asked.kind == .initializer else { return false }
        resolveSignature(given)
        return asked.parameters.isEmpty && given.parameters.allSatisfy(\.hasDefault)
    }

    /// Where the protocol asks for what is missing.
    private func asked(_ requirement: Member, by proto: NominalType) -> [Diagnostic.Note] {
        let span =
            switch requirement {
            case .variable(let symbol): symbol.span
            case .function(let symbol): symbol.span
            }
        return note("protocol requires \(describe(requirement))", proto.file, span)
    }

    private func parts(of member: Member) -> (FunctionSymbol?, VariableSymbol?) {
        switch member {
        case .function(let symbol): (symbol, nil)
        case .variable(let symbol): (nil, symbol)
        }
    }

    private func fits(_ requirement: Member, _ candidate: Candidate, _ own: Type, _ proto: NominalType) -> Bool {
        var substitution: Substitution = [:]
        if let parameter = proto.selfParameter { substitution[parameter] = own }
        switch (requirement, candidate.target) {
        case (.variable(let asked), .variable(let given)):
            let matches = unify(
                resolve(type(of: asked).substituting(substitution)),
                resolve(type(of: given).substituting(candidate.substitution)))
            let canChange = given.isComputed ? given.setter != nil : !given.isLet
            return matches && (asked.setter == nil || canChange)
        case (.function(let asked), .function(let given)):
            resolveSignature(asked)
            resolveSignature(given)
            guard asked.parameters.map(\.label) == given.parameters.map(\.label) else { return false }
            if asked.signature.parameters.count != given.signature.parameters.count {
                return !given.signature.parameters.isEmpty
            }
            for (first, second) in zip(asked.signature.parameters, given.signature.parameters) {
                substitution[first] = .parameter(second)
            }
            guard given.isThrowing ? asked.isThrowing : true else { return false }
            if asked.setter != nil, given.setter == nil { return false }
            if given.isMutating, !asked.isMutating, !isClassOnly(own) { return false }
            let parameters = zip(asked.parameters, given.parameters).allSatisfy {
                unify(
                    resolve($0.type.substituting(substitution)), resolve($1.type.substituting(candidate.substitution)))
            }
            if asked.kind == .initializer { return parameters }
            return parameters
                && fitsResult(
                    asked.result.substituting(substitution), given.result.substituting(candidate.substitution))
        default: return false
        }
    }

    private func fitsResult(_ asked: Type, _ given: Type) -> Bool {
        if case .parameter(let hidden) = given, hidden.opaque != nil { return true }
        return unify(resolve(asked), resolve(given)) || isSubclass(resolve(given), of: resolve(asked))
    }

    private func describe(_ member: Member) -> String {
        switch member {
        case .variable(let symbol): "'var \(symbol.name): \(type(of: symbol))'"
        case .function(let symbol):
            "'\(symbol.kind == .initializer || symbol.kind == .subscript ? "" : "func ")\(symbol.fullName)'"
        }
    }

    func sameSignature(_ first: FunctionSymbol, _ second: FunctionSymbol) -> Bool {
        resolveSignature(first)
        resolveSignature(second)
        return first.parameters.map(\.label) == second.parameters.map(\.label) && first.isStatic == second.isStatic
            && zip(first.parameters, second.parameters).allSatisfy {
                $0.isVariadic == $1.isVariadic && $0.isInout == $1.isInout && sameParameter($0.type, $1.type)
            }
    }

    private func sameParameter(_ first: Type, _ second: Type) -> Bool {
        trial { unify(first, second) } || isGeneric(first) || isGeneric(second)
    }

    func checkInitialization(_ symbol: FunctionSymbol, end: TextSpan) {
        if symbol.isConvenience, symbol.owner?.kind == .class {
            if symbol.context?.delegates != true { report(FlowMessage.selfInitNotCalled, end) }
            return
        }
        if symbol.context?.delegates == true, let owner = symbol.owner, owner.kind == .class {
            report(FlowMessage.delegatesPlainly(owner.name), symbol.span)
        }
        guard let owner = symbol.owner, owner.kind == .class, let superclass = owner.superclass,
            symbol.context?.delegates != true,
            symbol.context?.callsSuperInit != true
        else { return }
        // Swift calls `super.init()` by itself at the end, where there is one without arguments.
        let found = members(named: "init", in: superclass, receiver: nil, isStatic: true, distance: 0).first {
            candidate in
            guard let function = candidate.function else { return false }
            resolveSignature(function)
            return function.parameters.allSatisfy(\.hasDefault)
        }
        guard let found, found.function != nil, let this = symbol.selfSymbol else {
            report(FlowMessage.superNotCalled, end)
            return
        }
        var candidate = found
        candidate.isSuper = true
        candidate.receiver = TypedExpr(
            .convert(.identity, TypedExpr(.variable(this), this.type ?? .error, symbol.span)), superclass, symbol.span)
        if let call = apply(candidate, [], symbol.span, symbol.span, expecting: nil) {
            call.type = .void
            symbol.body?.append(TypedStmt(.expression(call), symbol.span))
        }
    }
}
