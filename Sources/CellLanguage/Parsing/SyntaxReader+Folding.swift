import Diagnostics
import SwiftSyntax

/// Operators are folded here rather than by SwiftOperators, which is slow where swift-syntax is not optimised.
extension SyntaxReader {
    /// What stands between two operands.
    private enum Link {
        case binary(Expr.Name)
        case assign
        case ternary(Expr)
        case cast(Expr.Cast)
    }

    func fold(_ node: SequenceExprSyntax) -> Expr {
        fold(Array(node.elements)[...], of: node)
    }

    /// `try` covers everything to its right.
    private func fold(_ elements: ArraySlice<ExprSyntax>, of node: SequenceExprSyntax) -> Expr {
        if let type = functionType(elements, of: node) { return Expr(.type(type), type.span) }
        var operands: [Expr] = []
        var links: [(link: Link, op: String, span: TextSpan)] = []
        for place in elements.indices {
            let element = elements[place]
            if let link = link(element) {
                links.append(link)
            } else if let attempt = element.as(TryExprSyntax.self), place < elements.endIndex - 1 {
                let rest = [attempt.expression] + elements[(place + 1)...]
                let covered = fold(rest[...], of: node)
                operands.append(
                    Expr(.try(tryKind(attempt.questionOrExclamationMark), covered), span(element).union(covered.span)))
                break
            } else {
                operands.append(expression(element))
            }
        }
        guard operands.count == links.count + 1 else {
            report(SyntaxMessage.swift("expected expression after operator"), node)
            return Expr(.discard, span(node))
        }
        var place = 0
        return climb(operands, links, &place, minimum: 0, within: nil)
    }

    private func link(_ element: ExprSyntax) -> (link: Link, op: String, span: TextSpan)? {
        switch element.as(ExprSyntaxEnum.self) {
        case .binaryOperatorExpr(let node):
            (.binary(Expr.Name(text: node.operator.text, span: span(node))), node.operator.text, span(node))
        case .assignmentExpr: (.assign, "=", span(element))
        case .unresolvedTernaryExpr(let node): (.ternary(expression(node.thenExpression)), "?:", span(node))
        case .unresolvedAsExpr(let node): (.cast(castKind(node.questionOrExclamationMark)), "as", span(node))
        case .unresolvedIsExpr: (.cast(.test), "is", span(element))
        default: nil
        }
    }

    /// Precedence climbing (Richards 1979): left-associative chains are a loop, so a long one needs no stack.
    private func climb(
        _ operands: [Expr], _ links: [(link: Link, op: String, span: TextSpan)], _ place: inout Int, minimum: Double,
        within outer: OperatorTable.Group?
    ) -> Expr {
        var left = operands[place]
        var last: OperatorTable.Group?
        while place < links.count {
            let link = links[place]
            guard let group = operators.group(of: link.op) else {
                report(OperatorMessage.unknown(link.op), at: link.span)
                return left
            }
            if let other = last ?? outer, !group.isOrdered(against: other) {
                report(OperatorMessage.unordered(other.name, group.name), at: links[place - 1].span)
            }
            if group.rank < minimum { return left }
            if let last, last.rank == group.rank, group.associativity == .none {
                report(OperatorMessage.notAssociative(group.name), at: link.span)
            }
            last = group
            place += 1
            if case .cast = link.link {
                // What stands behind is a type, and takes no part in what follows: `3 as Double / 2`.
                left = combine(left, link.link, operands[place])
                continue
            }
            let next = group.associativity == .right ? group.rank : group.rank.nextUp
            left = combine(left, link.link, climb(operands, links, &place, minimum: next, within: group))
        }
        return left
    }

    private func combine(_ left: Expr, _ link: Link, _ right: Expr) -> Expr {
        let span = left.span.union(right.span)
        switch link {
        case .binary(let op): return Expr(.binary(op, left, right), span)
        case .assign: return Expr(.assign(left, right), span)
        case .ternary(let then): return Expr(.ternary(left, then, right), span)
        case .cast(let kind):
            guard case .type(let type) = right.kind else { return left }
            return Expr(.cast(left, kind, type), span)
        }
    }
}

enum OperatorMessage: DiagnosticMessage {
    case unknown(String)
    case notAssociative(String)
    case unordered(String, String)
    case unknownGroup(String)

    var id: String {
        switch self {
        case .unknown: "unknown-operator"
        case .notAssociative: "not-associative"
        case .unordered: "unordered-operators"
        case .unknownGroup: "unknown-precedence-group"
        }
    }

    var text: String {
        switch self {
        case .unknown(let op): "cannot find operator '\(op)' in scope"
        case .notAssociative(let group): "adjacent operators are in non-associative precedence group '\(group)'"
        case .unordered(let first, let second):
            "adjacent operators are in unordered precedence groups '\(first)' and '\(second)'"
        case .unknownGroup(let name): "unknown precedence group '\(name)'"
        }
    }

    var hint: String? {
        if case .unknown(let op) = self { return ForeignName.hint(forOperator: op) }
        return nil
    }
}
