import SwiftSyntax

extension SyntaxReader {
    func closure(_ node: ClosureExprSyntax) -> ClosureExpr {
        anonymousCounts.append(0)
        let body = statements(node.statements)
        let count = anonymousCounts.removeLast()
        let signature = node.signature
        if signature?.effectSpecifiers?.asyncSpecifier != nil { refuse("`async`", node) }
        checkThrows(signature?.effectSpecifiers?.throwsClause)
        return ClosureExpr(
            captures: captures(signature), parameters: signature.flatMap(parameters),
            isThrowing: signature?.effectSpecifiers?.throwsClause != nil,
            result: signature?.returnClause.map { type($0.type) }, body: body, anonymousCount: count, span: span(node))
    }

    private func captures(_ signature: ClosureSignatureSyntax?) -> [ClosureExpr.Capture] {
        guard let items = signature?.capture?.items else { return [] }
        return items.map { item in
            let specifier = item.specifier?.specifier.text
            return ClosureExpr.Capture(
                name: identifier(item.name), isWeak: specifier == "weak", isUnowned: specifier == "unowned",
                value: item.initializer.map { expression($0.value) }, span: span(item))
        }
    }

    private func parameters(_ signature: ClosureSignatureSyntax) -> [ClosureExpr.Parameter]? {
        switch signature.parameterClause {
        case nil: nil
        case .simpleInput(let list):
            list.map { ClosureExpr.Parameter(name: identifier($0.name), type: nil, span: span($0)) }
        case .parameterClause(let clause):
            clause.parameters.map { parameter in
                ClosureExpr.Parameter(
                    name: identifier(parameter.secondName ?? parameter.firstName),
                    type: parameter.type.map { type($0) }, isInout: parameter.type.map(isInout) ?? false,
                    isVariadic: parameter.ellipsis != nil,
                    span: span(parameter))
            }
        }
    }
}
