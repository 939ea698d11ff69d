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
    /// The code of an opened call for one type.
    func code(of opened: OpenedCall, _ type: CellType) throws -> FunctionCode {
        try plainCode(of: opened, type) ?? bridge(opened, type)
    }

    /// The function's own code, where all that goes in and comes out has the form that the caller has.
    private func plainCode(of opened: OpenedCall, _ type: CellType) throws -> FunctionCode? {
        let (function, given) = (opened.call.function, opened.substitution(type.type))
        guard opened.hasReceiver, !opened.opening.isMetatype,
            function.owner?.selfParameter === opened.opening.parameter,
            !type.isClassLike, function.kind != .initializer, !function.isLocal,
            asks(function, of: opened, given), concrete(function.result.substituting(given)) == opened.result
        else { return nil }
        guard function.isRequirement else {
            let code = try instance(of: function, given)
            try finish()
            return code
        }
        guard let found = witness(for: function, in: type.type), found.symbol.host == nil,
            found.symbol.synthesized == nil,
            found.symbol.isMutating == function.isMutating
        else { return nil }
        var own = found.substitution
        for (asked, parameter) in zip(function.signature.parameters, found.symbol.signature.parameters) {
            own[parameter] = given[asked]
        }
        let code = try instance(of: found.symbol, own)
        try finish()
        return code
    }

    private func asks(_ function: FunctionSymbol, of opened: OpenedCall, _ given: Substitution) -> Bool {
        zip(function.parameters, opened.values.dropFirst()).allSatisfy { asked, value in
            asked.isVariadic || concrete(asked.type.substituting(given)) == value.type
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
            ? (function.isFailable ? .optional(type.type) : type.type) : concrete(function.result.substituting(given))
        return try formed(TypedExpr(.call(call), result, .start), as: opened.result, function)
    }

    private func formed(_ value: TypedExpr, as type: Type, _ function: FunctionSymbol) throws -> TypedExpr {
        if value.type == type { return value }
        if let made = checker.convert(value, to: type) { return made }
        throw RuntimeFailure(
            RunMessage.other(
                "'\(function.fullName)' of a type that is known only at run time is not available in lessons"))
    }
}
