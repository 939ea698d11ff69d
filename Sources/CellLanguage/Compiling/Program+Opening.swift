import Diagnostics

/// A call of generic code whose types are not all known before it runs.
struct OpenedCall {
    let call: TypedExpr.Call
    let opening: Opening
    /// Whether the first of the values is the receiver.
    let hasReceiver: Bool
    /// The receiver and the arguments as the caller sees them; one that is changed comes by address.
    let values: [(type: Type, isInout: Bool)]
    /// What the caller makes of the result: protocols stand where the function speaks of the opened type.
    let result: Type
    /// What the parameters of generic functions around a local one stand for.
    let around: Substitution

    /// With a type for the opened parameter.
    func substitution(_ type: Type) -> Substitution {
        var given = around.merging(call.substitution) { $1 }
        given[opening.parameter] = type
        return given
    }
}

extension Program {
    /// Whether a protocol stands for a function's parameter that does not conform to what is asked of it, as its values do.
    func needsOpening(_ parameter: GenericParameter, of function: FunctionSymbol, _ type: Type?) -> Bool {
        guard let type, type.isExistential else { return false }
        return function.signature.requirements.contains { requirement in
            guard case .conforms(.parameter(parameter), let bound) = requirement else { return false }
            return !checker.conforms(type, to: bound)
        }
    }

    /// The code of an opened call for one type.
    func code(of opened: OpenedCall, _ type: CellType) throws -> FunctionCode {
        try plainCode(of: opened, type) ?? bridge(opened, type)
    }

    /// The function's own code, where all that goes in and comes out has the form that the caller has.
    private func plainCode(of opened: OpenedCall, _ type: CellType) throws -> FunctionCode? {
        let (function, given) = (opened.call.function, opened.substitution(type.type))
        guard takes(opened, given), concrete(function.result.substituting(given)) == opened.result,
            !type.isClassLike || !opened.values[opened.opening.position].isInout, function.kind != .initializer,
            !function.signature.parameters.contains(where: { needsOpening($0, of: function, given[$0]) })
        else { return nil }
        let code: FunctionCode
        if function.isLocal {
            code = try localInstance(of: function, given)
        } else if function.owner?.selfParameter !== opened.opening.parameter {
            if function.isRequirement || function.takesMetatype || opened.call.dispatch != .direct { return nil }
            code = try instance(of: function, given)
        } else if opened.opening.isMetatype || type.isClassLike {
            return nil
        } else if function.isRequirement {
            guard let found = witness(for: function, in: type.type), found.symbol.host == nil,
                found.symbol.synthesized == nil, found.symbol.isMutating == function.isMutating,
                found.symbol.signature.parameters.count == function.signature.parameters.count
            else { return nil }
            var own = found.substitution
            for (asked, parameter) in zip(function.signature.parameters, found.symbol.signature.parameters) {
                own[parameter] = given[asked]
            }
            code = try instance(of: found.symbol, own)
        } else {
            code = try instance(of: function, given)
        }
        try finish()
        return code
    }

    /// Whether the function takes the arguments as they come.
    private func takes(_ opened: OpenedCall, _ given: Substitution) -> Bool {
        let first = opened.hasReceiver ? 1 : 0
        return opened.call.function.parameters.enumerated().allSatisfy { index, asked in
            index + first == opened.opening.position || asked.isVariadic
                || concrete(asked.type.substituting(given)) == opened.values[index + first].type
        }
    }

    /// Code around the call that turns what goes in and what comes out into the form that the other side has.
    private func bridge(_ opened: OpenedCall, _ type: CellType) throws -> FunctionCode {
        let (function, position) = (opened.call.function, opened.opening.position)
        var values = opened.values
        values[position].type = opened.opening.isMetatype ? .metatype(type.type) : type.type
        // An object behind the protocol is not changed itself: a local variable stands for it.
        if type.isClassLike { values[position].isInout = false }
        return try bridge(
            name: function.fullName, types[values[0].type], isMutating: values[0].isInout,
            parameters: Array(values.dropFirst()), result: opened.result
        ) { first, rest in try bridged(opened, type, [first] + rest) }
    }

    private func bridged(_ opened: OpenedCall, _ type: CellType, _ values: [TypedExpr]) throws -> TypedExpr {
        let (function, given) = (opened.call.function, opened.substitution(type.type))
        var receiver = opened.call.receiver.map { TypedExpr($0.kind, concrete($0.type), .start) }
        if opened.hasReceiver { receiver = values[0] }
        let opensSelf = function.owner?.selfParameter === opened.opening.parameter
        if opensSelf, opened.opening.isMetatype {
            receiver = TypedExpr(.metatype(type.type), .metatype(type.type), .start)
        }
        let arguments = try zip(function.parameters, values.dropFirst(opened.hasReceiver ? 1 : 0)).map { asked, value in
            if asked.isVariadic { return value }
            if asked.isInout {
                if case .inout = value.kind { return value }
                return TypedExpr(.inout(value), value.type, .start)
            }
            return try formed(value, as: concrete(asked.type.substituting(given)), function)
        }
        var call = TypedExpr.Call(function: function, substitution: given, receiver: receiver, arguments: arguments)
        call.dispatch = opened.call.dispatch
        let result =
            opensSelf && function.kind == .initializer
            ? (function.isFailable ? .optional(type.type) : type.type)
            : concrete(behind(function.result).substituting(given))
        return try formed(TypedExpr(.call(call), result, .start), as: opened.result, function)
    }

    /// What hides behind `some P` may be made of the opened type.
    private func behind(_ result: Type) -> Type {
        if case .parameter(let hidden) = result, let type = hidden.underlying { return checker.resolve(type) }
        return result
    }

    func formed(_ value: TypedExpr, as type: Type, _ function: FunctionSymbol) throws -> TypedExpr {
        if value.type == type { return value }
        if let made = checker.convert(value, to: type) { return made }
        throw RuntimeFailure(
            RunMessage.other(
                "'\(function.fullName)' of a type that is known only at run time is not available in lessons"))
    }
}
