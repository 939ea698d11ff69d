import Diagnostics

/// Stored, computed, lazy, observed and static properties.
extension Checker {
    func declareProperties(
        _ variable: VariableDecl, _ decl: Decl, of nominal: NominalType, _ ext: ExtensionSymbol?, in scope: Scope,
        _ members: inout [String: [Member]]
    ) {
        var previousType: TypeExpr?
        for binding in variable.bindings.reversed() {
            let type = binding.type ?? (binding.value == nil ? previousType : nil)
            previousType = type
            guard case .binding(let name, _) = binding.pattern.kind else {
                report(SyntaxMessage.notCarried("a tuple pattern for properties"), binding.span)
                continue
            }
            let symbol = VariableSymbol(name, isLet: variable.isLet, span: binding.pattern.span)
            symbol.owner = nominal
            symbol.isStatic = decl.modifiers.isStatic
            symbol.isLazy = decl.modifiers.has("lazy")
            symbol.isUnowned = decl.modifiers.has("unowned")
            symbol.isWeak = symbol.isUnowned || decl.modifiers.has("weak")
            symbol.reach = Reach(decl.modifiers)
            symbol.written = type
            symbol.isSetterPrivate = decl.modifiers.isPrivateSet
            symbol.isFinal = decl.modifiers.has("final") || decl.modifiers.has("static")
            symbol.isOverride = decl.modifiers.has("override")
            symbol.isImplicitlyUnwrapped = isImplicitlyUnwrapped(type)
            symbol.file = file
            if members[name]?.contains(where: { $0.isStatic == symbol.isStatic }) == true {
                report(DeclarationMessage.redeclared(name), binding.pattern.span)
            }
            members[name, default: []].insert(.variable(symbol), at: 0)
            declareStorage(symbol, binding, type, decl, of: nominal, ext, in: scope)
        }
        if ext == nil { nominal.stored += variable.bindings.compactMap { stored($0, members) } }
    }

    private func stored(_ binding: VariableDecl.Binding, _ members: [String: [Member]]) -> VariableSymbol? {
        guard case .binding(let name, _) = binding.pattern.kind, case .variable(let symbol)? = members[name]?.first
        else {
            return nil
        }
        if case .field = symbol.storage, !symbol.isStatic { return symbol }
        return nil
    }

    private func declareStorage(
        _ symbol: VariableSymbol, _ binding: VariableDecl.Binding, _ typeExpr: TypeExpr?, _ decl: Decl,
        of nominal: NominalType,
        _ ext: ExtensionSymbol?, in scope: Scope
    ) {
        let (own, outer, file) = (selfType ?? nominal.declaredType, requirements, file)
        var binding = binding
        if let accessors = binding.accessors, symbol.isOverride, accessors.getter == nil {
            binding = overriding(symbol, binding, accessors)
        }
        let accessors = binding.accessors
        let isComputed =
            accessors.map { $0.getter != nil || $0.declaresGet } ?? (nominal.kind == .protocol && ext == nil)
        symbol.hasInitial = binding.value != nil || (typeExpr.map(isOptional) ?? false) && !symbol.isLet
        if isComputed {
            symbol.storage = .computed
            declareComputed(symbol, binding, decl, own, ext, in: scope)
        } else if symbol.isStatic {
            symbol.isLazilyInitialized = true
            if !nominal.signature.parameters.isEmpty, file != Library.file {
                report(DeclarationMessage.staticInGeneric, symbol.span)
            } else if !symbol.hasInitial, file != Library.file {
                report(DeclarationMessage.staticWithoutValue(isLet: symbol.isLet), symbol.span)
            }
            waitingStatics.append(symbol)
        } else {
            symbol.storage = .field
            if ext != nil { report(DeclarationMessage.storedInExtension, binding.span) }
            if let accessors { declareObservers(symbol, accessors, own, in: scope) }
        }
        symbol.resolve = { [unowned self, unowned symbol] in
            lasting {
                within(scope, function: nil, selfType: own, requirements: outer, file: file) {
                    resolveProperty(symbol, binding, typeExpr)
                }
            }
        }
        if binding.value != nil || typeExpr != nil { waitingProperties.append(symbol) }
    }

    /// `override var x { didSet { … } }` keeps nothing of its own: it reads and writes the superclass's.
    private func overriding(
        _ symbol: VariableSymbol, _ binding: VariableDecl.Binding, _ accessors: VariableDecl.Accessors
    ) -> VariableDecl.Binding {
        let span = binding.pattern.span
        let name = Expr.Name(text: symbol.name, span: span)
        let above = Expr(
            .member(Expr(.name("super", labels: nil, generics: []), span), name, labels: nil, generics: []), span)
        let body = watched(above, accessors, span)
        var computed = VariableDecl.Accessors()
        computed.getter = Block(statements: [Stmt(.expression(above), span)], span: span)
        computed.setter = Block(statements: body, span: span)
        computed.setterName = accessors.willSetName
        return VariableDecl.Binding(
            pattern: binding.pattern, type: binding.type, value: nil, accessors: computed, span: binding.span)
    }

    private func isOptional(_ expr: TypeExpr) -> Bool {
        if case .optional = expr.kind { return true }
        if case .name("Optional", _) = expr.kind { return true }
        return false
    }

    private func resolveProperty(_ symbol: VariableSymbol, _ binding: VariableDecl.Binding, _ typeExpr: TypeExpr?) {
        if let typeExpr {
            symbol.type = hiddenType(typeExpr) ?? (binding.value == nil ? whole(typeExpr) : type(typeExpr))
            checkSelf(of: symbol, typeExpr)
            symbol.getter?.result = symbol.type ?? .error
            if let setter = symbol.setter {
                setter.parameters[0].type = symbol.type ?? .error
                setter.parameters[0].symbol.type = symbol.type
            }
        } else if symbol.isComputed {
            report(DeclarationMessage.computedNeedsType, binding.span)
            symbol.type = .error
        }
        let context = FunctionContext(parent: nil, result: .void, isThrowing: false)
        function = context
        if symbol.isLazy, let own = selfType { declareSelf(of: symbol, own, context) }
        symbol.initialContext = context
        if let value = binding.value {
            let checked = namedValue(value, symbol.type)
            if symbol.type == nil { symbol.type = checked.type.resolved }
            symbol.initial = checked
            if file != Library.file { ConstantChecker(self).check(checked) }
            if symbol.isLazy { checkEscapes(in: checked) }
        } else if symbol.type == nil {
            report(DeclarationMessage.missingType(symbol.name), symbol.span)
            symbol.type = .error
        } else if symbol.hasInitial, let type = symbol.type {
            symbol.initial = TypedExpr(.nilValue, type, symbol.span)
        }
    }

    /// A lazy property's first value may change the value that it is part of, as a `mutating get` may.
    private func declareSelf(of symbol: VariableSymbol, _ own: Type, _ context: FunctionContext) {
        let this = VariableSymbol("self", isLet: isReference(own), type: own, span: symbol.span)
        this.isInout = !isReference(own)
        this.function = context
        this.isParameter = true
        scope = Scope(parent: scope)
        scope.declare(.variable(this), as: "self")
        symbol.lazySelf = this
    }

    private func checkEscapes(in value: TypedExpr) {
        if file != Library.file { EscapeChecker(self).check([TypedStmt(.expression(value), value.span)]) }
    }

    func type(of symbol: VariableSymbol) -> Type {
        if let resolve = symbol.resolve {
            symbol.resolve = nil
            resolve()
            if let type = symbol.type {
                assuming(requirements + (symbol.owner?.signature.requirements ?? [])) { checkWeak(symbol, type) }
            }
        }
        if let type = symbol.type {
            if type.hasErrors { mistakenUses += 1 }
            return type
        }
        report(NameMessage.circular(symbol.name), symbol.span)
        symbol.type = .error
        return .error
    }

    private func declareComputed(
        _ symbol: VariableSymbol, _ binding: VariableDecl.Binding, _ decl: Decl, _ own: Type, _ ext: ExtensionSymbol?,
        in scope: Scope
    ) {
        let getter = accessor(.getter, of: symbol, ext, in: scope)
        getter.isThrowing = binding.accessors?.getterThrows ?? false
        getter.isMutating = binding.accessors?.isMutatingGetter ?? false
        getter.isRequirement = binding.accessors?.declaresGet ?? false
        getter.builder = decl.modifiers.attributes.first.flatMap { builder($0.name) }
        symbol.getter = getter
        let outer = requirements
        if let body = binding.accessors?.getter {
            getter.resolve = { [unowned self, unowned symbol] in _ = type(of: symbol) }
            getter.check = { [unowned self, unowned getter] in
                checkBlock(getter, body, outer: outer, own: own, around: nil)
            }
            waiting.append(getter)
        }
        guard let accessors = binding.accessors, accessors.setter != nil || accessors.declaresSet else { return }
        let setter = accessor(.setter, of: symbol, ext, in: scope)
        setter.isMutating = !accessors.isNonmutatingSetter && symbol.owner?.kind != .class && !symbol.isStatic
        setter.isRequirement = accessors.declaresSet
        addValue(accessors.setterName, to: setter)
        symbol.setter = setter
        if let body = accessors.setter {
            setter.resolve = { [unowned self, unowned symbol] in _ = type(of: symbol) }
            setter.check = { [unowned self, unowned setter] in
                checkBlock(setter, body, outer: outer, own: own, around: nil)
            }
            waiting.append(setter)
        }
    }

    private func addValue(_ name: String, to symbol: FunctionSymbol) {
        let value = VariableSymbol(name, isLet: true, type: .error, span: symbol.span)
        value.isParameter = true
        symbol.parameters = [FunctionSymbol.Parameter(label: nil, name: name, type: .error, symbol: value)]
    }

    private func declareObservers(
        _ symbol: VariableSymbol, _ accessors: VariableDecl.Accessors, _ own: Type, in scope: Scope
    ) {
        let outer = requirements
        if let body = accessors.willSet {
            symbol.willSet = observer(symbol, accessors.willSetName, body, own, outer, in: scope)
        }
        if let body = accessors.didSet {
            symbol.didSet = observer(symbol, accessors.didSetName ?? "oldValue", body, own, outer, in: scope)
        }
    }

    private func observer(
        _ symbol: VariableSymbol, _ name: String, _ body: Block, _ own: Type, _ outer: [Requirement], in scope: Scope
    ) -> FunctionSymbol {
        let made = accessor(.observer, of: symbol, nil, in: scope)
        made.isMutating = symbol.owner?.kind == .structure
        addValue(name, to: made)
        made.resolve = { [unowned self, unowned symbol, unowned made] in
            let type = type(of: symbol)
            made.parameters[0].type = type
            made.parameters[0].symbol.type = type
        }
        made.check = { [unowned self, unowned made] in
            resolveSignature(made)
            checkBlock(made, body, outer: outer, own: own, around: nil)
        }
        waiting.append(made)
        return made
    }

    private func accessor(
        _ kind: FunctionSymbol.Kind, of symbol: VariableSymbol, _ ext: ExtensionSymbol?, in scope: Scope
    ) -> FunctionSymbol {
        let made = FunctionSymbol(symbol.name, kind, span: symbol.span)
        made.owner = symbol.owner
        made.isStatic = symbol.isStatic
        made.extensionSignature = ext?.signature ?? .none
        made.scope = Scope(parent: scope)
        made.file = file
        return made
    }
}
