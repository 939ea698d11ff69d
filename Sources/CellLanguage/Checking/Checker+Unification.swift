/// Making two types equal by filling in variables.
extension Checker {
    func bind(_ variable: TypeVariable, to type: Type) -> Bool {
        if case .variable(let other) = type {
            if other === variable { return true }
            return merge(variable, other)
        }
        if let literal = variable.literal, !accepts(type, literal) { return false }
        if type.contains(where: { if case .variable(let inner) = $0 { inner === variable } else { false } }) {
            return false
        }
        variable.binding = type
        trail.append(variable)
        return true
    }

    private func merge(_ left: TypeVariable, _ right: TypeVariable) -> Bool {
        let leftStays: Bool
        switch (left.literal, right.literal) {
        case (nil, _): leftStays = false
        case (_, nil): leftStays = true
        case (.integer?, .integer?), (.float?, .float?), (.string?, .string?), (.boolean?, .boolean?),
            (.character?, .character?):
            leftStays = true
        case (.string?, .character?): leftStays = true
        case (.character?, .string?): leftStays = false
        case (.float?, .integer?): leftStays = true
        case (.integer?, .float?): leftStays = false
        default: return false
        }
        if leftStays {
            right.binding = .variable(left)
            trail.append(right)
        } else {
            left.binding = .variable(right)
            trail.append(left)
        }
        return true
    }

    /// Whether a literal may become a value of the type.
    func accepts(_ type: Type, _ literal: TypeVariable.Literal) -> Bool {
        switch literal {
        case .integer: conforms(type, to: Standard.integerLiteral) || conforms(type, to: Standard.floatLiteral)
        case .float: conforms(type, to: Standard.floatLiteral)
        case .string: type != .character && conforms(type, to: Standard.stringLiteral)
        case .character: conforms(type, to: Standard.stringLiteral)
        case .boolean: conforms(type, to: Standard.booleanLiteral)
        }
    }

    /// Makes the types equal, or leaves everything as it was and says no.
    func unify(_ left: Type, _ right: Type) -> Bool {
        let mark = trail.count
        if unifyParts(left.head, right.head) { return true }
        undo(to: mark)
        return false
    }

    private func unifyParts(_ left: Type, _ right: Type) -> Bool {
        switch (left, right) {
        case (.error, _), (_, .error): return true
        case (.variable(let variable), let other), (let other, .variable(let variable)):
            return bind(variable, to: other)
        case (.nominal(let first, let firstArguments), .nominal(let second, let secondArguments)):
            return first === second && firstArguments.count == secondArguments.count
                && zip(firstArguments, secondArguments).allSatisfy { unifyParts($0.head, $1.head) }
        case (.tuple(let first), .tuple(let second)):
            return first.count == second.count
                && zip(first, second).allSatisfy {
                    ($0.label == $1.label || $0.label == nil || $1.label == nil)
                        && unifyParts($0.type.head, $1.type.head)
                }
        case (.function(let first), .function(let second)): return unifyFunctions(first, second)
        case (.metatype(let first), .metatype(let second)): return unifyParts(first.head, second.head)
        case (.existential(let first), .existential(let second)):
            return first.count == second.count && zip(first, second).allSatisfy { unifyParts($0.head, $1.head) }
        case (.associated(let base, let name), let other), (let other, .associated(let base, let name)):
            return unifyAssociated(base, name, other)
        case (.parameter(let first), .parameter(let second)): return first === second || sameByRequirement(left, right)
        default: return sameByRequirement(left, right)
        }
    }

    private func unifyFunctions(_ first: FunctionType, _ second: FunctionType) -> Bool {
        first.parameters.count == second.parameters.count && first.isThrowing == second.isThrowing
            && zip(first.parameters, second.parameters).allSatisfy {
                $0.isInout == $1.isInout && unifyParts($0.type.head, $1.type.head)
            } && unifyParts(first.result.head, second.result.head)
    }

    private func unifyAssociated(_ base: Type, _ name: String, _ other: Type) -> Bool {
        if let known = associated(base, name) { return unifyParts(known.head, other) }
        if case .associated(let otherBase, let otherName) = other {
            // Two types with the same member need not be the same.
            if name == otherName, isUnbound(base) == isUnbound(otherBase), unifyParts(base.head, otherBase.head) {
                return true
            }
            if let known = associated(otherBase, otherName) { return unifyParts(.associated(base, name), known.head) }
        }
        if case .variable = base.head {
            pending.append(
                Pending(span: .start) { [unowned self] in
                    if let known = associated(base, name) { _ = unify(known, other) }
                })
            return true
        }
        return sameByRequirement(.associated(base, name), other)
    }

    private func isUnbound(_ type: Type) -> Bool {
        if case .variable = type.head { return true }
        return false
    }

    /// `where T.Element == Int`.
    private func sameByRequirement(_ left: Type, _ right: Type) -> Bool {
        for case .same(let first, let second) in requirements {
            if first == left && second == right || first == right && second == left { return true }
        }
        return false
    }

    /// The type with variables filled in and associated types looked up.
    func resolve(_ type: Type) -> Type {
        type.mapped { part in
            switch part {
            case .variable(let variable): variable.binding.map(resolve)
            case .associated(let base, let name): associated(resolve(base), name).map(resolve)
            case .nominal, .tuple, .function, .existential, .metatype, .parameter, .error: nil
            }
        }
    }

    /// Gives the literals before a dot their usual types, or where these have no such member `Double`: `[1, 2].mean`, which
    /// an extension gives to arrays of these alone.
    func settle(_ value: TypedExpr, having name: String) {
        settleReceiver([value.type])
        let mark = trail.count
        let open = literals(in: resolve(value.type)).filter { $0.literal == .integer }
        settle(value.type)
        if open.isEmpty || !members(named: name, of: value).isEmpty { return }
        undo(to: mark)
        if open.allSatisfy({ bind($0, to: .double) }), !members(named: name, of: value).isEmpty {
            return settle(value.type)
        }
        undo(to: mark)
        settle(value.type)
    }

    private func literals(in type: Type) -> [TypeVariable] {
        var found: [TypeVariable] = []
        _ = type.contains { part in
            if case .variable(let variable) = part, !found.contains(variable) { found.append(variable) }
            return false
        }
        return found
    }

    /// Gives literals that nothing decided their usual types.
    func settle(_ type: Type) {
        _ = type.contains { part in
            if case .variable(let variable) = part, variable.binding == nil, let literal = variable.literal {
                _ = bind(variable, to: literal.usualType)
            }
            return false
        }
    }
}

extension TypeVariable.Literal {
    var usualType: Type {
        switch self {
        case .integer: .int
        case .float: .double
        case .string: .string
        case .character: .string
        case .boolean: .bool
        }
    }
}
