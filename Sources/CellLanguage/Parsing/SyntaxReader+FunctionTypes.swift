import SwiftSyntax

/// Function types where swift-syntax reads an expression: `[(Int) -> Bool]()`.
extension SyntaxReader {
    /// `(A, B) -> C`, whose parts are expressions with an arrow between them; nil for any other sequence.
    func functionType(_ elements: ArraySlice<ExprSyntax>, of node: SequenceExprSyntax) -> TypeExpr? {
        guard elements.count >= 3, let first = elements.first?.as(TupleExprSyntax.self),
            let arrow = elements.dropFirst().first?.as(ArrowExprSyntax.self)
        else { return nil }
        let parameters = first.elements.compactMap { meantType($0.expression) }
        let rest = elements.dropFirst(2)
        let result = rest.count == 1 ? rest.first.flatMap(meantType) : functionType(rest, of: node)
        guard parameters.count == first.elements.count, let result else { return nil }
        return TypeExpr(
            .function(
                parameters.map { TypeExpr.Parameter(type: $0, isInout: false) },
                isThrowing: arrow.effectSpecifiers?.throwsClause != nil, result: result),
            span(first).union(result.span))
    }

    /// The type that an expression would be if it stood where types do.
    private func meantType(_ node: ExprSyntax) -> TypeExpr? {
        switch node.as(ExprSyntaxEnum.self) {
        case .declReferenceExpr(let node): TypeExpr(.name(identifier(node.baseName), []), span(node))
        case .genericSpecializationExpr(let node): specialized(node)
        case .memberAccessExpr(let node):
            node.base.flatMap(meantType).map {
                TypeExpr(.member($0, identifier(node.declName.baseName), []), span(node))
            }
        case .arrayExpr(let node):
            node.elements.count == 1
                ? node.elements.first.flatMap { meantType($0.expression) }.map { TypeExpr(.array($0), span(node)) }
                : nil
        case .dictionaryExpr(let node): dictionary(node)
        case .optionalChainingExpr(let node):
            meantType(node.expression).map { TypeExpr(.optional($0, isImplicitlyUnwrapped: false), span(node)) }
        case .tupleExpr(let node): tuple(node)
        case .sequenceExpr(let node): functionType(Array(node.elements)[...], of: node)
        case .typeExpr(let node): type(node.type)
        default: nil
        }
    }

    private func specialized(_ node: GenericSpecializationExprSyntax) -> TypeExpr? {
        guard let reference = node.expression.as(DeclReferenceExprSyntax.self) else { return nil }
        let generics = node.genericArgumentClause.arguments.compactMap(genericArgument)
        return TypeExpr(.name(identifier(reference.baseName), generics), span(node))
    }

    private func dictionary(_ node: DictionaryExprSyntax) -> TypeExpr? {
        guard case .elements(let pairs) = node.content, pairs.count == 1, let pair = pairs.first,
            let key = meantType(pair.key), let value = meantType(pair.value)
        else { return nil }
        return TypeExpr(.dictionary(key, value), span(node))
    }

    private func tuple(_ node: TupleExprSyntax) -> TypeExpr? {
        let parts = node.elements.compactMap { element in
            meantType(element.expression).map { (label: element.label.map(identifier), type: $0) }
        }
        guard parts.count == node.elements.count else { return nil }
        return parts.count == 1 ? parts[0].type : TypeExpr(.tuple(parts), span(node))
    }
}
