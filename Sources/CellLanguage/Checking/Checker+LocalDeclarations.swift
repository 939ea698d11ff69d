import Diagnostics

extension Checker {
    func checkDeclaration(_ decl: Decl, _ span: TextSpan) -> [TypedStmt] {
        switch decl.kind {
        case .variable(let variable): return checkVariables(variable, decl)
        case .function: return checkLocalFunction(decl, span)
        case .nominal(let nominal):
            guard case .type(let made)? = scope[nominal.name.text].last else { return [] }
            finish(made)
            return []
        case .extension:
            if function != nil { report(DeclarationMessage.extensionInside, span) }
            return []
        case .typealias, .associatedType, .enumCase, .operatorDeclaration, .precedenceGroup, .nothing: return []
        }
    }

    private func checkLocalFunction(_ decl: Decl, _ span: TextSpan) -> [TypedStmt] {
        guard let index = localFunctions.lastIndex(where: { $0.decl === decl }) else { return [] }
        let symbol = localFunctions.remove(at: index).symbol
        resolveSignature(symbol)
        for case .function(let other) in scope[symbol.name] where other.order < symbol.order && repeats(symbol, other) {
            report(DeclarationMessage.redeclared(symbol.fullName), symbol.span)
        }
        if scope.upcoming.contains(where: { scope[$0].isEmpty }) {
            // It may use a variable that stands further down.
            scope.lateFunctions.append(symbol)
        } else {
            checkBodyIfNeeded(symbol)
        }
        return [TypedStmt(.localFunction(symbol), span)]
    }

    func checkVariables(_ variable: VariableDecl, _ decl: Decl) -> [TypedStmt] {
        if decl.modifiers.has("lazy") { report(SyntaxMessage.notCarried("a local `lazy` variable"), decl.span) }
        var laterType: TypeExpr?
        var types: [TypeExpr?] = []
        // `let a, b: Int` gives both the type.
        for binding in variable.bindings.reversed() {
            laterType = binding.type ?? (binding.value == nil ? laterType : nil)
            types.insert(laterType, at: 0)
        }
        return zip(variable.bindings, types).flatMap { checkBinding($0, $1, isLet: variable.isLet, decl) }
    }

    private func checkBinding(_ binding: VariableDecl.Binding, _ written: TypeExpr?, isLet: Bool, _ decl: Decl)
        -> [TypedStmt]
    {
        let type = written.map { binding.value == nil ? whole($0) : hiddenType($0) ?? self.type($0) }
        if let accessors = binding.accessors {
            if accessors.willSet != nil || accessors.didSet != nil {
                return checkObserved(binding, accessors, type, isLet: isLet, written, decl)
            }
            return checkLocalComputed(binding, accessors, type)
        }
        if case .binding(let name, _) = binding.pattern.kind, name != "_" {
            return checkNamed(name, binding, type, isLet: isLet, written, decl)
        }
        guard let value = binding.value else {
            report(DeclarationMessage.missingType("_"), binding.span)
            return []
        }
        let checked = firstValue(value, expecting: type)
        let pattern = pattern(binding.pattern, matching: type ?? resolve(checked.type))
        if !pattern.isIrrefutable {
            report(PatternMessage.mismatch("this form", checked.type.description), binding.pattern.span)
        }
        for symbol in pattern.variables { symbol.isDeclared = true }
        return [TypedStmt(.destructure(pattern, checked), binding.span)]
    }

    /// What a value with a mistake in it would have been, nobody knows: the uses of its name are no mistakes of their own.
    func firstValue(_ value: Expr, expecting type: Type?) -> TypedExpr {
        let count = diagnostics.count
        let checked = statementExpression(value, expecting: type)
        return type == nil && diagnostics[count...].hasErrors ? TypedExpr(.error, .error, value.span) : checked
    }

    func checkNamed(
        _ name: String, _ binding: VariableDecl.Binding, _ type: Type?, isLet: Bool, _ written: TypeExpr?, _ decl: Decl
    ) -> [TypedStmt] {
        var checked: TypedExpr?
        let ahead = declaredAhead(name, binding, type, isLet: isLet)
        if let value = binding.value {
            bindingName = name
            checked = namedValue(isSelf(written) ? madeOfSelf(value) : value, type)
            bindingName = nil
        }
        checkNotDeclared(name, binding.pattern.span)
        if type == nil, decl.modifiers.has("weak"), let value = checked, resolve(value.type).wrapped == nil {
            checked = converted(value, to: .optional(value.type), .initialization)
        }
        let found = type ?? checked.map { resolve($0.type) }
        guard let found else {
            report(DeclarationMessage.missingType(name), binding.pattern.span)
            declareLocal(VariableSymbol(name, isLet: isLet, type: .error, span: binding.pattern.span))
            return []
        }
        if isSelf(written), let checked, let value = binding.value {
            requireOwnClass(checked, value.span, .initialization)
        }
        let symbol = ahead ?? VariableSymbol(name, isLet: isLet, type: found, span: binding.pattern.span)
        apply(decl.modifiers, to: symbol, found)
        symbol.isImplicitlyUnwrapped = isImplicitlyUnwrapped(written)
        symbol.written = written
        if checked == nil, found.wrapped != nil, !isLet { checked = TypedExpr(.nilValue, found, binding.span) }
        symbol.isInitialized = checked != nil
        if ahead == nil { declareLocal(symbol) }
        noteClass(of: symbol, checked)
        return [TypedStmt(.declare(symbol, checked), binding.span)]
    }

    private func checkNotDeclared(_ name: String, _ span: TextSpan) {
        for case .variable(let old) in scope[name] where old.span != span {
            let first = note("'\(name)' is declared here first", old.file, old.span)
            return report(DeclarationMessage.redeclared(name), span, notes: first)
        }
    }

    func namedValue(_ value: Expr, _ type: Type?) -> TypedExpr {
        if case .parameter(let hidden)? = type, hidden.opaque != nil { return hiddenValue(value, hidden) }
        return firstValue(value, expecting: type)
    }

    /// Whether it may be passed as `Self`.
    private func noteClass(of symbol: VariableSymbol, _ value: TypedExpr?) {
        guard symbol.type?.isClass == true else { return }
        symbol.isOfOtherClass = symbol.written == nil ? value.map(isOfOtherClass) ?? true : !isSelf(symbol.written)
    }

    private func apply(_ modifiers: Modifiers, to symbol: VariableSymbol, _ type: Type) {
        symbol.reach = max(.file, Reach(modifiers))
        symbol.isUnowned = modifiers.has("unowned")
        symbol.isWeak = symbol.isUnowned || modifiers.has("weak")
        checkWeak(symbol, type)
    }

    /// A global closure may call itself: `let fib: (Int) -> Int = { $0 < 2 ? $0 : fib($0 - 1) + fib($0 - 2) }`.
    private func declaredAhead(_ name: String, _ binding: VariableDecl.Binding, _ type: Type?, isLet: Bool)
        -> VariableSymbol?
    {
        guard function == nil, scope === cellScope, let type, scope[name].isEmpty, case .closure? = binding.value?.kind
        else { return nil }
        let symbol = VariableSymbol(name, isLet: isLet, type: type, span: binding.pattern.span)
        declareLocal(symbol)
        return symbol
    }

    // MARK: if and switch as expressions

    func isExpressionLike(_ node: IfStmt) -> Bool {
        guard node.then.statements.count == 1, isValue(node.then.statements[0]) else { return false }
        switch node.otherwise {
        case .block(let block)?: return block.statements.count == 1 && isValue(block.statements[0])
        case .ifElse(let next)?: return isExpressionLike(next)
        case nil: return false
        }
    }

    func isExpressionLike(_ node: SwitchStmt) -> Bool {
        node.cases.allSatisfy { $0.body.statements.count == 1 && isValueOrExit($0.body.statements[0]) }
            && node.cases.contains { isValue($0.body.statements[0]) }
    }

    private func isValueOrExit(_ statement: Stmt) -> Bool {
        if case .throw = statement.kind { return true }
        return isValue(statement)
    }

    private func isValue(_ statement: Stmt) -> Bool {
        switch statement.kind {
        case .expression(let expr):
            if case .assign = expr.kind { return false }
            return true
        case .ifElse(let node): return isExpressionLike(node)
        case .match(let node): return isExpressionLike(node)
        case .throw: return true
        default: return false
        }
    }

    func ifExpression(_ node: IfStmt, _ expr: Expr, expecting type: Type?) -> TypedExpr {
        let holder = VariableSymbol("value", isLet: false, type: type, span: expr.span)
        holder.function = function
        let statement = yieldingIf(node, holder)
        holder.type = holder.type ?? fresh()
        return TypedExpr(.block([statement], holder), holder.type ?? .error, expr.span)
    }

    private func yieldingIf(_ node: IfStmt, _ holder: VariableSymbol) -> TypedStmt {
        let (conditions, then) = inScope {
            (checkConditions(node.conditions), inScope { yielding(node.then.statements, holder, "if") })
        }
        switch node.otherwise {
        case .block(let block)?:
            return TypedStmt(.ifElse(conditions, then, inScope { yielding(block.statements, holder, "if") }), node.span)
        case .ifElse(let next)?: return TypedStmt(.ifElse(conditions, then, [yieldingIf(next, holder)]), node.span)
        case nil:
            report(FlowMessage.missingElse, node.span)
            return TypedStmt(.ifElse(conditions, then, []), node.span)
        }
    }

    /// The statements of a branch, which give its value; `word` is the branch's `if` or `switch`.
    private func yielding(_ statements: [Stmt], _ holder: VariableSymbol, _ word: String) -> [TypedStmt] {
        guard let last = statements.last else { return [] }
        var made = statements.dropLast().flatMap { checkStatement($0) }
        if statements.count > 1 {
            // Only what leaves may take several statements.
            made += checkStatement(last)
            if !FlowChecker(self).leaves(made) { report(FlowMessage.statementsInBranch(word), last.span) }
            return made
        }
        switch last.kind {
        case .expression(let expr) where !givesNever(expr):
            made.append(TypedStmt(.yield(branch(expr, holder), holder), expr.span))
        case .ifElse(let node): made.append(yieldingIf(node, holder))
        case .match(let node):
            made.append(inScope { checkSwitch(node, last.span) { self.yielding($0, holder, "switch") } })
        default: made += checkStatement(last)
        }
        return made
    }

    /// A branch's value. Where nothing says what it should be the first one does, by itself: a literal is what it usually is.
    private func branch(_ expr: Expr, _ holder: VariableSymbol) -> TypedExpr {
        guard let wanted = holder.type else {
            let value = expression(expr, expecting: nil)
            settle(value.type)
            (holder.type, holder.initial) = (resolve(value.type), value)
            return value
        }
        guard let first = holder.initial else { return expression(expr, as: wanted, .returning) }
        let value = expression(expr, expecting: wanted)
        if let fitting = convert(value, to: wanted) { return fitting }
        settle(value.type)
        let (one, other) = (resolve(wanted), resolve(value.type))
        if !one.hasErrors, !other.hasErrors {
            report(FlowMessage.branches(one.description, other.description), first.span)
        }
        return TypedExpr(.error, .error, expr.span)
    }

    func switchExpression(_ node: SwitchStmt, _ expr: Expr, expecting type: Type?) -> TypedExpr {
        let holder = VariableSymbol("value", isLet: false, type: type, span: expr.span)
        holder.function = function
        defer { holder.type = holder.type ?? fresh() }
        let statement = inScope { checkSwitch(node, expr.span) { self.yielding($0, holder, "switch") } }
        return TypedExpr(.block([statement], holder), holder.type ?? .error, expr.span)
    }
}
