import Diagnostics

/// What a class declares over its superclass: `override` where something is hidden, and only there.
extension Checker {
    /// - Parameter members: those in the class's own braces, or an extension's.
    func checkOverrides(_ members: [String: [Member]], of nominal: NominalType) {
        guard nominal.kind == .class else { return }
        for (name, members) in members.sorted(by: { $0.key < $1.key }) {
            for member in members {
                let isStatic = member.isStatic || name == "init"
                let hidden =
                    nominal.superclass.map {
                        // What a protocol's extension gives is no member of the class.
                        self.members(named: name, in: $0, receiver: nil, isStatic: isStatic, distance: 0)
                            .filter { $0.owner?.kind != .protocol && isSeen($0, in: nominal) }
                    } ?? []
                switch member {
                case .variable(let symbol): checkOverride(symbol, of: hidden)
                case .function(let symbol) where symbol.kind == .initializer:
                    checkInitializer(symbol, over: hidden)
                case .function(let symbol): checkOverride(symbol, of: hidden)
                }
            }
        }
    }

    /// What a superclass keeps private is not overridden, unless the class stands within that.
    private func isSeen(_ candidate: Candidate, in nominal: NominalType) -> Bool {
        let (isPrivate, owner): (Bool, NominalType?) =
            switch candidate.target {
            case .function(let function): (function.isPrivate, function.owner)
            case .variable(let variable): (variable.isPrivate, variable.owner)
            case .enumCase, .tupleElement, .type: (false, nil)
            }
        guard isPrivate, let owner else { return true }
        return sequence(first: nominal.scope, next: { $0?.parent }).contains { $0?.type === owner }
    }

    // MARK: Methods

    private func checkOverride(_ symbol: FunctionSymbol, of hidden: [Candidate]) {
        guard let overridden = overridden(by: symbol, among: hidden) else {
            if symbol.isOverride { report(misnamed(symbol, hidden) ?? .nothing, symbol.span) }
            return
        }
        let above = overridden.function
        symbol.overridden = above
        if let message = aboutExtensions(.function(symbol), .function(above)) {
            report(message, symbol.span)
        } else if above.isFinal {
            report(above.isStatic ? OverrideMessage.ofStatic("method") : .ofFinal("instance method"), symbol.span)
        } else if !symbol.isOverride {
            report(DeclarationMessage.missingOverride(symbol.name), symbol.span)
        } else if isHidden(symbol.reach, above.reach, symbol.owner) {
            report(OverrideMessage.hidden("instance method"), symbol.span)
        } else if symbol.isThrowing, !above.isThrowing {
            report(OverrideMessage.throwing, symbol.span)
        } else if !narrows(symbol.result, overridden.type.result) {
            report(DeclarationMessage.overridesNothing("method"), symbol.span)
        }
    }

    /// The method of a superclass whose place it takes, with the type that this has in the class. One that gives something
    /// else is only another of the same name, unless it says that it overrides.
    private func overridden(by symbol: FunctionSymbol, among hidden: [Candidate]) -> (
        function: FunctionSymbol, type: FunctionType
    )? {
        resolveSignature(symbol)
        let alike = hidden.compactMap { candidate -> (function: FunctionSymbol, type: FunctionType)? in
            guard let above = candidate.function, let type = type(of: above, candidate.substitution, as: symbol),
                zip(symbol.type.parameters, type.parameters).allSatisfy(widens)
            else { return nil }
            return (above, type)
        }
        let exact = alike.filter { zip(symbol.type.parameters, $0.type.parameters).allSatisfy { $0.type == $1.type } }
        return (exact + alike).first { narrows(symbol.result, $0.type.result) }
            ?? (symbol.isOverride ? exact.first : nil)
    }

    /// The type of a method with the generic parameters of one that may override it; nil where their forms differ.
    private func type(of above: FunctionSymbol, _ substitution: Substitution, as own: FunctionSymbol) -> FunctionType? {
        resolveSignature(above)
        guard above.parameters.map(\.label) == own.parameters.map(\.label),
            above.signature.parameters.count == own.signature.parameters.count
        else { return nil }
        let renamed = zip(above.signature.parameters, own.signature.parameters).map { ($0, Type.parameter($1)) }
        return Type.function(above.type).substituting(substitution.merging(renamed) { $1 }).function
    }

    /// Whether a method that says that it overrides takes the place of this one of a superclass.
    func takesPlace(_ own: FunctionSymbol, _ given: Substitution, of above: Candidate) -> Bool {
        guard let function = above.function, let asked = type(of: function, above.substitution, as: own),
            let type = Type.function(own.type).substituting(given).function
        else { return false }
        return zip(type.parameters, asked.parameters).allSatisfy(widens) && narrows(type.result, asked.result)
    }

    /// Whether a parameter takes all that the overridden one takes.
    private func widens(_ own: FunctionType.Parameter, _ above: FunctionType.Parameter) -> Bool {
        own.isInout == above.isInout && own.isVariadic == above.isVariadic
            && (own.type == above.type
                || !own.isInout && !isGeneric(own.type) && !isGeneric(above.type) && narrows(above.type, own.type))
    }

    /// Members of extensions neither override nor are overridden.
    private func aboutExtensions(_ own: Member, _ above: Member) -> OverrideMessage? {
        if isInExtension(above) { return .ofExtension(named(own), above.owner?.name ?? "") }
        return isInExtension(own) ? .inExtension(named(own), above.owner?.name ?? "") : nil
    }

    private func isInExtension(_ member: Member) -> Bool {
        member.owner?.members[member.name]?.contains(member) != true
    }

    private func named(_ member: Member) -> String {
        let kind = member.isStatic ? "static" : "instance"
        return switch member {
        case .function(let function) where function.kind == .initializer: "initializer '\(function.fullName)'"
        case .function(let function) where function.kind == .subscript: "subscript '\(function.fullName)'"
        case .function(let function): "\(kind) method '\(function.fullName)'"
        case .variable(let variable): (member.isStatic ? "static " : "") + "property '\(variable.name)'"
        }
    }

    /// What overrides is seen as far as what it overrides, or as its class.
    private func isHidden(_ own: Reach, _ above: Reach, _ owner: NominalType?) -> Bool {
        owner.map { own < min(above, reach(of: $0)) } ?? false
    }

    /// Where only the labels keep it from overriding.
    private func misnamed(_ symbol: FunctionSymbol, _ hidden: [Candidate]) -> OverrideMessage? {
        resolveSignature(symbol)
        let types = symbol.parameters.map(\.type)
        let above = hidden.lazy.compactMap(\.function).first {
            self.resolveSignature($0)
            return $0.parameters.map(\.type) == types && $0.parameters.map(\.label) != symbol.parameters.map(\.label)
        }
        return above.map { .labels(symbol.fullName, $0.fullName) }
    }

    /// Whether a result may stand where the overridden one was promised.
    private func narrows(_ type: Type, _ above: Type) -> Bool {
        let (type, above) = (resolve(type), resolve(above))
        if type.hasErrors || above.hasErrors || isGeneric(type) || isGeneric(above) { return true }
        if type == above || isSubclass(type, of: above) { return true }
        if let own = type.function, let asked = above.function, own.parameters.count == asked.parameters.count {
            return zip(own.parameters, asked.parameters).allSatisfy(widens) && narrows(own.result, asked.result)
        }
        guard let wrapped = above.wrapped.map(resolve) else { return false }
        return narrows(type.wrapped ?? type, wrapped)
    }

    // MARK: Properties

    private func checkOverride(_ symbol: VariableSymbol, of hidden: [Candidate]) {
        let found = hidden.lazy.compactMap { candidate -> (VariableSymbol, Substitution)? in
            if case .variable(let above) = candidate.target { return (above, candidate.substitution) }
            return nil
        }.first
        guard let (above, substitution) = found else {
            if symbol.isOverride { report(DeclarationMessage.overridesNothing("property"), symbol.span) }
            return
        }
        if let message = aboutExtensions(.variable(symbol), .variable(above)) {
            report(message, symbol.span)
        } else if !symbol.isOverride {
            report(DeclarationMessage.missingOverride(symbol.name), symbol.span)
        } else if above.isFinal {
            report(above.isStatic ? OverrideMessage.ofStatic("property") : .ofFinal("property"), symbol.span)
        } else if isHidden(symbol.reach, above.reach, symbol.owner) {
            report(OverrideMessage.hidden("property"), symbol.span)
        } else if !symbol.isComputed {
            report(OverrideMessage.stored(symbol.name), symbol.span)
        } else {
            checkAccessors(of: symbol, over: above, type(of: above).substituting(substitution))
        }
        for case .variable(let above) in hidden.map(\.target) where !above.isComputed && !above.isStatic {
            markOverridden(above)
        }
    }

    private func checkAccessors(of symbol: VariableSymbol, over above: VariableSymbol, _ asked: Type) {
        let given = type(of: symbol)
        let canChange = above.isComputed ? above.setter != nil : !above.isLet
        if !(canChange ? given == asked || isGeneric(asked) || given.hasErrors : narrows(given, asked)) {
            let message = OverrideMessage.otherType(symbol.name, given.description, asked.description)
            report(message, symbol.span)
        } else if canChange, symbol.setter == nil {
            report(OverrideMessage.readOnly(symbol.name), symbol.span)
        } else if above.isLet, !above.isComputed {
            report(OverrideMessage.constant(symbol.name), symbol.span)
        }
    }

    // MARK: Initializers

    private func checkInitializer(_ symbol: FunctionSymbol, over hidden: [Candidate]) {
        if symbol.synthesized != nil { return }
        let alike = hidden.compactMap(\.function).filter { sameSignature($0, symbol) }
        for above in alike where above.synthesized == nil {
            if let message = aboutExtensions(.function(symbol), .function(above)) {
                return report(message, symbol.span)
            }
        }
        let above = alike.first { !$0.isConvenience }
        guard let above else {
            if symbol.isOverride { report(OverrideMessage.noInitializer, symbol.span) }
            return
        }
        if above.isRequired {
            if !symbol.isRequired { report(OverrideMessage.notRequired(isOverride: symbol.isOverride), symbol.span) }
        } else if !symbol.isOverride {
            report(DeclarationMessage.missingOverride("init"), symbol.span)
        } else if symbol.isFailable, !above.isFailable, !symbol.givesImplicitlyUnwrapped {
            report(OverrideMessage.failable(symbol.fullName), symbol.span)
        }
    }

    func isGeneric(_ type: Type) -> Bool {
        type.contains { part in
            switch part {
            case .parameter, .associated: true
            default: false
            }
        }
    }
}

enum OverrideMessage: DiagnosticMessage {
    case ofStatic(String)
    case ofFinal(String)
    case stored(String)
    case otherType(String, String, String)
    case readOnly(String)
    case constant(String)
    case throwing
    case noInitializer
    case nothing
    case labels(String, String)
    case notRequired(isOverride: Bool)
    case hidden(String)
    case failable(String)
    case ofExtension(String, String)
    case inExtension(String, String)

    var id: String {
        switch self {
        case .ofStatic, .ofFinal: "overrides-final"
        case .stored, .otherType, .readOnly, .constant, .throwing, .hidden, .failable: "override-misfit"
        case .ofExtension, .inExtension: "overrides-extension"
        case .noInitializer, .nothing, .labels: "overrides-nothing"
        case .notRequired: "missing-required-initializer"
        }
    }

    var text: String {
        switch self {
        case .ofStatic(let what): "cannot override static \(what)"
        case .ofFinal(let what): "\(what) overrides a 'final' \(what)"
        case .stored(let name): "cannot override with a stored property '\(name)'"
        case .otherType(let name, let type, let above):
            "property '\(name)' with type '\(type)' cannot override a property with type '\(above)'"
        case .readOnly(let name): "cannot override mutable property with read-only property '\(name)'"
        case .constant(let name): "cannot override immutable 'let' property '\(name)' with the getter of a 'var'"
        case .hidden(let what): "overriding \(what) must be as accessible as the declaration it overrides"
        case .failable(let name): "failable initializer '\(name)' cannot override a non-failable initializer"
        case .ofExtension(let what, let name): "\(what) is declared in extension of '\(name)' and cannot be overridden"
        case .inExtension(let what, let name): "\(what) declared in '\(name)' cannot be overridden from extension"
        case .throwing: "cannot override non-throwing instance method with throwing instance method"
        case .noInitializer: "initializer does not override a designated initializer from its superclass"
        case .nothing: "method does not override any method from its superclass"
        case .labels(let name, let above):
            "argument labels for method '\(name)' do not match those of overridden method '\(above)'"
        case .notRequired(isOverride: true): "use the 'required' modifier to override a required initializer"
        case .notRequired: "'required' modifier must be present on all overrides of a required initializer"
        }
    }
}
