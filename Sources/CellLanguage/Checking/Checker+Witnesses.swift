import Diagnostics

/// What a conformance asks for beyond a member of the right form.
extension Checker {
    /// A member that meets a requirement: in a class that can be subclassed it has to hold for the subclasses too.
    func checkWitness(_ witness: Candidate, for requirement: Member, of nominal: NominalType, _ proto: NominalType) {
        switch (requirement, witness.target) {
        case (.function(let asked), .function(let given)):
            guard given.owner?.kind != .protocol, given.file != Library.file, given.host == nil else { return }
            checkReach(of: given, nominal, proto)
            if given.isFailable, !asked.isFailable { report(WitnessMessage.failable(given.fullName), given.span) }
            guard nominal.kind == .class, !nominal.isFinal else { return }
            if asked.kind == .initializer {
                if !given.isRequired {
                    report(WitnessMessage.notRequired(given.fullName, nominal.name), given.span)
                }
            } else if let own = proto.selfParameter {
                if givesSelfWithin(asked.result, own) {
                    report(WitnessMessage.selfWithin(given.fullName, nominal.name, proto.name), given.span)
                } else if [asked.result, asked.result.wrapped].contains(.parameter(own)), !given.returnsSelf {
                    report(WitnessMessage.notSelf(given.fullName, nominal.name, proto.name), given.span)
                }
            }
        case (.variable(let asked), .variable(let given)):
            let isOwn = given.owner?.kind != .protocol && given.file == nominal.file
            if isOwn, isTooHidden(given.reach, nominal, proto) {
                report(hidden("property '\(given.name)'", nominal, proto), given.span)
            } else if given.isSetterPrivate, asked.setter != nil {
                report(hidden("setter for property '\(given.name)'", nominal, proto), given.span)
            }
        default: break
        }
    }

    private func checkReach(of given: FunctionSymbol, _ nominal: NominalType, _ proto: NominalType) {
        guard given.synthesized == nil, isTooHidden(given.reach, nominal, proto) else { return }
        let what = given.kind == .initializer ? "initializer" : given.kind == .subscript ? "subscript" : "method"
        report(hidden("\(what) '\(given.fullName)'", nominal, proto), given.span)
    }

    /// What meets a requirement is seen wherever both the type and the protocol are.
    private func isTooHidden(_ reach: Reach, _ nominal: NominalType, _ proto: NominalType) -> Bool {
        reach < min(self.reach(of: nominal), self.reach(of: proto))
    }

    private func hidden(_ what: String, _ nominal: NominalType, _ proto: NominalType) -> WitnessMessage {
        .hidden(what, proto.name, reach(of: proto) <= reach(of: nominal) ? reach(of: proto) : nil)
    }

    /// The associated types of a protocol that a cell declares.
    func checkAssociated(_ nominal: NominalType, _ proto: NominalType, _ span: TextSpan) {
        let isStandard = proto.host != nil || Standard.types[proto.name] === proto
        for (name, bounds, _) in proto.associated {
            let found = associated(nominal.declaredType, name).map(resolve)
            let unmet: String? =
                if let found {
                    found.hasErrors || found.hasVariables
                        ? nil : bounds.first { !conforms(found, to: $0) }.map { "'\(name)' to conform to '\($0)'" }
                } else {
                    isStandard ? nil : "'associatedtype \(name)'"
                }
            guard let unmet else { continue }
            let message = DeclarationMessage.missingRequirement(
                type: nominal.name, proto: proto.name, requirement: unmet)
            report(message, span)
        }
    }

    func checkClassOnly(_ nominal: NominalType, _ inherited: [Type], _ span: TextSpan) {
        if nominal.kind == .protocol { return }
        if nominal.kind == .class {
            for proto in inherited {
                for ancestor in classes(in: [proto])
                where !proto.isClass && !isSubclass(nominal.declaredType, of: ancestor) {
                    report(WitnessMessage.otherClass(nominal.name, proto.description, ancestor.description), span)
                }
            }
            return
        }
        for case let proto? in inherited.map(\.nominal) where isClassBound(proto) {
            report(WitnessMessage.classOnly(nominal.name, proto.name), span)
        }
    }

    /// Whether a type says of itself that it has a protocol, before the extension.
    func isRedundant(_ type: Type, of nominal: NominalType, in ext: ExtensionSymbol?) -> Bool {
        guard let proto = type.nominal, proto.kind == .protocol, proto !== Standard.sendable,
            proto !== Standard.anyObject
        else { return false }
        if nominal.inherited.contains(where: { $0.nominal === proto }) { return true }
        if nominal.kind == .class, let superclass = nominal.superclass, conforms(superclass, to: proto) { return true }
        guard let ext else { return false }
        return (environment.extensions[nominal] ?? []).contains { other in
            other !== ext && other.signature.requirements.isEmpty && ext.signature.requirements.isEmpty
                && other.inherited.contains { $0.nominal === proto }
        }
    }

    // MARK: What Swift makes by itself

    /// `Equatable`, `Hashable` and `Comparable`: written, or made from the parts.
    func checkDerived(_ nominal: NominalType, _ proto: NominalType, _ span: TextSpan) {
        if nominal.builtin != nil || nominal.host != nil { return }
        // `Strideable` compares by the way from one to the other.
        if proto !== Standard.hashable, conforms(nominal.declaredType, to: Standard.strideable) { return }
        let isMet: Bool
        let requirement: String
        switch proto {
        case Standard.equatable:
            (isMet, requirement) = (hasOperator(nominal, "==", proto) || derives(nominal, proto), "'=='")
        case Standard.hashable:
            (isMet, requirement) = (hashes(nominal, proto) || derives(nominal, proto), "'func hash(into:)'")
        case Standard.comparable:
            let isOrdered = nominal.kind == .enumeration && nominal.rawType == nil && derives(nominal, proto)
            requirement = "'static func < (left: Self, right: Self) -> Bool'"
            isMet = isOrdered || hasOperator(nominal, "<", proto)
        case Standard.mutableCollection:
            let own = nominal.declaredType
            let found = members(named: "subscript", in: own, receiver: nil, isStatic: false, distance: 0)
            (isMet, requirement) = (found.contains { changesElement($0.function) }, "'subscript { get set }'")
        case Standard.additive, Standard.numeric:
            let asked = proto === Standard.additive ? ["+", "-"] : ["*", "*="]
            let missing = asked.filter { !hasOperator(nominal, $0, proto) }.map { "'static func \($0)'" }
            (isMet, requirement) = (missing.isEmpty, missing.joined(separator: ", "))
        default: return checkLiteral(nominal, proto, span)
        }
        if isMet { return }
        report(
            DeclarationMessage.missingRequirement(type: nominal.name, proto: proto.name, requirement: requirement),
            span)
    }

    private func derives(_ nominal: NominalType, _ proto: NominalType) -> Bool {
        if nominal.kind == .class { return false }
        let parts =
            nominal.kind == .enumeration
            ? nominal.cases.flatMap { $0.payload.map(\.type) } : nominal.stored.map { type(of: $0) }
        let saved = requirements
        defer { requirements = saved }
        requirements += nominal.signature.requirements + extensions(of: nominal).flatMap(\.signature.requirements)
        return parts.allSatisfy { $0.hasErrors || conforms($0, to: proto) }
    }

    private func changesElement(_ function: FunctionSymbol?) -> Bool {
        guard let function, function.file != Library.file else { return false }
        resolveSignature(function)
        return function.setter != nil && function.parameters.map(\.label) == [nil]
    }

    private func hashes(_ nominal: NominalType, _ proto: NominalType) -> Bool {
        let own = nominal.declaredType
        let found =
            members(named: "hash", in: own, receiver: nil, isStatic: false, distance: 0)
            + members(named: "hashValue", in: own, receiver: nil, isStatic: false, distance: 0)
        return found.contains { candidate in
            switch candidate.target {
            case .function(let function):
                guard !function.isRequirement, function.file != Library.file else { return false }
                resolveSignature(function)
                guard function.parameters.map(\.label) == ["into"], function.parameters[0].isInout,
                    function.result == .void || function.result.hasErrors
                else { return false }
                checkReach(of: function, nominal, proto)
                return true
            case .variable(let variable): return variable.file == nominal.file
            case .type, .enumCase, .tupleElement: return false
            }
        }
    }

    /// An operator between two values of the type, wherever it is declared: a comparison, or one that gives such a value.
    private func hasOperator(_ nominal: NominalType, _ op: String, _ proto: NominalType) -> Bool {
        let own = nominal.declaredType
        let found =
            members(named: op, in: own, receiver: nil, isStatic: true, distance: 0).compactMap(\.function)
            + functionsNamed(op).compactMap(\.function)
        let witness = found.first { function in
            resolveSignature(function)
            let compares = proto === Standard.equatable || proto === Standard.comparable
            let fitsResult =
                compares
                ? function.result == .bool || function.result.hasErrors
                : op == "*=" || takes(function.result, nominal, function)
            return !function.isRequirement && function.parameters.count == 2 && fitsResult
                && function.parameters.allSatisfy { takes($0.type, nominal, function) }
        }
        if let witness, witness.owner === nominal { checkReach(of: witness, nominal, proto) }
        return witness != nil
    }

    private func takes(_ type: Type, _ nominal: NominalType, _ function: FunctionSymbol) -> Bool {
        if type.nominal === nominal || type.hasErrors { return true }
        if nominal.kind == .class, trial({ isSubclass(nominal.declaredType, of: type) }) { return true }
        return function.file != Library.file && isGeneric(type)
    }
}

enum WitnessMessage: DiagnosticMessage {
    /// With how far the protocol is seen; nil where the type is not seen as far.
    case hidden(String, String, Reach?)
    case notRequired(String, String)
    case notSelf(String, String, String)
    case selfWithin(String, String, String)
    case classOnly(String, String)
    case otherClass(String, String, String)
    case redundant(String, String)
    case failable(String)

    var id: String {
        switch self {
        case .hidden: "hidden-witness"
        case .notRequired: "missing-required-initializer"
        case .notSelf, .selfWithin, .classOnly, .otherClass, .failable: "does-not-conform"
        case .redundant: "redundant-conformance"
        }
    }

    var text: String {
        switch self {
        case .hidden(let what, let proto, let reach?):
            "\(what) must be declared \(reach.word) because it matches a requirement in \(reach.word) protocol '\(proto)'"
        case .hidden(let what, let proto, nil):
            "\(what) must be as accessible as its enclosing type because it matches a requirement in protocol '\(proto)'"
        case .notRequired(let name, let type):
            "initializer requirement '\(name)' can only be satisfied by a 'required' initializer in non-final class"
                + " '\(type)'"
        case .notSelf(let name, let type, let proto):
            "method '\(name)' in non-final class '\(type)' must return 'Self' to conform to protocol '\(proto)'"
        case .selfWithin(let name, let type, let proto):
            "protocol '\(proto)' requirement '\(name)' cannot be satisfied by a non-final class ('\(type)') because it uses "
                + "'Self' in a non-parameter, non-result type position"
        case .classOnly(let type, let proto): "non-class type '\(type)' cannot conform to class protocol '\(proto)'"
        case .otherClass(let type, let proto, let ancestor):
            "'\(proto)' requires that '\(type)' inherit from '\(ancestor)'"
        case .failable(let name):
            "non-failable initializer requirement '\(name)' cannot be satisfied by a failable initializer ('init?')"
        case .redundant(let type, let proto): "redundant conformance of '\(type)' to protocol '\(proto)'"
        }
    }
}
