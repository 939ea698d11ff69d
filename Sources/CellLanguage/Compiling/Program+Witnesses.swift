/// Which members meet the requirements of protocols.
extension Program {
    /// The member of a concrete type that meets a protocol's requirement.
    func witness(for requirement: FunctionSymbol, in type: Type) -> (
        symbol: FunctionSymbol, substitution: Substitution
    )? {
        if requirement.name == "__part", case .nominal(let nominal, let arguments) = type,
            let getter = checker.rangeSubscript(of: nominal)?.getter
        {
            return (getter, checker.substitution(nominal, arguments))
        }
        let isStatic = requirement.isStatic || requirement.kind == .initializer
        let found = candidates(named: requirement.name, of: requirement.owner, in: type, isStatic: isStatic)
        let isAlike = { self.genericCount(of: $0) == requirement.signature.parameters.count }
        for candidate in found.filter(isAlike) + found.filter({ !isAlike($0) }) {
            switch candidate.target {
            case .function(let function):
                let member =
                    requirement.kind == .getter
                    ? function.getter : requirement.kind == .setter ? function.setter : function
                guard let member, member !== requirement,
                    checker.sameSignature(member, requirement) && gives(member, candidate, as: requirement, of: type)
                        || checker.isDefault(member, requirement)
                else { continue }
                return (member, candidate.substitution)
            case .variable(let variable):
                if requirement.kind == .setter {
                    if let setter = variable.setter { return (setter, candidate.substitution) }
                } else if let getter = variable.getter, getter !== requirement {
                    return (getter, candidate.substitution)
                }
            case .type, .enumCase, .tupleElement: continue
            }
        }
        return nil
    }

    /// Whether it gives what is asked for, as far as that is known: another of the same name and parameters may give else.
    private func gives(_ member: FunctionSymbol, _ candidate: Candidate, as requirement: FunctionSymbol, of type: Type)
        -> Bool
    {
        guard requirement.kind == .function || requirement.kind == .getter, let own = requirement.owner?.selfParameter
        else { return true }
        let asked = concrete(requirement.result.substituting([own: type]))
        let given = concrete(member.result.substituting(candidate.substitution))
        return asked == given || !asked.isConcrete || !given.isConcrete || asked.isClass && given.isClass
    }

    /// How many type parameters of its own a member has.
    private func genericCount(of candidate: Candidate) -> Int {
        guard let function = candidate.function else { return 0 }
        checker.resolveSignature(function)
        return function.signature.parameters.count
    }

    /// The stored or computed property that meets a requirement.
    func property(for requirement: VariableSymbol, in type: Type) -> (
        symbol: VariableSymbol, substitution: Substitution
    )? {
        let found = candidates(
            named: requirement.name, of: requirement.owner, in: type, isStatic: requirement.isStatic)
        for candidate in found {
            if case .variable(let variable) = candidate.target, variable !== requirement {
                return (variable, candidate.substitution)
            }
        }
        return nil
    }

    /// The members of a type that may meet a protocol's requirement: the type's own, then the defaults of protocol
    /// extensions, those for the fewest types first.
    ///
    /// What meets it is decided where the type is made to conform. So a default that a class had there stays, whatever its
    /// subclasses declare; and of a generic type only that counts which every one that conforms has.
    func candidates(named name: String, of proto: NominalType?, in type: Type, isStatic: Bool) -> [Candidate] {
        func members(_ type: Type) -> [Candidate] {
            checker.members(named: name, in: type, receiver: nil, isStatic: isStatic, distance: 0).nearestFirst
        }
        guard let proto else { return members(type) }
        let conforming = checker.conformingClass(of: type, to: proto)
        if conforming != type, let own = members(conforming).first?.owner?.selfParameter {
            return members(conforming).map { $0.with($0.substitution.merging([own: type]) { $1 }) }
        }
        guard case .nominal(let nominal, let arguments) = type, !arguments.isEmpty, !checker.isStandardProtocol(proto),
            let requirements = checker.conditions(of: nominal, conformingTo: proto)
        else { return members(type) }
        let found = checker.assuming(requirements) { members(nominal.declaredType) }
        let given = checker.substitution(nominal, arguments)
        return found.map { $0.with($0.substitution.mapValues { concrete($0.substituting(given)) }) }
    }
}

extension Candidate {
    fileprivate func with(_ substitution: Substitution) -> Candidate {
        var candidate = self
        candidate.substitution = substitution
        return candidate
    }
}

extension Checker {
    /// What is asked of a type's parameters where it is made to conform to a protocol; nil where it isn't by its own
    /// declaration or an extension.
    func conditions(of nominal: NominalType, conformingTo proto: NominalType) -> [Requirement]? {
        if nominal.inherited.contains(where: { inherits($0, proto) }) { return nominal.signature.requirements }
        let conforming = extensions(of: nominal).first { $0.inherited.contains { inherits($0, proto) } }
        return conforming.map { nominal.signature.requirements + $0.allRequirements }
    }

    /// Where these requirements hold.
    func assuming<R>(_ requirements: [Requirement], _ body: () -> R) -> R {
        let saved = self.requirements
        self.requirements = requirements
        defer { self.requirements = saved }
        return body()
    }
}
