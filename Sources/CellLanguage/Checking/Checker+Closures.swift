import Diagnostics

extension Checker {
    func closure(_ closure: ClosureExpr, expecting type: Type?) -> TypedExpr {
        let wanted = type.map(resolve).flatMap { $0.wrapped?.head.function ?? $0.function }
        let count = closure.parameters?.count ?? closure.anonymousCount
        guard let parameters = closureParameters(closure, count, wanted) else {
            return TypedExpr(.error, .error, closure.span)
        }
        let result = closure.result.map { self.type($0) } ?? wanted?.result ?? fresh()
        let context = FunctionContext(
            parent: function, result: result, isThrowing: closure.isThrowing || wanted?.isThrowing ?? false)
        context.infersResult = true
        let code = ClosureCode(context: context, parameters: parameters.map(\.symbol), body: [])
        readCaptures(closure, into: code, context)
        code.capturesSelf = closure.captures.contains { $0.name == "self" }
        let saved = (scope, function, targets, tryDepth, catchesAll, catchesSome, deferDepth)
        defer { (scope, function, targets, tryDepth, catchesAll, catchesSome, deferDepth) = saved }
        (targets, tryDepth, catchesAll, catchesSome, deferDepth) = ([], 0, 0, 0, 0)
        function = context
        scope = Scope(parent: scope)
        for (symbol, _) in code.captured { scope.declare(.variable(symbol), as: symbol.name) }
        for (index, symbol) in parameters.map(\.symbol).enumerated() {
            symbol.function = context
            scope.declare(.variable(symbol), as: closure.parameters == nil ? "$\(index)" : symbol.name)
        }
        if closure.parameters == nil, parameters.count == 1, closure.anonymousCount > 1 {
            spread(parameters[0].symbol, closure, wanted)
        }
        code.body += closureBody(closure, context)
        let made = FunctionType(
            parameters: parameters.map {
                FunctionType.Parameter(
                    type: $0.element ?? $0.symbol.type ?? .error, isInout: $0.symbol.isInout,
                    isVariadic: $0.element != nil)
            },
            result: resolve(context.result), isThrowing: closure.isThrowing || context.throwsInside)
        if context.throwsInside, wanted?.isThrowing == false, !closure.isThrowing {
            return throwing(made, closure.span)
        }
        return TypedExpr(.closure(code), .function(made), closure.span)
    }

    /// A closure that throws where one is asked for that does not.
    private func throwing(_ made: FunctionType, _ span: TextSpan) -> TypedExpr {
        var plain = made
        plain.isThrowing = false
        report(ConversionMessage.throwing(Type.function(made).description, Type.function(plain).description), span)
        return TypedExpr(.error, .error, span)
    }

    private struct ClosureParameter {
        let symbol: VariableSymbol
        /// Of a variadic one, whose symbol is the array.
        var element: Type?
    }

    private func closureParameters(_ closure: ClosureExpr, _ count: Int, _ wanted: FunctionType?) -> [ClosureParameter]?
    {
        if let wanted, closure.parameters != nil || count > 0 || !wanted.parameters.isEmpty {
            if let tuple = splitTuple(closure, count, wanted) { return tuple }
            if closure.parameters == nil, closure.anonymousCount == 0, !wanted.parameters.isEmpty {
                report(ClosureMessage.unusedParameters(wanted.parameters.count), closure.span)
                return nil
            }
            if count != wanted.parameters.count,
                !(closure.parameters == nil && wanted.parameters.count == 1 && count > 1)
            {
                report(
                    ClosureMessage.parameterCount(wanted.parameters.count, given: count, type: .function(wanted)),
                    closure.span)
                return nil
            }
        }
        let shape = wanted.map { Array($0.parameters.prefix(max(count, 1))) } ?? []
        let total = wanted.map { min(count, $0.parameters.count) } ?? count
        return (0..<total).map { index in
            let written = closure.parameters?[index]
            let given = index < shape.count ? shape[index] : nil
            let type = written?.type.map { self.type($0) } ?? given?.type ?? fresh()
            if let given, written?.type != nil { _ = unify(type, given.type) }
            let isInout = given?.isInout ?? written?.isInout ?? false
            let isVariadic = written?.isVariadic ?? false || given?.isVariadic ?? false
            let symbol = VariableSymbol(
                written?.name ?? "$\(index)", isLet: !isInout, type: isVariadic ? .array(type) : type,
                span: written?.span ?? closure.span)
            symbol.isInout = isInout
            symbol.isParameter = true
            if wanted == nil, written?.type == nil { later(symbol, closure) }
            return ClosureParameter(symbol: symbol, element: isVariadic ? type : nil)
        }
    }

    private func later(_ symbol: VariableSymbol, _ closure: ClosureExpr) {
        pending.append(
            Pending(span: closure.span) { [unowned self] in
                if let type = symbol.type, resolve(type).isOpen {
                    report(ClosureMessage.notInferred(symbol.name), symbol.span)
                }
            })
    }

    /// `{ a, b in … }` where one pair is given (SE-0110's exception).
    private func splitTuple(_ closure: ClosureExpr, _ count: Int, _ wanted: FunctionType) -> [ClosureParameter]? {
        guard wanted.parameters.count == 1, count > 1, let names = closure.parameters,
            case .tuple(let elements) = resolve(wanted.parameters[0].type), elements.count == count
        else { return nil }
        let whole = VariableSymbol("pair", isLet: true, type: wanted.parameters[0].type, span: closure.span)
        whole.isParameter = true
        whole.parts = zip(names, elements).map { name, element in
            let part = VariableSymbol(name.name, isLet: true, type: element.type, span: name.span)
            return part
        }
        return [ClosureParameter(symbol: whole)]
    }

    /// `$0` and `$1` of one pair.
    private func spread(_ whole: VariableSymbol, _ closure: ClosureExpr, _ wanted: FunctionType?) {
        let count = closure.anonymousCount
        guard let type = whole.type.map(resolve) else { return }
        if case .tuple(let elements) = type, elements.count >= count {
            whole.parts = elements.indices.map { index in
                VariableSymbol("$\(index)", isLet: true, type: elements[index].type, span: whole.span)
            }
            return
        }
        if type.hasVariables { return }
        if let wanted, !type.hasErrors {
            report(ClosureMessage.parameterCount(1, given: count, type: .function(wanted)), closure.span)
        }
        for index in 1..<count {
            let symbol = VariableSymbol("$\(index)", isLet: true, type: .error, span: whole.span)
            scope.declare(.variable(symbol), as: symbol.name)
        }
    }

    private func readCaptures(_ closure: ClosureExpr, into code: ClosureCode, _ context: FunctionContext) {
        for capture in closure.captures {
            let value =
                capture.value.map { expression($0) }
                ?? name(capture.name, nil, [], Expr(.discard, capture.span), expecting: nil)
            let isWeak = capture.isWeak || capture.isUnowned
            if capture.name == "self" && !isWeak || value.type.hasErrors { continue }
            settle(value.type)
            let held: Type = checkWeak(capture, resolve(value.type)) ? value.type : .error
            let type = capture.isWeak && resolve(held).wrapped == nil ? Type.optional(held) : held
            let symbol = VariableSymbol(capture.name, isLet: true, type: type, span: capture.span)
            symbol.function = function
            (symbol.isWeak, symbol.isUnowned) = (isWeak, capture.isUnowned)
            code.captured.append((symbol, convert(value, to: type) ?? value))
            context.capture(symbol)
        }
    }

    /// Only objects can be held weakly.
    private func checkWeak(_ capture: ClosureExpr.Capture, _ type: Type) -> Bool {
        let object = resolve(type.wrapped ?? type)
        guard capture.isWeak || capture.isUnowned, !object.hasErrors, !object.hasVariables,
            !conforms(object, to: Standard.anyObject)
        else { return true }
        let word = capture.isUnowned ? "unowned" : "weak"
        report(heldWeakly(object, word), capture.span)
        return false
    }

    private func closureBody(_ closure: ClosureExpr, _ context: FunctionContext) -> [TypedStmt] {
        var start: [TypedStmt] = []
        for case .variable(let symbol)? in [scope["pair"].last, scope["$0"].last] where symbol.parts != nil {
            start.append(destructured(symbol, context))
        }
        if let single = closure.singleExpression {
            if case .return = closure.body[0].kind, resolve(context.result).isVoid {
                return start + [TypedStmt(.expression(expression(single, as: .void, .closureResult)), single.span)]
            }
            return start + [singleBody(single, context)]
        }
        if closure.body.count == 1, !resolve(context.result).isVoid, let choice = choiceExpression(closure.body[0]) {
            return start + [singleBody(choice, context)]
        }
        let count = diagnostics.count
        // What it declares may be called as a parameter is.
        scope = Scope(parent: scope)
        let statements = checkStatements(closure.body)
        if diagnostics[count...].hasErrors { return start + statements }
        if case .variable(let variable) = resolve(context.result), variable.literal == nil, !context.hasReturn {
            _ = unify(context.result, .void)
        }
        FlowChecker(self).checkClosure(statements, result: resolve(context.result), end: TextSpan(at: closure.span.end))
        return start + statements
    }

    /// A body that is one `if` or `switch` gives what its branches give.
    private func choiceExpression(_ statement: Stmt) -> Expr? {
        switch statement.kind {
        case .ifElse(let node):
            node.otherwise != nil && isExpressionLike(node) ? Expr(.ifElse(node), statement.span) : nil
        case .match(let node): isExpressionLike(node) ? Expr(.match(node), statement.span) : nil
        default: nil
        }
    }

    private func destructured(_ whole: VariableSymbol, _ context: FunctionContext) -> TypedStmt {
        let parts = whole.parts ?? []
        let patterns = parts.map { part -> TypedPattern in
            part.function = context
            scope.declare(.variable(part), as: part.name)
            return TypedPattern(part.name == "_" ? .wildcard : .variable(part), part.type ?? .error, part.span)
        }
        let type = whole.type ?? .error
        let pattern = TypedPattern(.tuple(patterns), type, whole.span)
        return TypedStmt(.destructure(pattern, TypedExpr(.variable(whole), type, whole.span)), whole.span)
    }

    private func singleBody(_ single: Expr, _ context: FunctionContext) -> TypedStmt {
        let result = resolve(context.result)
        if result.isVoid {
            let value = expression(single)
            return TypedStmt(.expression(value), single.span)
        }
        if case .variable(let variable) = result, variable.literal == nil {
            let value = expression(single)
            _ = unify(context.result, value.type)
            return TypedStmt(.return(value), single.span)
        }
        if givesNever(single) { return TypedStmt(.expression(expression(single)), single.span) }
        let value = expression(single, expecting: result)
        if value.type.head.isVoid, !result.isVoid, convert(value, to: result) == nil {
            report(ConversionMessage.mismatch("()", result.description, .closureResult), single.span)
            return TypedStmt(.expression(value), single.span)
        }
        return TypedStmt(.return(converted(value, to: context.result, .closureResult)), single.span)
    }
}

enum ClosureMessage: DiagnosticMessage {
    case parameterCount(Int, given: Int, type: Type)
    case unusedParameters(Int)
    case notInferred(String)

    var id: String {
        switch self {
        case .parameterCount, .unusedParameters: "closure-parameters"
        case .notInferred: "not-inferred"
        }
    }

    var text: String {
        switch self {
        case .parameterCount(let count, let given, let type):
            "contextual closure type '\(type)' expects \(count) argument\(count == 1 ? "" : "s"), but \(given) \(given == 1 ? "was" : "were") used in closure body"
        case .unusedParameters(let count):
            "contextual type for closure argument list expects \(count) argument\(count == 1 ? "" : "s"), which cannot be implicitly ignored"
        case .notInferred(let name): "cannot infer type of closure parameter '\(name)' without a type annotation"
        }
    }
}
