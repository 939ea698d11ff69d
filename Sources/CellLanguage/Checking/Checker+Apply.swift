import Diagnostics

/// One candidate with the arguments of a call.
extension Checker {
    func apply(
        _ candidate: Candidate, _ arguments: [CallArgument], _ nameSpan: TextSpan, _ span: TextSpan,
        expecting type: Type?
    ) -> TypedExpr? {
        switch candidate.target {
        case .function(let function):
            return applyFunction(function, candidate, arguments, nameSpan, span, expecting: type)
        case .enumCase(let nominal, let tag, let caseType):
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
        checkRequirements(of: function, substitution, span)
        if packed.contains(where: { $0.type.isError }) { return TypedExpr(.error, .error, span) }
        noteEffects(function, candidate, packed, nameSpan)
        checkOverlap(function, candidate.receiver, packed, span)
        var call = TypedExpr.Call(
            function: function, substitution: substitution, receiver: candidate.receiver, arguments: packed)
        call.dispatch = dispatch(of: function, candidate)
        call.conflict = conflict(among: packed)
        if function.isMutating, let receiver = candidate.receiver, !isMutating(receiver, by: function) {
            requireMutableReceiver(receiver, function, nameSpan)
        }
        return TypedExpr(.call(call), resolve(result), span)
    }

    private func isMutating(_ receiver: TypedExpr, by function: FunctionSymbol) -> Bool {
        if function.kind == .initializer || function.isStatic { return true }
        return isClassOnly(resolve(receiver.type))
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
    private func forceOpaque(_ function: FunctionSymbol) {
        if case .parameter(let parameter) = function.result, parameter.opaque != nil { checkBodyIfNeeded(function) }
    }

    private func resultType(of function: FunctionSymbol, _ candidate: Candidate, _ substitution: Substitution) -> Type {
        if function.kind == .initializer, let receiver = candidate.receiver,
            case .metatype(let made) = receiver.type.head
        {
            return function.isFailable ? .optional(made) : made
        }
        if function.returnsSelf, let receiver = candidate.receiver?.type.head {
            if case .metatype(let made) = receiver { return made }
            return receiver
        }
        if case .parameter(let own) = function.result, own === candidate.dynamicSelf {
            guard let receiver = candidate.receiver?.type else { return function.result }
            if function.isStatic, case .metatype(let made) = receiver.head { return made }
            return receiver
        }
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

    // MARK: Arguments

    private func checkArguments(
        _ function: FunctionSymbol, _ match: ArgumentMatch, _ arguments: [CallArgument], _ substitution: Substitution,
        result: Type,
        expecting type: Type?, _ span: TextSpan
    ) -> [TypedExpr] {
        var checked: [[TypedExpr?]] = match.places.map { $0.map { _ in nil } }
        func each(_ body: (Int, Int, CallArgument, FunctionSymbol.Parameter) -> Void) {
            for (index, places) in match.places.enumerated() {
                for (place, argument) in places.enumerated() where checked[index][place] == nil {
                    body(index, place, arguments[argument], function.parameters[index])
                }
            }
        }
        each { index, place, argument, parameter in
            let isReady =
                argument.typed != nil
                || argument.expr.map { !isContextual($0) || isReadyLiteral($0, parameter, substitution) } ?? true
            if isReady { checked[index][place] = self.argument(argument, parameter, substitution) }
        }
        if let type, result.isOpen { hintAfter(result, type) }
        // What a closure is handed of a literal's elements is known when the literal is.
        for case .conforms(.parameter(let parameter), let bound) in function.signature.requirements
        where inherits(bound, Standard.sequence) {
            if let type = substitution[parameter] { settle(type) }
        }
        // What takes its type from its parameter comes after what gives types to parameters.
        for round in 0..<4 {
            if round == 3, arguments.contains(where: isImplicitMember) { guessFolds(function, substitution) }
            each { index, place, argument, parameter in
                if round == 3 || inputsAreKnown(argument, parameter, substitution, round: round) {
                    checked[index][place] = self.argument(argument, parameter, substitution)
                }
            }
        }
        return function.parameters.enumerated().map { index, parameter in
            pack(checked[index].compactMap { $0 }, parameter, function, index, substitution, span)
        }
    }

    private func isImplicitMember(_ argument: CallArgument) -> Bool {
        if case .member(nil, _, _, _)? = argument.expr?.kind { return true }
        return false
    }

    /// `reduce(.zero, +)`: where nothing else says what is gathered, it is what it is gathered from.
    private func guessFolds(_ function: FunctionSymbol, _ substitution: Substitution) {
        for parameter in function.parameters {
            guard let shape = resolve(parameter.type.substituting(substitution)).function, shape.parameters.count == 2,
                case .variable(let variable) = shape.parameters[0].type, variable.literal == nil,
                !shape.parameters[1].type.isOpen, shape.result == shape.parameters[0].type
            else { continue }
            _ = unify(shape.parameters[0].type, shape.parameters[1].type)
        }
    }

    /// A bare `T` that nothing has decided takes the expected type.
    private func hintAfter(_ result: Type, _ type: Type) {
        if case .variable(let variable) = result.head, variable.literal == nil, !type.isOpen, !type.head.isExistential {
            _ = unify(result, type)
        }
    }

    private func isReadyLiteral(_ expr: Expr, _ parameter: FunctionSymbol.Parameter, _ substitution: Substitution)
        -> Bool
    {
        switch expr.kind {
        case .array(let elements) where !elements.isEmpty: !elements.contains { isContextual($0) && !isArray($0) }
        case .dictionary(let elements) where !elements.isEmpty:
            !elements.contains { isContextual($0.key) || isContextual($0.value) }
        case .tuple(let elements): !elements.contains { isContextual($0.value) }
        case .array, .nilLiteral, .dictionary: !resolve(parameter.type.substituting(substitution)).isOpen
        default: false
        }
    }

    private func isArray(_ expr: Expr) -> Bool {
        guard case .array(let elements) = expr.kind, !elements.isEmpty else { return false }
        return elements.allSatisfy { !isContextual($0) || isArray($0) }
    }

    private func inputsAreKnown(
        _ argument: CallArgument, _ parameter: FunctionSymbol.Parameter, _ substitution: Substitution, round: Int
    ) -> Bool {
        let type = resolve(parameter.type.substituting(substitution))
        guard let expr = argument.expr else { return true }
        if let function = (type.wrapped ?? type).function {
            if case .closure(let closure) = expr.kind, closure.parameters?.allSatisfy({ $0.type != nil }) == true {
                return true
            }
            if case .closure = expr.kind, round == 0, function.result.isOpen, case .closure(let closure) = expr.kind,
                closure.singleExpression == nil
            {
                return false
            }
            return !function.parameters.contains { $0.type.isOpen }
        }
        return !type.isOpen
    }

    private func argument(_ argument: CallArgument, _ parameter: FunctionSymbol.Parameter, _ substitution: Substitution)
        -> TypedExpr
    {
        var type = resolve(parameter.type.substituting(substitution))
        if parameter.isAutoclosure, let function = type.function { return autoclosure(argument, function) }
        if parameter.isInout { return inoutArgument(argument, type) }
        if let typed = argument.typed { return converted(typed, to: type, .argument) }
        guard let expr = argument.expr else { preconditionFailure("an argument without an expression") }
        if case .inout = expr.kind {
            report(CallMessage.unexpectedInout, expr.span)
            return TypedExpr(.error, .error, expr.span)
        }
        if let builder = parameter.builder, case .closure(let closure) = expr.kind {
            return builderClosure(closure, builder, type.function ?? FunctionType([], fresh()))
        }
        if type.wrapped == nil, case .variable = type, case .closure = expr.kind { type = fresh() }
        let checked = expression(expr, expecting: type)
        return converted(checked, to: resolve(parameter.type.substituting(substitution)), .argument)
    }

    private func inoutArgument(_ argument: CallArgument, _ type: Type) -> TypedExpr {
        let place: TypedExpr
        if let typed = argument.typed {
            if case .inout(let inner) = typed.kind { place = inner } else { place = typed }
        } else {
            guard let expr = argument.expr else { preconditionFailure("an argument without an expression") }
            guard case .inout(let inner) = expr.kind else {
                let value = expression(expr)
                if !value.type.hasErrors { report(CallMessage.needsInout(resolve(value.type).description), expr.span) }
                return TypedExpr(.error, .error, expr.span)
            }
            place = expression(inner)
        }
        if place.type.hasErrors || !requireMutable(place, place.span, .inoutArgument) {
            return TypedExpr(.error, .error, argument.span)
        }
        guard unify(place.type, type) else { return converted(place, to: type, .argument) }
        return TypedExpr(.inout(place), place.type, argument.span)
    }

    private func autoclosure(_ argument: CallArgument, _ wanted: FunctionType) -> TypedExpr {
        expanded(wanted, argument.span) { [self] _ in
            guard let expr = argument.expr else { preconditionFailure("an argument without an expression") }
            return expression(expr, expecting: wanted.result)
        }
    }

    private func pack(
        _ values: [TypedExpr], _ parameter: FunctionSymbol.Parameter, _ function: FunctionSymbol, _ index: Int,
        _ substitution: Substitution,
        _ span: TextSpan
    ) -> TypedExpr {
        let type = resolve(parameter.type.substituting(substitution))
        if parameter.isVariadic {
            if values.contains(where: { $0.type.isError }) { return TypedExpr(.error, .error, span) }
            return TypedExpr(.array(values), .array(type), values.first?.span ?? span)
        }
        if let value = values.first { return value }
        if let field = parameter.field, let initial = field.initial ?? memberwiseDefault(field) { return initial }
        if let written = parameter.defaultValue {
            // `#line` and `#function` as defaults are the caller's.
            switch written.kind {
            case .line, .function: return expression(Expr(written.kind, span), as: type, .argument)
            default: break
            }
        }
        let made = defaultFunction(of: function, index)
        let call = TypedExpr.Call(function: made, substitution: substitution, receiver: nil, arguments: [])
        return TypedExpr(.call(call), type, span)
    }

    private func memberwiseDefault(_ field: VariableSymbol) -> TypedExpr? {
        _ = type(of: field)
        return field.initial
    }

    /// A default value is a function without parameters, checked where it was written.
    private func defaultFunction(of function: FunctionSymbol, _ index: Int) -> FunctionSymbol {
        if let made = function.parameters[index].defaultFunction { return made }
        let parameter = function.parameters[index]
        let made = FunctionSymbol("default value", .function, span: parameter.symbol.span)
        made.synthesized = .defaultArgument
        made.signature = function.signature
        made.owner = function.owner
        made.isStatic = true
        made.extensionSignature = function.extensionSignature
        made.result = parameter.type
        made.file = function.file
        function.parameters[index].defaultFunction = made
        guard let value = parameter.defaultValue, let scope = function.scope else { return made }
        let context = FunctionContext(parent: nil, result: parameter.type, isThrowing: false)
        made.context = context
        let requirements =
            function.extensionSignature.requirements + function.signature.requirements
            + (function.owner?.signature.requirements ?? [])
        within(
            scope, function: context, selfType: function.owner?.declaredType, requirements: requirements,
            file: function.file
        ) {
            let checked: TypedExpr
            if parameter.isAutoclosure, let wanted = parameter.type.function {
                checked = wholeExpression(value.span) {
                    expanded(wanted, value.span) { _ in self.expression(value, expecting: wanted.result) }
                }
            } else {
                checked = statementExpression(value, expecting: parameter.type, .argument)
            }
            made.body = [TypedStmt(.return(checked), value.span)]
        }
        return made
    }

    // MARK: Requirements

    private func checkRequirements(of function: FunctionSymbol, _ substitution: Substitution, _ span: TextSpan) {
        var all = function.signature.requirements + function.extensionSignature.requirements
        if function.kind == .initializer || function.isStatic { all += function.owner?.signature.requirements ?? [] }
        // Equalities first: they fill in variables.
        for case .same(let left, let right) in all {
            let (first, second) = (resolve(left.substituting(substitution)), resolve(right.substituting(substitution)))
            if !unify(first, second) { reportRequirement(.same(first, second), function, span) }
        }
        for case .conforms(let subject, let bound) in all {
            let type = resolve(subject.substituting(substitution))
            let bound = bound.substituting(substitution)
            if case .variable(let variable) = type, let literal = variable.literal, trialDepth > 0 {
                // What a literal usually is decides between candidates.
                if !conforms(literal.usualType, to: bound) {
                    reportRequirement(.conforms(literal.usualType, to: bound), function, span)
                }
            } else if type.hasVariables {
                pending.append(
                    Pending(span: span) { [unowned self] in
                        settle(type)
                        checkConformance(resolve(subject.substituting(substitution)), bound, function, span)
                    })
            } else {
                checkConformance(type, bound, function, span)
            }
        }
        for parameter in function.signature.parameters {
            guard let variable = substitution[parameter] else { continue }
            pending.append(
                Pending(span: span) { [unowned self] in
                    settle(variable)
                    if resolve(variable).isOpen { report(CallMessage.notInferred(parameter.name), span) }
                })
        }
    }

    private func checkConformance(_ type: Type, _ bound: Type, _ function: FunctionSymbol, _ span: TextSpan) {
        if type.hasErrors || type.hasVariables { return }
        if case .existential(let parts) = type, parts.contains(where: { inherits($0, bound.nominal ?? Standard.error) })
        {
            return
        }
        if conforms(type, to: bound) { return }
        reportRequirement(.conforms(type, to: bound), function, span)
    }

    private func reportRequirement(_ requirement: Requirement, _ function: FunctionSymbol, _ span: TextSpan) {
        let name =
            function.kind == .initializer
            ? "initializer 'init'"
            : "\(function.owner == nil ? "global function" : "instance method") '\(function.fullName)'"
        switch requirement {
        case .conforms(let type, let bound):
            if !type.hasErrors {
                report(CallMessage.requirement(name, type.description, "conform to '\(bound)'"), span)
            }
        case .same(let left, let right):
            if !left.hasErrors, !right.hasErrors {
                report(CallMessage.requirement(name, left.description, "be '\(right)'"), span)
            }
        }
    }
}
