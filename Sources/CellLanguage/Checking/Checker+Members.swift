import Diagnostics

/// What a name after a dot means.
extension Checker {
    /// Members of a value, or the static ones of a metatype.
    func members(named name: String, of base: TypedExpr) -> [Candidate] {
        let type = resolve(base.type).head
        if case .metatype(let instance) = type {
            let instance = instance.head
            var result = members(named: name, in: instance, receiver: base, isStatic: true, distance: 0)
            if case .nominal(let nominal, _) = instance {
                result += cases(named: name, of: nominal, instance) + nested(name, nominal, instance, base.span)
            } else if let type = associatedType(name, of: instance) {
                result.append(Candidate(target: .type(type)))
            }
            return result
        }
        if case .tuple(let elements) = type {
            let index = Int(name) ?? elements.firstIndex { $0.label == name }
            guard let index, index < elements.count else { return [] }
            return [Candidate(target: .tupleElement(index, elements[index].type), receiver: base)]
        }
        return members(named: name, in: type, receiver: base, isStatic: false, distance: 0)
    }

    private func nested(_ name: String, _ nominal: NominalType, _ base: Type, _ span: TextSpan) -> [Candidate] {
        guard let type = nestedType(in: nominal, base, name, [], span) ?? associatedType(name, of: base) else {
            return []
        }
        return [Candidate(target: .type(type))]
    }

    /// `B.Item`, where a protocol of `B` asks for an `Item`.
    private func associatedType(_ name: String, of base: Type) -> Type? {
        let protocols: [NominalType]
        switch base {
        case .parameter, .associated: protocols = allProtocols(bounds(of: base))
        case .nominal(let nominal, let arguments) where nominal.kind != .protocol:
            protocols = declaredProtocols(nominal, arguments)
        default: return nil
        }
        guard protocols.contains(where: { $0.associated.contains { $0.name == name } }) else { return nil }
        return associated(base, name) ?? .associated(base, name)
    }

    private func cases(named name: String, of nominal: NominalType, _ type: Type) -> [Candidate] {
        complete(nominal)
        if nominal === Standard.optional, name == "none" || name == "some" {
            return [Candidate(target: .enumCase(nominal, name == "none" ? 0 : 1, type))]
        }
        guard let found = nominal.cases.first(where: { $0.name == name }) else { return [] }
        return [Candidate(target: .enumCase(nominal, found.tag, type))]
    }

    func members(named name: String, in type: Type, receiver: TypedExpr?, isStatic: Bool, distance: Int) -> [Candidate]
    {
        switch type {
        case .nominal(let nominal, let arguments):
            return nominalMembers(nominal, arguments, type, name, receiver, isStatic: isStatic, distance)
        case .parameter, .associated: return boundMembers(bounds(of: type), type, name, receiver, isStatic: isStatic)
        case .existential(let protocols): return boundMembers(protocols, type, name, receiver, isStatic: isStatic)
        case .tuple, .function, .metatype, .variable, .error: return []
        }
    }

    private func nominalMembers(
        _ nominal: NominalType, _ arguments: [Type], _ type: Type, _ name: String, _ receiver: TypedExpr?,
        isStatic: Bool,
        _ distance: Int
    ) -> [Candidate] {
        complete(nominal)
        let substitution = substitution(nominal, arguments)
        var result: [Candidate] = []
        func add(_ members: [Member], _ distance: Int) {
            for member in members where fits(member, isStatic: isStatic) {
                result.append(candidate(member, substitution, receiver, distance))
            }
        }
        add(nominal.members[name] ?? [], distance)
        add(library.members(of: nominal, name, self), distance)
        for ext in extensions(of: nominal) where has(ext, name) && maySatisfy(ext, arguments) {
            add(ext.members[name] ?? [], distance)
            add(library.members(of: ext, name, self), distance)
        }
        if let superclass = nominal.superclass?.substituting(substitution) {
            var inherited = members(
                named: name, in: superclass, receiver: receiver, isStatic: isStatic, distance: distance + 1)
            if name == "init", nominal.hasOwnInitializer { inherited = convenient(inherited, beside: result) }
            result += inherited.filter { candidate in !result.contains { overrides($0, candidate) } }
        }
        let isInner = distance > 0
        if !isInner {
            let found = protocolMembers(declaredProtocols(nominal, arguments), type, name, receiver, isStatic: isStatic)
            result += found.filter { candidate in !result.contains { overrides($0, candidate) } }
        }
        return result
    }

    /// A class with designated initializers of its own inherits the convenience ones where it overrides all others.
    private func convenient(_ inherited: [Candidate], beside own: [Candidate]) -> [Candidate] {
        let functions = inherited.compactMap(\.function)
        let isComplete = functions.filter { !$0.isConvenience }.allSatisfy { asked in
            own.contains { $0.function.map { sameSignature($0, asked) } ?? false }
        }
        return isComplete ? inherited.filter { $0.function?.isConvenience == true } : []
    }

    /// Looked at, not decided: the member that is then used decides what its extension says of the arguments.
    private func maySatisfy(_ ext: ExtensionSymbol, _ arguments: [Type]) -> Bool {
        let mark = trail.count
        defer { undo(to: mark) }
        return satisfies(ext, arguments)
    }

    private func has(_ ext: ExtensionSymbol, _ name: String) -> Bool {
        ext.members[name] != nil || ext.host?.members[name] != nil
    }

    private func fits(_ member: Member, isStatic: Bool) -> Bool {
        if case .function(let symbol) = member, symbol.kind == .initializer { return isStatic }
        return member.isStatic == isStatic
    }

    private func candidate(_ member: Member, _ substitution: Substitution, _ receiver: TypedExpr?, _ distance: Int)
        -> Candidate
    {
        switch member {
        case .variable(let symbol):
            Candidate(target: .variable(symbol), substitution: substitution, receiver: receiver, distance: distance)
        case .function(let symbol):
            Candidate(target: .function(symbol), substitution: substitution, receiver: receiver, distance: distance)
        }
    }

    /// Whether a nearer member hides a farther one.
    private func overrides(_ near: Candidate, _ far: Candidate) -> Bool {
        switch (near.target, far.target) {
        case (.variable, .variable): return true
        case (.function(let first), .function(let second)):
            resolveSignature(first)
            resolveSignature(second)
            if first.isOverride, second.owner?.kind == .class {
                return takesPlace(first, near.substitution, of: far)
            }
            return first.parameters.map(\.label) == second.parameters.map(\.label)
                && zip(first.parameters, second.parameters).allSatisfy {
                    $0.isInout == $1.isInout
                        && same($0.type.substituting(near.substitution), $1.type.substituting(far.substitution))
                }
                && (first.kind == .initializer || second.isRequirement
                    || same(first.result.substituting(near.substitution), second.result.substituting(far.substitution)))
        default: return false
        }
    }

    private func same(_ left: Type, _ right: Type) -> Bool {
        if left == right { return true }
        if case .parameter = left { return true }
        if case .parameter = right { return true }
        return resolve(left) == resolve(right)
    }

    private func boundMembers(_ bounds: [Type], _ type: Type, _ name: String, _ receiver: TypedExpr?, isStatic: Bool)
        -> [Candidate]
    {
        var result: [Candidate] = []
        for bound in classes(in: bounds) {
            let object = type.isExistential && !isStatic ? receiver.map { behindProtocol($0, bound) } : receiver
            result += members(named: name, in: bound, receiver: object, isStatic: isStatic, distance: 1)
        }
        var protocols = allProtocols(bounds)
        // The more a protocol asks for, the more it says of a member: whether an element can be set.
        if bounds.count > 1 { protocols.sort { refinement(of: $0) > refinement(of: $1) } }
        for proto in protocols {
            guard let own = proto.selfParameter else { continue }
            let asked = (library.requirements(of: proto, self)[name] ?? []).filter { fits($0, isStatic: isStatic) }
            for member in asked {
                let made = candidate(member, [own: type], receiver, 0)
                if !result.contains(where: { overrides($0, made) }) { result.append(made) }
            }
        }
        let found = protocolMembers(protocols, type, name, receiver, isStatic: isStatic)
        result += found.filter { candidate in !result.contains { overrides($0, candidate) } }
        return result
    }

    /// How many protocols it stands on.
    private func refinement(of proto: NominalType) -> Int { allProtocols([.nominal(proto, [])]).count }

    /// Members of protocol extensions whose conditions the type meets, those for the fewest types first.
    private func protocolMembers(
        _ protocols: [NominalType], _ type: Type, _ name: String, _ receiver: TypedExpr?, isStatic: Bool
    ) -> [Candidate] {
        var result: [Candidate] = []
        for proto in protocols {
            guard let own = proto.selfParameter else { continue }
            // The more a protocol asks for, the better its members know the type.
            let depth = min(refinement(of: proto), 8)
            for ext in extensions(of: proto) where has(ext, name) {
                guard ext.signature.requirements.allSatisfy({ holds($0, [own: type]) }) else { continue }
                let members = (ext.members[name] ?? []) + library.members(of: ext, name, self)
                for member in members where fits(member, isStatic: isStatic) {
                    result.append(
                        candidate(
                            member, [own: type], receiver,
                            200 - 20 * depth - min(weight(of: ext.signature.requirements), 19)))
                }
            }
        }
        return result.nearestFirst
    }

    /// The more that requirements ask for, the fewer types meet them.
    private func weight(of requirements: [Requirement]) -> Int {
        requirements.reduce(0) { sum, requirement in
            switch requirement {
            case .conforms(_, let bound):
                bound.isClass ? sum + 4 : sum + allProtocols([bound]).count
            case .same: sum + 4
            }
        }
    }

    // MARK: Errors

    func unknownMember(_ name: Expr.Name, of base: TypedExpr) -> TypedExpr {
        let type = resolve(base.type)
        let error = TypedExpr(.error, .error, name.span)
        if type.hasErrors { return error }
        if case .metatype(let instance) = type {
            if !members(named: name.text, in: instance.head, receiver: nil, isStatic: false, distance: 0).isEmpty {
                report(NameMessage.instanceOnType(name.text, type: instance.description), name.span)
            } else {
                report(MemberMessage.noStaticMember(name.text, type: instance.description), name.span)
            }
            return error
        }
        if let nominal = type.nominal, nominal.cases.contains(where: { $0.name == name.text }) {
            report(NameMessage.caseOnInstance(name.text), name.span)
            return error
        }
        if !members(named: name.text, in: type, receiver: nil, isStatic: true, distance: 0).isEmpty {
            report(NameMessage.staticOnInstance(name.text, type: type.description), name.span)
            return error
        }
        if let wrapped = type.wrapped,
            !members(named: name.text, in: wrapped.head, receiver: nil, isStatic: false, distance: 0).isEmpty
        {
            report(
                MemberMessage.needsUnwrapping(type.description, member: name.text, base: wrapped.description), name.span
            )
            return error
        }
        if reportUnmet(name, of: base, type, nil) { return error }
        let names = memberNames(of: type)
        let nearest =
            ForeignName.members(name.text).first(where: names.contains) ?? NearestSpelling(among: names).of(name.text)
        report(NameMessage.unknownMember(name.text, of: type.description, nearest: nearest), name.span)
        return error
    }

    private func memberNames(of type: Type) -> [String] {
        guard case .nominal(let nominal, let arguments) = type else {
            return allProtocols(bounds(of: type)).flatMap { library.requirements(of: $0, self).keys.sorted() }
        }
        var names = nominal.members.keys.sorted() + (nominal.host?.memberNames ?? [])
        for ext in extensions(of: nominal) { names += ext.members.keys.sorted() + (ext.host?.memberNames ?? []) }
        for proto in declaredProtocols(nominal, arguments) {
            for ext in extensions(of: proto) { names += ext.members.keys.sorted() + (ext.host?.memberNames ?? []) }
        }
        if let superclass = nominal.superclass { names += memberNames(of: superclass) }
        return names
    }
}

enum MemberMessage: DiagnosticMessage {
    case noStaticMember(String, type: String)
    case needsUnwrapping(String, member: String, base: String)
    case noContext(String)

    var id: String {
        switch self {
        case .noStaticMember: "unknown-member"
        case .needsUnwrapping: "needs-unwrapping"
        case .noContext: "no-context"
        }
    }

    var text: String {
        switch self {
        case .noStaticMember(let name, let type): "type '\(type)' has no member '\(name)'"
        case .needsUnwrapping(let type, let member, let base):
            "value of optional type '\(type)' must be unwrapped to refer to member '\(member)' of wrapped base type '\(base)'"
        case .noContext(let name): "cannot infer contextual base in reference to member '\(name)'"
        }
    }

    var hint: String? {
        if case .needsUnwrapping(_, let member, _) = self { return "Write '?.\(member)', or unwrap it first." }
        return nil
    }
}
