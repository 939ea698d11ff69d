import Diagnostics
import SwiftSyntax

extension SyntaxReader {
    func function(_ node: FunctionDeclSyntax) -> FunctionDecl {
        let effects = node.signature.effectSpecifiers
        if let keyword = effects?.asyncSpecifier { refuse("`async`", keyword) }
        checkThrows(effects?.throwsClause)
        checkBody(of: node)
        let isRethrowing = effects?.throwsClause?.throwsSpecifier.tokenKind == .keyword(.rethrows)
        return FunctionDecl(
            kind: .function, name: name(node.name),
            generics: generics(node.genericParameterClause, node.genericWhereClause),
            parameters: parameters(node.signature.parameterClause),
            isThrowing: effects?.throwsClause != nil && !isRethrowing, isRethrowing: isRethrowing,
            result: node.signature.returnClause.map { type($0.type) }, body: node.body.map(block), span: span(node))
    }

    func initializer(_ node: InitializerDeclSyntax) -> FunctionDecl {
        let effects = node.signature.effectSpecifiers
        if let keyword = effects?.asyncSpecifier { refuse("`async`", keyword) }
        checkThrows(effects?.throwsClause)
        checkBody(of: node)
        let isRethrowing = effects?.throwsClause?.throwsSpecifier.tokenKind == .keyword(.rethrows)
        return FunctionDecl(
            kind: .initializer(
                isFailable: node.optionalMark != nil,
                isForced: node.optionalMark?.tokenKind == .exclamationMark),
            name: Expr.Name(text: "init", span: span(node.initKeyword)),
            generics: generics(node.genericParameterClause, node.genericWhereClause),
            parameters: parameters(node.signature.parameterClause),
            isThrowing: effects?.throwsClause != nil && !isRethrowing, isRethrowing: isRethrowing, result: nil,
            body: node.body.map(block), span: span(node))
    }

    func subscriptDeclaration(_ node: SubscriptDeclSyntax) -> FunctionDecl {
        checkBody(of: node)
        return FunctionDecl(
            kind: .subscript, name: Expr.Name(text: "subscript", span: span(node.subscriptKeyword)),
            generics: generics(node.genericParameterClause, node.genericWhereClause),
            parameters: parameters(node.parameterClause, isSubscript: true), isThrowing: false, isRethrowing: false,
            result: type(node.returnClause.type), body: nil, accessors: node.accessorBlock.map(accessors),
            span: span(node))
    }

    /// A subscript's parameter has a label only where two names are written.
    private func parameters(_ clause: FunctionParameterClauseSyntax, isSubscript: Bool = false) -> [FunctionDecl
        .Parameter]
    {
        clause.parameters.map { parameter in
            var builder: String?
            for attribute in parameter.attributes {
                if case .attribute(let node) = attribute { builder = node.attributeName.trimmedDescription }
            }
            return FunctionDecl.Parameter(
                label: isSubscript && parameter.secondName == nil ? nil : label(parameter.firstName),
                name: identifier(parameter.secondName ?? parameter.firstName),
                type: type(parameter.type), isInout: isInout(parameter.type), isVariadic: parameter.ellipsis != nil,
                isAutoclosure: hasAttribute(parameter.type, "autoclosure"),
                isEscaping: hasAttribute(parameter.type, "escaping"), builder: builder,
                value: parameter.defaultValue.map { expression($0.value) }, span: span(parameter))
        }
    }

    func variable(_ node: VariableDeclSyntax) -> VariableDecl {
        let isLet = node.bindingSpecifier.tokenKind == .keyword(.let)
        let bindings = node.bindings.map { binding in
            VariableDecl.Binding(
                pattern: pattern(binding.pattern, binds: isLet ? .constant : .variable),
                type: binding.typeAnnotation.map { type($0.type) },
                value: binding.initializer.map { expression($0.value) },
                accessors: binding.accessorBlock.map(accessors), span: span(binding))
        }
        return VariableDecl(isLet: isLet, bindings: bindings)
    }

    func accessors(_ node: AccessorBlockSyntax) -> VariableDecl.Accessors {
        var accessors = VariableDecl.Accessors()
        switch node.accessors {
        case .getter(let items):
            accessors.getter = Block(statements: statements(items), span: span(node))
        case .accessors(let list):
            for accessor in list { read(accessor, into: &accessors) }
        }
        return accessors
    }

    private func read(_ node: AccessorDeclSyntax, into accessors: inout VariableDecl.Accessors) {
        checkBody(of: node)
        let body = node.body.map(block)
        let parameter = node.parameters.map { identifier($0.name) }
        if node.effectSpecifiers?.asyncSpecifier != nil { refuse("`async`", node) }
        checkThrows(node.effectSpecifiers?.throwsClause)
        switch node.accessorSpecifier.tokenKind {
        case .keyword(.get):
            accessors.getter = body
            accessors.declaresGet = body == nil
            accessors.isMutatingGetter = node.modifier?.name.text == "mutating"
            accessors.getterThrows = node.effectSpecifiers?.throwsClause != nil
        case .keyword(.set):
            accessors.setter = body
            accessors.declaresSet = body == nil
            accessors.isNonmutatingSetter = node.modifier?.name.text == "nonmutating"
            if let parameter { accessors.setterName = parameter }
        case .keyword(.willSet):
            accessors.willSet = body
            if let parameter { accessors.willSetName = parameter }
        case .keyword(.didSet):
            accessors.didSet = body
            accessors.didSetName = parameter
        default: refuse("`\(node.accessorSpecifier.text)`", node)
        }
    }
}
