import Diagnostics

extension Checker {
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
        case .string(let parts) where type.builtin == nil && parts.count == 1 && accepts(type, .string): break
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

    // MARK: What is wrong with the labels

    func reportLabels(
        _ failure: ArgumentMatch.Failure, _ function: FunctionSymbol, _ arguments: [CallArgument], _ nameSpan: TextSpan,
        _ span: TextSpan
    ) {
        switch failure {
        case .missing(let parameter):
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
            report(CallMessage.extra(arguments.count - index), arguments[index].span)
        case .label(let index, let have, let want):
            report(CallMessage.wrongLabel(have: have, want: want), arguments[index].span)
        }
    }
}
