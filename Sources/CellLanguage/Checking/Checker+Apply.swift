import Diagnostics

/// One candidate with the arguments of a call.
extension Checker {
    func apply(
        _ candidate: Candidate, _ arguments: [CallArgument], _ nameSpan: TextSpan, _ span: TextSpan,
        expecting type: Type?
    ) -> TypedExpr? {
        switch candidate.target {
        case .function(let function):
            checkPlace(of: candidate, nameSpan)
            return applyFunction(function, candidate, arguments, nameSpan, span, expecting: type)
        case .enumCase(let nominal, let tag, let caseType):
            checkPlace(of: candidate, nameSpan)
            return applyCase(nominal, tag, caseType, arguments, nameSpan, span, expecting: type)
        case .variable, .tupleElement:
            let value = use(candidate, nameSpan)
            return callValue(value, arguments, span, expecting: type)
        case .type(let type): return construct(type, arguments, nameSpan, span, expecting: type)
        }
    }

    private func applyFunction(
        _ function: FunctionSymbol, _ candidate: Candidate, _ arguments: [CallArgument], _ nameSpan: TextSpan,
        _ span: TextSpan,
        expecting type: Type?
    ) -> TypedExpr? {
        resolveSignature(function)
        let failed = TypedExpr(.error, .error, span)
        let match: ArgumentMatch
        switch ArgumentMatch.match(function.parameters, arguments) {
        case .success(let found): match = found
        case .failure(let error):
            reportLabels(error.failure, function, arguments, nameSpan, span)
            checkAnyway(arguments)
            return failed
        }
        var substitution = candidate.substitution
        for parameter in function.signature.parameters { substitution[parameter] = fresh() }
        openSelf(candidate, &substitution)
        forceOpaque(function)
        let result = resultType(of: function, candidate, substitution)
        hint(result, expecting: type)
        let packed = checkArguments(function, match, arguments, substitution, result: result, expecting: type, span)
        if packed.contains(where: { $0.type.isError }) { return TypedExpr(.error, .error, span) }
        // What an argument with an error leaves open is no second mistake.
        if !packed.contains(where: { $0.type.hasErrors }) { checkRequirements(of: function, substitution, span) }
        if let receiver = candidate.receiver { checkCounted(function, on: receiver, nameSpan) }
        noteEffects(function, candidate, packed, nameSpan)
        checkOverlap(function, candidate.receiver, packed, span)
        var call = TypedExpr.Call(
            function: function, substitution: substitution, receiver: candidate.receiver, arguments: packed)
        call.dispatch = dispatch(of: function, candidate)
        noteLoans(of: call)
        if let receiver = candidate.receiver, changesReceiver(function) {
            requireMutableReceiver(receiver, function, nameSpan)
        }
        return TypedExpr(.call(call), resolve(result), span)
    }

    /// A static or free generic function of a protocol knows `Self` from its receiver.
    private func openSelf(_ candidate: Candidate, _ substitution: inout Substitution) {
        guard let owner = candidate.function?.owner else { return }
        if let own = owner.selfParameter, substitution[own] == nil, let receiver = candidate.receiver {
            if case .metatype(let type) = receiver.type.head {
                substitution[own] = type
            } else {
                substitution[own] = receiver.type
            }
        }
        if candidate.receiver == nil || candidate.function?.declaration?.kind == nil { return }
        for parameter in owner.signature.parameters where substitution[parameter] == nil {
            substitution[parameter] = fresh()
        }
    }

    /// `some P` as a result: who stands behind it is known once the body was checked.
    func forceOpaque(_ function: FunctionSymbol) {
        if case .parameter(let parameter) = function.result, parameter.opaque != nil { checkBodyIfNeeded(function) }
    }

    private func resultType(of function: FunctionSymbol, _ candidate: Candidate, _ substitution: Substitution) -> Type {
        if function.kind == .initializer, let receiver = candidate.receiver,
            case .metatype(let made) = receiver.type.head
        {
            return function.isFailable ? .optional(made) : made
        }
        if function.returnsSelf, let receiver = candidate.receiver { return selfResult(function.result, of: receiver) }
        if case .parameter(let own) = function.result, own === candidate.dynamicSelf {
            guard let receiver = candidate.receiver?.type else { return function.result }
            if function.isStatic, case .metatype(let made) = receiver.head { return made }
            return receiver
        }
        if let erased = erasedOpaque(function.result, of: candidate, substitution) { return erased }
        if let made = hiddenType(function.result, of: substitution) { return made }
        return resolve(function.result.substituting(substitution))
    }

    /// Lets an expected type decide generic arguments that the call's own arguments leave open.
    private func hint(_ result: Type, expecting type: Type?) {
        guard var target = type?.head, result.isOpen else { return }
        if result.head.wrapped == nil, let wrapped = target.wrapped { target = wrapped.head }
        guard case .nominal(let have, _) = result.head, case .nominal(let want, _) = target, have === want else {
            return
        }
        if !target.isOpen { _ = unify(result, target) }
    }

    private func checkAnyway(_ arguments: [CallArgument]) {
        for argument in arguments where argument.typed == nil {
            if let expr = argument.expr, !isContextual(expr) { _ = expression(expr) }
        }
    }
}
