import Diagnostics

/// Functions, methods, initializers and subscripts: their signatures, then their bodies.
extension Checker {
    func declareFunction(
        _ decl: FunctionDecl, _ modifiers: Modifiers, in scope: Scope, owner: NominalType?,
        extension ext: ExtensionSymbol?
    ) -> FunctionSymbol {
        let kind: FunctionSymbol.Kind =
            switch decl.kind {
            case .function: .function
            case .initializer: .initializer
            case .subscript: .subscript
            }
        let symbol = FunctionSymbol(decl.name.text, kind, span: decl.name.span)
        symbol.declaration = decl
        symbol.owner = owner
        symbol.file = file
        environment.order += 1
        symbol.order = environment.order
        apply(modifiers, to: symbol)
        symbol.isThrowing = decl.isThrowing
        symbol.isRethrowing = decl.isRethrowing
        if case .initializer(let isFailable, let isForced) = decl.kind {
            (symbol.isFailable, symbol.givesImplicitlyUnwrapped) = (isFailable, isForced)
        }
        symbol.extensionSignature = ext?.signature ?? .none
        symbol.isRequirement = owner?.kind == .protocol && ext == nil && !decl.hasBody
        let inside = Scope(parent: scope)
        symbol.scope = inside
        let (own, outer, file, around) = (selfType ?? owner?.declaredType, requirements, file, function)
        symbol.resolve = { [unowned self, unowned symbol] in
            lasting {
                within(inside, function: around, selfType: own, requirements: outer, file: file) {
                    readSignature(symbol, decl, inside, own)
                }
            }
        }
        symbol.check = { [unowned self, unowned symbol] in checkBody(symbol, outer: outer, own: own, around: around) }
        if decl.hasBody || decl.accessors?.getter != nil { checkLater(symbol) }
        return symbol
    }

    private func apply(_ modifiers: Modifiers, to symbol: FunctionSymbol) {
        symbol.isStatic = modifiers.isStatic
        symbol.isFinal = modifiers.has("final") || modifiers.has("static")
        symbol.isMutating = modifiers.has("mutating")
        symbol.isOverride = modifiers.has("override")
        symbol.isConvenience = modifiers.has("convenience")
        symbol.isRequired = modifiers.has("required")
        symbol.isDisfavored = modifiers.attributes.contains { $0.name == "_disfavoredOverload" }
        symbol.reach = Reach(modifiers)
        symbol.isDiscardable = modifiers.attributes.contains { $0.name == "discardableResult" }
        symbol.builder = modifiers.attributes.first { $0.name != "discardableResult" }.flatMap { builder($0.name) }
    }

    func resolveSignature(_ symbol: FunctionSymbol) {
        guard let resolve = symbol.resolve else { return }
        symbol.resolve = nil
        resolve()
    }

    private func readSignature(_ symbol: FunctionSymbol, _ decl: FunctionDecl, _ inside: Scope, _ own: Type?) {
        for parameter in decl.generics.parameters {
            let made = GenericParameter(parameter.name.text)
            symbol.signature.parameters.append(made)
            inside.parameters[made.name] = made
        }
        symbol.signature.requirements = requirements(of: decl.generics, inside)
        requirements += symbol.signature.requirements
        let saved = (isReadingSignature, implied)
        (isReadingSignature, implied) = (true, [])
        defer {
            symbol.signature.requirements += implied
            (isReadingSignature, implied) = saved
        }
        opaqueParameters = symbol
        symbol.parameters = decl.parameters.map { parameter($0, of: symbol) }
        opaqueParameters = nil
        for (index, parameter) in symbol.parameters.enumerated() where parameter.name != "_" {
            if symbol.parameters[..<index].contains(where: { $0.name == parameter.name }) {
                report(DeclarationMessage.redeclared(parameter.name), parameter.symbol.span)
            }
        }
        if let first = symbol.name.first, !first.isLetter, first != "_" {
            // Operands have no labels.
            for index in symbol.parameters.indices { symbol.parameters[index].label = nil }
        }
        switch decl.kind {
        case .initializer:
            let made = own ?? .error
            symbol.result = symbol.isFailable ? .optional(made) : made
        case .function, .subscript:
            symbol.result = decl.result.map { hiddenType($0) ?? whole($0) } ?? .void
            symbol.givesImplicitlyUnwrapped = isImplicitlyUnwrapped(decl.result)
        }
        checkSelf(in: decl, of: symbol)
        checkRethrows(symbol)
        if let accessors = decl.accessors { declareAccessors(of: symbol, decl, accessors, inside, own) }
    }

    private func parameter(_ decl: FunctionDecl.Parameter, of symbol: FunctionSymbol) -> FunctionSymbol.Parameter {
        if decl.isVariadic, case .some = decl.type.kind { report(TypeMessage.misplacedSome, decl.type.span) }
        let type = whole(decl.type)
        let variable = VariableSymbol(
            decl.name, isLet: !decl.isInout, type: decl.isVariadic ? .array(type) : type, span: decl.span)
        variable.isInout = decl.isInout
        variable.isParameter = true
        variable.isImplicitlyUnwrapped = isImplicitlyUnwrapped(decl.type)
        var parameter = FunctionSymbol.Parameter(label: decl.label, name: decl.name, type: type, symbol: variable)
        if decl.isAutoclosure, let function = type.function {
            variable.type = type
            parameter.type = .function(function)
        }
        variable.isNonEscaping = type.function != nil && !decl.isEscaping && !decl.isVariadic
        checkAttributes(of: decl, type)
        parameter.isEscaping = decl.isEscaping
        parameter.isInout = decl.isInout
        parameter.isVariadic = decl.isVariadic
        parameter.isAutoclosure = decl.isAutoclosure
        parameter.hasDefault = decl.value != nil
        parameter.defaultValue = decl.value
        parameter.builder = decl.builder.flatMap { builder($0) }
        return parameter
    }

    /// `@escaping` and `@autoclosure` say something about functions.
    private func checkAttributes(of decl: FunctionDecl.Parameter, _ type: Type) {
        guard decl.isEscaping || decl.isAutoclosure, !type.hasErrors else { return }
        guard let function = type.function else {
            let word = decl.isEscaping ? "@escaping" : "@autoclosure"
            return report(FunctionRuleMessage.noFunction(word), decl.type.span)
        }
        if decl.isAutoclosure, !function.parameters.isEmpty {
            report(FunctionRuleMessage.autoclosureArguments, decl.type.span)
        }
    }

    /// `some P`, alone or within a parameter's type: a generic parameter without a name.
    func opaqueParameter(_ constraint: TypeExpr, of symbol: FunctionSymbol) -> Type {
        let bound = bound(constraint)
        let made = GenericParameter("some \(bound)")
        let conditions = conditions(.parameter(made), bound)
        symbol.signature.parameters.append(made)
        symbol.signature.requirements += conditions
        requirements += conditions
        return .parameter(made)
    }

    func builder(_ name: String) -> NominalType? {
        guard let nominal = lookUpType(name, [], .start)?.nominal else { return nil }
        complete(nominal)
        return nominal.isResultBuilder ? nominal : nil
    }

    /// `some P` of a result, property or variable: a type that its value alone knows.
    func hiddenType(_ expr: TypeExpr) -> Type? {
        guard case .some(let constraint) = expr.kind else { return nil }
        let bounds = bound(constraint)
        let opaque: [Type] = if case .existential(let parts) = bounds { parts } else { [bounds] }
        return .parameter(GenericParameter("some \(bounds)", opaque: opaque))
    }

    /// What hides behind `some P` may be made of the types that a type or function is used with: one for each of these.
    func hiddenType(_ type: Type, of substitution: Substitution) -> Type? {
        guard case .parameter(let hidden) = type, let behind = hidden.underlying, !substitution.isEmpty
        else { return nil }
        if let made = hidden.instances[substitution] { return .parameter(made) }
        let made = GenericParameter(hidden.name, opaque: hidden.opaque?.map { resolve($0.substituting(substitution)) })
        made.underlying = resolve(behind.substituting(substitution))
        if made.underlying?.hasVariables == false { hidden.instances[substitution] = made }
        return .parameter(made)
    }

    private func declareAccessors(
        of symbol: FunctionSymbol, _ decl: FunctionDecl, _ accessors: VariableDecl.Accessors, _ inside: Scope,
        _ own: Type?
    ) {
        let getter = accessor(.getter, of: symbol, own)
        getter.isMutating = accessors.isMutatingGetter
        getter.isThrowing = accessors.getterThrows
        let outer = requirements
        let around = function
        if let body = accessors.getter {
            getter.check = { [unowned self, unowned getter] in
                checkBlock(getter, body, outer: outer, own: own, around: around)
            }
            checkLater(getter)
        }
        symbol.getter = getter
        guard accessors.setter != nil || accessors.declaresSet else { return }
        let setter = accessor(.setter, of: symbol, own)
        setter.isMutating = !accessors.isNonmutatingSetter && symbol.owner?.kind != .class
        let value = VariableSymbol(accessors.setterName, isLet: true, type: symbol.result, span: decl.span)
        value.isParameter = true
        setter.parameters.append(
            FunctionSymbol.Parameter(label: nil, name: accessors.setterName, type: symbol.result, symbol: value))
        setter.result = .void
        if let body = accessors.setter {
            setter.check = { [unowned self, unowned setter] in
                checkBlock(setter, body, outer: outer, own: own, around: around)
            }
            checkLater(setter)
        }
        symbol.setter = setter
    }

    private func accessor(_ kind: FunctionSymbol.Kind, of symbol: FunctionSymbol, _ own: Type?) -> FunctionSymbol {
        let made = FunctionSymbol(symbol.name, kind, span: symbol.span)
        made.owner = symbol.owner
        made.isStatic = symbol.isStatic
        made.signature = symbol.signature
        made.extensionSignature = symbol.extensionSignature
        made.parameters = symbol.parameters.map { parameter in
            var copy = parameter
            copy.symbol = VariableSymbol(
                parameter.name, isLet: true, type: parameter.symbol.type, span: parameter.symbol.span)
            copy.symbol.isParameter = true
            return copy
        }
        made.result = symbol.result
        made.scope = Scope(parent: symbol.scope)
        made.file = symbol.file
        made.isRequirement = symbol.isRequirement
        return made
    }

    // MARK: Bodies

    /// A cell's functions are checked with the cell; those of the library, which hold no mistake, when they are compiled.
    private func checkLater(_ symbol: FunctionSymbol) {
        guard symbol.file == Library.file, let check = symbol.check else { return waiting.append(symbol) }
        symbol.check = { [unowned self] in
            check()
            checkWaiting()
        }
    }

    func checkBodyIfNeeded(_ symbol: FunctionSymbol) {
        resolveSignature(symbol)
        guard let check = symbol.check else { return }
        symbol.check = nil
        check()
    }

    private func checkBody(_ symbol: FunctionSymbol, outer: [Requirement], own: Type?, around: FunctionContext?) {
        checkDefaults(of: symbol)
        guard let body = symbol.declaration?.body else { return }
        checkBlock(symbol, body, outer: outer, own: own, around: around)
    }

    /// Checks a function's, accessor's or observer's block.
    func checkBlock(_ symbol: FunctionSymbol, _ body: Block, outer: [Requirement], own: Type?, around: FunctionContext?)
    {
        symbol.check = nil
        guard let scope = symbol.scope else { return }
        let context = FunctionContext(
            parent: around, result: symbol.kind == .initializer ? .void : symbol.result,
            isThrowing: symbol.isThrowing || symbol.isRethrowing)
        context.symbol = symbol
        symbol.context = context
        let requirements = outer + symbol.extensionSignature.requirements + symbol.signature.requirements
        within(scope, function: context, selfType: own, requirements: requirements, file: symbol.file) {
            declareParameters(of: symbol, context, own)
            let count = diagnostics.count
            let inside = Scope(parent: scope)
            self.scope = inside
            if let builder = symbol.builder, symbol.kind != .initializer {
                symbol.body = builtBody(body.statements, builder, result: symbol.result, span: body.span)
            } else {
                symbol.body = functionBody(body, result: context.result, in: symbol)
            }
            // Which ways lead through a body that has a mistake, nobody knows.
            if diagnostics[count...].hasErrors { return }
            if symbol.kind == .initializer { checkInitialization(symbol, end: TextSpan(at: body.span.end)) }
            FlowChecker(self).check(symbol, end: TextSpan(start: body.span.end, end: body.span.end))
            if file == Library.file { return }
            EscapeChecker(self).check(symbol.body ?? [])
            ConstantChecker(self).check(symbol.body ?? [])
        }
    }

    private func declareParameters(of symbol: FunctionSymbol, _ context: FunctionContext, _ own: Type?) {
        if let own, symbol.owner != nil {
            let isValue = symbol.owner?.kind != .class && !isClassOnly(own)
            let isMaking = symbol.kind == .initializer
            let type: Type = symbol.isStatic && !isMaking ? .metatype(own) : own
            let this = VariableSymbol(
                "self", isLet: !(isValue && (symbol.isMutating || isMaking)), type: type, span: symbol.span)
            this.isInout = isValue && symbol.isMutating && !symbol.isStatic && !isMaking
            this.isParameter = true
            this.function = context
            symbol.selfSymbol = this
            symbol.scope?.declare(.variable(this), as: "self")
        }
        for parameter in symbol.parameters {
            parameter.symbol.function = context
            symbol.scope?.declare(.variable(parameter.symbol), as: parameter.name)
        }
    }

    func isClassOnly(_ type: Type) -> Bool {
        switch type {
        case .parameter, .associated:
            bounds(of: type).contains { $0.isClass || ($0.nominal.map(isClassBound) ?? false) }
        default: type.isClass
        }
    }

    /// A body of one expression returns it.
    private func functionBody(_ body: Block, result: Type, in symbol: FunctionSymbol) -> [TypedStmt] {
        if body.statements.count == 1, symbol.kind != .initializer, !result.isVoid {
            switch body.statements[0].kind {
            case .expression(let expr) where givesNever(expr): break
            case .expression(let expr):
                if case .parameter(let hidden) = result, hidden.opaque != nil {
                    return [returnOpaque(hidden, expr, expr.span)]
                }
                return [TypedStmt(.return(returned(expr, as: result, in: symbol)), expr.span)]
            case .ifElse(let node) where node.otherwise != nil && isExpressionLike(node):
                let expr = Expr(.ifElse(node), body.statements[0].span)
                return [TypedStmt(.return(statementExpression(expr, expecting: result)), expr.span)]
            case .match(let node) where isExpressionLike(node):
                let expr = Expr(.match(node), body.statements[0].span)
                return [TypedStmt(.return(statementExpression(expr, expecting: result)), expr.span)]
            default: break
            }
        }
        return checkStatements(body.statements)
    }
}

enum FunctionRuleMessage: DiagnosticMessage {
    case noFunction(String)
    case autoclosureArguments

    var id: String { "misplaced-attribute" }

    var text: String {
        switch self {
        case .noFunction(let word): "'\(word)' only applies to function types"
        case .autoclosureArguments: "argument type of '@autoclosure' parameter must be '()'"
        }
    }
}
