import Diagnostics

extension Checker {
    /// A whole expression of a statement: everything about it is settled when this returns.
    func statementExpression(_ expr: Expr, expecting type: Type?, _ purpose: Purpose = .initialization) -> TypedExpr {
        wholeExpression(expr.span) {
            type.map { self.expression(expr, as: $0, purpose) } ?? self.expression(expr)
        }
    }

    func expression(_ expr: Expr, expecting type: Type? = nil) -> TypedExpr {
        if isChain(expr) { return chain(expr, expecting: type) }
        return rejectBareType(uncheckedChain(expr, expecting: type), expr, expecting: type)
    }

    /// An expression whose `?`s belong to an optional chain that is already open.
    func uncheckedChain(_ expr: Expr, expecting type: Type? = nil) -> TypedExpr {
        if let literal = literal(expr, expecting: type) { return literal }
        switch expr.kind {
        case .name, .member, .call, .subscript, .force, .chain, .inout, .operatorReference, .type, .keyPath:
            return reference(expr, expecting: type)
        case .prefix(let op, let operand): return prefix(op, operand, expr, expecting: type)
        case .postfix(let op, let operand): return postfix(op, operand, expr, expecting: type)
        case .binary(let op, let left, let right): return binary(op, left, right, expr, expecting: type)
        case .assign(let place, let value): return assignment(place, value, expr)
        case .ternary(let condition, let then, let otherwise):
            return ternary(condition, then, otherwise, expr, expecting: type)
        case .cast(let value, let kind, let target): return cast(value, kind, target, expr)
        case .closure(let closure): return self.closure(closure, expecting: type)
        case .parentheses(let inner):
            if expr.span == wholeSpan { wholeSpan = inner.span }
            return isChain(inner) ? chain(inner, expecting: type) : uncheckedChain(inner, expecting: type)
        case .try(let kind, let inner): return attempt(kind, inner, expr, expecting: type)
        case .ifElse(let node): return ifExpression(node, expr, expecting: type)
        case .match(let node): return switchExpression(node, expr, expecting: type)
        case .discard:
            let message = "'_' can only appear in a pattern or on the left side of an assignment"
            report(SyntaxMessage.swift(message), expr.span)
            return TypedExpr(.error, .error, expr.span)
        case .integer, .hugeInteger, .float, .string, .boolean, .nilLiteral, .array, .dictionary, .tuple, .line,
            .function:
            preconditionFailure("a literal")
        }
    }

    private func reference(_ expr: Expr, expecting type: Type?) -> TypedExpr {
        switch expr.kind {
        case .name(let name, let labels, let generics): return self.name(name, labels, generics, expr, expecting: type)
        case .member(let base, let name, let labels, let generics):
            return member(base, name, labels, generics, expr, expecting: type)
        case .call(let callee, let arguments): return call(callee, arguments, expr, expecting: type)
        case .subscript(let base, let arguments):
            return tryingLiterals(in: expr, expecting: type) { [self] in
                element(base, arguments, expr, expecting: type)
            }
        case .force(let value): return tryingLiterals(in: expr, expecting: type) { [self] in force(value, expr) }
        case .chain(let value): return unwrapLink(value, expr)
        case .inout(let place): return addressOf(place, expr)
        case .operatorReference(let op): return operatorReference(op, expr, expecting: type)
        case .type(let type): return metatype(self.type(type), expr.span)
        case .keyPath(let root, let parts): return keyPath(root, parts, expr, expecting: type)
        default: preconditionFailure("not a reference")
        }
    }

    /// Whether it calls a function that never returns, such as `fatalError`: it may then stand where a value is asked for.
    func givesNever(_ expr: Expr) -> Bool {
        guard case .call(let callee, _) = expr.kind, case .name(let name, _, _) = callee.kind else { return false }
        return candidates(named: name, callee.span).contains { candidate in
            guard let function = candidate.function else { return false }
            resolveSignature(function)
            return function.result.builtin == .never
        }
    }

    func metatype(_ type: Type, _ span: TextSpan) -> TypedExpr {
        TypedExpr(.metatype(type), .metatype(type), span)
    }

    // MARK: Optional chains

    /// Whether a `?` on the way from the expression to its innermost base opens an optional chain.
    func isChain(_ expr: Expr) -> Bool {
        var next: Expr? = expr
        while let current = next {
            switch current.kind {
            case .chain: return writtenType(current) == nil
            case .member(let base, _, _, _): next = base
            case .call(let callee, _): next = callee
            case .subscript(let base, _): next = base
            case .force(let value): next = value
            default: return false
            }
        }
        return false
    }

    private func chain(_ expr: Expr, expecting type: Type?) -> TypedExpr {
        let inner = uncheckedChain(expr, expecting: type?.head.wrapped ?? type)
        if inner.type.hasErrors { return inner }
        let isOptional = resolve(inner.type).wrapped != nil
        return TypedExpr(.chain(inner), isOptional ? inner.type : .optional(inner.type), expr.span)
    }

    private func unwrapLink(_ value: Expr, _ expr: Expr) -> TypedExpr {
        if let written = writtenType(expr) { return metatype(self.type(written), expr.span) }
        let base = uncheckedChain(value)
        let type = resolve(base.type)
        if type.hasErrors { return base }
        guard let wrapped = type.wrapped else {
            report(OptionalMessage.chainOnNonOptional(type.description), expr.span)
            return TypedExpr(.error, .error, expr.span)
        }
        return TypedExpr(.unwrap(base), wrapped, expr.span)
    }

    private func force(_ value: Expr, _ expr: Expr) -> TypedExpr {
        if let delegation = forcedDelegation(value) { return delegation }
        let base = uncheckedChain(value)
        let type = resolve(base.type)
        if type.hasErrors { return base }
        guard let wrapped = type.wrapped else {
            report(OptionalMessage.forceOnNonOptional(type.description), expr.span)
            return TypedExpr(.error, .error, expr.span)
        }
        return TypedExpr(.force(base), wrapped, expr.span)
    }

    // MARK: Conditions and choices

    func condition(_ expr: Expr) -> TypedExpr {
        if case .assign = expr.kind {
            report(FlowMessage.assignmentAsCondition, expr.span)
            return TypedExpr(.error, .error, expr.span)
        }
        return expression(expr, as: .bool, .condition)
    }

    private func ternary(_ condition: Expr, _ then: Expr, _ otherwise: Expr, _ expr: Expr, expecting type: Type?)
        -> TypedExpr
    {
        let test = self.condition(condition)
        if type.map({ resolve($0) == .any }) ?? true, leansOnContext(then), !leansOnContext(otherwise) {
            var known = type
            _ = trial {
                let found = resolve(expression(otherwise).type)
                if !found.hasVariables, !found.hasErrors { known = found }
                return true
            }
            return ternary(test, then, otherwise, expr, expecting: known)
        }
        return ternary(test, then, otherwise, expr, expecting: type)
    }

    /// `.zero`, `.init(2).rounded()`: what the type around it has to give a meaning.
    func leansOnContext(_ expr: Expr) -> Bool {
        switch expr.kind {
        case .member(let base, _, _, _): base.map(leansOnContext) ?? true
        case .call(let callee, _): leansOnContext(callee)
        default: false
        }
    }

    private func ternary(
        _ test: TypedExpr, _ then: Expr, _ otherwise: Expr, _ expr: Expr, expecting type: Type?
    ) -> TypedExpr {
        var first = expression(then, expecting: type)
        let known = resolve(first.type)
        var second = expression(otherwise, expecting: type ?? (known.hasVariables || known.hasErrors ? nil : known))
        guard let joined = join([first, second], expecting: type) else {
            report(ChoiceMessage.branches(resolve(first.type).description, resolve(second.type).description), expr.span)
            return TypedExpr(.error, .error, expr.span)
        }
        first = convert(first, to: joined) ?? first
        second = convert(second, to: joined) ?? second
        return TypedExpr(.ternary(test, first, second), joined, expr.span)
    }

    /// A type that all can be converted to; nil where there is none.
    func join(_ values: [TypedExpr], expecting type: Type?) -> Type? {
        if let type, !type.isOpen, values.allSatisfy({ value in trial { convert(value, to: type) != nil } }) {
            return type
        }
        guard var result = values.first?.type else { return nil }
        for case .existential(let bounds) in values.lazy.map({ self.resolve($0.type) }) {
            let whole = Type.existential(bounds)
            if values.allSatisfy({ value in trial { convert(value, to: whole) != nil } }) { return whole }
        }
        for value in values.dropFirst() {
            if unify(result, value.type) { continue }
            guard let next = join(resolve(result), resolve(value.type), value) else { return nil }
            result = next
        }
        if values.contains(where: { if case .nilValue = $0.kind { true } else { false } }),
            resolve(result).wrapped == nil
        {
            return nil
        }
        return result
    }

    private func join(_ left: Type, _ right: Type, _ value: TypedExpr) -> Type? {
        if let wrapped = left.wrapped {
            return trial { convert(value, to: left) != nil } || unify(wrapped, right) ? left : nil
        }
        if let wrapped = right.wrapped, unify(left, wrapped) { return right }
        if case .tuple(let first) = left, case .tuple(let second) = right, first.count == second.count {
            var elements: [Type.TupleElement] = []
            for (one, two) in zip(first, second) {
                guard unify(one.type, two.type) else {
                    guard let joined = join(resolve(one.type), resolve(two.type), value) else { return nil }
                    elements.append(Type.TupleElement(joined, label: one.label))
                    continue
                }
                elements.append(one)
            }
            return .tuple(elements)
        }
        if left.nominal === Standard.array, right.nominal === Standard.array {
            let (first, second) = (resolve(left.arguments[0]), resolve(right.arguments[0]))
            let wide = unify(first, second) ? first : join(first, second, TypedExpr(.error, second, value.span))
            return wide.map { .array($0) }
        }
        guard left.isClass, right.isClass else { return nil }
        var ancestor: Type? = left
        while let current = ancestor, case .nominal(let nominal, let arguments) = current {
            if isSubclass(right, of: current) { return current }
            ancestor = nominal.superclass?.substituting(substitution(nominal, arguments))
        }
        return nil
    }

    /// Whether something would hold; nothing of it stays.
    func trial(_ body: () -> Bool) -> Bool {
        let mark = trail.count
        let count = diagnostics.count
        let pendingCount = pending.count
        trialDepth += 1
        defer {
            trialDepth -= 1
            undo(to: mark)
            diagnostics.removeSubrange(count...)
            pending.removeSubrange(min(pendingCount, pending.count)...)
            sayWhatLasts()
        }
        return body() && !diagnostics[count...].hasErrors
    }

    // MARK: Casts and errors

    private func cast(_ value: Expr, _ kind: Expr.Cast, _ target: TypeExpr, _ expr: Expr) -> TypedExpr {
        let type = self.type(target)
        if kind == .conform {
            return expression(value, as: type, .coercion)
        }
        let checked = expression(value)
        settle(checked.type)
        let result: Type =
            switch kind {
            case .test: .bool
            case .optional: .optional(type)
            case .forced, .conform: type
            }
        return castToSelf(checked, kind, target, result, expr.span)
            ?? TypedExpr(.cast(checked, kind, type), result, expr.span)
    }

    private func attempt(_ kind: Expr.Try, _ inner: Expr, _ expr: Expr, expecting type: Type?) -> TypedExpr {
        tryDepth += 1
        if kind != .plain { catchesAll += 1 }
        let value = expression(inner, expecting: kind == .optional ? type?.head.wrapped ?? type : type)
        if kind != .plain { catchesAll -= 1 }
        tryDepth -= 1
        guard kind == .optional else { return TypedExpr(.attempt(kind, value), value.type, expr.span) }
        if value.type.hasErrors { return value }
        let isOptional = resolve(value.type).wrapped != nil
        return TypedExpr(.attempt(kind, value), isOptional ? value.type : .optional(value.type), expr.span)
    }

    /// A call that may throw needs `try` around it, and someone to catch.
    func noteThrow(_ span: TextSpan, what: String) {
        let isMarked = tryDepth > 0
        // What a closure would throw, its unmarked call says already.
        if !isMarked, function?.infersResult == true { return report(ThrowMessage.notMarked, span) }
        let count = diagnostics.count
        noteEscape(!isMarked ? ThrowMessage.neither : catchesSome > 0 ? .notExhaustive : .notHandled, span)
        if !isMarked, diagnostics.count == count { report(ThrowMessage.notMarked, span) }
    }

    /// An error that nothing here catches leaves the function: what calls a closure with `rethrows` then throws as well.
    func noteEscape(_ message: some DiagnosticMessage, _ span: TextSpan) {
        guard catchesAll == 0, let function else { return }
        function.throwsInside = true
        if !function.isThrowing, !function.infersResult { report(message, span) }
    }
}

enum OptionalMessage: DiagnosticMessage {
    case chainOnNonOptional(String)
    case forceOnNonOptional(String)
    case bindingNonOptional(String)

    var id: String {
        switch self {
        case .chainOnNonOptional: "chain-on-non-optional"
        case .forceOnNonOptional: "force-on-non-optional"
        case .bindingNonOptional: "binding-non-optional"
        }
    }

    var text: String {
        switch self {
        case .chainOnNonOptional(let type): "cannot use optional chaining on non-optional value of type '\(type)'"
        case .forceOnNonOptional(let type): "cannot force unwrap value of non-optional type '\(type)'"
        case .bindingNonOptional(let type): "initializer for conditional binding must have Optional type, not '\(type)'"
        }
    }
}

enum ChoiceMessage: DiagnosticMessage {
    case branches(String, String)
    case heterogeneous(String)

    var id: String {
        switch self {
        case .branches: "branches-differ"
        case .heterogeneous: "heterogeneous-collection"
        }
    }

    var text: String {
        switch self {
        case .branches(let first, let second):
            "result values in '? :' expression have mismatching types '\(first)' and '\(second)'"
        case .heterogeneous(let type):
            "heterogeneous collection literal could only be inferred to '\(type)'; add explicit type annotation if this is intentional"
        }
    }
}

enum ThrowMessage: DiagnosticMessage {
    case notMarked
    case notHandled
    case neither
    case notExhaustive

    var id: String {
        switch self {
        case .notMarked: "missing-try"
        case .notHandled, .neither: "unhandled-error"
        case .notExhaustive: "catch-not-exhaustive"
        }
    }

    var text: String {
        switch self {
        case .notMarked: "call can throw but is not marked with 'try'"
        case .notHandled: "errors thrown from here are not handled"
        case .neither: "call can throw, but it is not marked with 'try' and the error is not handled"
        case .notExhaustive: "errors thrown from here are not handled because the enclosing catch is not exhaustive"
        }
    }
}
