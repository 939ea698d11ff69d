import Diagnostics

extension Checker {
    /// A pattern against a value of a type; its names are declared in the scope.
    func pattern(_ pattern: Pattern, matching type: Type) -> TypedPattern {
        let type = resolve(type)
        switch pattern.kind {
        case .wildcard: return TypedPattern(.wildcard, type, pattern.span)
        case .binding(let name, let isVar):
            if name == "_" { return TypedPattern(.wildcard, type, pattern.span) }
            if let shared = sharedBindings?[name] {
                if let first = shared.type, !unify(type, first) {
                    report(FlowMessage.boundDifferently(type.description, resolve(first).description), pattern.span)
                }
                return TypedPattern(.variable(shared), type, pattern.span)
            }
            let symbol = VariableSymbol(name, isLet: !isVar, type: type, span: pattern.span)
            declareLocal(symbol)
            if sharedBindings != nil { sharedBindings?[name] = symbol }
            return TypedPattern(.variable(symbol), type, pattern.span)
        case .typed(let inner, let written):
            let wanted = self.type(written)
            if !unify(type, wanted) {
                report(ConversionMessage.mismatch(type.description, wanted.description, .initialization), pattern.span)
            }
            return self.pattern(inner, matching: wanted)
        case .tuple(let elements): return tuplePattern(elements, pattern, type)
        case .optional(let inner):
            guard let wrapped = type.wrapped else { return misfit(pattern, type, "an optional") }
            return TypedPattern(.some(self.pattern(inner, matching: wrapped)), type, pattern.span)
        case .enumCase(let written, let name, let payload): return casePattern(written, name, payload, pattern, type)
        case .expression(let expr): return expressionPattern(expr, pattern, type)
        case .isType(let written):
            return TypedPattern(
                .isType(self.type(written), TypedPattern(.wildcard, type, pattern.span)), type, pattern.span)
        case .cast(let inner, let written):
            let wanted = self.type(written)
            return TypedPattern(.isType(wanted, self.pattern(inner, matching: wanted)), type, pattern.span)
        }
    }

    func declareLocal(_ symbol: VariableSymbol) {
        let isGlobal = function == nil && scope === cellScope
        symbol.function = isGlobal ? nil : function ?? cellContext
        symbol.file = file
        if isGlobal { globals.append(symbol) }
        scope.declare(.variable(symbol), as: symbol.name)
    }

    private func misfit(_ pattern: Pattern, _ type: Type, _ what: String) -> TypedPattern {
        if !type.hasErrors { report(PatternMessage.mismatch(what, type.description), pattern.span) }
        declareNames(in: pattern)
        return TypedPattern(.wildcard, type, pattern.span)
    }

    /// After a mistake the names still exist, so that it is reported once.
    private func declareNames(in pattern: Pattern) {
        switch pattern.kind {
        case .binding(let name, _):
            let symbol = VariableSymbol(name, isLet: true, type: .error, span: pattern.span)
            declareLocal(symbol)
        case .tuple(let elements): elements.forEach { declareNames(in: $0.pattern) }
        case .enumCase(_, _, let payload): payload?.forEach { declareNames(in: $0.pattern) }
        case .optional(let inner), .cast(let inner, _), .typed(let inner, _): declareNames(in: inner)
        case .wildcard, .expression, .isType: break
        }
    }

    private func tuplePattern(_ elements: [(label: String?, pattern: Pattern)], _ pattern: Pattern, _ type: Type)
        -> TypedPattern
    {
        guard case .tuple(let types) = type, types.count == elements.count else {
            return misfit(pattern, type, "a tuple of \(elements.count)")
        }
        let parts = zip(elements, types).map { self.pattern($0.pattern, matching: $1.type) }
        return TypedPattern(.tuple(parts), type, pattern.span)
    }

    private func casePattern(
        _ written: TypeExpr?, _ name: Expr.Name, _ payload: [(label: String?, pattern: Pattern)]?, _ pattern: Pattern,
        _ type: Type
    ) -> TypedPattern {
        var type = type
        if type.hasErrors {
            declareNames(in: pattern)
            return TypedPattern(.wildcard, type, pattern.span)
        }
        if let written {
            let wanted = self.type(written)
            if case .existential = type {
                let inner = casePattern(nil, name, payload, pattern, wanted)
                return TypedPattern(.isType(wanted, inner), type, pattern.span)
            }
            if wanted.nominal !== type.nominal, wanted.nominal !== type.wrapped?.nominal {
                return misfit(pattern, type, wanted.description)
            }
        }
        if type.nominal === Standard.optional, name.text == "some" || name.text == "none" {
            return optionalPattern(name, payload, pattern, type)
        }
        if let wrapped = type.wrapped, hasCase(resolve(wrapped), name.text) {
            let inner = casePattern(nil, name, payload, pattern, resolve(wrapped))
            return TypedPattern(.some(inner), type, pattern.span)
        }
        type = resolve(type)
        guard case .nominal(let nominal, let arguments) = type, nominal.kind == .enumeration else {
            return constantPattern(written, name, payload, pattern, type)
        }
        complete(nominal)
        guard let found = nominal.cases.first(where: { $0.name == name.text }) else {
            return constantPattern(written, name, payload, pattern, type)
        }
        let substitution = substitution(nominal, arguments)
        return TypedPattern(
            .enumCase(nominal, found.tag, parts(payload, found, substitution, pattern)), type, pattern.span)
    }

    private func hasCase(_ type: Type, _ name: String) -> Bool {
        guard let nominal = type.nominal, nominal.kind == .enumeration else { return false }
        complete(nominal)
        return nominal.cases.contains { $0.name == name }
    }

    private func optionalPattern(
        _ name: Expr.Name, _ payload: [(label: String?, pattern: Pattern)]?, _ pattern: Pattern, _ type: Type
    ) -> TypedPattern {
        guard let wrapped = type.wrapped else { return TypedPattern(.wildcard, type, pattern.span) }
        if name.text == "none" { return TypedPattern(.none, type, pattern.span) }
        let inner =
            payload.map { self.pattern(whole($0, pattern), matching: wrapped) }
            ?? TypedPattern(.wildcard, wrapped, pattern.span)
        return TypedPattern(.some(inner), type, pattern.span)
    }

    /// `.some(let x, let y)` takes the one tuple apart that is there.
    private func whole(_ payload: [(label: String?, pattern: Pattern)], _ pattern: Pattern) -> Pattern {
        payload.count == 1 ? payload[0].pattern : Pattern(.tuple(payload), pattern.span)
    }

    private func parts(
        _ payload: [(label: String?, pattern: Pattern)]?, _ found: EnumCase, _ substitution: Substitution,
        _ pattern: Pattern
    ) -> [TypedPattern] {
        let types = found.payload.map { $0.type.substituting(substitution) }
        guard let payload else { return types.map { TypedPattern(.wildcard, $0, pattern.span) } }
        if types.isEmpty {
            report(PatternMessage.noPayload(found.name), pattern.span)
            payload.forEach { declareNames(in: $0.pattern) }
            return []
        }
        checkLabels(payload, found)
        if payload.count == types.count { return zip(payload, types).map { self.pattern($0.pattern, matching: $1) } }
        if types.count == 1, found.payload[0].label == nil, case .tuple = resolve(types[0]) {
            return [self.pattern(whole(payload, pattern), matching: resolve(types[0]))]
        }
        if payload.count == 1 {
            // `case .pair(let both)` binds the whole payload.
            let whole = Type.tuple(zip(found.payload, types).map { Type.TupleElement($1, label: $0.label) })
            if case .binding = payload[0].pattern.kind { return [self.pattern(payload[0].pattern, matching: whole)] }
            if case .tuple(let elements) = payload[0].pattern.kind, elements.count == types.count {
                return zip(elements, types).map { self.pattern($0.pattern, matching: $1) }
            }
        }
        report(PatternMessage.payloadCount(found.name, types.count, payload.count), pattern.span)
        payload.forEach { declareNames(in: $0.pattern) }
        return types.map { TypedPattern(.wildcard, $0, pattern.span) }
    }

    /// Labels may be left out, but those that are written are the case's.
    private func checkLabels(_ payload: [(label: String?, pattern: Pattern)], _ found: EnumCase) {
        guard payload.count == found.payload.count else { return }
        for (part, element) in zip(payload, found.payload) {
            guard let label = part.label, let asked = element.label, label != asked else { continue }
            report(PatternMessage.label(label, asked), part.pattern.span)
        }
    }

    /// `.zero` of a structure, compared with `==`.
    private func constantPattern(
        _ written: TypeExpr?, _ name: Expr.Name, _ payload: [(label: String?, pattern: Pattern)]?, _ pattern: Pattern,
        _ type: Type
    ) -> TypedPattern {
        let base = metatype(written.map { self.type($0) } ?? type, name.span)
        if payload == nil, !members(named: name.text, of: base).isEmpty {
            let expr = Expr(.member(nil, name, labels: nil, generics: []), pattern.span)
            return expressionPattern(expr, pattern, type)
        }
        if !type.hasErrors { report(PatternMessage.noCase(name.text, type.description), name.span) }
        declareNames(in: pattern)
        return TypedPattern(.wildcard, type, pattern.span)
    }

    private func expressionPattern(_ expr: Expr, _ pattern: Pattern, _ type: Type) -> TypedPattern {
        if case .nilLiteral = expr.kind, type.wrapped != nil { return TypedPattern(.none, type, pattern.span) }
        if case .boolean(let value) = expr.kind, type == .bool {
            return TypedPattern(.boolean(value), type, pattern.span)
        }
        if case .boolean = expr.kind, let wrapped = type.wrapped.map(resolve), wrapped == .bool {
            return TypedPattern(.some(expressionPattern(expr, pattern, wrapped)), type, pattern.span)
        }
        let subject = VariableSymbol("subject", isLet: true, type: type, span: pattern.span)
        subject.function = function
        let left = TypedExpr(.variable(subject), type, pattern.span)
        let test = wholeExpression(pattern.span) { comparison(expr, left, type) }
        return TypedPattern(.expression(test, subject: subject), type, pattern.span)
    }

    /// `range ~= value` as an expression.
    func patternMatch(_ value: TypedExpr, _ subject: TypedExpr, _ expr: Expr, _ op: Expr.Name) -> TypedExpr {
        if let nominal = value.type.head.nominal,
            [.range, .closedRange, .rangeFrom, .rangeUpTo, .rangeThrough].contains(nominal.builtin),
            let bound = value.type.head.arguments.first, unify(bound, subject.type)
        {
            return TypedExpr(.op("~=", [value, subject], on: value.type), .bool, expr.span)
        }
        return standardOperands(
            Expr.Name(text: "==", span: op.span), [.init(typed: value), .init(typed: subject)], expr, expecting: .bool)
    }

    /// `1...5 ~= x`, a cell's own `~=`, or `==`.
    private func comparison(_ expr: Expr, _ subject: TypedExpr, _ type: Type) -> TypedExpr {
        let op = Expr.Name(text: "~=", span: expr.span)
        let value: TypedExpr
        if case .binary(let name, _, _) = expr.kind, name.text == "..." || name.text == "..<" {
            value = expression(
                expr, expecting: .nominal(name.text == "..." ? Standard.closedRange : Standard.range, [type]))
        } else {
            value = expression(expr, expecting: type)
        }
        if value.type.hasErrors { return value }
        if let nominal = value.type.head.nominal,
            [.range, .closedRange, .rangeFrom, .rangeUpTo, .rangeThrough].contains(nominal.builtin),
            let bound = value.type.head.arguments.first, unify(bound, type)
        {
            return TypedExpr(.op("~=", [value, subject], on: value.type), .bool, expr.span)
        }
        if let called = operatorCall(
            op, [.init(typed: value), .init(typed: subject)], expr, isPrefix: false, expecting: .bool)
        {
            return called
        }
        if convert(value, to: type) == nil {
            report(PatternMessage.expression(resolve(value.type).description, type.description), expr.span)
            return TypedExpr(.error, .error, expr.span)
        }
        return standardOperands(
            Expr.Name(text: "==", span: expr.span), [.init(typed: subject), .init(typed: convert(value, to: type))],
            expr, expecting: .bool)
    }
}

enum PatternMessage: DiagnosticMessage {
    case mismatch(String, String)
    case payloadCount(String, Int, Int)
    case noPayload(String)
    case label(String, String)
    case noCase(String, String)
    case expression(String, String)
    case notExhaustive([String])

    var id: String {
        switch self {
        case .mismatch, .payloadCount, .noPayload, .label, .expression: "pattern-mismatch"
        case .noCase: "unknown-case"
        case .notExhaustive: "not-exhaustive"
        }
    }

    var text: String {
        switch self {
        case .mismatch(let what, let type) where what.hasPrefix("a tuple"):
            type.hasPrefix("(")
                ? "'\(type)' is not convertible to \(what), tuples have a different number of elements"
                : "tuple pattern cannot match values of non-tuple type '\(type)'"
        case .mismatch(let what, let type): "pattern of \(what) cannot match values of type '\(type)'"
        case .payloadCount(let name, let asked, let given):
            "enum case '\(name)' has \(asked) associated value\(asked == 1 ? "" : "s"), but the pattern has \(given)"
        case .noPayload(let name): "pattern with associated values does not match enum case '\(name)'"
        case .label(let label, let asked): "tuple pattern element label '\(label)' must be '\(asked)'"
        case .noCase(let name, let type): "type '\(type)' has no member '\(name)'"
        case .expression(let pattern, let type):
            "expression pattern of type '\(pattern)' cannot match values of type '\(type)'"
        case .notExhaustive: "switch must be exhaustive"
        }
    }

    var hint: String? {
        if case .notExhaustive(let missing) = self {
            return missing.isEmpty ? "Add a 'default' case." : "Missing: \(missing.joined(separator: ", "))."
        }
        return nil
    }
}
