import Diagnostics
import SwiftSyntax

extension SyntaxReader {
    func expression(_ node: ExprSyntax) -> Expr {
        if let kind = literal(node) ?? operand(node) ?? composite(node) { return Expr(kind, span(node)) }
        switch node.as(ExprSyntaxEnum.self) {
        case .sequenceExpr(let node): return fold(node)
        case .functionCallExpr(let node): return call(node)
        case .memberAccessExpr(let node): return member(node)
        case .macroExpansionExpr(let node): return macro(node)
        case .awaitExpr: refuse("`await`", node)
        case .unsafeExpr: refuse("`unsafe`", node)
        case .regexLiteralExpr: refuse("a regular expression", node)
        default: report(SyntaxMessage.notCarried("this form of expression"), node)
        }
        return Expr(.discard, span(node))
    }

    private func literal(_ node: ExprSyntax) -> Expr.Kind? {
        switch node.as(ExprSyntaxEnum.self) {
        case .integerLiteralExpr(let node): Self.integer(node.literal.text)
        case .floatLiteralExpr(let node): .float(Self.float(node.literal.text))
        case .booleanLiteralExpr(let node): .boolean(node.literal.tokenKind == .keyword(.true))
        case .nilLiteralExpr: .nilLiteral
        case .stringLiteralExpr(let node): .string(stringParts(node))
        case .arrayExpr(let node): .array(node.elements.map { expression($0.expression) })
        case .dictionaryExpr(let node): dictionary(node)
        case .discardAssignmentExpr: .discard
        case .closureExpr(let node): .closure(closure(node))
        default: nil
        }
    }

    private func dictionary(_ node: DictionaryExprSyntax) -> Expr.Kind {
        guard case .elements(let elements) = node.content else { return .dictionary([]) }
        return .dictionary(elements.map { (expression($0.key), expression($0.value)) })
    }

    private func operand(_ node: ExprSyntax) -> Expr.Kind? {
        switch node.as(ExprSyntaxEnum.self) {
        case .declReferenceExpr(let node): reference(node, generics: [])
        case .superExpr: .name("super", labels: nil, generics: [])
        case .genericSpecializationExpr(let node): specialization(node)
        case .forceUnwrapExpr(let node): .force(expression(node.expression))
        case .optionalChainingExpr(let node): .chain(expression(node.expression))
        case .inOutExpr(let node): .inout(expression(node.expression))
        case .prefixOperatorExpr(let node): .prefix(name(node.operator), expression(node.expression))
        case .postfixOperatorExpr(let node): .postfix(name(node.operator), expression(node.expression))
        case .typeExpr(let node): .type(type(node.type))
        default: nil
        }
    }

    private func choice(_ kind: Expr.Kind, _ word: String, _ node: some ExprSyntaxProtocol) -> Expr.Kind {
        if !isValuePlace(node) {
            let places = "expression in return, throw, or as the source of an assignment"
            report(SyntaxMessage.swift("'\(word)' may only be used as \(places)"), node)
        }
        return kind
    }

    /// An `if` or `switch` gives a value only where that is returned, thrown or assigned, not as a part of more.
    private func isValuePlace(_ node: some ExprSyntaxProtocol) -> Bool {
        switch node.parent?.kind {
        case .labeledExpr, .infixOperatorExpr, .prefixOperatorExpr, .tryExpr, .arrayElement, .memberAccessExpr, .asExpr:
            return false
        case .exprList:
            let elements = node.parent?.as(ExprListSyntax.self).map(Array.init) ?? []
            return elements.count == 3 && elements[1].is(AssignmentExprSyntax.self)
        default: return true
        }
    }

    private func composite(_ node: ExprSyntax) -> Expr.Kind? {
        switch node.as(ExprSyntaxEnum.self) {
        case .tupleExpr(let node): tuple(node)
        case .subscriptCallExpr(let node):
            .subscript(expression(node.calledExpression), arguments(node.arguments))
        case .ternaryExpr(let node):
            .ternary(
                expression(node.condition), expression(node.thenExpression), expression(node.elseExpression))
        case .tryExpr(let node): .try(tryKind(node.questionOrExclamationMark), expression(node.expression))
        case .ifExpr(let node): choice(.ifElse(ifStatement(node)), "if", node)
        case .switchExpr(let node): choice(.match(switchStatement(node, label: nil)), "switch", node)
        case .keyPathExpr(let node): keyPath(node)
        case .asExpr(let node):
            .cast(expression(node.expression), castKind(node.questionOrExclamationMark), type(node.type))
        case .isExpr(let node): .cast(expression(node.expression), .test, type(node.type))
        default: nil
        }
    }

    func castKind(_ mark: TokenSyntax?) -> Expr.Cast {
        guard let mark else { return .conform }
        return mark.tokenKind == .postfixQuestionMark ? .optional : .forced
    }

    func tryKind(_ mark: TokenSyntax?) -> Expr.Try {
        guard let mark else { return .plain }
        return mark.tokenKind == .postfixQuestionMark ? .optional : .forced
    }

    private func tuple(_ node: TupleExprSyntax) -> Expr.Kind {
        if node.elements.count == 1, let only = node.elements.first, only.label == nil {
            if let op = only.expression.as(DeclReferenceExprSyntax.self),
                case .binaryOperator(let text) = op.baseName.tokenKind
            {
                return .operatorReference(text)
            }
            return .parentheses(expression(only.expression))
        }
        return .tuple(arguments(node.elements))
    }

    func arguments(_ list: LabeledExprListSyntax) -> [Expr.Argument] {
        list.map { element in
            Expr.Argument(
                label: element.label.map(identifier), labelSpan: span(element), value: expression(element.expression))
        }
    }

    func reference(_ node: DeclReferenceExprSyntax, generics: [TypeExpr]) -> Expr.Kind {
        let token = node.baseName
        switch token.tokenKind {
        case .binaryOperator(let text), .prefixOperator(let text), .postfixOperator(let text):
            return .operatorReference(text)
        case .dollarIdentifier(let text):
            if let index = Int(text.dropFirst()), let last = anonymousCounts.indices.last {
                // A number near `Int.max` is no parameter either way.
                anonymousCounts[last] = max(anonymousCounts[last], min(index, 1_000) + 1)
            }
            return .name(text, labels: nil, generics: [])
        default:
            let labels = node.argumentNames?.arguments.map { label($0.name) }
            return .name(identifier(token), labels: labels, generics: generics)
        }
    }

    private func specialization(_ node: GenericSpecializationExprSyntax) -> Expr.Kind {
        let generics = node.genericArgumentClause.arguments.compactMap(genericArgument)
        if let reference = node.expression.as(DeclReferenceExprSyntax.self) {
            return self.reference(reference, generics: generics)
        }
        if let access = node.expression.as(MemberAccessExprSyntax.self) {
            return .member(access.base.map(expression), name(access.declName.baseName), labels: nil, generics: generics)
        }
        return expression(node.expression).kind
    }

    private func member(_ node: MemberAccessExprSyntax) -> Expr {
        let labels = node.declName.argumentNames?.arguments.map { label($0.name) }
        return Expr(
            .member(node.base.map(expression), name(node.declName.baseName), labels: labels, generics: []), span(node))
    }

    private func call(_ node: FunctionCallExprSyntax) -> Expr {
        // In the head of a `for` or an `if` the parser makes two calls of `fold(a, b) { … }.count`.
        let inner = node.leftParen == nil ? node.calledExpression.as(FunctionCallExprSyntax.self) : nil
        let call = inner.flatMap { $0.leftParen != nil && $0.trailingClosure == nil ? $0 : nil } ?? node
        var list = arguments(call.arguments)
        if let trailing = node.trailingClosure {
            list.append(trailingArgument(trailing, label: nil))
        }
        for more in node.additionalTrailingClosures {
            list.append(trailingArgument(more.closure, label: identifier(more.label)))
        }
        return Expr(.call(expression(call.calledExpression), list), span(node))
    }

    private func trailingArgument(_ node: ClosureExprSyntax, label: String?) -> Expr.Argument {
        Expr.Argument(
            label: label, labelSpan: span(node), value: Expr(.closure(closure(node)), span(node)), isTrailing: true)
    }

    private func macro(_ node: MacroExpansionExprSyntax) -> Expr {
        switch node.macroName.text {
        case "line": return Expr(.line, span(node))
        case "function": return Expr(.function, span(node))
        default:
            refuse("`#\(node.macroName.text)`", node)
            return Expr(.discard, span(node))
        }
    }

    private func keyPath(_ node: KeyPathExprSyntax) -> Expr.Kind {
        let parts = node.components.compactMap { part -> Expr.KeyPathPart? in
            switch part.component {
            case .property(let property): .property(name(property.declName.baseName))
            case .subscript(let element): .element(arguments(element.arguments))
            case .optional(let optional):
                optional.questionOrExclamationMark.tokenKind == .exclamationMark ? .force : .unwrap
            default: nil
            }
        }
        return .keyPath(node.root.map(type), parts)
    }
}
