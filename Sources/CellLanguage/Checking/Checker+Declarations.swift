import Diagnostics

/// What a cell or type declares, before any body is checked.
extension Checker {
    /// A structure, class, enum or protocol; its members are read when they are first asked for.
    func declare(_ decl: NominalDecl, _ modifiers: Modifiers, in scope: Scope) -> NominalType {
        let nominal = NominalType(decl.name.text, decl.kind)
        let inside = Scope(parent: scope)
        inside.type = nominal
        nominal.scope = inside
        nominal.file = file
        nominal.span = decl.name.span
        nominal.end = decl.end
        nominal.isFinal = modifiers.has("final")
        nominal.reach = Reach(modifiers)
        nominal.isIndirect = modifiers.has("indirect")
        nominal.isResultBuilder = modifiers.attributes.contains { $0.name == "resultBuilder" }
        nominal.primaryAssociated = decl.primaryAssociated
        if decl.kind != .protocol, let outer = scope.type, outer.kind != .protocol {
            nominal.signature.parameters = outer.signature.parameters
            nominal.outerCount = outer.signature.parameters.count
        }
        let outerRequirements = requirements
        for parameter in decl.generics.parameters {
            let made = GenericParameter(parameter.name.text)
            nominal.signature.parameters.append(made)
            inside.parameters[made.name] = made
        }
        if let own = nominal.selfParameter { inside.parameters["Self"] = own }
        let saved = file
        nominal.complete = { [unowned self, unowned nominal] in
            let own: Type = nominal.selfParameter.map { .parameter($0) } ?? nominal.declaredType
            if nominal.outerCount > 0 { nominal.signature.requirements = outerRequirements }
            lasting {
                within(inside, function: nil, selfType: own, requirements: outerRequirements, file: saved) {
                    fill(nominal, decl, inside)
                }
            }
        }
        return nominal
    }

    func declare(_ decl: NominalDecl, isResultBuilder: Bool, in scope: Scope) -> NominalType {
        let nominal = declare(decl, Modifiers(), in: scope)
        nominal.isResultBuilder = isResultBuilder
        return nominal
    }

    /// A declaration of the library with the host's code behind it.
    func declare(
        host: HostDeclaration, _ decl: Decl, of nominal: NominalType?, _ ext: ExtensionSymbol?, in scope: Scope
    ) -> Member {
        switch decl.kind {
        case .function(let function):
            let symbol = declareFunction(function, decl.modifiers, in: scope, owner: nominal, extension: ext)
            symbol.host = host.body
            symbol.hostText = host.text
            symbol.isRequirement = host.body == nil && nominal?.kind == .protocol
            if symbol.kind == .subscript {
                resolveSignature(symbol)
                symbol.getter?.host = host.body
                symbol.setter?.host = host.setter
            }
            return .function(symbol)
        case .variable(let variable):
            guard let binding = variable.bindings.first, case .binding(let name, _) = binding.pattern.kind else {
                preconditionFailure("not a property: \(host.text)")
            }
            return .variable(property(name, host, binding, decl, of: nominal, ext, in: scope))
        default: preconditionFailure("not a member: \(host.text)")
        }
    }

    /// A declaration of the library that is written in Swift.
    func declare(source decl: Decl, of nominal: NominalType?, _ ext: ExtensionSymbol?, in scope: Scope) -> Member {
        switch decl.kind {
        case .function(let function):
            return .function(declareFunction(function, decl.modifiers, in: scope, owner: nominal, extension: ext))
        case .variable(let variable):
            guard let nominal else { preconditionFailure("a variable of the library outside a type") }
            var members: [String: [Member]] = [:]
            declareProperties(variable, decl, of: nominal, ext, in: scope, &members)
            guard let made = members.values.first?.first else { preconditionFailure("no property") }
            return made
        default: preconditionFailure("not a member")
        }
    }

    private func property(
        _ name: String, _ host: HostDeclaration, _ binding: VariableDecl.Binding, _ decl: Decl,
        of nominal: NominalType?,
        _ ext: ExtensionSymbol?, in scope: Scope
    ) -> VariableSymbol {
        let symbol = VariableSymbol(name, isLet: host.setter == nil, span: .start)
        symbol.storage = .computed
        symbol.owner = nominal
        symbol.isStatic = decl.modifiers.isStatic
        symbol.type = binding.type.map { type($0) } ?? .error
        symbol.getter = hostAccessor(.getter, of: symbol, host.body, ext)
        symbol.getter?.isRequirement = host.body == nil
        if host.setter != nil || (host.body == nil && binding.accessors?.declaresSet == true) {
            let setter = hostAccessor(.setter, of: symbol, host.setter, ext)
            setter.isMutating = nominal?.kind != .class && !symbol.isStatic
            let value = VariableSymbol("newValue", isLet: true, type: symbol.type, span: .start)
            setter.parameters = [
                FunctionSymbol.Parameter(label: nil, name: "newValue", type: symbol.type ?? .error, symbol: value)
            ]
            setter.result = .void
            symbol.setter = setter
        }
        return symbol
    }

    private func hostAccessor(
        _ kind: FunctionSymbol.Kind, of symbol: VariableSymbol, _ body: HostBody?, _ ext: ExtensionSymbol?
    ) -> FunctionSymbol {
        let made = FunctionSymbol(symbol.name, kind, span: .start)
        made.owner = symbol.owner
        made.isStatic = symbol.isStatic
        made.extensionSignature = ext?.signature ?? .none
        made.result = symbol.type ?? .error
        made.host = body
        return made
    }

    private func fill(_ nominal: NominalType, _ decl: NominalDecl, _ inside: Scope) {
        readInherited(nominal, decl)
        nominal.signature.requirements += requirements(of: decl.generics, inside)
        requirements = nominal.signature.requirements
        // `protocol Pet where Self: Animal` says the same as `protocol Pet: Animal`.
        for case .conforms(.parameter(let subject), let bound) in requirements where subject === nominal.selfParameter {
            nominal.inherited.append(bound)
        }
        if let own = nominal.selfParameter {
            requirements.append(.conforms(.parameter(own), to: .nominal(nominal, [])))
        }
        for member in decl.members {
            if case .associatedType(let name, let bounds, let value) = member.kind {
                nominal.associated.append((name.text, bounds.map { bound($0) }, nil))
                if let value {
                    let index = nominal.associated.count - 1
                    nominal.associated[index].value = type(value)
                }
            }
        }
        var members: [String: [Member]] = [:]
        var types: [String: TypeMember] = [:]
        // Nested types first: members mention them.
        for member in decl.members { declareType(member, in: inside, &types) }
        nominal.types.merge(types) { $1 }
        for member in decl.members { declareMember(member, of: nominal, extension: nil, in: inside, &members) }
        nominal.members = members
        nominal.hasOwnInitializer =
            members["init"]?.contains { member in
                guard case .function(let symbol) = member else { return false }
                return !symbol.isConvenience
            } ?? false
        if nominal.kind == .enumeration, nominal.cases.isEmpty, nominal.rawType != nil {
            report(EnumMessage.rawWithoutCases, nominal.span)
        }
        synthesize(nominal)
    }

    private func readInherited(_ nominal: NominalType, _ decl: NominalDecl) {
        for expr in decl.inherited {
            let type = bound(expr)
            switch type {
            case .existential(let parts): nominal.inherited += parts
            case .nominal(let other, _):
                if other === Standard.anyObject { nominal.isClassBound = true }
                if other.kind == .class, nominal.kind == .class {
                    inherit(other, type, by: nominal, expr.span)
                    if expr !== decl.inherited.first, nominal.superclass == type {
                        report(DeclarationMessage.notFirst("superclass '\(type)'", "the"), expr.span)
                    }
                } else if other.kind == .protocol {
                    conform(to: other, type, nominal, expr.span)
                } else if other.kind == .class, nominal.kind == .protocol {
                    // `protocol Pet: Animal`: only for classes that inherit from it.
                    nominal.inherited.append(type)
                } else if nominal.kind == .enumeration {
                    if let first = nominal.rawType {
                        report(EnumMessage.rawTypes(first.description, type.description), expr.span)
                        continue
                    }
                    takeRaw(type, for: nominal, expr.span)
                    if expr !== decl.inherited.first {
                        report(DeclarationMessage.notFirst("raw type '\(type)'", "the enum"), expr.span)
                    }
                } else {
                    report(DeclarationMessage.notInheritable(nominal.name, type.description), expr.span)
                }
            case .error: break
            default: report(DeclarationMessage.notInheritable(nominal.name, type.description), expr.span)
            }
        }
    }

    private func inherit(_ superclass: NominalType, _ type: Type, by nominal: NominalType, _ span: TextSpan) {
        complete(superclass)
        if superclass === nominal || isBelow(superclass, nominal) {
            report(DeclarationMessage.circularClass(nominal.name), nominal.span)
        } else if let first = nominal.superclass {
            report(DeclarationMessage.multipleInheritance(first.description, superclass.name), span)
        } else {
            nominal.superclass = type
            if let open = openNominal(type) { report(TypeMessage.needsArguments(open.name), span) }
            if superclass.isFinal { report(DeclarationMessage.finalSuperclass(superclass.name), span) }
        }
    }

    private func conform(to proto: NominalType, _ type: Type, _ nominal: NominalType, _ span: TextSpan) {
        if nominal.kind == .protocol {
            complete(proto)
            if inherits(type, nominal) {
                return report(DeclarationMessage.circularProtocol(proto.name), proto.span)
            }
        } else if isRedundant(type, of: nominal, in: nil) {
            report(WitnessMessage.redundant(nominal.name, proto.name), span)
        }
        nominal.inherited.append(type)
    }

    private func takeRaw(_ type: Type, for nominal: NominalType, _ span: TextSpan) {
        let literals = [Standard.integerLiteral, Standard.floatLiteral, Standard.stringLiteral]
        let fits = literals.contains { conforms(type, to: $0) }
        if !fits { report(EnumMessage.rawType(type.description), span) }
        nominal.rawType = fits ? type : .error
    }

    /// Whether a class inherits from another.
    private func isBelow(_ nominal: NominalType, _ other: NominalType) -> Bool {
        sequence(first: nominal) { $0.superclass?.nominal }.contains { $0 === other }
    }

    func declareType(_ decl: Decl, in scope: Scope, _ types: inout [String: TypeMember]) {
        switch decl.kind {
        case .nominal(let inner): types[inner.name.text] = .nominal(declare(inner, decl.modifiers, in: scope))
        case .typealias(let name, let generics, let value):
            types[name.text] = .alias(alias(name, generics, value, decl.modifiers, in: scope))
        case .variable, .function, .extension, .associatedType, .enumCase, .operatorDeclaration, .precedenceGroup,
            .nothing:
            break
        }
    }

    func alias(
        _ name: Expr.Name, _ generics: GenericClause, _ value: TypeExpr, _ modifiers: Modifiers, in scope: Scope
    ) -> TypeAlias {
        let alias = TypeAlias(name.text, span: name.span)
        (alias.written, alias.reach) = (value, Reach(modifiers))
        if alias.reach < .module { hasHiddenAliases = true }
        if let owner = scope.type, owner.kind == .class { checkSelf(named: value, in: owner) }
        let inside = Scope(parent: scope)
        for parameter in generics.parameters {
            let made = GenericParameter(parameter.name.text)
            alias.parameters.append(made)
            inside.parameters[made.name] = made
        }
        let (own, file) = (selfType, file)
        alias.resolve = { [unowned self, unowned alias] in
            lasting {
                let asked = requirements + requirements(of: generics, inside)
                alias.type = within(inside, function: nil, selfType: own, requirements: asked, file: file) {
                    type(value)
                }
            }
        }
        return alias
    }

    func requirements(of clause: GenericClause, _ inside: Scope) -> [Requirement] {
        let saved = scope
        scope = inside
        defer { scope = saved }
        var result: [Requirement] = []
        for parameter in clause.parameters {
            guard let made = inside.parameters[parameter.name.text] else { continue }
            for expr in parameter.inherited { result += conditions(.parameter(made), bound(expr)) }
        }
        let outer = requirements
        for requirement in clause.requirements {
            requirements = outer + result
            let left = type(requirement.left)
            result +=
                requirement.isSame ? [.same(left, type(requirement.right))] : conditions(left, bound(requirement.right))
        }
        requirements = outer
        return result
    }

    func conditions(_ subject: Type, _ bound: Type) -> [Requirement] {
        if case .existential(let parts) = bound { return parts.map { .conforms(subject, to: $0) } }
        return bound.isError ? [] : [.conforms(subject, to: bound)] + primaryConditions(subject, bound)
    }

    /// `some Sequence<Int>`: what the protocol's primary associated types have to be.
    func primaryConditions(_ subject: Type, _ bound: Type) -> [Requirement] {
        guard case .nominal(let proto, let arguments) = bound, proto.kind == .protocol else { return [] }
        return zip(proto.primaryAssociated, arguments).map { .same(.associated(subject, $0), $1) }
    }

    func declareMember(
        _ decl: Decl, of nominal: NominalType, extension ext: ExtensionSymbol?, in scope: Scope,
        _ members: inout [String: [Member]]
    ) {
        switch decl.kind {
        case .variable(let variable): declareProperties(variable, decl, of: nominal, ext, in: scope, &members)
        case .function(let function):
            let symbol = declareFunction(function, decl.modifiers, in: scope, owner: nominal, extension: ext)
            members[symbol.name, default: []].append(.function(symbol))
        case .enumCase(let cases): declareCases(cases, of: nominal, beside: members)
        case .nominal, .extension, .typealias, .associatedType, .operatorDeclaration, .precedenceGroup, .nothing: break
        }
    }
}
