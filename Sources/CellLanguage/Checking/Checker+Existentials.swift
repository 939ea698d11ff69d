import Diagnostics

/// Members of a value behind a protocol that speak of its `Self` or of its associated types.
extension Checker {
    /// What is known of `Item` behind `any P`: what the protocols ask of it, `Any` where they ask nothing.
    func upperBound(_ name: String, of protocols: [Type]) -> Type? {
        for case .nominal(let proto, let arguments) in protocols {
            if let index = proto.primaryAssociated.firstIndex(of: name), index < arguments.count {
                return arguments[index]
            }
        }
        let declaring = allProtocols(protocols)
        guard declaring.contains(where: { $0.associated.contains { $0.name == name } }) else { return nil }
        // Part of a collection is one of the same kind.
        if name == "SubSequence" { return .existential(protocols) }
        if name == "Iterator", let element = upperBound("Element", of: protocols) {
            return .existential([.nominal(Standard.iterator, element == .any ? [] : [element])])
        }
        return .existential(bounds(of: .associated(.existential(protocols), name)))
    }

    /// What such a member takes has to be known, and what it gives has to stand behind a protocol too (SE-0309).
    func checkExistentialUse(of candidate: Candidate, _ span: TextSpan) {
        guard let receiver = candidate.receiver, case .existential(let protocols) = resolve(receiver.type)
        else { return }
        let name: String
        let owner: NominalType?
        let taken: [Type]
        let given: Type
        switch candidate.target {
        case .function(let function):
            (name, owner) = (function.name, function.owner)
            (taken, given) = (function.parameters.map(\.type), function.result)
        case .variable(let symbol):
            (name, owner) = (symbol.name, symbol.owner)
            (taken, given) = ([], type(of: symbol))
        case .type, .enumCase, .tupleElement: return
        }
        guard let own = owner?.selfParameter else { return }
        let known = KnownExistential(own: own, protocols: protocols, checker: self)
        if taken.allSatisfy(known.canTake), known.canErase(given) { return }
        report(NameMessage.openOnExistential(name, type: resolve(receiver.type).description), receiver.span)
    }
}

/// Which types that speak of a protocol's `Self` are known where only the protocol is.
struct KnownExistential {
    let own: GenericParameter
    let protocols: [Type]
    let checker: Checker

    /// A closure that is passed may be handed what is behind the protocol, and nothing else may.
    func canTake(_ type: Type) -> Bool {
        guard case .function(let function) = type.head else { return !leavesOpen(type) }
        return function.parameters.allSatisfy { canErase($0.type) } && !leavesOpen(function.result)
    }

    /// Whether the type depends on what is behind the protocol.
    private func leavesOpen(_ type: Type) -> Bool {
        switch type.head {
        case .parameter(let parameter): parameter === own
        case .associated(let base, let name): leavesOpen(base) && !isGiven(base, name)
        case .nominal(_, let arguments): arguments.contains(where: leavesOpen)
        case .tuple(let elements): elements.contains { leavesOpen($0.type) }
        case .function(let function):
            leavesOpen(function.result) || function.parameters.contains { leavesOpen($0.type) }
        case .metatype(let type): leavesOpen(type)
        case .existential(let parts): parts.contains(where: leavesOpen)
        case .variable, .error: false
        }
    }

    /// `any Store<Int>` says what its `Item` is.
    private func isGiven(_ base: Type, _ name: String) -> Bool {
        guard case .parameter = base.head else { return false }
        return protocols.contains { bound in
            guard case .nominal(let proto, let arguments) = bound else { return false }
            return proto.primaryAssociated.firstIndex(of: name).map { $0 < arguments.count } ?? false
        }
    }

    /// Whether what depends on it can be put behind a protocol in its place.
    func canErase(_ type: Type) -> Bool {
        switch type.head {
        case .parameter, .associated: true
        case .nominal(let nominal, let arguments) where nominal === Standard.optional || nominal === Standard.array:
            canErase(arguments[0])
        case .tuple(let elements): elements.allSatisfy { canErase($0.type) }
        case .metatype(let type): canErase(type)
        case .function(let function):
            canErase(function.result) && !function.parameters.contains { leavesOpen($0.type) }
        case .nominal, .existential, .variable, .error: !leavesOpen(type)
        }
    }
}
