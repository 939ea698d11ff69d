import Diagnostics

extension Checker {
    func literal(_ expr: Expr, expecting type: Type?) -> TypedExpr? {
        switch expr.kind {
        case .integer(let value): integer(value, isNegative: false, expr.span, expecting: type)
        case .hugeInteger(let digits): hugeInteger(digits, isNegative: false, expr.span, expecting: type)
        case .float(let value): TypedExpr(.float(value), literalType(.float, expecting: type), expr.span)
        case .boolean(let value): TypedExpr(.boolean(value), literalType(.boolean, expecting: type), expr.span)
        case .string(let parts): string(parts, expr, expecting: type)
        case .nilLiteral: nilValue(expr, expecting: type)
        case .array(let elements): array(elements, expr, expecting: type)
        case .dictionary(let elements): dictionary(elements, expr, expecting: type)
        case .tuple(let elements): tuple(elements, expr, expecting: type)
        case .line:
            TypedExpr(
                .integer(UInt64(expr.span.start.line), isNegative: false), literalType(.integer, expecting: type),
                expr.span)
        case .function: TypedExpr(.string(function?.symbol?.fullName ?? "main"), .string, expr.span)
        default: nil
        }
    }

    /// The expected type where the literal may become that, else a variable that later decides.
    private func literalType(_ literal: TypeVariable.Literal, expecting type: Type?) -> Type {
        guard var target = type?.head else { return fresh(literal) }
        while let wrapped = target.wrapped { target = wrapped.head }
        switch target {
        case .nominal, .parameter, .associated:
            guard accepts(target, literal) else { return fresh(literal) }
            conversionCost += distance(target, from: literal.usualType)
            return target
        case .variable(let variable) where variable.literal == nil || variable.literal == literal: return fresh(literal)
        default: return fresh(literal)
        }
    }

    func integer(_ value: UInt64, isNegative: Bool, _ span: TextSpan, expecting type: Type?) -> TypedExpr {
        let made = TypedExpr(.integer(value, isNegative: isNegative), literalType(.integer, expecting: type), span)
        pending.append(
            Pending(span: span) { [unowned self] in
                guard case .integer(let format)? = resolve(made.type).builtin,
                    !format.accepts(value, isNegative: isNegative)
                else { return }
                reportOverflow(String(value), isNegative, resolve(made.type), span)
            })
        return made
    }

    /// Where a fraction would do as well it is the nearest one.
    func hugeInteger(_ digits: String, isNegative: Bool, _ span: TextSpan, expecting type: Type?) -> TypedExpr {
        let magnitude = SyntaxReader.float(digits)
        let made = TypedExpr(
            .float(isNegative ? -magnitude : magnitude), literalType(.integer, expecting: type), span)
        pending.append(
            Pending(span: span) { [unowned self] in
                let type = resolve(made.type)
                if type != .double, type != .float { reportOverflow(digits, isNegative, type, span) }
            })
        return made
    }

    private func reportOverflow(_ digits: String, _ isNegative: Bool, _ type: Type, _ span: TextSpan) {
        report(LiteralMessage.overflows((isNegative ? "-" : "") + digits, type.description), span)
    }

    private func nilValue(_ expr: Expr, expecting type: Type?) -> TypedExpr {
        if let type = type?.head, type.wrapped != nil { return TypedExpr(.nilValue, type, expr.span) }
        if let type = type?.head, case .nominal = type, conforms(type, to: Standard.nilLiteral) {
            let nothing = CallArgument(
                label: "nilLiteral", expr: nil, typed: TypedExpr(.tuple([]), .void, expr.span), span: expr.span)
            return construct(type, [nothing], expr.span, expr.span, expecting: type)
        }
        let made = TypedExpr(.nilValue, .optional(fresh()), expr.span)
        pending.append(
            Pending(span: expr.span) { [unowned self] in
                if resolve(made.type).isOpen { report(LiteralMessage.nilWithoutContext, expr.span) }
            })
        return made
    }

    private func string(_ parts: [Expr.StringPart], _ expr: Expr, expecting type: Type?) -> TypedExpr {
        let texts = parts.compactMap { part -> String? in
            if case .text(let text) = part { return text }
            return nil
        }
        if texts.count == parts.count {
            let text = texts.joined()
            let made = TypedExpr(
                .string(text), literalType(text.count == 1 ? .character : .string, expecting: type), expr.span)
            return made
        }
        let checked = parts.map { part -> TypedExpr.Part in
            switch part {
            case .text(let text): .text(text)
            case .value(let value):
                .value(
                    wholeExpression(value.span) {
                        wholeSpan = nil
                        return expression(value)
                    })
            }
        }
        var target = Type.string
        if let type = type?.head, case .nominal(let nominal, _) = type, nominal.builtin == nil, accepts(type, .string) {
            target = type
        }
        return TypedExpr(.interpolation(checked), target, expr.span)
    }

    // MARK: Collections

    private func array(_ elements: [Expr], _ expr: Expr, expecting type: Type?) -> TypedExpr {
        var target = type?.head
        while let wrapped = target?.wrapped { target = wrapped.head }
        if let target, case .nominal(let nominal, let arguments) = target {
            if nominal === Standard.array || nominal === Standard.set || nominal === Standard.slice {
                if nominal !== Standard.array { conversionCost += 1 }
                let checked = elements.map { expression($0, as: arguments[0], .element) }
                return TypedExpr(.array(checked), target, expr.span)
            }
            if conforms(target, to: Standard.arrayLiteral),
                let made = literalCall("arrayLiteral", elements.map { [$0] }, target, expr)
            {
                return made
            }
        }
        if elements.isEmpty, type?.head == .any { return TypedExpr(.array([]), .array(.any), expr.span) }
        let checked = elementsAlike(elements)
        if checked.isEmpty {
            let made = TypedExpr(.array([]), .array(fresh()), expr.span)
            pending.append(
                Pending(span: expr.span) { [unowned self] in
                    if resolve(made.type).isOpen { report(LiteralMessage.emptyCollection, expr.span) }
                })
            return made
        }
        if checked.contains(where: { $0.type.hasErrors }) { return TypedExpr(.error, .error, expr.span) }
        let element = join(checked, expecting: nil) ?? gathered(checked, expr, isAlone: type == nil) { "[\($0)]" }
        let same = checked.map { value in
            if case .nilValue = value.kind, element.wrapped != nil { return TypedExpr(.nilValue, element, value.span) }
            return convert(value, to: element) ?? value
        }
        return TypedExpr(.array(same), .array(element), expr.span)
    }

    /// What values are together that have no type in common: a mistake where nothing is done with them but to name them.
    private func gathered(_ values: [TypedExpr], _ expr: Expr, isAlone: Bool, _ name: (Type) -> String) -> Type {
        let present = values.filter { if case .nilValue = $0.kind { false } else { true } }
        if present.isEmpty { return .optional(values[0].type) }
        let common = join(present, expecting: nil) ?? within(present)
        let element = present.count < values.count ? Type.optional(common ?? .any) : common ?? .any
        if common == nil, isAlone, expr.span == wholeSpan {
            report(ChoiceMessage.heterogeneous(name(element)), expr.span)
        }
        return element
    }

    /// Literals of one kind meet in what stands in them: `[[1], ["a"]]` holds arrays of anything.
    private func within(_ literals: [TypedExpr]) -> Type? {
        func together(_ values: [TypedExpr]) -> Type { join(values, expecting: nil) ?? within(values) ?? .any }
        let arrays = literals.compactMap { literal -> [TypedExpr]? in
            if case .array(let elements) = literal.kind, resolve(literal.type).builtin == .array {
                elements
            } else {
                nil
            }
        }
        if arrays.count == literals.count { return .array(together(arrays.flatMap { $0 })) }
        let dictionaries = literals.compactMap { literal -> [(key: TypedExpr, value: TypedExpr)]? in
            if case .dictionary(let pairs) = literal.kind { pairs } else { nil }
        }
        let pairs = dictionaries.flatMap { $0 }
        guard dictionaries.count == literals.count, let key = join(pairs.map(\.key), expecting: nil) else { return nil }
        return .dictionary(key, together(pairs.map(\.value)))
    }

    /// Elements that have a type of their own come first: `[Size.large, .small]`.
    private func elementsAlike(_ elements: [Expr]) -> [TypedExpr] {
        var checked: [TypedExpr?] = elements.map { isContextual($0) ? nil : expression($0) }
        let known = checked.compactMap { $0 }
        let hint = known.isEmpty ? nil : join(known, expecting: nil).map(resolve)
        func alike(_ element: Expr) -> TypedExpr {
            // `[[1], [nil, 4]]`: what one element is need not do for the next.
            attempt { expression(element, expecting: hint ?? checked.first??.type) } ?? expression(element)
        }
        for index in elements.indices where checked[index] == nil && !elements[index].isNil {
            checked[index] = alike(elements[index])
        }
        let others = checked.compactMap { $0 }
        let isMixed = hint == nil && !others.isEmpty && join(others, expecting: nil) == nil
        for index in elements.indices where checked[index] == nil {
            let element = elements[index]
            checked[index] = isMixed ? TypedExpr(.nilValue, .optional(.any), element.span) : alike(element)
        }
        return checked.compactMap { $0 }
    }

    /// `init(arrayLiteral:)` or `init(dictionaryLiteral:)` of a type that can be written as a literal.
    private func literalCall(_ label: String, _ elements: [[Expr]], _ target: Type, _ expr: Expr) -> TypedExpr? {
        let base = metatype(target, expr.span)
        let found = members(named: "init", of: base).first { candidate in
            guard let function = candidate.function else { return false }
            resolveSignature(function)
            return function.parameters.first?.label == label
        }
        guard let candidate = found, let function = candidate.function, let parameter = function.parameters.first else {
            return nil
        }
        let element = resolve(parameter.type.substituting(candidate.substitution))
        let values = elements.map { parts -> TypedExpr in
            if parts.count == 1 { return expression(parts[0], as: element, .element) }
            guard case .tuple(let types) = element, types.count == parts.count else { return expression(parts[0]) }
            let checked = zip(parts, types).map { expression($0, as: $1.type, .element) }
            return TypedExpr(.tuple(checked), element, parts[0].span)
        }
        let packed = TypedExpr(.array(values), .array(element), expr.span)
        let call = TypedExpr.Call(
            function: function, substitution: candidate.substitution, receiver: base, arguments: [packed])
        return TypedExpr(.call(call), target, expr.span)
    }

    private func dictionary(_ elements: [(key: Expr, value: Expr)], _ expr: Expr, expecting type: Type?) -> TypedExpr {
        var target = type?.head
        while let wrapped = target?.wrapped { target = wrapped.head }
        if let target, case .nominal(let nominal, let arguments) = target {
            if nominal === Standard.dictionary || nominal === Standard.pairs {
                let open = arguments.contains { $0.isOpen }
                if !open || elements.isEmpty {
                    let checked = elements.map {
                        (expression($0.key, as: arguments[0], .key), expression($0.value, as: arguments[1], .value))
                    }
                    return TypedExpr(.dictionary(checked), target, expr.span)
                }
                return pairs(elements, expr, isAlone: true) { .nominal(nominal, [$0, $1]) }
            }
            if conforms(target, to: Standard.dictionaryLiteral),
                let made = literalCall("dictionaryLiteral", elements.map { [$0.key, $0.value] }, target, expr)
            {
                return made
            }
        }
        if elements.isEmpty, type?.head == .any {
            return TypedExpr(.dictionary([]), .dictionary(.string, .any), expr.span)
        }
        if elements.isEmpty {
            let made = TypedExpr(.dictionary([]), .dictionary(fresh(), fresh()), expr.span)
            pending.append(
                Pending(span: expr.span) { [unowned self] in
                    if resolve(made.type).isOpen { report(LiteralMessage.emptyCollection, expr.span) }
                })
            return made
        }
        let made = pairs(elements, expr, isAlone: type == nil) { .dictionary($0, $1) }
        pending.append(Pending(span: expr.span) { [unowned self] in requireHashableKeys(of: made) })
        return made
    }

    private func requireHashableKeys(of dictionary: TypedExpr) {
        guard let key = resolve(dictionary.type).arguments.first, !key.hasErrors, !key.hasVariables,
            !conforms(key, to: Standard.hashable)
        else { return }
        let message = CallMessage.requirement(
            "generic struct 'Dictionary'", key.description, "conform to 'Hashable'")
        report(message, dictionary.span)
    }

    private func pairs(
        _ elements: [(key: Expr, value: Expr)], _ expr: Expr, isAlone: Bool, _ make: (Type, Type) -> Type
    ) -> TypedExpr {
        let keys = elements.map { expression($0.key) }
        let values = elements.map { expression($0.value) }
        if (keys + values).contains(where: { $0.type.hasErrors }) { return TypedExpr(.error, .error, expr.span) }
        guard let key = join(keys, expecting: nil) else {
            report(ChoiceMessage.heterogeneous("[AnyHashable : Any]"), expr.span)
            return TypedExpr(.error, .error, expr.span)
        }
        let value =
            join(values, expecting: nil)
            ?? gathered(values, expr, isAlone: isAlone) { "[\(resolve(key).description) : \($0)]" }
        let checked = zip(keys, values).map { (key: convert($0, to: key) ?? $0, value: convert($1, to: value) ?? $1) }
        return TypedExpr(.dictionary(checked), make(key, value), expr.span)
    }

    private func tuple(_ elements: [Expr.Argument], _ expr: Expr, expecting type: Type?) -> TypedExpr {
        var hints: [Type?] = elements.map { _ in nil }
        var target = type?.head
        while let wrapped = target?.wrapped { target = wrapped.head }
        if case .tuple(let types)? = target, types.count == elements.count { hints = types.map(\.type) }
        let checked = zip(elements, hints).map { expression($0.value, expecting: $1) }
        checkDistinct(elements.map(\.label), expr.span)
        let made = zip(elements, checked).map { Type.TupleElement($1.type, label: $0.label) }
        return TypedExpr(.tuple(checked), .tuple(made), expr.span)
    }

    /// The names of a tuple's parts.
    func checkDistinct(_ labels: [String?], _ span: TextSpan) {
        let named = labels.compactMap { $0 == "_" ? nil : $0 }
        if Set(named).count < named.count { report(LiteralMessage.repeatedLabel, span) }
    }
}

extension Expr {
    fileprivate var isNil: Bool { if case .nilLiteral = kind { true } else { false } }
}

extension IntegerFormat {
    func accepts(_ magnitude: UInt64, isNegative: Bool) -> Bool {
        let limit: UInt64 =
            isSigned ? (1 << UInt64(bits - 1)) - (isNegative ? 0 : 1) : bits == 64 ? .max : (1 << UInt64(bits)) - 1
        return magnitude <= limit && (isSigned || !isNegative || magnitude == 0)
    }
}

enum LiteralMessage: DiagnosticMessage {
    case overflows(String, String)
    case nilWithoutContext
    case emptyCollection
    case repeatedLabel

    var id: String {
        switch self {
        case .overflows: "literal-overflow"
        case .nilWithoutContext: "nil-without-context"
        case .emptyCollection: "empty-collection"
        case .repeatedLabel: "repeated-label"
        }
    }

    var text: String {
        switch self {
        case .repeatedLabel: "cannot create a tuple with a duplicate element label"
        case .overflows(let value, let type) where value.hasPrefix("-") && type.hasPrefix("U"):
            "negative integer '\(value)' overflows when stored into unsigned type '\(type)'"
        case .overflows(let value, let type): "integer literal '\(value)' overflows when stored into '\(type)'"
        case .nilWithoutContext: "'nil' requires a contextual type"
        case .emptyCollection: "empty collection literal requires an explicit type"
        }
    }
}
