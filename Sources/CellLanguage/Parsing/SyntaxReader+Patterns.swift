import SwiftSyntax

extension SyntaxReader {
    /// Whether names in a pattern are new constants, new variables, or (nil) expressions to compare with.
    enum Binding { case constant, variable }

    func pattern(_ node: PatternSyntax, binds: Binding?) -> Pattern {
        switch node.as(PatternSyntaxEnum.self) {
        case .wildcardPattern: return Pattern(.wildcard, span(node))
        case .identifierPattern(let node):
            return Pattern(.binding(identifier(node.identifier), isVar: binds == .variable), span(node))
        case .tuplePattern(let node):
            let elements = node.elements.map { (label($0.label), pattern($0.pattern, binds: binds)) }
            if elements.count == 1 { return elements[0].1 }
            return Pattern(.tuple(elements), span(node))
        case .valueBindingPattern(let node):
            if binds != nil { checkNested(node) }
            let kind: Binding = node.bindingSpecifier.tokenKind == .keyword(.var) ? .variable : .constant
            return pattern(node.pattern, binds: kind)
        case .expressionPattern(let node): return expressionPattern(node.expression, binds: binds)
        case .isTypePattern(let node): return Pattern(.isType(type(node.type)), span(node))
        default:
            refuse("this form of pattern", node)
            return Pattern(.wildcard, span(node))
        }
    }

    /// Patterns inside `case` come as expressions: calls are cases with payloads, names under a `let` are bindings.
    private func expressionPattern(_ node: ExprSyntax, binds: Binding?) -> Pattern {
        switch node.as(ExprSyntaxEnum.self) {
        case .discardAssignmentExpr: return Pattern(.wildcard, span(node))
        case .patternExpr(let node): return pattern(node.pattern, binds: binds)
        case .declReferenceExpr(let reference) where binds != nil:
            return Pattern(.binding(identifier(reference.baseName), isVar: binds == .variable), span(node))
        case .tupleExpr(let tuple): return tuplePattern(tuple, binds: binds)
        case .optionalChainingExpr(let chain):
            return Pattern(.optional(expressionPattern(chain.expression, binds: binds)), span(node))
        case .memberAccessExpr(let member): return casePattern(member, payload: nil, node, binds: binds)
        case .functionCallExpr(let call):
            guard let member = call.calledExpression.as(MemberAccessExprSyntax.self), call.trailingClosure == nil,
                isCase(member)
            else { return callPattern(call) }
            let payload = call.arguments.map { (label($0.label), expressionPattern($0.expression, binds: binds)) }
            return casePattern(member, payload: payload, node, binds: binds)
        case .sequenceExpr(let sequence): return castPattern(sequence, binds: binds)
        default: return Pattern(.expression(expression(node)), span(node))
        }
    }

    /// What a function gives, to compare with; `circle(let r)` is a case that lacks its dot.
    private func callPattern(_ node: FunctionCallExprSyntax) -> Pattern {
        guard let name = node.calledExpression.as(DeclReferenceExprSyntax.self)?.baseName,
            node.arguments.contains(where: { $0.expression.is(PatternExprSyntax.self) })
        else { return Pattern(.expression(expression(ExprSyntax(node))), span(node)) }
        let hint = "A case of the value's own type begins with a dot: '.\(name.text)'."
        report(SyntaxMessage.swift("cannot find '\(name.text)' in scope", hint: hint), name)
        return Pattern(.wildcard, span(node))
    }

    private func tuplePattern(_ node: TupleExprSyntax, binds: Binding?) -> Pattern {
        let elements = node.elements.map { (label($0.label), expressionPattern($0.expression, binds: binds)) }
        if elements.count == 1 { return elements[0].1 }
        return Pattern(.tuple(elements), span(node))
    }

    private func castPattern(_ node: SequenceExprSyntax, binds: Binding?) -> Pattern {
        let elements = Array(node.elements)
        if elements.count == 3, elements[1].is(UnresolvedAsExprSyntax.self),
            let type = elements[2].as(TypeExprSyntax.self)
        {
            let inner = expressionPattern(elements[0], binds: binds)
            return Pattern(.cast(inner, self.type(type.type)), span(node))
        }
        return Pattern(.expression(expression(ExprSyntax(node))), span(node))
    }

    /// `.name`, `Type.name`: whether it is a case or a static constant is for the checker to say.
    private func isCase(_ member: MemberAccessExprSyntax) -> Bool {
        member.base == nil || typeBefore(member) != nil
    }

    private func casePattern(
        _ member: MemberAccessExprSyntax, payload: [(label: String?, pattern: Pattern)]?, _ node: ExprSyntax,
        binds: Binding?
    ) -> Pattern {
        if member.base == nil { return Pattern(.enumCase(nil, name(member.declName.baseName), payload), span(node)) }
        if let type = typeBefore(member) {
            return Pattern(.enumCase(type, name(member.declName.baseName), payload), span(node))
        }
        return Pattern(.expression(expression(node)), span(node))
    }

    private func typeBefore(_ member: MemberAccessExprSyntax) -> TypeExpr? {
        guard let base = member.base else { return nil }
        if let reference = base.as(DeclReferenceExprSyntax.self), reference.baseName.text.first?.isUppercase == true {
            return TypeExpr(.name(identifier(reference.baseName), []), span(base))
        }
        if let access = base.as(MemberAccessExprSyntax.self), access.declName.baseName.text.first?.isUppercase == true,
            let outer = typeBefore(access)
        {
            return TypeExpr(.member(outer, identifier(access.declName.baseName), []), span(base))
        }
        return nil
    }
}
