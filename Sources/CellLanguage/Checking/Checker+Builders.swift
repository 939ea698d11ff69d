import Diagnostics

/// Result builders: statements that become calls of the builder's static methods (SE-0289).
extension Checker {
    /// A builder has to say how parts become one.
    func checkBuilding(_ nominal: NominalType) {
        guard nominal.isResultBuilder, nominal.file != Library.file else { return }
        let base = metatype(nominal.declaredType, nominal.span)
        let steps = members(named: "buildPartialBlock", of: base).compactMap(\.function)
        steps.forEach(resolveSignature)
        let labels = steps.map { $0.parameters.map(\.label) }
        if !members(named: "buildBlock", of: base).isEmpty { return }
        if labels.contains(["first"]), labels.contains(["accumulated", "next"]) { return }
        report(BuilderMessage.nothing, nominal.span)
    }

    func builderClosure(_ closure: ClosureExpr, _ builder: NominalType, _ wanted: FunctionType) -> TypedExpr {
        let context = FunctionContext(parent: function, result: wanted.result, isThrowing: wanted.isThrowing)
        let code = ClosureCode(context: context, parameters: [], body: [])
        code.isBuilt = true
        let saved = (scope, function, targets)
        defer { (scope, function, targets) = saved }
        function = context
        targets = []
        scope = Scope(parent: scope)
        code.body = builtBody(closure.body, builder, result: wanted.result, span: closure.span)
        return TypedExpr(.closure(code), .function(wanted), closure.span)
    }

    func builtBody(_ statements: [Stmt], _ builder: NominalType, result: Type, span: TextSpan) -> [TypedStmt] {
        if statements.contains(where: { if case .return = $0.kind { true } else { false } }) {
            return checkStatements(statements)
        }
        var (made, value) = built(statements, builder, span)
        if !members(named: "buildFinalResult", of: metatype(builder.declaredType, span)).isEmpty {
            value = buildCall(builder, "buildFinalResult", [(nil, value)], span)
        }
        made.append(TypedStmt(.return(converted(value, to: result, .returning)), span))
        return made
    }

    /// The statements, and the value that they build together.
    private func built(_ statements: [Stmt], _ builder: NominalType, _ span: TextSpan) -> ([TypedStmt], TypedExpr) {
        var made: [TypedStmt] = []
        var parts: [TypedExpr] = []
        for statement in statements {
            switch statement.kind {
            case .expression(let expr):
                if case .assign = expr.kind {
                    made += checkStatement(statement)
                } else {
                    let value = wholeExpression(expr.span) { builtExpression(expr, builder) }
                    parts.append(keep(value, &made))
                }
            case .ifElse(let node): parts.append(builtIf(node, builder, &made))
            case .match(let node): parts.append(builtSwitch(node, builder, &made, statement.span))
            case .forLoop(let node): parts.append(builtLoop(node, builder, &made, statement.span))
            default: made += checkStatement(statement)
            }
        }
        return (made, joined(parts, builder, span))
    }

    /// The parts as one value: all at once, or one after the other where the builder says how (SE-0348).
    private func joined(_ parts: [TypedExpr], _ builder: NominalType, _ span: TextSpan) -> TypedExpr {
        let base = metatype(builder.declaredType, span)
        guard let first = parts.first, members(named: "buildBlock", of: base).isEmpty,
            !members(named: "buildPartialBlock", of: base).isEmpty
        else { return buildCall(builder, "buildBlock", parts.map { (nil, $0) }, span) }
        let start = buildCall(builder, "buildPartialBlock", [("first", first)], span)
        return parts.dropFirst().reduce(start) { made, next in
            buildCall(builder, "buildPartialBlock", [("accumulated", made), ("next", next)], span)
        }
    }

    private func builtExpression(_ expr: Expr, _ builder: NominalType) -> TypedExpr {
        let base = metatype(builder.declaredType, expr.span)
        let found = members(named: "buildExpression", of: base)
        if found.isEmpty { return expression(expr) }
        let argument = CallArgument(label: nil, expr: expr, typed: nil, span: expr.span)
        return bestCall(found, [argument], expr.span, expr.span, expecting: nil) ?? TypedExpr(.error, .error, expr.span)
    }

    /// Keeps a part in a variable, so that parts are made in the order in which they stand.
    private func keep(_ value: TypedExpr, _ made: inout [TypedStmt]) -> TypedExpr {
        if value.type.hasErrors { return value }
        let symbol = VariableSymbol("part", isLet: true, type: resolve(value.type), span: value.span)
        symbol.function = function
        made.append(TypedStmt(.declare(symbol, value), value.span))
        return TypedExpr(.variable(symbol), resolve(value.type), value.span)
    }

    func buildCall(
        _ builder: NominalType, _ name: String, _ parts: [(label: String?, value: TypedExpr)], _ span: TextSpan
    ) -> TypedExpr {
        let found = members(named: name, of: metatype(builder.declaredType, span))
        if parts.contains(where: { $0.value.type.hasErrors }) { return TypedExpr(.error, .error, span) }
        if found.isEmpty {
            report(BuilderMessage.missing(builder.name, name), span)
            return TypedExpr(.error, .error, span)
        }
        let arguments = parts.map { CallArgument(label: $0.label, expr: nil, typed: $0.value, span: $0.value.span) }
        return wholeExpression(span) {
            bestCall(found, arguments, span, span, expecting: nil) ?? TypedExpr(.error, .error, span)
        }
    }

    private func holder(_ type: Type, _ span: TextSpan, _ made: inout [TypedStmt]) -> VariableSymbol {
        let symbol = VariableSymbol("part", isLet: false, type: resolve(type), span: span)
        symbol.function = function
        made.append(TypedStmt(.declare(symbol, nil), span))
        return symbol
    }

    private func builtIf(_ node: IfStmt, _ builder: NominalType, _ made: inout [TypedStmt]) -> TypedExpr {
        inScope {
            let conditions = checkConditions(node.conditions)
            var (then, first) = inScope { built(node.then.statements, builder, node.then.span) }
            var otherwise: [TypedStmt] = []
            let second: TypedExpr?
            switch node.otherwise {
            case .block(let block)?: (otherwise, second) = inScope { built(block.statements, builder, block.span) }
            case .ifElse(let next)?: second = builtIf(next, builder, &otherwise)
            case nil: second = nil
            }
            let span = node.span
            if let second {
                let left = buildCall(builder, "buildEither", [("first", first)], span)
                let right = buildCall(builder, "buildEither", [("second", second)], span)
                let symbol = holder(left.type, span, &made)
                then.append(TypedStmt(.yield(left, symbol), span))
                otherwise.append(TypedStmt(.yield(converted(right, to: left.type, .returning), symbol), span))
                made.append(TypedStmt(.ifElse(conditions, then, otherwise), span))
                return TypedExpr(.variable(symbol), resolve(left.type), span)
            }
            let type = Type.optional(resolve(first.type))
            let symbol = holder(type, span, &made)
            first = converted(first, to: type, .returning)
            then.append(TypedStmt(.yield(first, symbol), span))
            otherwise.append(TypedStmt(.yield(TypedExpr(.nilValue, type, span), symbol), span))
            made.append(TypedStmt(.ifElse(conditions, then, otherwise), span))
            return buildCall(builder, "buildOptional", [(nil, TypedExpr(.variable(symbol), type, span))], span)
        }
    }

    private func builtSwitch(_ node: SwitchStmt, _ builder: NominalType, _ made: inout [TypedStmt], _ span: TextSpan)
        -> TypedExpr
    {
        // Each case yields its own value; how deep it stands among `buildEither`s is known when all cases are.
        var values: [TypedExpr] = []
        let typed = inScope {
            checkSwitch(node, span) { statements in
                let (body, value) = self.built(statements, builder, span)
                values.append(value)
                return body
            }
        }
        guard case .match(let match) = typed.kind, values.count == match.cases.count,
            !values.contains(where: { $0.type.hasErrors })
        else { return TypedExpr(.error, .error, span) }
        let sides = either(values[...], builder, span)
        guard let type = sides.first?.type, !type.hasErrors else { return TypedExpr(.error, .error, span) }
        let symbol = holder(type, span, &made)
        let cases = zip(match.cases, sides).map { item, side in
            TypedMatch.Case(
                patterns: item.patterns,
                body: item.body + [TypedStmt(.yield(converted(side, to: type, .returning), symbol), span)],
                isDefault: item.isDefault, span: item.span)
        }
        made.append(TypedStmt(.match(TypedMatch(target: match.target, subject: match.subject, cases: cases)), span))
        return TypedExpr(.variable(symbol), resolve(type), span)
    }

    /// Values of which one will be there, each under the `buildEither`s that say which: halves of halves.
    private func either(_ values: ArraySlice<TypedExpr>, _ builder: NominalType, _ span: TextSpan) -> [TypedExpr] {
        if values.count < 2 { return Array(values) }
        let middle = values.startIndex + (values.count + 1) / 2
        return either(values[..<middle], builder, span).map { buildCall(builder, "buildEither", [("first", $0)], span) }
            + either(values[middle...], builder, span).map {
                buildCall(builder, "buildEither", [("second", $0)], span)
            }
    }

    private func builtLoop(_ node: ForStmt, _ builder: NominalType, _ made: inout [TypedStmt], _ span: TextSpan)
        -> TypedExpr
    {
        inScope {
            var loop = checkLoopHead(node)
            scope = Scope(parent: scope)
            var (body, value) = built(node.body.statements, builder, node.body.span)
            if value.type.hasErrors { return value }
            let element = resolve(value.type)
            let symbol = VariableSymbol("parts", isLet: false, type: .array(element), span: span)
            symbol.function = function
            symbol.isReassigned = true
            made.append(TypedStmt(.declare(symbol, TypedExpr(.array([]), .array(element), span)), span))
            let list = TypedExpr(.variable(symbol), .array(element), span)
            body.append(
                TypedStmt(
                    .expression(
                        TypedExpr(.update("+", list, TypedExpr(.array([value]), .array(element), span)), .void, span)),
                    span))
            loop = TypedFor(
                target: loop.target, pattern: loop.pattern, sequence: loop.sequence, element: loop.element,
                condition: loop.condition,
                body: body, makeIterator: loop.makeIterator, iterator: loop.iterator, next: loop.next)
            made.append(TypedStmt(.forLoop(loop), span))
            return buildCall(builder, "buildArray", [(nil, list)], span)
        }
    }
}

enum BuilderMessage: DiagnosticMessage {
    case missing(String, String)
    case nothing

    var id: String { "builder" }
    var text: String {
        switch self {
        case .missing(let builder, let name):
            "closure containing control flow statement cannot be used with result builder '\(builder)': it has no '\(name)'"
        case .nothing:
            "result builder must provide at least one static 'buildBlock' method, or both 'buildPartialBlock(first:)' and"
                + " 'buildPartialBlock(accumulated:next:)'"
        }
    }
}
