import SwiftSyntax

extension SyntaxReader {
    func type(_ node: TypeSyntax) -> TypeExpr {
        TypeExpr(typeKind(node), span(node))
    }

    private func typeKind(_ node: TypeSyntax) -> TypeExpr.Kind {
        switch node.as(TypeSyntaxEnum.self) {
        case .identifierType(let node): .name(identifier(node.name), generics(node.genericArgumentClause))
        case .memberType(let node): memberType(node)
        case .arrayType(let node): .array(type(node.element))
        case .dictionaryType(let node): .dictionary(type(node.key), type(node.value))
        case .optionalType(let node): .optional(type(node.wrappedType), isImplicitlyUnwrapped: false)
        case .implicitlyUnwrappedOptionalType(let node): .optional(type(node.wrappedType), isImplicitlyUnwrapped: true)
        case .tupleType(let node): tupleType(node)
        case .functionType(let node): functionType(node)
        case .someOrAnyType(let node): someOrAny(node)
        case .compositionType(let node): .composition(node.elements.map { type($0.type) })
        case .metatypeType(let node): .metatype(type(node.baseType))
        case .attributedType(let node): attributedType(node)
        case .suppressedType(let node): unavailable(node, "`~\(node.type.trimmedDescription)`")
        default: unavailable(node, "this form of type")
        }
    }

    private func attributedType(_ node: AttributedTypeSyntax) -> TypeExpr.Kind {
        checkPlace(ofAttributesOf: node)
        return typeKind(node.baseType)
    }

    private func unavailable(_ node: some TypeSyntaxProtocol, _ what: String) -> TypeExpr.Kind {
        refuse(what, node)
        return .tuple([])
    }

    private func memberType(_ node: MemberTypeSyntax) -> TypeExpr.Kind {
        if node.name.text == "Type" || node.name.text == "self" { return .metatype(type(node.baseType)) }
        return .member(type(node.baseType), identifier(node.name), generics(node.genericArgumentClause))
    }

    private func someOrAny(_ node: SomeOrAnyTypeSyntax) -> TypeExpr.Kind {
        node.someOrAnySpecifier.tokenKind == .keyword(.some)
            ? .some(type(node.constraint)) : .any(type(node.constraint))
    }

    private func tupleType(_ node: TupleTypeSyntax) -> TypeExpr.Kind {
        if node.elements.count == 1, let only = node.elements.first, only.firstName == nil {
            return type(only.type).kind
        }
        return .tuple(node.elements.map { (label($0.firstName), type($0.type)) })
    }

    private func functionType(_ node: FunctionTypeSyntax) -> TypeExpr.Kind {
        if node.effectSpecifiers?.asyncSpecifier != nil { refuse("`async`", node) }
        checkThrows(node.effectSpecifiers?.throwsClause)
        let parameters = node.parameters.map { element in
            TypeExpr.Parameter(
                type: type(element.type), isInout: isInout(element.type), isVariadic: element.ellipsis != nil,
                isAutoclosure: hasAttribute(element.type, "autoclosure"))
        }
        return .function(
            parameters, isThrowing: node.effectSpecifiers?.throwsClause != nil, result: type(node.returnClause.type))
    }

    func isInout(_ node: TypeSyntax) -> Bool {
        guard let attributed = node.as(AttributedTypeSyntax.self) else { return false }
        return attributed.specifiers.contains {
            $0.as(SimpleTypeSpecifierSyntax.self)?.specifier.tokenKind == .keyword(.inout)
        }
    }

    func hasAttribute(_ node: TypeSyntax, _ name: String) -> Bool {
        guard let attributed = node.as(AttributedTypeSyntax.self) else { return false }
        return attributed.attributes.contains { $0.as(AttributeSyntax.self)?.attributeName.trimmedDescription == name }
    }

    func generics(_ clause: GenericArgumentClauseSyntax?) -> [TypeExpr] {
        clause?.arguments.compactMap(genericArgument) ?? []
    }

    func genericArgument(_ node: GenericArgumentSyntax) -> TypeExpr? {
        guard case .type(let argument) = node.argument else {
            refuse("a value as a generic argument", node)
            return nil
        }
        return type(argument)
    }
}
