import Diagnostics

extension Checker {
    func checkStatements(_ statements: [Stmt]) -> [TypedStmt] {
        declareLocalTypes(statements)
        if function != nil { scope.upcoming = Set(declaredNames(statements)) }
        let block = scope
        let checked = statements.flatMap { checkStatement($0) }
        while let function = block.lateFunctions.popLast() { checkBodyIfNeeded(function) }
        return checked
    }

    func checkBlock(_ block: Block) -> [TypedStmt] {
        inScope { checkStatements(block.statements) }
    }

    /// Types and functions of a block are known throughout it.
    private func declareLocalTypes(_ statements: [Stmt]) {
        guard function != nil || scope.parent != nil else { return }
        for case .declaration(let decl) in statements.map(\.kind) {
            switch decl.kind {
            case .nominal(let nominal):
                let made = declare(nominal, decl.modifiers, in: scope)
                scope.declare(.type(made), as: made.name)
            case .typealias(let name, let generics, let value):
                scope.declare(.alias(alias(name, generics, value, decl.modifiers, in: scope)), as: name.text)
            case .function(let function): declareLocalFunction(function, decl)
            case .variable, .extension, .associatedType, .enumCase, .operatorDeclaration, .precedenceGroup, .nothing:
                break
            }
        }
    }

    private func declareLocalFunction(_ function: FunctionDecl, _ decl: Decl) {
        let saved = waiting
        let symbol = declareFunction(function, decl.modifiers, in: scope, owner: nil, extension: nil)
        waiting = saved
        symbol.isLocal = true
        scope.declare(.function(symbol), as: symbol.name)
        localFunctions.append((decl, symbol))
    }

    func checkStatement(_ statement: Stmt) -> [TypedStmt] {
        let span = statement.span
        switch statement.kind {
        case .expression(let expr): return [TypedStmt(.expression(expressionStatement(expr)), span)]
        case .declaration(let decl): return checkDeclaration(decl, span)
        case .ifElse(let node): return [checkIf(node, span)]
        case .guardElse(let conditions, let body):
            // The body runs before the names exist.
            let outside = scope
            let otherwise = guardBody(body)
            scope = outside
            let checked = checkConditions(conditions)
            return [TypedStmt(.guardElse(checked, otherwise), span)]
        case .whileLoop(let label, let conditions, let body): return [checkWhile(label, conditions, body, span)]
        case .repeatLoop(let label, let body, let condition): return [checkRepeat(label, body, condition, span)]
        case .forLoop(let node): return [checkFor(node, span)]
        case .match(let node): return [inScope { checkSwitch(node, span) }]
        case .defer(let body):
            deferDepth += 1
            let outside = targets
            targets = []
            defer { (deferDepth, targets) = (deferDepth - 1, outside) }
            return [TypedStmt(.defer(checkBlock(body)), span)]
        case .doCatch(let label, let body, let clauses): return [checkDo(label, body, clauses, span)]
        case .return, .break, .continue, .fallthrough, .throw: return [checkJump(statement)]
        }
    }

    func guardBody(_ body: Block) -> [TypedStmt] {
        let count = diagnostics.count
        let statements = inScope { checkStatements(body.statements) }
        if !diagnostics[count...].hasErrors, !FlowChecker(self).leaves(statements) {
            report(FlowMessage.guardFallsThrough, TextSpan(at: body.span.end))
        }
        return statements
    }

    private func expressionStatement(_ expr: Expr) -> TypedExpr {
        let checked = wholeExpression(expr.span) { expression(expr) }
        warnUnused(checked, expr)
        return checked
    }

    /// A name, a literal or an operator alone does nothing.
    private func warnUnused(_ checked: TypedExpr, _ expr: Expr) {
        if case .function(let symbol, _, _) = checked.kind, !checked.type.hasErrors {
            report(FlowMessage.functionUnused(symbol.name), expr.span)
        }
    }

    private func checkJump(_ statement: Stmt) -> TypedStmt {
        let span = statement.span
        switch statement.kind {
        case .return(let value): return checkReturn(value, span)
        case .break(let label):
            let target = target(label, needsLoop: false, span, "break") ?? JumpTarget(label: label, isLoop: true)
            target.isBroken = true
            return TypedStmt(.break(target), span)
        case .continue(let label):
            let target = target(label, needsLoop: true, span, "continue") ?? JumpTarget(label: label, isLoop: true)
            target.isContinued = true
            return TypedStmt(.continue(target), span)
        case .fallthrough:
            if targets.last?.isSwitch != true { report(FlowMessage.fallthroughOutside, span) }
            return TypedStmt(.fallthrough, span)
        case .throw(let value):
            let checked = statementExpression(value, expecting: .existential([.nominal(Standard.error, [])]), .thrown)
            noteEscape(FlowMessage.throwNotHandled, span)
            if catchDepth == 0, catchesAll == 0, function?.symbol?.isRethrowing == true {
                report(FlowMessage.rethrowing, span)
            }
            return TypedStmt(.throw(checked), span)
        default: break
        }
        return TypedStmt(.expression(TypedExpr(.error, .error, span)), span)
    }

    private func target(_ label: String?, needsLoop: Bool, _ span: TextSpan, _ word: String) -> JumpTarget? {
        let found = targets.last { target in
            label.map { target.label == $0 } ?? (needsLoop ? target.isLoop : target.isLoop || target.isSwitch)
        }
        if found == nil {
            if deferDepth > 0 {
                report(FlowMessage.jumpOutOfDefer(word), span)
            } else if let label {
                report(FlowMessage.unknownLabel(label), span)
            } else {
                report(FlowMessage.outsideLoop(word), span)
            }
        } else if let found, needsLoop, !found.isLoop {
            report(FlowMessage.continueOf(found.isSwitch ? "switch" : "if"), span)
        }
        return found
    }

    private func checkReturn(_ value: Expr?, _ span: TextSpan) -> TypedStmt {
        guard let function else {
            report(FlowMessage.returnOutside, span)
            return TypedStmt(.return(nil), span)
        }
        if deferDepth > 0 { report(FlowMessage.returnInDefer, span) }
        function.hasReturn = true
        guard let value else {
            if function.infersResult, case .variable = resolve(function.result) { _ = unify(function.result, .void) }
            if !resolve(function.result).isVoid, function.symbol?.kind != .initializer,
                !resolve(function.result).hasErrors
            {
                report(FlowMessage.missingValue, span)
            }
            return TypedStmt(.return(nil), span)
        }
        if let symbol = function.symbol, symbol.kind == .initializer {
            if case .nilLiteral = value.kind, symbol.isFailable {
                return TypedStmt(.return(TypedExpr(.nilValue, symbol.result, span)), span)
            }
            report(FlowMessage.returnInInitializer, span)
            return TypedStmt(.return(nil), span)
        }
        return checkReturned(value, function, span)
    }

    private func checkReturned(_ value: Expr, _ function: FunctionContext, _ span: TextSpan) -> TypedStmt {
        let wanted = resolve(function.result)
        if case .parameter(let hidden) = wanted, hidden.opaque != nil { return returnOpaque(hidden, value, span) }
        if wanted.isVoid, !function.infersResult {
            let checked = statementExpression(value, expecting: nil)
            if !checked.type.hasErrors, !resolve(checked.type).isVoid {
                report(FlowMessage.unexpectedValue, value.span)
            }
            return TypedStmt(.return(checked), span)
        }
        if function.infersResult, case .variable(let variable) = wanted, variable.literal == nil {
            let checked = wholeExpression(value.span) { expression(value) }
            _ = unify(function.result, checked.type)
            return TypedStmt(.return(checked), span)
        }
        if function.infersResult, case .variable = wanted {
            let checked = wholeExpression(value.span, settles: false) { expression(value, as: wanted, .returning) }
            return TypedStmt(.return(checked), span)
        }
        return TypedStmt(.return(returned(value, as: wanted, in: function.symbol)), span)
    }

    /// The type behind `some P` is that of the first value returned.
    func returnOpaque(_ hidden: GenericParameter, _ value: Expr, _ span: TextSpan) -> TypedStmt {
        let checked = statementExpression(value, expecting: hidden.underlying)
        hide(checked, behind: hidden)
        return TypedStmt(.return(checked), span)
    }

    /// The value of a variable that is declared as `some P`.
    func hiddenValue(_ value: Expr, _ hidden: GenericParameter) -> TypedExpr {
        let checked = statementExpression(value, expecting: nil)
        hide(checked, behind: hidden)
        return checked
    }

    private func hide(_ value: TypedExpr, behind hidden: GenericParameter) {
        let type = resolve(value.type)
        if type.hasErrors { return }
        for bound in hidden.opaque ?? [] where !conforms(type, to: bound) {
            report(FlowMessage.opaqueMisfit(type.description, bound.description), value.span)
        }
        if hidden.underlying == nil { hidden.underlying = type }
    }

    // MARK: Conditions and loops

    func checkConditions(_ conditions: [Condition]) -> [TypedCondition] {
        conditions.map { condition in
            switch condition.kind {
            case .expression(let expr):
                return .expression(wholeExpression(expr.span) { self.condition(expr) })
            case .binding(let pattern, let isVar, let written, let value):
                return binding(pattern, isVar, written, value, condition.span)
            case .pattern(let pattern, let value):
                let checked = wholeExpression(value.span) { expression(value) }
                return .match(self.pattern(pattern, matching: checked.type), checked)
            }
        }
    }

    private func binding(_ pattern: Pattern, _ isVar: Bool, _ written: TypeExpr?, _ value: Expr?, _ span: TextSpan)
        -> TypedCondition
    {
        let checked: TypedExpr
        if let value {
            let wanted = written.map { Type.optional(self.type($0)) }
            checked = statementExpression(value, expecting: wanted)
        } else {
            guard case .binding(let name, _) = pattern.kind else { return .expression(TypedExpr(.error, .error, span)) }
            checked = self.name(name, nil, [], Expr(.discard, pattern.span), expecting: nil)
        }
        let type = resolve(checked.type)
        guard let wrapped = type.wrapped else {
            if !type.hasErrors { report(OptionalMessage.bindingNonOptional(type.description), value?.span ?? span) }
            _ = self.pattern(pattern, matching: .error)
            return .expression(TypedExpr(.error, .error, span))
        }
        let inner = self.pattern(pattern, matching: wrapped)
        return .match(TypedPattern(.some(inner), type, pattern.span), checked)
    }

    private func checkIf(_ node: IfStmt, _ span: TextSpan) -> TypedStmt {
        let (conditions, then) = inScope { (checkConditions(node.conditions), checkBlock(node.then)) }
        switch node.otherwise {
        case .block(let block)?: return TypedStmt(.ifElse(conditions, then, checkBlock(block)), span)
        case .ifElse(let next)?: return TypedStmt(.ifElse(conditions, then, [checkIf(next, next.span)]), span)
        case nil: return TypedStmt(.ifElse(conditions, then, []), span)
        }
    }

    func inTarget<R>(_ label: String?, isLoop: Bool, isSwitch: Bool = false, _ body: (JumpTarget) -> R) -> R {
        let target = JumpTarget(label: label, isLoop: isLoop)
        target.isSwitch = isSwitch
        targets.append(target)
        defer { targets.removeLast() }
        return body(target)
    }

    private func checkWhile(_ label: String?, _ conditions: [Condition], _ body: Block, _ span: TextSpan) -> TypedStmt {
        inScope {
            let checked = checkConditions(conditions)
            return inTarget(label, isLoop: true) { TypedStmt(.whileLoop($0, checked, checkBlock(body)), span) }
        }
    }

    private func checkRepeat(_ label: String?, _ body: Block, _ condition: Expr, _ span: TextSpan) -> TypedStmt {
        inTarget(label, isLoop: true) { target in
            let statements = checkBlock(body)
            let checked = wholeExpression(condition.span) { self.condition(condition) }
            return TypedStmt(.repeatLoop(target, statements, checked), span)
        }
    }

    private func checkFor(_ node: ForStmt, _ span: TextSpan) -> TypedStmt {
        inScope {
            let head = checkLoopHead(node)
            targets.append(head.target)
            defer { targets.removeLast() }
            let body = checkBlock(node.body)
            return TypedStmt(
                .forLoop(
                    TypedFor(
                        target: head.target, pattern: head.pattern, sequence: head.sequence, element: head.element,
                        condition: head.condition, body: body, makeIterator: head.makeIterator, iterator: head.iterator,
                        next: head.next)), span)
        }
    }

    func checkLoopHead(_ node: ForStmt) -> TypedFor {
        let sequence = wholeExpression(node.sequence.span) {
            wholeSpan = nil
            guard case .typed(_, let written) = node.pattern.kind else { return expression(node.sequence) }
            return walked(node.sequence, giving: self.type(written))
        }
        let type = resolve(sequence.type)
        var element = Type.error
        if !type.hasErrors {
            if conforms(type, to: Standard.sequence) || existentialSequence(type),
                let found = associated(type, "Element")
            {
                element = resolve(found)
            } else if case .parameter = type, conforms(type, to: Standard.sequence) {
                element = .associated(type, "Element")
            } else if case .associated = type, conforms(type, to: Standard.sequence) {
                element = .associated(type, "Element")
            } else {
                report(FlowMessage.notSequence(type.description), node.sequence.span)
            }
        }
        var loop = TypedFor(
            target: JumpTarget(label: node.label, isLoop: true), pattern: pattern(node.pattern, matching: element),
            sequence: sequence,
            element: element, condition: nil, body: [])
        if let condition = node.condition {
            let checked = wholeExpression(condition.span) { self.condition(condition) }
            loop = TypedFor(
                target: loop.target, pattern: loop.pattern, sequence: sequence, element: element, condition: checked,
                body: [])
        }
        return loop
    }

    /// What `for x: Double in [1, 2]` goes through: of elements that the pattern says, or become what it says.
    private func walked(_ expr: Expr, giving element: Type) -> TypedExpr {
        var wanted: Type?
        switch expr.kind {
        case .array: wanted = .array(element)
        case .binary(let op, _, _) where op.text == "..<": wanted = .nominal(Standard.range, [element])
        case .binary(let op, _, _) where op.text == "...": wanted = .nominal(Standard.closedRange, [element])
        default: break
        }
        if let wanted, let made = attempt({ convert(expression(expr, expecting: wanted), to: wanted) }) { return made }
        let made = expression(expr)
        let own = associated(resolve(made.type), "Element").map(resolve)
        guard let own, own != element, resolve(made.type).builtin == .array else { return made }
        return convert(made, to: .array(element)) ?? made
    }

    private func existentialSequence(_ type: Type) -> Bool {
        guard case .existential(let bounds) = type else { return false }
        return bounds.contains { inherits($0, Standard.sequence) }
    }

    // MARK: Errors

    private func checkDo(_ label: String?, _ body: Block, _ clauses: [CatchClause], _ span: TextSpan) -> TypedStmt {
        inTarget(label, isLoop: false) { target in
            let handlesAll = clauses.contains {
                $0.patterns.isEmpty || $0.patterns.contains { $0.condition == nil && catchesEverything($0.pattern) }
            }
            let handlesSome = !clauses.isEmpty && !handlesAll
            if handlesAll { catchesAll += 1 }
            if handlesSome { catchesSome += 1 }
            let statements = checkBlock(body)
            if handlesAll { catchesAll -= 1 }
            if handlesSome { catchesSome -= 1 }
            let checked = clauses.map { checkCatch($0, isLast: handlesAll) }
            return TypedStmt(.doCatch(target, statements, checked), span)
        }
    }

    private func catchesEverything(_ pattern: Pattern) -> Bool {
        switch pattern.kind {
        case .wildcard, .binding: true
        default: false
        }
    }

    private func checkCatch(_ clause: CatchClause, isLast: Bool) -> TypedCatch {
        inScope {
            let type = Type.existential([.nominal(Standard.error, [])])
            let error = VariableSymbol("error", isLet: true, type: type, span: clause.span)
            declareLocal(error)
            let patterns = clause.patterns.map { item in
                (
                    pattern: pattern(item.pattern, matching: type),
                    condition: item.condition.map { expr in wholeExpression(expr.span) { condition(expr) } }
                )
            }
            catchDepth += 1
            defer { catchDepth -= 1 }
            return TypedCatch(
                patterns: patterns, error: error, body: checkBlock(clause.body), isExhaustive: clause.patterns.isEmpty)
        }
    }
}
