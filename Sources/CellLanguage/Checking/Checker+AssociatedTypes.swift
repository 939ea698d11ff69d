/// What `T.Element` is.
extension Checker {
    /// Nil where the base is not known yet, or has no such type.
    func associated(_ base: Type, _ name: String) -> Type? {
        let base = base.head
        switch base {
        case .nominal(let nominal, let arguments): return associated(nominal, arguments, name)
        case .parameter, .associated: return associatedByRequirement(base, name)
        case .existential(let protocols): return upperBound(name, of: protocols)
        case .error: return .error
        case .tuple, .function, .metatype, .variable: return nil
        }
    }

    private func associatedByRequirement(_ base: Type, _ name: String) -> Type? {
        // What an iterator gives is what its sequence holds.
        if name == "Element", case .associated(let sequence, "Iterator") = base {
            return associated(sequence, name) ?? .associated(sequence, name)
        }
        // Part of a collection holds the same, at the same places, and so do its own parts.
        if case .associated(let whole, "SubSequence") = base, ["Element", "Index", "SubSequence"].contains(name) {
            return associated(whole, name) ?? .associated(whole, name)
        }
        let type = Type.associated(base, name)
        for case .same(let left, let right) in requirements {
            if left == type, right != type { return right }
            // `A.Item == B.Item` leads from the left to the right only.
            if right == type, case .nominal = left { return left }
        }
        for bound in bounds(of: base) {
            guard case .nominal(let proto, let arguments) = bound else { continue }
            if let index = proto.primaryAssociated.firstIndex(of: name), index < arguments.count {
                return arguments[index]
            }
            if let same = sameInProtocol(proto, base, name) { return same }
        }
        return nil
    }

    private func sameInProtocol(_ proto: NominalType, _ base: Type, _ name: String) -> Type? {
        for proto in allProtocols([.nominal(proto, [])]) {
            guard let parameter = proto.selfParameter else { continue }
            let type = Type.associated(.parameter(parameter), name)
            for case .same(let left, let right) in proto.signature.requirements {
                if left == type { return right.substituting([parameter: base]) }
                if right == type { return left.substituting([parameter: base]) }
            }
        }
        return nil
    }

    private func associated(_ nominal: NominalType, _ arguments: [Type], _ name: String) -> Type? {
        complete(nominal)
        let substitution = substitution(nominal, arguments)
        if let known = standardAssociated(nominal, arguments, name) { return known }
        let index = nominal.signature.parameters.firstIndex { $0.name == name }
        if name == "Element", index != nil, let found = inferredAssociated(nominal, arguments, name) { return found }
        if let index { return arguments[index] }
        if let member = nominal.types[name] ?? extensions(of: nominal).lazy.compactMap({ $0.types[name] }).first {
            return type(of: member)?.substituting(substitution)
        }
        if name == "RawValue", let raw = nominal.rawType { return raw }
        if name == "AllCases" { return .array(.nominal(nominal, arguments)) }
        if let inferred = inferredAssociated(nominal, arguments, name) { return inferred }
        if let superclass = nominal.superclass { return associated(superclass.substituting(substitution), name) }
        for proto in declaredProtocols(nominal, arguments) {
            if let parameter = proto.selfParameter,
                let value = proto.associated.first(where: { $0.name == name })?.value
            {
                return value.substituting([parameter: .nominal(nominal, arguments)])
            }
            if let same = sameInProtocol(proto, .nominal(nominal, arguments), name) { return same }
        }
        return collectionDefault(nominal, arguments, name)
    }

    /// What a collection has that does not say otherwise.
    private func collectionDefault(_ nominal: NominalType, _ arguments: [Type], _ name: String) -> Type? {
        let own = Type.nominal(nominal, arguments)
        guard name == "Iterator" || name == "SubSequence", nominal.kind != .protocol,
            conforms(own, to: Standard.collection)
        else { return nil }
        if name == "Iterator" { return .nominal(Standard.indexingIterator, [own]) }
        if let subscripted = rangeSubscript(of: nominal) {
            return subscripted.result.substituting(substitution(nominal, arguments))
        }
        return library.nominal("Slice", self).map { .nominal($0, $0 === nominal ? arguments : [own]) }
    }

    /// The subscript by which a type gives parts of itself, where it declares one.
    func rangeSubscript(of nominal: NominalType) -> FunctionSymbol? {
        guard nominal.builtin == nil else { return nil }
        return ownMembers(nominal, "subscript", isLibraryAsked: false).lazy.compactMap { [self] member in
            guard case .function(let function) = member else { return nil }
            resolveSignature(function)
            let only = function.parameters.count == 1 ? function.parameters[0] : nil
            return only?.label == nil && only?.type.head.nominal === Standard.range ? function : nil
        }.first
    }

    private func type(of member: TypeMember) -> Type? {
        switch member {
        case .nominal(let nominal): return nominal.declaredType
        case .alias(let alias):
            if let resolve = alias.resolve {
                alias.resolve = nil
                resolve()
            }
            return alias.type
        }
    }

    private func standardAssociated(_ nominal: NominalType, _ arguments: [Type], _ name: String) -> Type? {
        guard let builtin = nominal.builtin else { return nil }
        let own = Type.nominal(nominal, arguments)
        switch name {
        case "Element": return element(builtin, arguments)
        case "Stride":
            switch builtin {
            case .integer: return .int
            case .double: return .double
            case .float: return .float
            default: return nil
            }
        case "Magnitude":
            guard case .integer(let format) = builtin else { return standardAssociated(nominal, arguments, "Stride") }
            return format.isSigned ? Standard.types["U\(nominal.name)"].map { .nominal($0, []) } : own
        case "Index": return index(builtin, arguments)
        case "Iterator":
            if builtin == .iterator || builtin == .anyIterator { return own }
            return element(builtin, arguments) == nil ? nil : .nominal(Standard.indexingIterator, [own])
        case "SubSequence", "ArraySlice":
            switch builtin {
            case .string, .substring: return .nominal(Standard.substring, [])
            case .range: return own
            case .closedRange, .reversed, .set, .dictionary, .keys, .values, .pairs:
                guard conforms(own, to: Standard.collection) else { return nil }
                return library.nominal("Slice", self).map { .nominal($0, [own]) }
            default:
                guard conforms(own, to: Standard.collection) else { return nil }
                return element(builtin, arguments).map { .nominal(Standard.slice, [$0]) }
            }
        default: return nil
        }
    }

    private func index(_ builtin: Builtin, _ arguments: [Type]) -> Type? {
        switch builtin {
        case .string, .substring: .nominal(Standard.stringIndex, [])
        case .range: arguments[0]
        case .dictionary, .keys, .values, .set: library.nominal("DictionaryIndex", self).map { .nominal($0, []) }
        case .closedRange: library.nominal("ClosedRangeIndex", self).map { .nominal($0, arguments) }
        case .reversed: library.nominal("ReversedIndex", self).map { .nominal($0, arguments) }
        default: .int
        }
    }

    private func element(_ builtin: Builtin, _ arguments: [Type]) -> Type? {
        switch builtin {
        case .array, .slice, .set, .range, .closedRange, .rangeFrom, .strideTo, .strideThrough, .anyIterator, .keys:
            return arguments[0]
        case .iterator: return associated(arguments[0], "Element")
        case .values: return arguments[1]
        case .string, .substring: return .character
        case .dictionary, .pairs:
            return .tuple([
                Type.TupleElement(arguments[0], label: "key"), Type.TupleElement(arguments[1], label: "value"),
            ])
        case .zip:
            guard let first = element(of: arguments[0]), let second = element(of: arguments[1]) else { return nil }
            return .tuple([Type.TupleElement(first), Type.TupleElement(second)])
        case .enumerated:
            guard let base = element(of: arguments[0]) else { return nil }
            return .tuple([Type.TupleElement(.int, label: "offset"), Type.TupleElement(base, label: "element")])
        case .reversed: return element(of: arguments[0])
        case .integer, .bool, .double, .float, .character, .stringIndex, .never, .hasher, .random, .optional,
            .rangeUpTo,
            .rangeThrough, .keyPath:
            return nil
        }
    }

    /// What a sequence holds that another wraps, which may be a generic parameter.
    private func element(of base: Type) -> Type? {
        if let known = associated(base, "Element") { return known }
        switch base.head {
        case .parameter, .associated: return .associated(base.head, "Element")
        default: return nil
        }
    }

    /// Found from the members that meet a protocol's requirements: `next() -> Int?` makes `Element` `Int`.
    private func inferredAssociated(_ nominal: NominalType, _ arguments: [Type], _ name: String) -> Type? {
        let key = "\(ObjectIdentifier(nominal)).\(name)"
        guard inferring.insert(key).inserted else { return nil }
        defer { inferring.remove(key) }
        let own = Type.nominal(nominal, arguments)
        if name == "Element", conforms(own, to: Standard.sequence), !conforms(own, to: Standard.iterator) {
            if let iterator = associated(own, "Iterator"), let element = associated(iterator, "Element") {
                return element
            }
        }
        if name == "Iterator", conforms(own, to: Standard.sequence), conforms(own, to: Standard.iterator),
            ownMember(nominal, "makeIterator") == nil
        {
            return own
        }
        for proto in declaredProtocols(nominal, arguments)
        where proto.associated.contains(where: { $0.name == name }) || proto === Standard.iterator
            || proto === Standard.collection
        {
            for (memberName, members) in requirementsToMatch(proto) {
                for member in members {
                    let witnesses = ownMembers(nominal, memberName, isLibraryAsked: !isStandardProtocol(proto))
                    let found = witnesses.lazy.compactMap { [self] in match(member, $0, name, proto) }.first
                    guard let found else { continue }
                    let substitution = substitution(nominal, arguments)
                    if case .parameter(let hidden) = found, hidden.opaque != nil, !substitution.isEmpty {
                        for case .function(let given) in witnesses { forceOpaque(given) }
                    }
                    return hiddenType(found, of: substitution) ?? found.substituting(substitution)
                }
            }
        }
        return nil
    }

    private func requirementsToMatch(_ proto: NominalType) -> [(String, [Member])] {
        library.requirements(of: proto, self).sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    private func ownMember(_ nominal: NominalType, _ name: String) -> Member? {
        ownMembers(nominal, name, isLibraryAsked: false).first
    }

    /// With what the library gives the types that are built in, where a protocol of a cell is met by that.
    private func ownMembers(_ nominal: NominalType, _ name: String, isLibraryAsked: Bool) -> [Member] {
        let asksLibrary = isLibraryAsked || nominal.builtin == nil
        var members = nominal.members[name] ?? []
        if isLibraryAsked { members += library.members(of: nominal, name, self) }
        for ext in extensions(of: nominal) {
            members += ext.members[name] ?? []
            if asksLibrary { members += library.members(of: ext, name, self) }
        }
        return members
    }

    /// The part of a witness that stands where the requirement says `Self.Name`.
    private func match(_ requirement: Member, _ witness: Member, _ name: String, _ proto: NominalType) -> Type? {
        guard let parameter = proto.selfParameter else { return nil }
        let wanted = Type.associated(.parameter(parameter), name)
        switch (requirement, witness) {
        case (.function(let asked), .function(let given)):
            resolveSignature(asked)
            resolveSignature(given)
            guard mayMeet(asked, given) else { return nil }
            let pairs = [(asked.result, given.result)] + zip(asked.parameters.map(\.type), given.parameters.map(\.type))
            let found = pairs.lazy.compactMap { self.part(of: $1, where: $0, is: wanted) }.first
            // What each call of the witness decides anew is no type for all of them.
            return found.flatMap { $0.mentions(given.signature.parameters) ? nil : $0 }
        case (.variable(let asked), .variable(let given)):
            return part(of: type(of: given), where: type(of: asked), is: wanted)
        case (.function, .variable), (.variable, .function): return nil
        }
    }

    /// Whether its labels are those that are asked for, and its types where these are known.
    private func mayMeet(_ asked: FunctionSymbol, _ given: FunctionSymbol) -> Bool {
        asked.parameters.count == given.parameters.count
            && zip(asked.parameters, given.parameters).allSatisfy {
                $0.label == $1.label && (!$0.type.isConcrete || !$1.type.isConcrete || $0.type == $1.type)
            }
    }

    private func part(of given: Type, where asked: Type, is wanted: Type) -> Type? {
        if asked == wanted { return given }
        switch (asked, given) {
        case (.nominal(let first, let firstArguments), .nominal(let second, let secondArguments)) where first === second:
            return zip(firstArguments, secondArguments).lazy.compactMap { self.part(of: $1, where: $0, is: wanted) }
                .first
        case (.function(let first), .function(let second)):
            return part(of: second.result, where: first.result, is: wanted)
                ?? zip(first.parameters, second.parameters).lazy.compactMap {
                    self.part(of: $1.type, where: $0.type, is: wanted)
                }.first
        case (.tuple(let first), .tuple(let second)):
            return zip(first, second).lazy.compactMap { self.part(of: $1.type, where: $0.type, is: wanted) }.first
        default: return nil
        }
    }
}
