import Diagnostics

/// The arguments of a call, in the order in which their types become known.
extension Checker {
    func checkEach(
        _ function: FunctionSymbol, _ match: ArgumentMatch, _ arguments: [CallArgument], _ substitution: Substitution,
        result: Type,
        expecting type: Type?, _ span: TextSpan
    ) -> [TypedExpr] {
        let savedBounds = implicitBounds
        implicitBounds = function.signature.requirements
        defer { implicitBounds = savedBounds }
        var checked: [[TypedExpr?]] = match.places.map { $0.map { _ in nil } }
        func each(_ body: (Int, Int, CallArgument, FunctionSymbol.Parameter) -> Void) {
            for (index, places) in match.places.enumerated() {
                for (place, argument) in places.enumerated() where checked[index][place] == nil {
                    body(index, place, arguments[argument], function.parameters[index])
                }
            }
        }
        labelEarly(result, expecting: type)
        each { index, place, argument, parameter in
            let isReady =
                argument.typed != nil
                || argument.expr.map { !isContextual($0) || isReadyLiteral($0, parameter, substitution) } ?? true
            if isReady, !awaitsSequence(parameter, substitution) {
                checked[index][place] = self.argument(argument, parameter, substitution)
            }
        }
        decideEarly(function, substitution, result, expecting: type)
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

    /// `reduce((0, 0))` where `(min: Int, max: Int)` is expected: what is gathered has those labels.
    private func labelEarly(_ result: Type, expecting type: Type?) {
        guard case .variable(let variable) = result.head, variable.literal == nil, let type = type.map(resolve),
            case .tuple(let elements) = type.wrapped ?? type, elements.contains(where: { $0.label != nil }),
            !type.isOpen
        else { return }
        _ = unify(result, type.wrapped ?? type)
    }

    /// What is known before the arguments that take their types from their parameters are looked at.
    private func decideEarly(
        _ function: FunctionSymbol, _ substitution: Substitution, _ result: Type, expecting type: Type?
    ) {
        if let type, result.isOpen { hintAfter(result, type) }
        for case .same(let left, let right) in function.signature.requirements {
            let (first, second) = (resolve(left.substituting(substitution)), resolve(right.substituting(substitution)))
            if case .associated = first { continue }
            if case .associated = second { continue }
            _ = unify(first, second)
        }
        // What a closure is handed of a literal's elements is known when the literal is.
        let sequences = function.signature.requirements.compactMap { requirement -> Type? in
            guard case .conforms(.parameter(let parameter), let bound) = requirement,
                inherits(bound, Standard.sequence)
            else { return nil }
            return substitution[parameter]
        }
        settleReceiver(sequences)
        sequences.forEach(settle)
    }

    /// `S.Element`, where no argument has said yet what `S` is.
    private func awaitsSequence(_ parameter: FunctionSymbol.Parameter, _ substitution: Substitution) -> Bool {
        let type = resolve(parameter.type.substituting(substitution))
        return type.contains { part in
            if case .associated(let base, _) = part { return base.hasVariables }
            return false
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

    /// A bare `T` that nothing has decided takes the expected type, and so do the parts of `(T) -> U`.
    private func hintAfter(_ result: Type, _ type: Type) {
        if let made = result.head.function, var asked = type.head.function, !type.isOpen {
            // One that may throw is asked for where one that does not will do.
            asked.isThrowing = made.isThrowing
            _ = unify(result, .function(asked))
        }
        guard case .variable(let variable) = result.head, !type.isOpen, !type.head.isExistential else { return }
        guard let literal = variable.literal else {
            _ = unify(result, type)
            return
        }
        if type.head.wrapped == nil, unify(result, type) {
            conversionCost += distance(type, from: literal.usualType)
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
        if let typed = argument.typed {
            if case .inout = typed.kind { return unexpectedInout(type, typed.span) }
            return converted(typed, to: type, .argument)
        }
        guard let expr = argument.expr else { preconditionFailure("an argument without an expression") }
        if case .inout = expr.kind { return unexpectedInout(type, expr.span) }
        if let builder = parameter.builder, case .closure(let closure) = expr.kind {
            return builderClosure(closure, builder, type.function ?? FunctionType([], fresh()))
        }
        if case .variable(let variable) = type, variable.literal == nil, let name = implicitName(expr) {
            nameImplied(by: name, variable, substitution)
            type = resolve(type)
        }
        if type.wrapped == nil, case .variable = type, case .closure = expr.kind { type = fresh() }
        let checked = expression(expr, expecting: type)
        return converted(checked, to: resolve(parameter.type.substituting(substitution)), .argument)
    }

    private func unexpectedInout(_ type: Type, _ span: TextSpan) -> TypedExpr {
        report(CallMessage.unexpectedInout(type.description), span)
        return TypedExpr(.error, .error, span)
    }

    private func implicitName(_ expr: Expr) -> String? {
        switch expr.kind {
        case .member(nil, let name, _, _): name.text
        case .call(let callee, _): implicitName(callee)
        default: nil
        }
    }

    /// `show(.constant(0.1))` for `some Schedule`: the type that an extension `where Self == …` gives the name to.
    private func nameImplied(by name: String, _ variable: TypeVariable, _ substitution: Substitution) {
        for (parameter, type) in substitution {
            guard case .variable(let own) = type.head, own === variable else { continue }
            for case .conforms(.parameter(let subject), let bound) in implicitBounds where subject === parameter {
                guard let proto = bound.nominal, let own = proto.selfParameter else { continue }
                for ext in extensions(of: proto) where ext.members[name] != nil {
                    for case .same(.parameter(let left), let found) in ext.signature.requirements where left === own {
                        _ = unify(type, found)
                    }
                }
            }
        }
    }

    private func inoutArgument(_ argument: CallArgument, _ type: Type) -> TypedExpr {
        let place: TypedExpr
        if let typed = argument.typed {
            if case .inout(let inner) = typed.kind {
                place = inner
            } else if argument.expr == nil || argument.isOperand {
                place = typed
            } else {
                return unmarked(typed)
            }
        } else {
            guard let expr = argument.expr else { preconditionFailure("an argument without an expression") }
            guard case .inout(let inner) = expr.kind else { return unmarked(expression(expr)) }
            place = expression(inner)
        }
        if place.type.hasErrors || !requireMutable(place, place.span, .inoutArgument) {
            return TypedExpr(.error, .error, argument.span)
        }
        guard unify(place.type, type) else { return converted(place, to: type, .argument) }
        return TypedExpr(.inout(place), place.type, argument.span)
    }

    /// An argument that would be changed, without the `&` that says so.
    private func unmarked(_ value: TypedExpr) -> TypedExpr {
        if !value.type.hasErrors { report(CallMessage.needsInout(resolve(value.type).description), value.span) }
        return TypedExpr(.error, .error, value.span)
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
    func defaultFunction(of function: FunctionSymbol, _ index: Int) -> FunctionSymbol {
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
        guard let value = parameter.defaultValue, let inside = function.scope else { return made }
        // The other parameters are not seen from there, the generic ones are.
        let scope = Scope(parent: inside.parent)
        scope.parameters = inside.parameters
        let context = FunctionContext(parent: nil, result: parameter.type, isThrowing: false)
        made.context = context
        let requirements =
            function.extensionSignature.requirements + function.signature.requirements
            + (function.owner?.signature.requirements ?? [])
        lasting {
            within(
                scope, function: context, selfType: function.owner?.declaredType, requirements: requirements,
                file: function.file
            ) {
                let checked = defaultValue(value, of: parameter)
                if file != Library.file { ConstantChecker(self).check(checked) }
                made.body = [TypedStmt(.return(checked), value.span)]
                // It is called without anything around it: a `self` that a lookup has only tried is not taken along.
                context.captures = []
            }
        }
        return made
    }

    private func defaultValue(_ value: Expr, of parameter: FunctionSymbol.Parameter) -> TypedExpr {
        guard parameter.isAutoclosure, let wanted = parameter.type.function else {
            return statementExpression(value, expecting: parameter.type, .defaultValue)
        }
        return wholeExpression(value.span) {
            expanded(wanted, value.span) { _ in self.expression(value, expecting: wanted.result) }
        }
    }
}
