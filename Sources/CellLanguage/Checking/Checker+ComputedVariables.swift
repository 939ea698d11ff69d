import Diagnostics

/// Variables outside of types that are computed, or watched.
extension Checker {
    func checkLocalComputed(
        _ binding: VariableDecl.Binding, _ accessors: VariableDecl.Accessors, _ type: Type?,
        keptIn storage: VariableSymbol? = nil
    ) -> [TypedStmt] {
        guard case .binding(let name, _) = binding.pattern.kind, let type, let body = accessors.getter else {
            report(DeclarationMessage.computedNeedsType, binding.span)
            return []
        }
        let symbol = VariableSymbol(name, isLet: accessors.setter == nil, type: type, span: binding.pattern.span)
        symbol.storage = .computed
        let getter = localAccessor(.getter, name, binding)
        getter.result = type
        symbol.getter = getter
        if accessors.setter != nil {
            let setter = localAccessor(.setter, name, binding)
            let value = VariableSymbol(accessors.setterName, isLet: true, type: type, span: binding.pattern.span)
            value.isParameter = true
            setter.parameters = [
                FunctionSymbol.Parameter(label: nil, name: accessors.setterName, type: type, symbol: value)
            ]
            if let storage { setter.scope?.declare(.variable(storage), as: name) }
            symbol.setter = setter
        }
        scope.declare(.variable(symbol), as: name)
        if function == nil, scope === cellScope { environment.symbols[name, default: []].append(.variable(symbol)) }
        checkBlock(getter, body, outer: requirements, own: selfType, around: function)
        if let setter = symbol.setter, let body = accessors.setter {
            checkBlock(setter, body, outer: requirements, own: selfType, around: function)
        }
        return [getter, symbol.setter].compactMap { $0 }.filter(\.isLocal).map {
            TypedStmt(.localFunction($0), binding.span)
        }
    }

    private func localAccessor(_ kind: FunctionSymbol.Kind, _ name: String, _ binding: VariableDecl.Binding)
        -> FunctionSymbol
    {
        let made = FunctionSymbol(name, kind, span: binding.pattern.span)
        made.scope = Scope(parent: scope)
        made.file = file
        made.isLocal = function != nil
        made.result = .void
        return made
    }

    /// `var x = 1 { didSet { … } }`: a variable that keeps the value, and a computed one whose setter calls the observers.
    /// Within the observers the name means the first, so that changing it there is not observed again.
    func checkObserved(
        _ binding: VariableDecl.Binding, _ accessors: VariableDecl.Accessors, _ type: Type?, isLet: Bool,
        _ written: TypeExpr?, _ decl: Decl
    ) -> [TypedStmt] {
        guard case .binding(let name, _) = binding.pattern.kind, let value = binding.value else {
            report(DeclarationMessage.missingType("_"), binding.span)
            return []
        }
        let span = binding.pattern.span
        let hidden = "__" + name
        let kept = VariableDecl.Binding(
            pattern: Pattern(.binding(hidden, isVar: true), span), type: binding.type, value: value, accessors: nil,
            span: binding.span)
        let made = checkNamed(hidden, kept, type, isLet: false, written, decl)
        guard case .variable(let storage)? = scope[hidden].last, let found = storage.type else { return made }
        let place = Expr(.name(hidden, labels: nil, generics: []), span)
        var computed = VariableDecl.Accessors()
        computed.getter = Block(statements: [Stmt(.expression(place), span)], span: span)
        computed.setter = Block(statements: watched(place, accessors, span), span: span)
        computed.setterName = accessors.willSetName
        return made
            + checkLocalComputed(
                VariableDecl.Binding(
                    pattern: binding.pattern, type: binding.type, value: nil, accessors: computed, span: binding.span),
                computed, found, keptIn: storage)
    }

    /// Keeps the old value, calls `willSet`, writes the new one to the place, calls `didSet`.
    func watched(_ place: Expr, _ accessors: VariableDecl.Accessors, _ span: TextSpan) -> [Stmt] {
        var body: [Stmt] = []
        if accessors.didSet != nil {
            let name = accessors.didSetName ?? "oldValue"
            let old = VariableDecl.Binding(
                pattern: Pattern(.binding(name, isVar: false), span), type: nil, value: place, accessors: nil,
                span: span)
            let declaration = VariableDecl(isLet: true, bindings: [old])
            body.append(Stmt(.declaration(Decl(.variable(declaration), modifiers: Modifiers(), span: span)), span))
        }
        if let block = accessors.willSet { body.append(Stmt(.doCatch(label: nil, block, []), span)) }
        let new = Expr(.name(accessors.willSetName, labels: nil, generics: []), span)
        body.append(Stmt(.expression(Expr(.assign(place, new), span)), span))
        if let block = accessors.didSet { body.append(Stmt(.doCatch(label: nil, block, []), span)) }
        return body
    }
}
