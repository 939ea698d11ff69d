import Diagnostics

extension Checker {
    /// A class that says what it holds and not how it begins.
    func lacksInitializers(_ nominal: NominalType) -> Bool {
        complete(nominal)
        return nominal.kind == .class && !nominal.hasOwnInitializer && nominal.superclass == nil
            && nominal.stored.contains { !$0.hasInitial }
    }

    /// A closure that is called where it stands and computes what is asked for in its last line, but does not return it.
    func givesNothing(_ callee: TypedExpr, where type: Type?) -> Bool {
        guard case .closure(let code) = callee.kind, let type = type.map(resolve), !type.isOpen, !type.isVoid,
            callee.type.head.function?.result.isVoid == true, case .expression(let last)? = code.body.last?.kind,
            resolve(last.type) == type
        else { return false }
        report(FlowMessage.missingReturn("closure", type.description, isGiven: true), last.span)
        return true
    }

    /// `UInt64(1)` and `Double(1)` are the literal as that type, not a conversion of an `Int` (SE-0213).
    func coerced(_ arguments: [CallArgument], to type: Type) -> TypedExpr? {
        guard arguments.count == 1, arguments[0].label == nil, let expr = arguments[0].expr,
            case .nominal(let nominal, _) = type, nominal.host == nil
        else { return nil }
        var inner = expr
        while case .parentheses(let next) = inner.kind { inner = next }
        if case .prefix(let op, let operand) = inner.kind, op.text == "-" { inner = operand }
        switch inner.kind {
        case .integer where accepts(type, .integer), .float where accepts(type, .float): break
        case .string(let parts) where type.builtin == nil && accepts(type, .string):
            let isText = parts.allSatisfy { if case .text = $0 { true } else { false } }
            if !isText { return nil }
        default: return nil
        }
        return expression(expr, as: type, .argument)
    }

    /// `(0...1).contains(x)`: the bounds become what the argument is.
    func isLiteralRange(_ expr: Expr) -> Bool {
        switch expr.kind {
        case .parentheses(let inner): isLiteralRange(inner)
        case .binary(let op, let left, let right):
            (op.text == "..." || op.text == "..<") && isLiteralTree(left) && isLiteralTree(right)
        case .prefix(let op, let bound), .postfix(let op, let bound):
            (op.text == "..." || op.text == "..<") && isLiteralTree(bound)
        default: false
        }
    }

    /// `[Int]`, `[String: Int]`, `Int?` where an expression is read but a type is meant.
    func writtenType(_ expr: Expr) -> TypeExpr? {
        switch expr.kind {
        case .array(let elements):
            return elements.count == 1 ? innerType(elements[0]).map { TypeExpr(.array($0), expr.span) } : nil
        case .dictionary(let pairs):
            guard pairs.count == 1, let key = innerType(pairs[0].key), let value = innerType(pairs[0].value) else {
                return nil
            }
            return TypeExpr(.dictionary(key, value), expr.span)
        case .chain(let inner):
            return innerType(inner).map { TypeExpr(.optional($0, isImplicitlyUnwrapped: false), expr.span) }
        case .tuple: return innerType(expr)
        default: return nil
        }
    }

    private func innerType(_ expr: Expr) -> TypeExpr? {
        switch expr.kind {
        case .name(let name, _, let generics):
            guard let first = name.first, first.isUppercase,
                lookUpType(name, [], expr.span) != nil || name == "Any" || name == "Void"
                    || name == "Self" && selfType != nil
            else { return nil }
            return TypeExpr(.name(name, generics), expr.span)
        // `Tape.current?.record()` goes through a property, not a type.
        case .member(let base?, let name, _, let generics) where name.text.first?.isUppercase == true:
            return innerType(base).map { TypeExpr(.member($0, name.text, generics), expr.span) }
        case .type(let type): return type
        case .tuple(let elements):
            let parts = elements.compactMap { element in
                innerType(element.value).map { (label: element.label, type: $0) }
            }
            return parts.count == elements.count ? TypeExpr(.tuple(parts), expr.span) : nil
        case .parentheses(let inner): return innerType(inner)
        default: return writtenType(expr)
        }
    }

    // MARK: Members and functions of one name

    /// `max(0, n)` within an extension of `Array` means its `max()`, and says so where the arguments are those of the
    /// library's function.
    func hidesLibrary(_ found: [Candidate], _ name: String, _ arguments: [CallArgument], _ span: TextSpan) -> Bool {
        guard Self.swiftFunctions.contains(name), found.allSatisfy({ $0.receiver?.isImplicit == true }),
            besideRangeMembers(found, name, span).isEmpty, !found.contains(where: { takes($0, arguments) }),
            libraryCandidates(named: name, span).contains(where: { takes($0, arguments) })
        else { return false }
        report(CallMessage.hidesLibrary(name), span)
        return true
    }

    /// A range is a collection for some bounds only: its members hide no function.
    func besideRangeMembers(_ found: [Candidate], _ name: String, _ span: TextSpan) -> [Candidate] {
        guard let receiver = found.first?.receiver, receiver.isImplicit,
            [.range, .closedRange].contains(resolve(receiver.type).builtin)
        else { return [] }
        return libraryCandidates(named: name, span).filter { $0.function != nil }
    }

    private func takes(_ candidate: Candidate, _ arguments: [CallArgument]) -> Bool {
        switch candidate.target {
        case .function(let function):
            resolveSignature(function)
            return ArgumentMatch.fits(function.parameters, arguments)
        case .variable(let symbol): return resolve(type(of: symbol)).function != nil
        case .type, .enumCase, .tupleElement: return true
        }
    }

    private static let swiftFunctions: Set = [
        "abs", "max", "min", "print", "repeatElement", "sequence", "stride", "swap", "zip",
    ]

    // MARK: What is wrong with the labels

    func reportLabels(
        _ failure: ArgumentMatch.Failure, _ function: FunctionSymbol, _ arguments: [CallArgument], _ nameSpan: TextSpan,
        _ span: TextSpan
    ) {
        switch failure {
        case .missing(let parameter):
            let others = missing(function, arguments)
            if others.count > 1 { return report(CallMessage.missingSeveral(others), arguments.last?.span ?? span) }
            let position = function.parameters.firstIndex { $0.symbol === parameter.symbol }.map { $0 + 1 }
            report(
                CallMessage.missing(
                    parameter.label ?? parameter.name, position: parameter.label == nil ? position : nil),
                arguments.last?.span ?? span,
                notes: note("'\(function.fullName)' is declared here", function.file, function.span))
        case .order(let index, let name, let before):
            report(CallMessage.order(name, before: before), arguments[index].span)
        case .extra(let index), .extraTrailing(let index):
            if function.parameters.isEmpty {
                report(CallMessage.takesNone, arguments[index].span)
                return
            }
            let places = Array((index + 1)...arguments.count)
            report(
                places.count == 1 ? CallMessage.extra(label: arguments[index].label) : .extraSeveral(places),
                arguments[index].span)
        case .label(let index, let have, let want):
            let given = arguments.prefix { !$0.isTrailing }.map(\.label)
            let isWhole = given.count == function.parameters.count && !function.parameters.contains(where: \.isVariadic)
            report(
                isWhole
                    ? CallMessage.wrongLabels(have: given, want: function.parameters.map(\.label))
                    : .wrongLabel(have: have, want: want), arguments[index].span)
        }
    }

    /// What has to be given and is not, where its labels tell.
    private func missing(_ function: FunctionSymbol, _ arguments: [CallArgument]) -> [String] {
        let needed = function.parameters.enumerated().filter { !$0.element.hasDefault && !$0.element.isVariadic }
        let given = Set(arguments.compactMap(\.label))
        guard arguments.allSatisfy({ $0.label != nil }),
            arguments.isEmpty || needed.allSatisfy({ $0.element.label != nil })
        else { return [] }
        return needed.filter { item in item.element.label.map { !given.contains($0) } ?? true }
            .map { item in item.element.label.map { "'\($0)'" } ?? "#\(item.offset + 1)" }
    }
}
