import Diagnostics

/// Operators that cells and libraries declare, operators as values, and `op=`.
extension Checker {
    /// A declared operator that fits the operands; nil where none does and the standard ones are asked.
    func operatorCall(
        _ op: Expr.Name, _ operands: [OperandArgument], _ expr: Expr, isPrefix: Bool, expecting type: Type?
    ) -> TypedExpr? {
        let isPlain = standardFits(op.text, operands)
        let owners = owners(op.text, operands)
        let found = operatorCandidates(op.text, owners, expecting: type)
            .filter { !isPlain || $0.function.map { $0.file != Library.file && $0.host == nil } ?? true }
            .filter {
                $0.function.map {
                    resolveSignature($0); return $0.parameters.count == operands.count
                } ?? false
            }
        if found.isEmpty { return nil }
        let arguments = operands.map { operand in
            CallArgument(
                label: nil, expr: operand.expr, typed: operand.typed,
                span: operand.typed?.span ?? operand.expr?.span ?? op.span, isOperand: true)
        }
        let isStandard = isPrefix || supportsStandard(op.text, operands)
        return bestCall(
            found, arguments, op.span, expr.span, expecting: type,
            isComplete: isStandard ? false : found.count == 1 && !Self.isStandard(op.text))
    }

    /// The types whose operators are asked: those of the operands, and of a literal beside a sequence that is no array
    /// or where arrays have an operator of the cells' own.
    private func owners(_ op: String, _ operands: [OperandArgument]) -> [Type] {
        let known = operands.compactMap { $0.typed.map { resolve($0.type) } }
        if known.isEmpty, extensions(of: Standard.array).contains(where: { $0.members[op] != nil }) {
            // Whole numbers may be fractions where the operator asks for these.
            return operands.compactMap { $0.expr.flatMap(usualType) } + [.array(.double)]
        }
        guard operands.count == 2, let other = known.first, let sequence = other.nominal, sequence !== Standard.array,
            operands.contains(where: { if $0.typed == nil, case .array? = $0.expr?.kind { true } else { false } }),
            conforms(other, to: Standard.sequence)
        else { return known }
        return known + [.array(fresh())]
    }

    /// What an array literal is where nothing is asked of it.
    private func usualType(_ expr: Expr) -> Type? {
        guard case .array = expr.kind else { return nil }
        var type: Type?
        _ = trial {
            let checked = expression(expr)
            settle(checked.type)
            type = resolve(checked.type)
            return false
        }
        return type?.hasErrors == false ? type : nil
    }

    /// Both operands are of one type of the standard library, which has the operator: what else the library declares
    /// under the name is for others.
    private func standardFits(_ op: String, _ operands: [OperandArgument]) -> Bool {
        guard operands.count == 2, let left = operands[0].typed, let right = operands[1].typed else { return false }
        let plain = Self.base(of: op)
        guard Self.isStandard(plain) else { return false }
        switch (left.type.head, right.type.head) {
        case (.nominal(let nominal, _), .nominal(let other, _)):
            return nominal === other && hasPlainOperators(nominal) && resolve(left.type) == resolve(right.type)
                && supports(plain, resolve(left.type))
        case (.variable(let first), .variable(let second)): return first.literal != nil && second.literal != nil
        case (.variable(let variable), .nominal(let nominal, _)), (.nominal(let nominal, _), .variable(let variable)):
            guard let literal = variable.literal, hasPlainOperators(nominal) else { return false }
            let type = Type.nominal(nominal, [])
            return accepts(type, literal) && supports(plain, type)
        default: return false
        }
    }

    private func hasPlainOperators(_ nominal: NominalType) -> Bool {
        switch nominal.builtin {
        case .integer?, .double?, .float?, .bool?, .string?, .character?, .array?: true
        default: false
        }
    }

    /// `+` of `+=`.
    private static func base(of op: String) -> String {
        op.hasSuffix("=") && !["==", "!=", "<=", ">="].contains(op) ? String(op.dropLast()) : op
    }

    private static func isStandard(_ op: String) -> Bool {
        [
            "+", "-", "*", "/", "%", "==", "!=", "<", "<=", ">", ">=", "&", "|", "^", "~", "!", "<<", ">>", "&+", "&-",
            "&*", "~=",
        ].contains(base(of: op))
    }

    private func supportsStandard(_ op: String, _ operands: [OperandArgument]) -> Bool {
        operands.allSatisfy { operand in
            operand.typed.map { op == "~=" || supports(Self.base(of: op), resolve($0.type)) } ?? true
        }
            && Self.isStandard(op)
    }

    private func operatorCandidates(_ op: String, _ types: [Type], expecting: Type?) -> [Candidate] {
        var result: [Candidate] = []
        var seen: Set<Type> = []
        func add(_ candidates: [Candidate]) {
            for candidate in candidates {
                guard let function = candidate.function, !result.contains(where: { $0.function === function }) else {
                    continue
                }
                result.append(candidate)
            }
        }
        let literals = Self.isStandard(op) ? [] : types.flatMap(usualTypes)
        for type in types + literals + (expecting.map { [resolve($0)] } ?? []) {
            let type = type.wrapped.map(resolve) ?? type
            if case .nominal(let nominal, _) = type {
                guard seen.insert(type).inserted else { continue }
                if nominal.builtin != nil, !hasOperator(nominal, op) { continue }
            }
            // No type behind a protocol is known to have another's operators.
            if case .existential(let bounds) = type, classes(in: bounds).isEmpty { continue }
            add(members(named: op, in: type, receiver: metatype(type, .start), isStatic: true, distance: 0))
        }
        var next: Scope? = scope
        while let current = next {
            add(functions(among: current[op].reversed()))
            next = current.parent
        }
        // The library's own code means its own operators, whatever a cell declares.
        if !isLibraryScope { add(functions(among: (environment.symbols[op] ?? []).reversed())) }
        add(functions(among: library.symbols(op, self)))
        // A standard requirement like Equatable's `==` is met by synthesis: only written ones are calls.
        return result.filter {
            $0.function?.isRequirement != true
                || $0.function?.owner?.builtin == nil && !isStandardProtocol($0.function?.owner)
        }
    }

    /// `2 ** 3`: the types whose own `**` literals may be meant for.
    private func usualTypes(of type: Type) -> [Type] {
        guard case .variable(let variable) = type, let literal = variable.literal else { return [] }
        return literal == .integer ? [.int, .double] : [literal.usualType]
    }

    func functionsNamed(_ op: String) -> [Candidate] {
        functions(among: (environment.symbols[op] ?? []) + library.symbols(op, self))
    }

    private func functions(among symbols: [Symbol]) -> [Candidate] {
        symbols.compactMap { symbol in
            if case .function(let function) = symbol { Candidate(target: .function(function)) } else { nil }
        }
    }

    func isStandardProtocol(_ nominal: NominalType?) -> Bool {
        nominal.map { Standard.types[$0.name] === $0 } ?? false
    }

    private func hasOperator(_ nominal: NominalType, _ op: String) -> Bool {
        extensions(of: nominal).contains { $0.members[op] != nil || $0.host?.members[op] != nil }
            || declaredProtocols(nominal, nominal.signature.parameters.map { .parameter($0) }).contains { proto in
                extensions(of: proto).contains { $0.members[op] != nil || $0.host?.members[op] != nil }
            }
    }

    // MARK: Operators as values

    /// `+` where a function is asked for: a closure that applies it.
    func operatorReference(_ op: String, _ expr: Expr, expecting type: Type?) -> TypedExpr {
        guard let wanted = type?.head.wrapped?.head.function ?? type?.head.function else {
            report(OperatorReferenceMessage.noContext(op), expr.span)
            return TypedExpr(.error, .error, expr.span)
        }
        return expanded(wanted, expr.span) { [self] parameters in
            let name = Expr.Name(text: op, span: expr.span)
            var operands = parameters.map { OperandArgument(typed: $0) }
            // `zip(a, b).map(*)`: a function of two where one pair comes.
            if parameters.count == 1, case .tuple(let elements) = resolve(parameters[0].type), elements.count == 2 {
                operands = elements.indices.map {
                    OperandArgument(typed: TypedExpr(.tupleElement(parameters[0], $0), elements[$0].type, expr.span))
                }
            }
            if operands.count == 1 { return prefixed(name, operands[0], expr, expecting: wanted.result) }
            return applied(name, operands, expr, expecting: wanted.result)
        }
    }

    private func prefixed(_ op: Expr.Name, _ operand: OperandArgument, _ expr: Expr, expecting: Type?) -> TypedExpr {
        if let called = operatorCall(op, [operand], expr, isPrefix: true, expecting: expecting) { return called }
        guard let value = operand.typed else { return TypedExpr(.error, .error, expr.span) }
        let name = op.text == "!" ? "!" : "prefix" + op.text
        return TypedExpr(.op(name, [value], on: value.type), value.type, expr.span)
    }

    private func applied(_ op: Expr.Name, _ operands: [OperandArgument], _ expr: Expr, expecting: Type?) -> TypedExpr {
        if let group = environment.operators.group(of: op.text), group.isAssignment, let place = operands[0].typed,
            let value = operands[1].typed
        {
            return updated(op, place, .init(typed: value), expr)
        }
        if op.text == "&&" || op.text == "||", let first = operands[0].typed, let second = operands[1].typed,
            unify(first.type, .bool), unify(second.type, .bool)
        {
            return TypedExpr(op.text == "&&" ? .and(first, second) : .or(first, second), .bool, expr.span)
        }
        return binaryOperands(op, operands, expr, expecting: expecting)
    }

    func binaryOperands(_ op: Expr.Name, _ operands: [OperandArgument], _ expr: Expr, expecting: Type?) -> TypedExpr {
        if let called = operatorCall(op, operands, expr, isPrefix: false, expecting: expecting) { return called }
        return standardOperands(op, operands, expr, expecting: expecting)
    }

    /// A closure with these parameters whose body is made from them: `map(f)` becomes `map { f($0) }`.
    func expanded(_ wanted: FunctionType, _ span: TextSpan, _ body: ([TypedExpr]) -> TypedExpr) -> TypedExpr {
        let context = FunctionContext(parent: function, result: wanted.result, isThrowing: wanted.isThrowing)
        let saved = function
        function = context
        defer { function = saved }
        let symbols = wanted.parameters.enumerated().map { index, parameter in
            let symbol = VariableSymbol("$\(index)", isLet: !parameter.isInout, type: parameter.type, span: span)
            symbol.isInout = parameter.isInout
            symbol.isParameter = true
            symbol.function = context
            return symbol
        }
        let values = zip(symbols, wanted.parameters).map { TypedExpr(.variable($0), $1.type, span) }
        tryDepth += 1
        let result = body(values)
        tryDepth -= 1
        if result.type.hasErrors { return result }
        let statement: TypedStmt
        if wanted.result.head.isVoid {
            statement = TypedStmt(.expression(result), span)
        } else {
            statement = TypedStmt(.return(converted(result, to: wanted.result, .closureResult)), span)
        }
        let code = ClosureCode(context: context, parameters: symbols, body: [statement])
        return TypedExpr(.closure(code), .function(wanted), span)
    }

    // MARK: Compound assignment

    func update(_ op: Expr.Name, _ left: Expr, _ right: Expr, _ expr: Expr) -> TypedExpr {
        let place = expression(left)
        if place.type.hasErrors {
            _ = attempt { expression(right) }
            return place
        }
        if case .chain(let inner) = place.kind {
            // `a?.b += c`: nothing happens where a link is nil.
            let changed = updated(op, inner, .init(expr: right), expr)
            return changed.type.hasErrors ? changed : TypedExpr(.chain(changed), .optional(.void), expr.span)
        }
        return updated(op, place, .init(expr: right), expr)
    }

    private func updated(_ op: Expr.Name, _ place: TypedExpr, _ value: OperandArgument, _ expr: Expr) -> TypedExpr {
        if !changesObject(op, place), !requireMutable(place, op.span, .operatorSide) {
            return TypedExpr(.error, .error, expr.span)
        }
        var value = value
        if value.typed == nil, let right = value.expr, !isContextual(right) {
            let hint = resolve(place.type)
            value.typed = expression(right, expecting: isNumber(right) ? hint : nil)
        }
        if value.typed?.type.hasErrors == true { return TypedExpr(.error, .error, expr.span) }
        if let called = operatorCall(op, [.init(typed: place), value], expr, isPrefix: false, expecting: nil) {
            return called
        }
        let plain = String(op.text.dropLast())
        let right = complete(value, like: place)
        if right.type.hasErrors { return right }
        if let called = operatorCall(
            .init(text: plain, span: op.span), [.init(typed: place), .init(typed: right)], expr, isPrefix: false,
            expecting: place.type),
            !supports(plain, resolve(place.type))
        {
            return TypedExpr(.error, .error, called.span)
        }
        let isShift = plain == "<<" || plain == ">>"
        if isShift { settle(right.type) }
        let fits =
            isShift ? conforms(resolve(right.type), to: Standard.binaryInteger) : convert(right, to: place.type) != nil
        guard fits, supports(plain, resolve(place.type)) else {
            return misfit(op, place, right)
        }
        let stored = isShift ? right : convert(right, to: place.type) ?? right
        return TypedExpr(.update(plain, place, stored), .void, expr.span)
    }

    /// `static func += (a: Parameter, b: Double)` of a class changes what the object holds, not the variable.
    private func changesObject(_ op: Expr.Name, _ place: TypedExpr) -> Bool {
        let type = resolve(place.type)
        guard type.isClass else { return false }
        return operatorCandidates(op.text, [type], expecting: nil).contains { candidate in
            guard let function = candidate.function else { return false }
            resolveSignature(function)
            return function.owner === type.nominal && function.parameters.first?.isInout == false
        }
    }

    private func isNumber(_ expr: Expr) -> Bool {
        switch expr.kind {
        case .integer, .float, .string: true
        case .prefix(_, let inner), .parentheses(let inner): isNumber(inner)
        default: false
        }
    }
}

enum OperatorReferenceMessage: DiagnosticMessage {
    case noContext(String)

    var id: String { "ambiguous" }
    var text: String {
        switch self {
        case .noContext(let op): "ambiguous use of operator '\(op)'"
        }
    }
}
