import Diagnostics

/// Members that Swift makes by itself.
extension Checker {
    func synthesize(_ nominal: NominalType) {
        switch nominal.kind {
        case .structure where !nominal.hasOwnInitializer:
            nominal.members["init", default: []].append(.function(memberwise(nominal)))
            if nominal.stored.contains(where: \.isPrivate), nominal.stored.allSatisfy(\.hasInitial) {
                // The one with the private properties is private; the one without any is not.
                let plain = memberwise(nominal)
                plain.resolve = { [unowned nominal, unowned plain] in plain.result = nominal.declaredType }
                nominal.members["init", default: []].append(.function(plain))
            }
        case .class where !nominal.hasOwnInitializer: synthesizeClassInitializer(nominal)
        case .enumeration: synthesizeEnum(nominal)
        case .structure, .class, .protocol: break
        }
    }

    private func memberwise(_ nominal: NominalType) -> FunctionSymbol {
        let made = FunctionSymbol("init", .initializer, span: nominal.span)
        made.owner = nominal
        made.synthesized = .memberwise
        made.file = nominal.file
        made.scope = nominal.scope
        made.resolve = { [unowned self, unowned nominal, unowned made] in
            made.result = nominal.declaredType
            for field in nominal.stored where !(field.isLet && field.hasInitial) {
                if field.isPrivate { made.reach = .type }
                if field.isLazy { continue }
                let type = type(of: field)
                let symbol = VariableSymbol(field.name, isLet: true, type: type, span: field.span)
                symbol.isParameter = true
                var parameter = FunctionSymbol.Parameter(
                    label: field.name, name: field.name, type: type, symbol: symbol)
                parameter.hasDefault = field.hasInitial
                parameter.field = field
                made.parameters.append(parameter)
            }
        }
        return made
    }

    private func synthesizeClassInitializer(_ nominal: NominalType) {
        if nominal.stored.contains(where: { !$0.hasInitial }) {
            report(DeclarationMessage.noInitializers(nominal.name), nominal.span)
        }
        if nominal.superclass != nil { return }
        let made = FunctionSymbol("init", .initializer, span: nominal.span)
        made.owner = nominal
        made.synthesized = .memberwise
        made.result = nominal.declaredType
        made.file = nominal.file
        // Beside the convenience initializers that call it.
        nominal.members["init", default: []].append(.function(made))
    }

    private func synthesizeEnum(_ nominal: NominalType) {
        if nominal.inherited.contains(where: { $0.nominal === Standard.caseIterable }) {
            if nominal.hasPayloads {
                if nominal.members["allCases"] == nil {
                    report(DeclarationMessage.noAllCases(nominal.name), nominal.span)
                }
            } else {
                property("allCases", .allCases, .array(nominal.declaredType), isStatic: true, of: nominal)
            }
        }
        guard let raw = nominal.rawType else { return }
        property("rawValue", .rawValue, raw, isStatic: false, of: nominal)
        let made = FunctionSymbol("init", .initializer, span: nominal.span)
        made.owner = nominal
        made.synthesized = .initRawValue
        made.isFailable = true
        made.result = .optional(nominal.declaredType)
        let value = VariableSymbol("rawValue", isLet: true, type: raw, span: nominal.span)
        made.parameters = [FunctionSymbol.Parameter(label: "rawValue", name: "rawValue", type: raw, symbol: value)]
        nominal.members["init", default: []].append(.function(made))
    }

    private func property(
        _ name: String, _ synthesized: FunctionSymbol.Synthesized, _ type: Type, isStatic: Bool, of nominal: NominalType
    ) {
        if nominal.members[name] != nil { return }
        let symbol = VariableSymbol(name, isLet: true, type: type, span: nominal.span)
        symbol.storage = .computed
        symbol.isStatic = isStatic
        symbol.owner = nominal
        let getter = FunctionSymbol(name, .getter, span: nominal.span)
        getter.owner = nominal
        getter.isStatic = isStatic
        getter.synthesized = synthesized
        getter.result = type
        symbol.getter = getter
        nominal.members[name] = [.variable(symbol)]
    }

    // MARK: Extensions

    func declare(_ decl: ExtensionDecl, _ modifiers: Modifiers, in scope: Scope) {
        let type = bound(decl.type)
        guard case .nominal(let nominal, let arguments) = type.resolved else {
            if !type.isError { report(TypeMessage.unknownType(type.description, nearest: nil), decl.type.span) }
            return
        }
        let ext = ExtensionSymbol(nominal)
        ext.span = decl.type.span
        ext.isHidden = Reach(modifiers) < .module
        for (parameter, argument) in zip(nominal.signature.parameters, arguments) where !argument.hasVariables {
            if argument != .parameter(parameter) {
                ext.signature.requirements.append(.same(.parameter(parameter), argument))
            }
        }
        environment.extensions[nominal, default: []].append(ext)
        let inside = extensionScope(nominal, in: scope)
        let asksForCases = decl.inherited.contains { bound($0).nominal === Standard.caseIterable }
        if asksForCases, nominal.kind == .enumeration, !nominal.hasPayloads {
            property("allCases", .allCases, .array(nominal.declaredType), isStatic: true, of: nominal)
        }
        let saved = file
        ext.complete = { [unowned self, unowned ext] in
            let own = extensionSelf(nominal, ext)
            lasting {
                within(inside, function: nil, selfType: own, requirements: [], file: saved) {
                    fill(ext, inherited: decl.inherited, generics: decl.generics, members: decl.members, inside)
                }
            }
        }
        waitingExtensions.append(ext)
    }

    func extensionScope(_ nominal: NominalType, in scope: Scope) -> Scope {
        complete(nominal)
        let inside = Scope(parent: scope)
        inside.type = nominal
        for parameter in nominal.signature.parameters { inside.parameters[parameter.name] = parameter }
        if let own = nominal.selfParameter { inside.parameters["Self"] = own }
        return inside
    }

    /// `Array<Double>` where the extension says `Element == Double`.
    func extensionSelf(_ nominal: NominalType, _ ext: ExtensionSymbol) -> Type {
        if let own = nominal.selfParameter { return .parameter(own) }
        var substitution: Substitution = [:]
        for case .same(.parameter(let parameter), let type) in ext.signature.requirements {
            substitution[parameter] = type
        }
        return nominal.declaredType.substituting(substitution)
    }

    func fill(
        _ ext: ExtensionSymbol, inherited: [TypeExpr], generics: GenericClause, members: [Decl], _ inside: Scope
    ) {
        let nominal = ext.nominal
        var conditions = ext.signature.requirements + nominal.signature.requirements
        if let own = nominal.selfParameter { conditions.append(.conforms(.parameter(own), to: .nominal(nominal, []))) }
        requirements = conditions
        ext.signature.requirements += requirements(of: generics, inside)
        requirements += ext.signature.requirements
        for case .same(.parameter(let parameter), let type) in ext.signature.requirements
        where inside.parameters[parameter.name] === parameter {
            inside.aliases[parameter.name] = type
        }
        selfType = extensionSelf(nominal, ext)
        for expr in inherited {
            let type = bound(expr)
            if isRedundant(type, of: nominal, in: ext) {
                report(WitnessMessage.redundant(nominal.name, type.description), expr.span)
            }
            if case .existential(let parts) = type { ext.inherited += parts } else { ext.inherited.append(type) }
        }
        var made: [String: [Member]] = [:]
        for member in members { declareType(member, in: inside, &ext.types) }
        for member in members { declareMember(member, of: nominal, extension: ext, in: inside, &made) }
        ext.members = made
    }
}
