import Diagnostics

/// What is checked about a type when all its declarations are known.
extension Checker {
    func finish(_ nominal: NominalType) {
        complete(nominal)
        checkWaiting()
        checkConformances(of: nominal, nominal.inherited, span: nominal.span)
        checkOverrides(nominal)
        checkRequired(nominal)
        checkRecursion(nominal)
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
                checkConformances(of: ext.nominal, ext.inherited, span: ext.nominal.span)
                requirements = saved
            } else if !waitingProperties.isEmpty {
                _ = type(of: waitingProperties.removeFirst())
            } else {
                checkBodyIfNeeded(waiting.removeFirst())
            }
        }
    }

    func checkConformances(of nominal: NominalType, _ inherited: [Type], span: TextSpan) {
        if nominal.kind == .protocol { return }
        let own = nominal.declaredType
        for proto in allProtocols(inherited) {
            for (name, members) in library.requirements(of: proto, self).sorted(by: { $0.key < $1.key }) {
                if name == "makeIterator",
                    conforms(own, to: Standard.iterator) || conforms(own, to: Standard.collection)
                {
                    continue
                }
                for requirement in members where !isMet(requirement, name, by: nominal, own, proto) {
                    report(
                        DeclarationMessage.missingRequirement(
                            type: nominal.name, proto: proto.name, requirement: describe(requirement)), span,
                        notes: asked(requirement, by: proto))
                }
            }
            checkDerived(nominal, proto, span)
        }
    }

    /// `Equatable` and `Hashable` are made by Swift where the parts have them.
    private func checkDerived(_ nominal: NominalType, _ proto: NominalType, _ span: TextSpan) {
        guard proto === Standard.equatable || proto === Standard.hashable || proto === Standard.comparable else {
            return
        }
        let op = proto === Standard.comparable ? "<" : "=="
        if proto !== Standard.hashable || true, ownOperator(nominal, op) { return }
        if proto === Standard.hashable, nominal.members["hash"] != nil { return }
        if proto === Standard.comparable {
            if nominal.kind != .enumeration || nominal.rawType != nil {
                report(
                    DeclarationMessage.missingRequirement(
                        type: nominal.name, proto: proto.name,
                        requirement: "'static func < (left: Self, right: Self) -> Bool'"), span)
            }
            return
        }
        let parts =
            nominal.kind == .enumeration
            ? nominal.cases.flatMap { $0.payload.map(\.type) } : nominal.stored.map { type(of: $0) }
        requirements = nominal.signature.requirements + extensions(of: nominal).flatMap(\.signature.requirements)
        let fits = nominal.kind != .class && parts.allSatisfy { conforms($0, to: proto) }
        requirements = []
        if !fits {
            report(
                DeclarationMessage.missingRequirement(type: nominal.name, proto: proto.name, requirement: "'=='"), span)
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
            case .variable(let variable): variable !== askedVariable
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
        return found.contains { fits(requirement, $0, own, proto) }
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
            return matches && (asked.setter == nil || !given.isLet || given.setter != nil)
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

    private func checkOverrides(_ nominal: NominalType) {
        guard nominal.kind == .class else { return }
        for (name, members) in nominal.members.sorted(by: { $0.key < $1.key }) where name != "init" {
            for member in members {
                let hidden =
                    nominal.superclass.map {
                        self.members(named: name, in: $0, receiver: nil, isStatic: member.isStatic, distance: 0)
                    } ?? []
                switch member {
                case .variable(let symbol):
                    let exists = hidden.contains { if case .variable = $0.target { true } else { false } }
                    if symbol.isOverride && !exists {
                        report(DeclarationMessage.overridesNothing("property"), symbol.span)
                    }
                    if !symbol.isOverride && exists { report(DeclarationMessage.missingOverride(name), symbol.span) }
                    for case .variable(let above) in hidden.map(\.target) where !above.isComputed && !above.isStatic {
                        markOverridden(above)
                    }
                case .function(let symbol):
                    let exists = hidden.contains { $0.function.map { sameSignature($0, symbol) } ?? false }
                    if symbol.isOverride && !exists {
                        report(DeclarationMessage.overridesNothing("method"), symbol.span)
                    }
                    let overridden = hidden.compactMap(\.function).first { sameSignature($0, symbol) }
                    if let overridden, overridden.isFinal, !overridden.isStatic {
                        report(DeclarationMessage.overridesFinal, symbol.span)
                    }
                    if !symbol.isOverride && exists { report(DeclarationMessage.missingOverride(name), symbol.span) }
                }
            }
        }
    }

    func sameSignature(_ first: FunctionSymbol, _ second: FunctionSymbol) -> Bool {
        resolveSignature(first)
        resolveSignature(second)
        return first.parameters.map(\.label) == second.parameters.map(\.label) && first.isStatic == second.isStatic
            && zip(first.parameters, second.parameters).allSatisfy { sameParameter($0.type, $1.type) }
    }

    private func isGeneric(_ type: Type) -> Bool {
        type.contains { part in
            switch part {
            case .parameter, .associated: true
            default: false
            }
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
