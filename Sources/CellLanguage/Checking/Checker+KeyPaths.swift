import Diagnostics

/// Key paths, and values read and written through them.
extension Checker {
    func keyPath(_ root: TypeExpr?, _ parts: [Expr.KeyPathPart], _ expr: Expr, expecting type: Type?) -> TypedExpr {
        let wanted = type.map(resolve).map { $0.wrapped.map(resolve) ?? $0 }
        let wantedFunction = wanted?.function
        let hint =
            wantedFunction?.parameters.first?.type ?? (wanted?.builtin == .keyPath ? wanted?.arguments.first : nil)
        if let hint { settle(hint) }
        guard let rootType = root.map({ self.type($0) }) ?? hint.map(resolve), !rootType.isOpen else {
            report(MemberMessage.noContext("keypath"), expr.span)
            return TypedExpr(.error, .error, expr.span)
        }
        if let wantedFunction {
            return expanded(wantedFunction, expr.span) { [self] in follow(parts, from: $0[0], expr.span) }
        }
        // The path is a function from the root, and for writing the places on the way.
        let symbol = VariableSymbol("root", isLet: false, type: rootType, span: expr.span)
        let context = FunctionContext(parent: function, result: .error, isThrowing: false)
        symbol.function = context
        symbol.isParameter = true
        symbol.isInout = true
        let saved = function
        function = context
        let value = follow(parts, from: TypedExpr(.variable(symbol), rootType, expr.span), expr.span)
        function = saved
        if value.type.hasErrors { return value }
        let isWritable = isMutable(value) == nil
        let nominal =
            !isWritable
            ? Standard.keyPath : passesReference(value) ? Standard.referenceKeyPath : Standard.writableKeyPath
        let code = KeyPathCode(
            root: symbol, value: value, isWritable: isWritable, steps: parts.map(step), context: context)
        return TypedExpr(.keyPath(code), .nominal(nominal, [rootType, value.type]), expr.span)
    }

    /// What tells one step from another; nil for a subscript whose argument may change.
    private func step(_ part: Expr.KeyPathPart) -> String? {
        switch part {
        case .property(let name): return "." + name.text
        case .unwrap: return "?"
        case .force: return "!"
        case .element(let arguments):
            let texts = arguments.compactMap { argument -> String? in
                switch argument.value.kind {
                case .integer(let value): return String(value)
                case .string(let parts):
                    if parts.count == 1, case .text(let text) = parts[0] { return text.debugDescription }
                    return nil
                default: return nil
                }
            }
            return texts.count == arguments.count ? "[" + texts.joined(separator: ", ") + "]" : nil
        }
    }

    /// Whether the place lies within an object, so that writing needs no changeable root.
    private func passesReference(_ place: TypedExpr) -> Bool {
        switch place.kind {
        case .property(_, let base?, _), .element(_, let base, _, _), .tupleElement(let base, _), .force(let base),
            .unwrap(let base), .chain(let base):
            isReference(base.type) || passesReference(base)
        default: false
        }
    }

    private func follow(_ parts: [Expr.KeyPathPart], from root: TypedExpr, _ span: TextSpan) -> TypedExpr {
        var value = root
        var isChain = false
        for part in parts {
            switch part {
            case .property(let name):
                if name.text == "self" { continue }
                let found = members(named: name.text, of: value)
                if found.isEmpty { return unknownMember(name, of: value) }
                value = useBest(found, name.span, expecting: nil)
            case .element(let arguments):
                value = element(
                    value,
                    arguments.map { CallArgument(label: $0.label, expr: $0.value, typed: nil, span: $0.value.span) },
                    span, expecting: nil)
            case .unwrap:
                isChain = true
                value = optionalStep(value, span, TypedExpr.Kind.unwrap)
            case .force: value = optionalStep(value, span, TypedExpr.Kind.force)
            }
            if value.type.hasErrors { return value }
        }
        if !isChain { return value }
        return TypedExpr(.chain(value), value.type.wrapped == nil ? .optional(value.type) : value.type, span)
    }

    /// `?` or `!` in a path, of both of which Swift says the same.
    private func optionalStep(_ value: TypedExpr, _ span: TextSpan, _ kind: (TypedExpr) -> TypedExpr.Kind) -> TypedExpr
    {
        let type = resolve(value.type)
        guard let wrapped = type.wrapped else {
            report(OptionalMessage.chainOnNonOptional(type.description), span)
            return TypedExpr(.error, .error, span)
        }
        return TypedExpr(kind(value), wrapped, span)
    }

    // MARK: Through a path

    /// `value[keyPath: path]`; nil where the arguments are others.
    func element(_ value: TypedExpr, through arguments: [CallArgument], _ span: TextSpan) -> TypedExpr? {
        guard arguments.count == 1, arguments[0].label == "keyPath", let written = arguments[0].expr else { return nil }
        let wanted = Type.nominal(Standard.keyPath, [resolve(value.type), fresh()])
        let path = expression(written, expecting: wanted)
        if let partial = resolve(path.type).nominal, partial === Standard.partialKeyPath {
            return partialElement(value, path, span)
        }
        if path.type.hasErrors { return path }
        let type = resolve(path.type)
        guard type.builtin == .keyPath else {
            report(
                ConversionMessage.mismatch(type.description, resolve(wanted).description, .argument), written.span)
            return TypedExpr(.error, .error, span)
        }
        guard let root = convert(value, to: type.arguments[0]) else {
            report(
                ConversionMessage.mismatch(type.description, resolve(wanted).description, .argument), written.span)
            return TypedExpr(.error, .error, span)
        }
        let function = throughPath(type.arguments[1], Prelude.readThroughPath, span)
        if type.nominal !== Standard.keyPath {
            let setter = FunctionSymbol("subscript", .setter, span: span)
            setter.isMutating = type.nominal === Standard.writableKeyPath
            setter.result = .void
            setter.host = .inline(Prelude.writeThroughPath)
            function.setter = setter
        }
        return TypedExpr(.element(function, base: root, [path], [:]), type.arguments[1], span)
    }

    private func throughPath(_ result: Type, _ body: @escaping InlineBody, _ span: TextSpan) -> FunctionSymbol {
        let function = FunctionSymbol("subscript", .subscript, span: span)
        function.result = result
        let getter = FunctionSymbol("subscript", .getter, span: span)
        getter.result = result
        getter.host = .inline(body)
        function.getter = getter
        return function
    }

    /// `value[keyPath: path]` where only the run knows what the path leads to.
    private func partialElement(_ value: TypedExpr, _ path: TypedExpr, _ span: TextSpan) -> TypedExpr {
        let type = resolve(path.type)
        guard let root = convert(value, to: type.arguments[0]) else {
            let wanted = Type.nominal(Standard.partialKeyPath, [resolve(value.type)])
            report(ConversionMessage.mismatch(type.description, wanted.description, .argument), path.span)
            return TypedExpr(.error, .error, span)
        }
        let function = throughPath(.any, Prelude.readAnyThroughPath, span)
        return TypedExpr(.element(function, base: root, [path], [:]), .any, span)
    }
}

/// A key path: a root that it starts from and where it leads.
final class KeyPathCode {
    let root: VariableSymbol
    let value: TypedExpr
    let isWritable: Bool
    let steps: [String?]
    /// What it takes along: variables in its subscripts.
    let context: FunctionContext

    init(root: VariableSymbol, value: TypedExpr, isWritable: Bool, steps: [String?], context: FunctionContext) {
        self.root = root
        self.value = value
        self.isWritable = isWritable
        self.steps = steps
        self.context = context
    }
}
