import Diagnostics

/// From types as they were written to types.
extension Checker {
    func type(_ expr: TypeExpr) -> Type {
        switch expr.kind {
        case .name(let name, let arguments): return named(name, arguments, expr.span)
        case .member(let base, let name, let arguments): return member(type(base), name, arguments, expr.span)
        case .array(let element): return .array(type(element))
        case .dictionary(let key, let value): return .dictionary(hashable(type(key), key.span), type(value))
        case .optional(let wrapped, _): return .optional(type(wrapped))
        case .tuple(let elements):
            checkDistinct(elements.map(\.label), expr.span)
            return .tuple(elements.map { Type.TupleElement(type($0.type), label: $0.label) })
        case .function(let parameters, let isThrowing, let result):
            // A function that is taken or kept has no `some` of its own.
            let outside = opaqueParameters
            opaqueParameters = nil
            defer { opaqueParameters = outside }
            let list = parameters.map {
                FunctionType.Parameter(
                    type: type($0.type), isInout: $0.isInout, isVariadic: $0.isVariadic, isAutoclosure: $0.isAutoclosure
                )
            }
            return .function(FunctionType(parameters: list, result: type(result), isThrowing: isThrowing))
        case .some(let constraint):
            if let symbol = opaqueParameters { return opaqueParameter(constraint, of: symbol) }
            report(TypeMessage.misplacedSome, expr.span)
            return type(constraint)
        case .any(let constraint): return existential(bound(constraint))
        case .composition(let parts): return existential(.existential(parts.map { bound($0) }))
        case .metatype(let base): return .metatype(type(base))
        }
    }

    /// A type that nothing will fill in what it leaves open of.
    func whole(_ expr: TypeExpr) -> Type {
        let found = type(expr)
        guard let nominal = openNominal(found), file != Library.file else { return found }
        report(TypeMessage.needsArguments(nominal.name), expr.span)
        return .error
    }

    func openNominal(_ type: Type) -> NominalType? {
        var found: NominalType?
        _ = type.contains { part in
            guard case .nominal(let nominal, let given) = part, given.contains(where: isBare) else { return false }
            found = nominal
            return true
        }
        return found
    }

    private func isBare(_ type: Type) -> Bool {
        if case .variable(let variable) = type { return variable.binding == nil && variable.literal == nil }
        return false
    }

    func isImplicitlyUnwrapped(_ expr: TypeExpr?) -> Bool {
        if case .optional(_, isImplicitlyUnwrapped: true) = expr?.kind { return true }
        return false
    }

    private func hashable(_ type: Type, _ span: TextSpan) -> Type {
        if !conforms(type, to: Standard.hashable) {
            if implies(.conforms(type, to: .nominal(Standard.hashable, []))) { return type }
            report(TypeMessage.doesNotConform(type.description, "Hashable"), span)
        }
        return type
    }

    /// `func f<K>(_ d: [K: Int])` asks for `K: Hashable` without saying so.
    private func implies(_ requirement: Requirement) -> Bool {
        guard isReadingSignature else { return false }
        switch requirement {
        case .conforms(.parameter, _), .conforms(.associated, _), .same(.parameter, _), .same(.associated, _),
            .same(_, .parameter), .same(_, .associated):
            break
        case .conforms, .same: return false
        }
        requirements.append(requirement)
        implied.append(requirement)
        return true
    }

    /// A protocol as a type of values; other types as they are.
    func existential(_ type: Type) -> Type {
        switch type {
        case .nominal(let nominal, _) where nominal.kind == .protocol: return .existential([type])
        case .existential(let parts):
            return .existential(
                parts.flatMap { part -> [Type] in
                    if case .existential(let inner) = part { return inner }
                    return [part]
                })
        default: return type
        }
    }

    /// A protocol or class after a colon, not yet turned into a type of values.
    func bound(_ expr: TypeExpr) -> Type {
        switch expr.kind {
        case .name(let name, let arguments):
            if name == "AnyObject" { return .nominal(Standard.anyObject, []) }
            if name == "Any" { return .any }
            return lookUpType(name, arguments, expr.span) ?? unknown(name, expr.span)
        case .member(let base, let name, let arguments): return member(type(base), name, arguments, expr.span)
        case .composition(let parts): return .existential(parts.map { bound($0) })
        case .any(let inner), .some(let inner): return bound(inner)
        case .array, .dictionary, .optional, .tuple, .function, .metatype:
            return type(expr)
        }
    }

    private func named(_ name: String, _ arguments: [TypeExpr], _ span: TextSpan) -> Type {
        switch name {
        case "Any": return .any
        case "Void": return .void
        case "AnyObject": return .existential([.nominal(Standard.anyObject, [])])
        case "Self":
            if let own = selfType { return own }
        case "_": return fresh()
        default: break
        }
        guard let found = lookUpType(name, arguments, span) else { return unknown(name, span) }
        if case .nominal(let nominal, _) = found, nominal.kind == .protocol { return .existential([found]) }
        return found
    }

    private func unknown(_ name: String, _ span: TextSpan) -> Type {
        if let message = Refusal.type(name) {
            report(SyntaxMessage.notCarried(message), span)
            return .error
        }
        if noteMissing(name) { return .error }
        let nearest = ForeignName.type(name) ?? NearestSpelling(among: visibleTypeNames).of(name)
        report(TypeMessage.unknownType(name, nearest: nearest), span)
        return .error
    }

    private var visibleTypeNames: [String] {
        Standard.types.keys.sorted() + library.typeNames + environment.symbols.keys.sorted()
    }

    func lookUpType(_ name: String, _ arguments: [TypeExpr], _ span: TextSpan) -> Type? {
        var next: Scope? = scope
        while let current = next {
            if let alias = current.aliases[name] { return alias }
            if let parameter = current.parameters[name] { return .parameter(parameter) }
            for symbol in current[name].reversed() {
                if let found = typeSymbol(symbol, arguments, span) { return found }
            }
            if let own = current.type, let found = nestedType(in: own, own.declaredType, name, arguments, span) {
                return found
            }
            if let own = current.type, own.kind != .protocol, own.builtin != nil,
                let found = associated(selfType ?? own.declaredType, name)
            {
                return found
            }
            next = current.parent
        }
        if !isLibraryScope {
            for symbol in (environment.symbols[name] ?? []).reversed() {
                if let found = typeSymbol(symbol, arguments, span) { return found }
            }
        }
        if let alias = library.alias(name, self) { return instantiate(alias, arguments, span) }
        guard let nominal = library.nominal(name, self) else { return nil }
        return instantiate(nominal, arguments, span)
    }

    var isLibraryScope: Bool {
        var next: Scope? = scope
        while let current = next {
            if current.isLibrary { return true }
            next = current.parent
        }
        return false
    }

    private func typeSymbol(_ symbol: Symbol, _ arguments: [TypeExpr], _ span: TextSpan) -> Type? {
        switch symbol {
        case .type(let nominal): instantiate(nominal, arguments, span)
        case .alias(let alias): instantiate(alias, arguments, span)
        case .variable, .function: nil
        }
    }

    func resolve(_ alias: TypeAlias) {
        if let resolve = alias.resolve {
            alias.resolve = nil
            resolve()
        } else if alias.type == nil {
            report(DeclarationMessage.circularAlias(alias.name), alias.span)
            alias.type = .error
        }
    }

    func instantiate(_ alias: TypeAlias, _ arguments: [TypeExpr], _ span: TextSpan) -> Type {
        resolve(alias)
        var substitution: Substitution = [:]
        for (index, parameter) in alias.parameters.enumerated() {
            substitution[parameter] = index < arguments.count ? type(arguments[index]) : fresh()
        }
        return resolve((alias.type ?? .error).substituting(substitution))
    }

    func instantiate(_ nominal: NominalType, _ arguments: [TypeExpr], _ span: TextSpan) -> Type {
        let parameters = nominal.signature.parameters
        if nominal.kind == .protocol { return .nominal(nominal, arguments.map { type($0) }) }
        if arguments.isEmpty {
            if parameters.isEmpty { return .nominal(nominal, []) }
            // Inside the type its own name stands for itself; elsewhere inference fills in.
            if let own = selfType, own.nominal === nominal { return own }
            if sequence(first: scope, next: \.parent).contains(where: { $0.type === nominal }) {
                return nominal.declaredType
            }
            return .nominal(
                nominal,
                parameters.enumerated().map { $0.offset < nominal.outerCount ? .parameter($0.element) : fresh() })
        }
        let asked = parameters.count - nominal.outerCount
        guard arguments.count == asked else {
            report(TypeMessage.argumentCount(nominal.name, given: arguments.count, asked: asked), span)
            return .error
        }
        let types = parameters.prefix(nominal.outerCount).map { Type.parameter($0) } + arguments.map { type($0) }
        let substitution = substitution(nominal, types)
        complete(nominal)
        for requirement in nominal.signature.requirements where !holds(requirement, substitution) {
            switch requirement {
            case .conforms(let subject, let bound):
                let subject = subject.substituting(substitution)
                if implies(.conforms(subject, to: bound.substituting(substitution))) { continue }
                report(TypeMessage.doesNotConform(subject.description, bound.description), span)
            case .same(let left, let right):
                let (left, right) = (
                    resolve(left.substituting(substitution)), resolve(right.substituting(substitution))
                )
                if left.hasErrors || right.hasErrors || implies(.same(left, right)) { continue }
                report(TypeMessage.notEquivalent(nominal.name, left.description, right.description), span)
            }
        }
        return .nominal(nominal, types)
    }

    func nestedType(in nominal: NominalType, _ base: Type, _ name: String, _ arguments: [TypeExpr], _ span: TextSpan)
        -> Type?
    {
        complete(nominal)
        if nominal.kind == .protocol, let parameter = nominal.selfParameter,
            allProtocols([.nominal(nominal, [])]).contains(where: { $0.associated.contains { $0.name == name } })
        {
            let own = selfType ?? .parameter(parameter)
            return associated(own, name) ?? .associated(own, name)
        }
        let member = nominal.types[name] ?? extensions(of: nominal).lazy.compactMap { $0.types[name] }.first
        switch member {
        case .nominal(let inner)?:
            if inner.isPrivate, !isInside(nominal) {
                report(NameMessage.inaccessible(name, "private"), span)
                return .error
            }
            return instantiate(inner, arguments, span).substituting(substitution(nominal, base.arguments))
        case .alias(let alias)?:
            return instantiate(alias, arguments, span).substituting(substitution(nominal, base.arguments))
        case nil: break
        }
        if let superclass = nominal.superclass, let parent = superclass.nominal {
            return nestedType(in: parent, superclass, name, arguments, span)
        }
        return nil
    }

    func member(_ base: Type, _ name: String, _ arguments: [TypeExpr], _ span: TextSpan) -> Type {
        if base.isError { return .error }
        if case .nominal(let nominal, _) = base {
            if nominal === Standard.string, name == "Index" { return .nominal(Standard.stringIndex, []) }
            if let found = nestedType(in: nominal, base, name, arguments, span) { return found }
        }
        if let found = associated(base, name) { return found }
        switch base {
        case .parameter, .associated:
            let known = allProtocols(bounds(of: base)).contains { $0.associated.contains { $0.name == name } }
            if known { return .associated(base, name) }
        default: break
        }
        report(TypeMessage.noMemberType(name, of: base.description), span)
        return .error
    }
}

enum TypeMessage: DiagnosticMessage {
    case unknownType(String, nearest: String?)
    case noMemberType(String, of: String)
    case argumentCount(String, given: Int, asked: Int)
    case doesNotConform(String, String)
    case notEquivalent(String, String, String)
    case needsArguments(String)
    case misplacedSome

    var id: String {
        switch self {
        case .unknownType: "unknown-type"
        case .noMemberType: "unknown-member-type"
        case .argumentCount: "generic-argument-count"
        case .doesNotConform: "does-not-conform"
        case .notEquivalent: "types-differ"
        case .needsArguments: "generic-argument-count"
        case .misplacedSome: "misplaced-some"
        }
    }

    var text: String {
        switch self {
        case .unknownType(let name, _): "cannot find type '\(name)' in scope"
        case .noMemberType(let name, let base): "'\(name)' is not a member type of type '\(base)'"
        case .argumentCount(let name, let given, let asked):
            "generic type '\(name)' specialized with \(given < asked ? "too few" : "too many") type parameters"
                + " (got \(given), but expected \(asked))"
        case .doesNotConform(let type, let proto): "type '\(type)' does not conform to protocol '\(proto)'"
        case .notEquivalent(let type, let left, let right):
            "'\(type)' requires the types '\(left)' and '\(right)' be equivalent"
        case .needsArguments(let name): "reference to generic type '\(name)' requires arguments in <...>"
        case .misplacedSome: "'some' types are only permitted in properties, subscripts, and functions"
        }
    }

    var hint: String? {
        if case .unknownType(_, let nearest?) = self { return "Did you mean '\(nearest)'?" }
        return nil
    }
}
