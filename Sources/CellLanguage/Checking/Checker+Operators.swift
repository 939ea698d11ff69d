import Diagnostics

extension Checker {
    func prefix(_ op: Expr.Name, _ operand: Expr, _ expr: Expr, expecting type: Type?) -> TypedExpr {
        if op.text == "-", let literal = negative(operand, expr, expecting: type) { return literal }
        if op.text == "..." || op.text == "..<" { return partialRange(op.text, operand, expr) }
        let value = expression(operand, expecting: type)
        if value.type.hasErrors { return value }
        if let called = operatorCall(op, [.init(typed: value)], expr, isPrefix: true, expecting: type) { return called }
        switch op.text {
        case "!":
            guard unify(value.type, .bool) else { return unaryMisfit(op, value) }
            return TypedExpr(.op("!", [value], on: .bool), .bool, expr.span)
        case "-", "+", "~":
            let node = TypedExpr(.op("prefix" + op.text, [value], on: value.type), value.type, expr.span)
            let proto =
                op.text == "~" ? Standard.binaryInteger : op.text == "-" ? Standard.signedNumeric : Standard.additive
            pending.append(
                Pending(span: op.span) { [unowned self] in
                    if !conforms(resolve(value.type), to: proto) { _ = unaryMisfit(op, value) }
                })
            return node
        default: return unaryMisfit(op, value)
        }
    }

    private func negative(_ operand: Expr, _ expr: Expr, expecting type: Type?) -> TypedExpr? {
        switch operand.kind {
        case .integer(let value): return integer(value, isNegative: true, expr.span, expecting: type)
        case .hugeInteger(let digits): return hugeInteger(digits, isNegative: true, expr.span, expecting: type)
        case .float(let value):
            guard let made = literal(Expr(.float(-value), expr.span), expecting: type) else { return nil }
            return made
        default: return nil
        }
    }

    func postfix(_ op: Expr.Name, _ operand: Expr, _ expr: Expr, expecting type: Type?) -> TypedExpr {
        let value = expression(operand)
        if value.type.hasErrors { return value }
        if op.text == "..." {
            requireComparable(value, op.text)
            return TypedExpr(
                .op("x...", [value], on: value.type), .nominal(Standard.rangeFrom, [value.type]), expr.span)
        }
        if let called = operatorCall(op, [.init(typed: value)], expr, isPrefix: false, expecting: type) {
            return called
        }
        return unaryMisfit(op, value)
    }

    private func partialRange(_ op: String, _ operand: Expr, _ expr: Expr) -> TypedExpr {
        let value = expression(operand)
        if value.type.hasErrors { return value }
        requireComparable(value, op)
        let nominal = op == "..." ? Standard.rangeThrough : Standard.rangeUpTo
        return TypedExpr(.op(op + "x", [value], on: value.type), .nominal(nominal, [value.type]), expr.span)
    }

    /// What stands at one end of a range: looked at once its type is known.
    private func requireComparable(_ bound: TypedExpr, _ op: String) {
        pending.append(
            Pending(span: bound.span) { [unowned self] in
                settle(bound.type)
                let type = resolve(bound.type)
                if type.isOpen || type.hasErrors || conforms(type, to: Standard.comparable) { return }
                report(OperandMessage.nonconforming(op, type.description, "Comparable"), bound.span)
            })
    }

    private func unaryMisfit(_ op: Expr.Name, _ value: TypedExpr) -> TypedExpr {
        if !["-", "+", "~", "!", "...", "..<"].contains(op.text), functionsNamed(op.text).isEmpty {
            report(OperandMessage.unknown(op.text), op.span)
            return TypedExpr(.error, .error, op.span)
        }
        if !value.type.hasErrors { report(OperandMessage.unary(op.text, resolve(value.type).description), op.span) }
        return TypedExpr(.error, .error, op.span)
    }

    // MARK: Binary

    func binary(_ op: Expr.Name, _ left: Expr, _ right: Expr, _ expr: Expr, expecting type: Type?) -> TypedExpr {
        switch op.text {
        case "&&", "||": return logical(op, left, right, expr)
        case "??": return coalesce(left, right, expr, expecting: type)
        case "===", "!==": return identity(op, left, right, expr)
        case "...", "..<": return range(op, left, right, expr, expecting: type)
        case "~=": break
        default:
            if let group = environment.operators.group(of: op.text), group.isAssignment {
                return update(op, left, right, expr)
            }
        }
        return tryingLiterals(in: expr, expecting: type) { [self] in
            arithmetic(op, left, right, expr, expecting: type)
        }
    }

    private func arithmetic(_ op: Expr.Name, _ left: Expr, _ right: Expr, _ expr: Expr, expecting type: Type?)
        -> TypedExpr
    {
        var values: [OperandArgument] = [.init(expr: left), .init(expr: right)]
        let hint = type.flatMap { isLiteralTree(expr) ? $0 : nil }
        for index in values.indices where !isContextual(index == 0 ? left : right) {
            let operand = index == 0 ? left : right
            let own = hint ?? type.flatMap { $0.head.nominal?.builtin == nil && isPliable(operand) ? $0 : nil }
            values[index].typed = unlessAmbiguous { expression(operand, expecting: own) }
        }
        typeLiteralArrays(&values)
        typeCallsBesideArrays(&values)
        if let type { typeCalls(&values, left, right, expecting: type) }
        for (index, operand) in [left, right].enumerated() where values[index].typed == nil && !isContextual(operand) {
            values[index].typed = expression(operand, expecting: values[1 - index].typed.map { resolve($0.type) })
        }
        if op.text == "+", let type { joinAsArray(&values, left, right, expecting: type) }
        if values.contains(where: { $0.typed?.type.hasErrors ?? false }) { return TypedExpr(.error, .error, expr.span) }
        for index in values.indices {
            guard op.text != "==", op.text != "!=", let value = values[index].typed, isImplicitlyUnwrapped(value),
                let wrapped = resolve(value.type).wrapped
            else { continue }
            values[index].typed = TypedExpr(.force(value), wrapped, value.span)
        }
        return binaryOperands(op, values, expr, expecting: type)
    }

    /// Whether an expression is built of literals and implicit members, which may become values of a cell's own type.
    private func isPliable(_ expr: Expr) -> Bool {
        switch expr.kind {
        case .integer, .hugeInteger, .float, .string, .member(nil, _, _, _): true
        case .parentheses(let inner), .prefix(_, let inner), .call(let inner, _): isPliable(inner)
        case .binary(let op, let left, let right):
            "+-*/%".contains(op.text) && isPliable(left) && isPliable(right)
        default: false
        }
    }

    /// Whether an expression is built of number literals alone, so that an expected type reaches into it.
    func isLiteralTree(_ expr: Expr) -> Bool {
        switch expr.kind {
        case .integer, .hugeInteger, .float: true
        case .parentheses(let inner), .prefix(_, let inner): isLiteralTree(inner)
        case .binary(let op, let left, let right):
            "+-*/%".contains(op.text) && isLiteralTree(left) && isLiteralTree(right)
        default: false
        }
    }

    /// Whether an expression has no type of its own and takes that of its place.
    func isContextual(_ expr: Expr) -> Bool {
        switch expr.kind {
        case .array, .dictionary, .closure, .nilLiteral, .operatorReference, .keyPath: true
        case .member(let base, let name, _, _): name.text == "init" || base.map(isContextual) ?? true
        case .call(let callee, let arguments):
            switch callee.kind {
            case .closure: false
            case .member(let base?, let name, _, _) where name.text == "init": isContextual(base)
            default: isContextual(callee) || takesRootless(callee, arguments)
            }
        case .force(let inner), .chain(let inner), .parentheses(let inner): isContextual(inner)
        case .subscript(let base, _):
            if case .array = base.kind { false } else { isContextual(base) }
        case .ternary(_, let then, let otherwise): isContextual(then) || isContextual(otherwise)
        case .tuple(let elements): elements.contains { isContextual($0.value) }
        case .ifElse, .match: true
        case .inout(let inner): isContextual(inner)
        case .name(let name, let labels, _): labels == nil && isOverloaded(name)
        case .binary(_, let left, let right): isContextual(left) && isContextual(right)
        case .integer, .hugeInteger, .float, .string, .boolean, .prefix, .postfix, .assign, .cast, .try, .type,
            .discard, .line, .function:
            false
        }
    }

    /// `by(\.age)`: what is expected of it says whose property that is.
    func takesRootless(_ callee: Expr, _ arguments: [Expr.Argument]) -> Bool {
        guard case .name = callee.kind else { return false }
        return arguments.contains { if case .keyPath(nil, _) = $0.value.kind { true } else { false } }
    }

    private func isOverloaded(_ name: String) -> Bool {
        let found = candidates(named: name, .start)
        guard found.count > 1 || found.first?.function?.signature.parameters.isEmpty == false else {
            if let function = found.first?.function {
                resolveSignature(function)
                return !function.signature.parameters.isEmpty
            }
            return false
        }
        return found.allSatisfy { $0.function != nil }
    }

    func complete(_ argument: OperandArgument, like other: TypedExpr?) -> TypedExpr {
        if let typed = argument.typed { return typed }
        guard let expr = argument.expr else { preconditionFailure("an operand without an expression") }
        return expression(expr, expecting: other.map { resolve($0.type) })
    }

    func standardOperands(_ op: Expr.Name, _ values: [OperandArgument], _ expr: Expr, expecting type: Type?)
        -> TypedExpr
    {
        let left = complete(values[0], like: values[1].typed)
        let right = complete(values[1], like: left)
        if left.type.hasErrors || right.type.hasErrors { return TypedExpr(.error, .error, expr.span) }
        if op.text == "~=" { return patternMatch(left, right, expr, op) }
        if Self.shifts.contains(op.text) {
            pending.append(
                Pending(span: op.span) { [unowned self] in
                    settle(left.type)
                    settle(right.type)
                    let sides = [resolve(left.type), resolve(right.type)]
                    if !sides.allSatisfy({ conforms($0, to: Standard.binaryInteger) }) { _ = misfit(op, left, right) }
                })
            return TypedExpr(.op(op.text, [left, right], on: left.type), left.type, expr.span)
        }
        if Self.comparisons.contains(op.text) { return comparison(op, left, right, expr) }
        guard Self.arithmetic.contains(op.text), unify(left.type, right.type) else { return misfit(op, left, right) }
        let node = TypedExpr(.op(op.text, [left, right], on: left.type), left.type, expr.span)
        checkLater(node, op, left, right, expecting: type)
        return node
    }

    private func comparison(_ op: Expr.Name, _ left: TypedExpr, _ right: TypedExpr, _ expr: Expr) -> TypedExpr {
        let isEquality = op.text == "==" || op.text == "!="
        if isEquality, case .nilValue = right.kind, resolve(left.type).wrapped != nil {
            return TypedExpr(.op(op.text + "nil", [left], on: left.type), .bool, expr.span)
        }
        if isEquality, case .nilValue = left.kind, resolve(right.type).wrapped != nil {
            return TypedExpr(.op(op.text + "nil", [right], on: right.type), .bool, expr.span)
        }
        // A value that is never nil may be compared with it all the same: swiftc warns.
        if isEquality, case .nilValue = right.kind, let wide = asOptional(left), unify(right.type, wide.type) {
            return TypedExpr(.op(op.text + "nil", [wide], on: wide.type), .bool, expr.span)
        }
        if isEquality, case .nilValue = left.kind, let wide = asOptional(right), unify(left.type, wide.type) {
            return TypedExpr(.op(op.text + "nil", [wide], on: wide.type), .bool, expr.span)
        }
        if let mixed = mixedComparison(op, left, right, expr) { return mixed }
        var (first, second) = withoutLabels(left, right)
        if !unify(first.type, second.type) {
            if isEquality, let converted = convert(right, to: left.type) {
                second = converted
            } else if isEquality, let converted = convert(left, to: right.type) {
                first = converted
            } else {
                return misfit(op, left, right)
            }
        }
        let node = TypedExpr(.op(op.text, [first, second], on: first.type), .bool, expr.span)
        checkLater(node, op, first, second, expecting: nil)
        return node
    }

    /// Integers of two types, or a string and a part of one, compared by what they say.
    private func mixedComparison(_ op: Expr.Name, _ left: TypedExpr, _ right: TypedExpr, _ expr: Expr) -> TypedExpr? {
        let (first, second) = (resolve(left.type), resolve(right.type))
        if first == second || first.hasVariables || second.hasVariables { return nil }
        let isText = conforms(first, to: Standard.stringProtocol) && conforms(second, to: Standard.stringProtocol)
        let isNumber = conforms(first, to: Standard.binaryInteger) && conforms(second, to: Standard.binaryInteger)
        guard isText || isNumber, first.nominal?.builtin != nil, second.nominal?.builtin != nil else { return nil }
        func argument(_ value: TypedExpr) -> CallArgument {
            CallArgument(label: nil, expr: nil, typed: value, span: value.span)
        }
        if isText {
            let sides = [left, right].map {
                resolve($0.type) == .string
                    ? $0 : construct(.string, [argument($0)], $0.span, $0.span, expecting: nil)
            }
            return TypedExpr(.op(op.text, sides, on: .string), .bool, expr.span)
        }
        let compared = bestCall(
            library.symbols("__compare", self).compactMap {
                if case .function(let function) = $0 { Candidate(target: .function(function)) } else { nil }
            }, [argument(left), argument(right)], op.span, expr.span, expecting: nil)
        guard let compared else { return nil }
        let zero = TypedExpr(.integer(0, isNegative: false), .int, expr.span)
        return TypedExpr(.op(op.text, [compared, zero], on: .int), .bool, expr.span)
    }

    /// When the operands' type is known: whether it has the operator at all, and whose it is.
    private func checkLater(_ node: TypedExpr, _ op: Expr.Name, _ left: TypedExpr, _ right: TypedExpr, expecting: Type?)
    {
        let check = { [unowned self] in
            settle(left.type)
            let type = resolve(left.type)
            if type.hasErrors { return }
            if supports(op.text, type) { return }
            if let called = operatorCall(
                op, [.init(typed: left), .init(typed: right)], Expr(.discard, node.span), isPrefix: false,
                expecting: expecting)
            {
                node.kind = called.kind
                _ = unify(node.type, called.type)
                return
            }
            _ = misfit(op, left, right)
        }
        if resolve(left.type).hasVariables { pending.append(Pending(span: op.span, check: check)) } else { check() }
    }

    func supports(_ op: String, _ type: Type) -> Bool {
        switch op {
        case "==", "!=":
            if case .tuple(let elements) = type { return supports(op, elements) }
            if case .metatype = type { return true }
            return conforms(type, to: Standard.equatable) && !type.isExistential
        case "<", "<=", ">", ">=":
            if case .tuple(let elements) = type { return supports(op, elements) }
            return conforms(type, to: Standard.comparable)
        case "+": return conforms(type, to: Standard.additive) || conforms(type, to: Standard.rangeReplaceable)
        case "-": return conforms(type, to: Standard.additive)
        case "*": return conforms(type, to: Standard.numeric)
        case "/": return conforms(type, to: Standard.floatingPoint) || conforms(type, to: Standard.binaryInteger)
        case "&+", "&-", "&*": return conforms(type, to: Standard.fixedWidth)
        default: return conforms(type, to: Standard.binaryInteger) || type == .bool && op == "^" && false
        }
    }

    private static let arithmetic: Set = ["+", "-", "*", "/", "%", "&+", "&-", "&*", "&", "|", "^"]
    private static let comparisons: Set = ["==", "!=", "<", "<=", ">", ">="]
    private static let shifts: Set = ["<<", ">>", "&<<", "&>>"]

    func misfit(_ op: Expr.Name, _ left: TypedExpr, _ right: TypedExpr) -> TypedExpr {
        settle(left.type)
        settle(right.type)
        let (first, second) = (resolve(left.type), resolve(right.type))
        for (value, type, other) in [(left, first, second), (right, second, first)] {
            guard case .nilValue = value.kind, type.isOpen, !other.hasErrors else { continue }
            report(ConversionMessage.nilToNonOptional(other.description, .argument), value.span)
            return TypedExpr(.error, .error, op.span)
        }
        if !first.hasErrors, !second.hasErrors {
            if let optional = [(left, first, second), (right, second, first)].first(where: { $0.1.wrapped == $0.2 }) {
                let message = ConversionMessage.needsUnwrapping(optional.1.description, optional.2.description)
                report(message, optional.0.span)
                return TypedExpr(.error, .error, op.span)
            }
            if first == second, case .nominal(let nominal, _) = first, nominal.builtin == nil,
                nominal.file != Library.file, Self.comparisons.contains(op.text)
            {
                let proto = op.text == "==" || op.text == "!=" ? "Equatable" : "Comparable"
                report(OperandMessage.nonconforming(op.text, first.description, proto), op.span)
                return TypedExpr(.error, .error, op.span)
            }
            report(OperandMessage.binary(op.text, first.description, second.description), op.span)
        }
        return TypedExpr(.error, .error, op.span)
    }
}
