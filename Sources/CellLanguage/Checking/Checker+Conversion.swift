import Diagnostics

/// Where a value goes decides how a misfit is worded.
enum Purpose {
    case initialization, assignment, returning, argument, condition, element, key, value, coercion, closureResult
    case defaultValue, thrown
}

/// Values that fit a type after a change of form: wrapped in an optional, put behind a protocol, seen as a superclass.
extension Checker {
    /// Checks an expression that must be of a type.
    func expression(_ expr: Expr, as type: Type, _ purpose: Purpose) -> TypedExpr {
        let checked = expression(expr, expecting: type)
        return converted(checked, to: type, purpose)
    }

    func converted(_ expr: TypedExpr, to type: Type, _ purpose: Purpose) -> TypedExpr {
        if let converted = convert(expr, to: type) { return converted }
        reportMismatch(expr, type, purpose)
        return TypedExpr(.error, .error, expr.span)
    }

    private func reportMismatch(_ expr: TypedExpr, _ type: Type, _ purpose: Purpose) {
        let (from, to) = (resolve(expr.type), resolve(type))
        if from.hasErrors || to.hasErrors { return }
        if case .integer(let value, _) = expr.kind, to == .bool, from == .int || from.hasVariables {
            report(ConversionMessage.integerAsBoolean(value), expr.span)
        } else if case .nilValue = expr.kind, from.isOpen {
            report(ConversionMessage.nilToNonOptional(to.description, purpose), expr.span)
        } else if purpose == .condition, to == .bool, from.wrapped != nil, resolve(from.wrapped ?? from) != .bool {
            report(ConversionMessage.optionalAsBoolean(from.description), expr.span)
        } else if let wrapped = from.wrapped, attempt({ unify(wrapped, to) ? true : nil }) != nil {
            report(ConversionMessage.needsUnwrapping(from.description, to.description), expr.span)
        } else if purpose == .condition, to == .bool, case .integer? = from.builtin {
            report(ConversionMessage.numberAsBoolean(from.description), expr.span)
        } else if let found = bareCase(expr), found.type == to {
            report(ConversionMessage.needsPayload(found.name, found.payload), expr.span)
        } else if let have = from.function, have.parameters.isEmpty, resolve(have.result) == to {
            report(ConversionMessage.needsCall(to.description), expr.span)
        } else if let have = from.function, let want = to.function, have.isThrowing, !want.isThrowing {
            report(ConversionMessage.throwing(from.description, to.description), expr.span)
        } else if case .existential(let bounds) = to, !bounds.isEmpty {
            report(ConversionMessage.doesNotConform(from.description, to, purpose), expr.span)
        } else {
            report(ConversionMessage.mismatch(from.description, to.description, purpose), expr.span)
        }
    }

    /// `.circle` without what belongs to it, which is a function so far.
    private func bareCase(_ expr: TypedExpr) -> (name: String, payload: String, type: Type)? {
        guard case .closure(let code) = expr.kind, case .return(let value?)? = code.body.last?.kind,
            value.span == expr.span, case .enumCase(let nominal, let tag, let values) = value.kind
        else { return nil }
        let labels = nominal.cases[tag].payload.map(\.label)
        let list = labels.contains { $0 != nil } ? "(" + labels.map { ($0 ?? "_") + ":" }.joined() + ")" : ""
        let types = values.map { resolve($0.type).description }
        let payload = types.count == 1 ? types[0] : "(" + types.joined(separator: ", ") + ")"
        return (nominal.cases[tag].name + list, payload, resolve(value.type))
    }

    /// Nil, with everything as before, where it cannot be.
    func convert(_ expr: TypedExpr, to type: Type) -> TypedExpr? {
        let (from, target) = (expr.type.head, type.head)
        // Not `nil as Int?`, which is none of another type.
        if case .nilValue = expr.kind, target.wrapped != nil, from.isOpen {
            return TypedExpr(.nilValue, target, expr.span)
        }
        if from.isError || target.isError { return expr }
        if let wrapped = target.wrapped, from.wrapped == nil || isShallower(from, than: target), !isBareVariable(from) {
            guard let inner = convert(expr, to: wrapped) else { return nil }
            conversionCost += 1
            return TypedExpr(.convert(.wrap, inner), target, expr.span)
        }
        if case .existential(let bounds) = target, let erased = erase(expr, from, target, bounds) { return erased }
        if unify(from, target) { return expr }
        if case .metatype(let type) = from, case .metatype(let wanted) = target,
            isSubtype(resolve(type), of: resolve(wanted))
        {
            return TypedExpr(.convert(.identity, expr), target, expr.span)
        }
        if let array = reversedArray(expr, from, target) { return array }
        return convertParts(expr, from, target)
    }

    /// Whether one type's metatype may stand for the other's: a subclass, or a type behind a protocol.
    private func isSubtype(_ type: Type, of wanted: Type) -> Bool {
        if case .existential(let bounds) = wanted {
            return bounds.allSatisfy { $0.nominal.map { conforms(type, to: $0) } ?? false }
        }
        return type.isClass && isSubclass(type, of: wanted)
    }

    /// `let list: [Int] = other.reversed()`: the call means an array where one is asked for.
    private func reversedArray(_ expr: TypedExpr, _ from: Type, _ target: Type) -> TypedExpr? {
        guard from.builtin == .reversed, target.nominal === Standard.array, case .call(let call) = expr.kind,
            call.function.name == "reversed", let element = associated(from, "Element"),
            unify(element, target.arguments[0])
        else { return nil }
        let argument = CallArgument(label: nil, expr: nil, typed: expr, span: expr.span)
        return construct(target, [argument], expr.span, expr.span, expecting: target)
    }

    /// An `Int?` where an `Int??` is asked for is wrapped once more, nil as well.
    private func isShallower(_ type: Type, than target: Type) -> Bool {
        guard let inner = type.wrapped?.head, let asked = target.wrapped?.head.wrapped, !isBareVariable(inner) else {
            return false
        }
        return inner.wrapped == nil || isShallower(inner, than: .optional(asked))
    }

    private func isBareVariable(_ type: Type) -> Bool {
        if case .variable(let variable) = type { return variable.literal == nil }
        return false
    }

    private func erase(_ expr: TypedExpr, _ from: Type, _ target: Type, _ bounds: [Type]) -> TypedExpr? {
        if case .variable(let variable) = from {
            if variable.literal == nil { return nil }
            settle(from)
        }
        let from = resolve(from)
        if case .existential(let have) = from {
            if have == bounds { return expr }
            let fits = bounds.allSatisfy { bound in
                bound.isClass
                    ? isSubclass(from, of: bound) : have.contains { inherits($0, bound.nominal ?? Standard.error) }
            }
            return fits ? TypedExpr(.convert(.identity, expr), target, expr.span) : nil
        }
        guard bounds.allSatisfy({ conforms(from, to: $0) && primaryMatches(from, $0) }) else { return nil }
        // What asks for the type itself fits better.
        conversionCost += 10
        return TypedExpr(.convert(.existential, expr), target, expr.span)
    }

    /// `any Collection<Int>`.
    private func primaryMatches(_ type: Type, _ bound: Type) -> Bool {
        guard case .nominal(let proto, let arguments) = bound, proto.kind == .protocol else { return true }
        return zip(proto.primaryAssociated, arguments).allSatisfy { name, argument in
            associated(type, name).map { unify($0, argument) } ?? true
        }
    }

    private func convertParts(_ expr: TypedExpr, _ from: Type, _ target: Type) -> TypedExpr? {
        switch (from, target) {
        case (.nominal(let first, let have), .nominal(let second, let want)):
            if first.kind == .class, second.kind == .class, isSubclass(from, of: target) {
                return TypedExpr(.convert(.identity, expr), target, expr.span)
            }
            if first === second, first === Standard.optional {
                return box(expr.span, have[0], want[0]).map {
                    TypedExpr(.convert(.optional($0), expr), target, expr.span)
                }
            }
            if first === second, first === Standard.array {
                return box(expr.span, have[0], want[0]).map { TypedExpr(.convert(.array($0), expr), target, expr.span) }
            }
            if isPath(first, asGoodAs: second), zip(have, want).allSatisfy({ unify($0, $1) }) {
                return TypedExpr(.convert(.identity, expr), target, expr.span)
            }
            return unwrapImplicitly(expr, target)
        case (.parameter, .nominal(let second, _)) where second.kind == .class && isSubclass(from, of: target):
            return TypedExpr(.convert(.identity, expr), target, expr.span)
        case (.existential, .nominal(let second, _)) where second.kind == .class && isSubclass(from, of: target):
            return behindProtocol(expr, target)
        case (.tuple(let have), .tuple(let want)) where have.count == want.count:
            return convertTuple(expr, have, want, target)
        case (.function(let have), .function(let want)): return convertFunction(expr, have, want, target)
        default: return unwrapImplicitly(expr, target)
        }
    }

    /// The object that stands behind a protocol that asks for its class.
    func behindProtocol(_ expr: TypedExpr, _ superclass: Type) -> TypedExpr {
        TypedExpr(.cast(expr, .forced, superclass), superclass, expr.span)
    }

    private func isPath(_ first: NominalType, asGoodAs second: NominalType) -> Bool {
        let ranks = [
            Standard.referenceKeyPath, Standard.writableKeyPath, Standard.keyPath, Standard.partialKeyPath,
            Standard.anyKeyPath,
        ]
        guard first.builtin == .keyPath, let have = ranks.firstIndex(of: first), let want = ranks.firstIndex(of: second)
        else { return false }
        return have < want
    }

    /// A value of type `T!` where a `T` is asked for.
    private func unwrapImplicitly(_ expr: TypedExpr, _ target: Type) -> TypedExpr? {
        guard let wrapped = expr.type.head.wrapped, isImplicitlyUnwrapped(expr) else { return nil }
        return convert(TypedExpr(.force(expr), wrapped, expr.span), to: target)
    }

    private func box(_ span: TextSpan, _ from: Type, _ to: Type) -> TypedExpr.Box? {
        let symbol = VariableSymbol("element", isLet: true, type: from, span: span)
        symbol.function = function
        guard let value = convert(TypedExpr(.variable(symbol), from, span), to: to) else { return nil }
        return TypedExpr.Box(symbol: symbol, value: value)
    }

    private func convertTuple(
        _ expr: TypedExpr, _ have: [Type.TupleElement], _ want: [Type.TupleElement], _ target: Type
    ) -> TypedExpr? {
        guard zip(have, want).allSatisfy({ $0.label == $1.label || $0.label == nil || $1.label == nil }) else {
            return shuffled(expr, have, want, target)
        }
        if case .tuple(let elements) = expr.kind {
            var converted: [TypedExpr] = []
            for (element, wanted) in zip(elements, want) {
                guard let value = convert(element, to: wanted.type) else { return nil }
                converted.append(value)
            }
            return TypedExpr(.tuple(converted), target, expr.span)
        }
        guard zip(have, want).allSatisfy({ unify($0.type, $1.type) }) else { return nil }
        return TypedExpr(.convert(.identity, expr), target, expr.span)
    }

    /// `let p: (y: Int, x: Int) = (x: 1, y: 2)`: each element goes where its label stands.
    private func shuffled(
        _ expr: TypedExpr, _ have: [Type.TupleElement], _ want: [Type.TupleElement], _ target: Type
    ) -> TypedExpr? {
        let kept = VariableSymbol("tuple", isLet: true, type: .tuple(have), span: expr.span)
        kept.function = function
        var values: [TypedExpr] = []
        for element in want {
            guard let label = element.label, let place = have.firstIndex(where: { $0.label == label }),
                unify(have[place].type, element.type)
            else { return nil }
            let whole = TypedExpr(.variable(kept), .tuple(have), expr.span)
            values.append(TypedExpr(.tupleElement(whole, place), element.type, expr.span))
        }
        let made = VariableSymbol("tuple", isLet: true, type: target, span: expr.span)
        made.function = function
        let statements = [
            TypedStmt(.declare(kept, expr), expr.span),
            TypedStmt(.declare(made, TypedExpr(.tuple(values), target, expr.span)), expr.span),
        ]
        return TypedExpr(.block(statements, made), target, expr.span)
    }

    private func convertFunction(_ expr: TypedExpr, _ have: FunctionType, _ want: FunctionType, _ target: Type)
        -> TypedExpr?
    {
        if have.isThrowing && !want.isThrowing { return nil }
        if have.parameters.count == want.parameters.count, unify(have.result, want.result) {
            let same = zip(have.parameters, want.parameters).allSatisfy {
                $0.isInout == $1.isInout && unify($0.type, $1.type)
            }
            if same { return TypedExpr(.convert(.identity, expr), target, expr.span) }
        }
        return adapt(expr, have, want, target)
    }

    /// A function of several where one tuple comes.
    private func spread(_ expr: TypedExpr, _ have: FunctionType, _ want: FunctionType, _ elements: [Type.TupleElement])
        -> TypedExpr?
    {
        let holder = VariableSymbol("function", isLet: true, type: expr.type, span: expr.span)
        holder.function = function
        let made = expanded(want, expr.span) { [self] values in
            noteUse(of: holder)
            var arguments: [TypedExpr] = []
            for (index, parameter) in have.parameters.enumerated() {
                let part = TypedExpr(.tupleElement(values[0], index), elements[index].type, expr.span)
                guard let value = convert(part, to: parameter.type) else { return TypedExpr(.error, .error, expr.span) }
                arguments.append(value)
            }
            return TypedExpr(
                .callValue(TypedExpr(.variable(holder), expr.type, expr.span), arguments), have.result, expr.span)
        }
        guard case .closure(let code) = made.kind else { return nil }
        code.context.capture(holder)
        code.captured = [(holder, expr)]
        return made
    }

    /// Wraps a function in a closure of the wanted type, converting what goes in and what comes out.
    private func adapt(_ expr: TypedExpr, _ have: FunctionType, _ want: FunctionType, _ target: Type) -> TypedExpr? {
        if want.parameters.count == 1, have.parameters.count > 1,
            case .tuple(let elements) = resolve(want.parameters[0].type),
            elements.count == have.parameters.count
        {
            return spread(expr, have, want, elements)
        }
        guard have.parameters.count == want.parameters.count else { return nil }
        let context = FunctionContext(parent: function, result: want.result, isThrowing: want.isThrowing)
        let holder = VariableSymbol("function", isLet: true, type: expr.type, span: expr.span)
        holder.function = function
        context.capture(holder)
        let saved = function
        function = context
        defer { function = saved }
        var parameters: [VariableSymbol] = []
        var arguments: [TypedExpr] = []
        for (given, asked) in zip(want.parameters, have.parameters) {
            let symbol = VariableSymbol("$\(parameters.count)", isLet: true, type: given.type, span: expr.span)
            symbol.function = context
            symbol.isParameter = true
            parameters.append(symbol)
            guard !given.isInout,
                let value = convert(TypedExpr(.variable(symbol), given.type, expr.span), to: asked.type)
            else { return nil }
            arguments.append(value)
        }
        let call = TypedExpr(
            .callValue(TypedExpr(.variable(holder), expr.type, expr.span), arguments), have.result, expr.span)
        let statement: TypedStmt
        if want.result.head.isVoid {
            statement = TypedStmt(.expression(call), expr.span)
        } else {
            guard let value = convert(call, to: want.result) else { return nil }
            statement = TypedStmt(.return(value), expr.span)
        }
        let code = ClosureCode(context: context, parameters: parameters, body: [statement])
        code.captured = [(holder, expr)]
        return TypedExpr(.closure(code), target, expr.span)
    }
}
