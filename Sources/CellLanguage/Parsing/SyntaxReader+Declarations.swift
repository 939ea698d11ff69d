import Diagnostics
import SwiftSyntax

extension SyntaxReader {
    func declarations(_ node: DeclSyntax) -> [Decl] {
        checkRules(of: node)
        if let kind = plain(node) ?? nominal(node) {
            return [Decl(kind, modifiers: modifiers(node), span: headSpan(node))]
        }
        switch node.as(DeclSyntaxEnum.self) {
        case .deinitializerDecl: refuse("`deinit`", node)
        case .actorDecl: refuse("`actor`", node)
        case .macroDecl, .macroExpansionDecl: refuse("a macro", node)
        case .ifConfigDecl: refuse("`#if`", node)
        case .missingDecl: break
        default: refuse("this declaration", node)
        }
        return []
    }

    private func plain(_ node: DeclSyntax) -> Decl.Kind? {
        switch node.as(DeclSyntaxEnum.self) {
        case .variableDecl(let node): .variable(variable(node))
        case .functionDecl(let node): .function(function(node))
        case .initializerDecl(let node): .function(initializer(node))
        case .subscriptDecl(let node): .function(subscriptDeclaration(node))
        case .typeAliasDecl(let node):
            .typealias(
                name(node.name), generics: generics(node.genericParameterClause, node.genericWhereClause),
                type(node.initializer.value))
        case .associatedTypeDecl(let node):
            .associatedType(
                name(node.name), inherited(node.inheritanceClause), node.initializer.map { type($0.value) })
        case .enumCaseDecl(let node): .enumCase(enumCases(node))
        case .operatorDecl(let node): operatorDeclaration(node)
        case .precedenceGroupDecl(let node): .precedenceGroup(precedenceGroup(node))
        case .importDecl(let node): imported(node)
        default: nil
        }
    }

    private func nominal(_ node: DeclSyntax) -> Decl.Kind? {
        switch node.as(DeclSyntaxEnum.self) {
        case .structDecl(let node):
            .nominal(nominal(.structure, node.name, node.genericParameterClause, node.genericWhereClause, node))
        case .classDecl(let node):
            .nominal(nominal(.class, node.name, node.genericParameterClause, node.genericWhereClause, node))
        case .enumDecl(let node):
            .nominal(nominal(.enumeration, node.name, node.genericParameterClause, node.genericWhereClause, node))
        case .protocolDecl(let node):
            .nominal(
                nominal(
                    .protocol, node.name, nil, node.genericWhereClause, node,
                    primary: node.primaryAssociatedTypeClause?.primaryAssociatedTypes.map { identifier($0.name) } ?? [])
            )
        case .extensionDecl(let node):
            .extension(
                ExtensionDecl(
                    type: type(node.extendedType), inherited: inherited(node.inheritanceClause),
                    generics: generics(nil, node.genericWhereClause), members: members(node.memberBlock)))
        default: nil
        }
    }

    private func nominal(
        _ kind: NominalType.Kind, _ token: TokenSyntax, _ clause: GenericParameterClauseSyntax?,
        _ requirements: GenericWhereClauseSyntax?, _ node: some DeclGroupSyntax, primary: [String] = []
    ) -> NominalDecl {
        let members = members(node.memberBlock)
        return NominalDecl(
            kind: kind, name: name(token), generics: generics(clause, requirements),
            inherited: inherited(node.inheritanceClause), readMembers: { members }, primaryAssociated: primary,
            end: span(node.memberBlock.rightBrace))
    }

    private func members(_ block: MemberBlockSyntax) -> [Decl] {
        block.members.flatMap { declarations($0.decl) }
    }

    private func inherited(_ clause: InheritanceClauseSyntax?) -> [TypeExpr] {
        clause?.inheritedTypes.map { type($0.type) } ?? []
    }

    func generics(_ clause: GenericParameterClauseSyntax?, _ requirements: GenericWhereClauseSyntax?) -> GenericClause {
        var generics = GenericClause()
        for parameter in clause?.parameters ?? [] {
            if parameter.specifier != nil { refuse("this generic parameter", parameter) }
            generics.parameters.append((name(parameter.name), parameter.inheritedType.map { [type($0)] } ?? []))
        }
        let all = Array(clause?.genericWhereClause?.requirements ?? []) + Array(requirements?.requirements ?? [])
        for requirement in all {
            switch requirement.requirement {
            case .conformanceRequirement(let node):
                generics.requirements.append((type(node.leftType), type(node.rightType), false))
            case .sameTypeRequirement(let node):
                guard case .type(let left) = node.leftType, case .type(let right) = node.rightType else { continue }
                generics.requirements.append((type(left), type(right), true))
            case .layoutRequirement: refuse("a layout requirement", requirement)
            }
        }
        return generics
    }

    func modifiers(_ node: DeclSyntax) -> Modifiers {
        var modifiers = Modifiers()
        for modifier in node.asProtocol(WithModifiersSyntax.self)?.modifiers ?? [] {
            if modifier.detail?.detail.text == "set" {
                if modifier.name.tokenKind == .keyword(.private) { modifiers.isPrivateSet = true }
            } else {
                modifiers.names.insert(modifier.name.text)
            }
            if ["async", "distributed", "nonisolated", "isolated"].contains(modifier.name.text) {
                refuse("`\(modifier.name.text)`", modifier)
            }
        }
        for attribute in node.asProtocol(WithAttributesSyntax.self)?.attributes ?? [] {
            guard case .attribute(let node) = attribute else { continue }
            let name = node.attributeName.trimmedDescription
            if [
                "propertyWrapper", "main", "MainActor", "objc", "globalActor", "dynamicMemberLookup", "dynamicCallable",
            ].contains(name) {
                refuse("`@\(name)`", node)
            }
            if name == "available", let word = unavailability(node) { refuse("`@available(…, \(word))`", node) }
            modifiers.attributes.append((name, span(node)))
        }
        return modifiers
    }

    /// The word by which nobody may use what it stands before.
    private func unavailability(_ node: AttributeSyntax) -> String? {
        guard case .availability(let arguments)? = node.arguments else { return nil }
        let words = arguments.lazy.map { argument -> String in
            switch argument.argument {
            case .token(let token): token.text
            case .availabilityLabeledArgument(let labeled): labeled.label.text
            case .availabilityVersionRestriction: ""
            }
        }
        return words.first { $0 == "unavailable" || $0 == "obsoleted" }
    }

    /// A declaration is marked by its first line: its name and what belongs to it, not its whole body.
    private func headSpan(_ node: DeclSyntax) -> TextSpan {
        if let named = node.asProtocol(NamedDeclSyntax.self) { return span(named.name) }
        return span(node)
    }

    private func imported(_ node: ImportDeclSyntax) -> Decl.Kind {
        let module = node.path.map(\.name.text).joined(separator: ".")
        if module != "Foundation" { refuse("`import \(module)`", node) }
        return .nothing
    }

    private func enumCases(_ node: EnumCaseDeclSyntax) -> [EnumCaseDecl] {
        let isIndirect = node.modifiers.contains { $0.name.tokenKind == .keyword(.indirect) }
        return node.elements.map { element in
            EnumCaseDecl(
                name: name(element.name),
                payload: element.parameterClause?.parameters.map { parameter in
                    (
                        label(parameter.firstName), type(parameter.type),
                        parameter.defaultValue.map { expression($0.value) }
                    )
                } ?? [], rawValue: element.rawValue.map { expression($0.value) }, isIndirect: isIndirect)
        }
    }

    private func operatorDeclaration(_ node: OperatorDeclSyntax) -> Decl.Kind {
        let fixity: Decl.Fixity =
            switch node.fixitySpecifier.tokenKind {
            case .keyword(.prefix): .prefix
            case .keyword(.postfix): .postfix
            default: .infix
            }
        let name = Expr.Name(text: node.name.text, span: span(node.name))
        return .operatorDeclaration(
            name, fixity: fixity, precedence: node.operatorPrecedenceAndTypes?.precedenceGroup.text)
    }

    func precedenceGroup(_ node: PrecedenceGroupDeclSyntax) -> PrecedenceGroup {
        var group = PrecedenceGroup(name: node.name.text)
        for attribute in node.groupAttributes {
            switch attribute {
            case .precedenceGroupRelation(let relation):
                let names = relation.precedenceGroups.map(\.name.text)
                if relation.higherThanOrLowerThanLabel.text == "higherThan" {
                    group.higherThan += names
                } else {
                    group.lowerThan += names
                }
            case .precedenceGroupAssignment(let assignment):
                group.isAssignment = assignment.value.tokenKind == .keyword(.true)
            case .precedenceGroupAssociativity(let associativity):
                group.associativity =
                    associativity.value.text == "left" ? .left : associativity.value.text == "right" ? .right : .none
            }
        }
        return group
    }
}
