/// Which types conform to which protocols, and what their associated types are.
extension Checker {
    func conforms(_ type: Type, to proto: NominalType) -> Bool {
        conforms(type, to: .nominal(proto, []))
    }

    /// Whether the type has the protocol, or (for a class) is or inherits from it.
    func conforms(_ type: Type, to bound: Type) -> Bool {
        let type = type.head
        guard case .nominal(let proto, _) = bound else {
            if case .existential(let bounds) = bound { return bounds.allSatisfy { conforms(type, to: $0) } }
            return false
        }
        if proto.kind == .class { return !type.isExistential && isSubclass(type, of: bound) }
        if proto === Standard.sendable { return true }
        switch type {
        case .error, .variable: return true
        case .nominal(let nominal, let arguments): return conforms(nominal, arguments, to: proto)
        case .parameter, .associated:
            return bounds(of: type).contains { inherits($0, proto) || proto === Standard.anyObject && $0.isClass }
        case .existential(let protocols):
            // `any Error` is the one existential that conforms to its own protocol.
            return proto === Standard.error && protocols.contains { inherits($0, proto) }
                || proto === Standard.anyObject && protocols.contains { $0.nominal.map(isClassBound) ?? false }
        case .tuple, .function, .metatype: return false
        }
    }

    func isClassBound(_ proto: NominalType) -> Bool {
        complete(proto)
        return proto.isClassBound || proto === Standard.anyObject
            || proto.inherited.contains { $0.nominal.map { $0.kind == .class || isClassBound($0) } ?? false }
    }

    private func conforms(_ nominal: NominalType, _ arguments: [Type], to proto: NominalType) -> Bool {
        complete(nominal)
        if nominal === proto { return true }
        if proto === Standard.anyObject { return nominal.kind == .class }
        if let answer = conditional(nominal, arguments, to: proto) { return answer }
        if nominal.inherited.contains(where: { inherits($0, proto) }) { return true }
        if nominal.kind == .enumeration, nominal.builtin == nil, proto === Standard.rawRepresentable {
            return nominal.rawType != nil
        }
        if nominal.kind == .enumeration, nominal.builtin == nil, !nominal.hasPayloads || nominal.rawType != nil,
            proto === Standard.hashable || proto === Standard.equatable
        {
            return true
        }
        for ext in extensions(of: nominal) where ext.inherited.contains(where: { inherits($0, proto) }) {
            if satisfies(ext, arguments) { return true }
        }
        guard let superclass = nominal.superclass else { return false }
        return conforms(superclass.substituting(substitution(nominal, arguments)), to: proto)
    }

    /// The class that says it has the protocol, for one that inherits this: what meets the requirements was settled there, so
    /// a subclass changes it where it overrides a member, and not where it only has one of the same name.
    func conformingClass(of type: Type, to proto: NominalType) -> Type {
        var type = type
        while case .nominal(let nominal, let arguments) = type, nominal.kind == .class,
            let above = nominal.superclass?.substituting(substitution(nominal, arguments)), conforms(above, to: proto)
        {
            type = above
        }
        return type
    }

    /// Conformances of the standard library's containers that depend on what they contain.
    private func conditional(_ nominal: NominalType, _ arguments: [Type], to proto: NominalType) -> Bool? {
        switch nominal.builtin {
        case .array?, .slice?, .set?, .optional?, .range?, .closedRange?, .dictionary?:
            if proto === Standard.equatable || proto === Standard.hashable {
                let parts = nominal.builtin == .dictionary && proto === Standard.equatable ? [arguments[1]] : arguments
                return parts.allSatisfy { conforms($0, to: proto) }
            }
            if nominal.builtin == .range || nominal.builtin == .closedRange, proto.builtin == nil,
                inherits(.nominal(Standard.randomAccess, []), proto)
            {
                return isCountable(arguments[0])
            }
            return nil
        case .rangeFrom? where proto === Standard.sequence: return isCountable(arguments[0])
        default: return nil
        }
    }

    /// A range that cannot be walked: `0..<2.5`.
    func isUncountable(_ nominal: NominalType, _ arguments: [Type]) -> Bool {
        switch nominal.builtin {
        case .range?, .closedRange?, .rangeFrom?: !isCountable(arguments[0])
        default: false
        }
    }

    /// Whether one steps from a value of the type to the next.
    private func isCountable(_ bound: Type) -> Bool {
        if case .variable(let variable) = bound.head { return variable.literal ?? .integer == .integer }
        return conforms(bound, to: Standard.strideable) && !isFloating(bound)
    }

    func isFloating(_ type: Type) -> Bool { conforms(type, to: Standard.floatingPoint) }

    /// Whether a protocol is, or inherits from, another.
    func inherits(_ type: Type, _ proto: NominalType) -> Bool {
        guard let nominal = type.nominal else {
            if case .existential(let all) = type { return all.contains { inherits($0, proto) } }
            return false
        }
        if nominal === proto { return true }
        complete(nominal)
        return nominal.kind == .protocol && nominal.inherited.contains { inherits($0, proto) }
    }

    /// The classes that are asked for by protocols and beside them: `any Shape & Scalable`, `protocol Pet: Animal`.
    func classes(in bounds: [Type]) -> [Type] {
        bounds.filter(\.isClass) + allProtocols(bounds).flatMap { $0.inherited.filter(\.isClass) }
    }

    func isSubclass(_ type: Type, of ancestor: Type) -> Bool {
        var next: Type? = type.head
        while let current = next, case .nominal(let nominal, let arguments) = current {
            if unify(current, ancestor) { return true }
            complete(nominal)
            next = nominal.superclass?.substituting(substitution(nominal, arguments))
        }
        switch type.head {
        case .parameter, .associated: return classes(in: bounds(of: type)).contains { isSubclass($0, of: ancestor) }
        case .existential(let bounds): return classes(in: bounds).contains { isSubclass($0, of: ancestor) }
        case .nominal, .tuple, .function, .metatype, .variable, .error: return false
        }
    }

    func substitution(_ nominal: NominalType, _ arguments: [Type]) -> Substitution {
        var result: Substitution = [:]
        for (parameter, argument) in zip(nominal.signature.parameters, arguments) { result[parameter] = argument }
        return result
    }

    /// Whether the conditions of an extension hold for these arguments.
    func satisfies(_ ext: ExtensionSymbol, _ arguments: [Type]) -> Bool {
        if ext.signature.requirements.isEmpty { return true }
        let substitution = substitution(ext.nominal, arguments)
        return ext.signature.requirements.allSatisfy { holds($0, substitution) }
    }

    func holds(_ requirement: Requirement, _ substitution: Substitution) -> Bool {
        switch requirement {
        case .conforms(let type, let bound):
            return conforms(resolve(type.substituting(substitution)), to: bound.substituting(substitution))
        case .same(let left, let right):
            let left = resolve(left.substituting(substitution))
            let right = resolve(right.substituting(substitution))
            // What a literal becomes anyway need not be decided here.
            if case .variable(let variable) = left, variable.binding == nil, variable.literal?.usualType == right {
                return true
            }
            return left == right || unify(left, right)
        }
    }

    /// The protocols and classes that the conditions around ask of a type parameter or associated type.
    func bounds(of type: Type) -> [Type] {
        if case .parameter(let parameter) = type, let opaque = parameter.opaque { return opaque }
        var result: [Type] = []
        for requirement in requirements {
            switch requirement {
            case .conforms(let subject, let bound) where subject == type: result.append(bound)
            case .same(let left, let right) where left == type: result += right == type ? [] : sameBounds(right)
            case .same(let left, let right) where right == type: result += sameBounds(left)
            case .conforms, .same: break
            }
        }
        if case .associated(let base, let name) = type {
            for proto in allProtocols(bounds(of: base)) {
                result += proto.associated.first { $0.name == name }?.bound ?? []
                result += whereBounds(proto, base, name)
            }
        }
        return result
    }

    private func sameBounds(_ type: Type) -> [Type] {
        if case .nominal = type { return [] }
        return requirements.compactMap { requirement in
            if case .conforms(let subject, let bound) = requirement, subject == type { return bound }
            return nil
        }
    }

    /// `protocol P: Q where Element: R`.
    private func whereBounds(_ proto: NominalType, _ base: Type, _ name: String) -> [Type] {
        guard let parameter = proto.selfParameter else { return [] }
        return proto.signature.requirements.compactMap { requirement in
            guard case .conforms(let subject, let bound) = requirement else { return nil }
            return subject == .associated(.parameter(parameter), name) ? bound : nil
        }
    }

    /// The protocols and those that they inherit from, each once.
    func allProtocols(_ types: [Type]) -> [NominalType] {
        var result: [NominalType] = []
        func visit(_ type: Type) {
            if case .existential(let all) = type { all.forEach(visit) }
            guard let nominal = type.nominal, nominal.kind == .protocol, !result.contains(nominal) else { return }
            complete(nominal)
            result.append(nominal)
            nominal.inherited.forEach(visit)
        }
        types.forEach(visit)
        return result
    }

    /// All protocols that a concrete type declares, by itself, in extensions and through its superclass.
    func declaredProtocols(_ nominal: NominalType, _ arguments: [Type]) -> [NominalType] {
        complete(nominal)
        // What a conformance would ask of arguments that are open is not decided by looking for it.
        let mark = trail.count
        defer { undo(to: mark) }
        var types = nominal.inherited
        if isUncountable(nominal, arguments) { types.removeAll { inherits($0, Standard.sequence) } }
        for ext in extensions(of: nominal) where !ext.inherited.isEmpty && satisfies(ext, arguments) {
            types += ext.inherited
        }
        var result = allProtocols(types)
        for proto in [Standard.equatable, Standard.hashable, Standard.rawRepresentable]
        where !result.contains(proto) && conforms(.nominal(nominal, arguments), to: proto) {
            result.append(proto)
        }
        if let superclass = nominal.superclass,
            case .nominal(let parent, let parentArguments) = superclass.substituting(substitution(nominal, arguments))
        {
            for proto in declaredProtocols(parent, parentArguments) where !result.contains(proto) {
                result.append(proto)
            }
        }
        return result
    }

    func complete(_ nominal: NominalType) {
        guard let complete = nominal.complete else { return }
        nominal.complete = nil
        complete()
    }

    func extensions(of nominal: NominalType) -> [ExtensionSymbol] {
        let all = library.extensions(of: nominal, self) + (environment.extensions[nominal] ?? [])
        for ext in all {
            guard let complete = ext.complete else { continue }
            ext.complete = nil
            complete()
        }
        return all
    }
}
