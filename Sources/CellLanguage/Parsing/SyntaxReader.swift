import Diagnostics
import SwiftSyntax

/// Reads Swift's syntax tree into ours; one extension a kind of node.
final class SyntaxReader {
    let fragment: SourceFragment
    private let text: SourceText
    private(set) var diagnostics: [Diagnostic] = []
    /// For each closure that is open, how many of `$0`, `$1`, … it has mentioned so far.
    var anonymousCounts: [Int] = []

    /// The operators that earlier cells and this one declare.
    var operators: OperatorTable

    init(_ fragment: SourceFragment, operators: OperatorTable) {
        self.fragment = fragment
        self.operators = operators
        text = SourceText(fragment.text, file: fragment.file)
    }

    func position(_ offset: Int) -> TextPosition {
        fragment.filePosition(of: text.position(at: offset))
    }

    func span(_ node: some SyntaxProtocol) -> TextSpan {
        TextSpan(
            start: position(node.positionAfterSkippingLeadingTrivia.utf8Offset),
            end: position(node.endPositionBeforeTrailingTrivia.utf8Offset))
    }

    func name(_ token: TokenSyntax) -> Expr.Name {
        Expr.Name(text: identifier(token), span: span(token))
    }

    /// A name without its backticks.
    func identifier(_ token: TokenSyntax) -> String {
        let text = token.text
        return text.count > 2 && text.hasPrefix("`") ? String(text.dropFirst().dropLast()) : text
    }

    /// A parameter's label: nil for `_`.
    func label(_ token: TokenSyntax?) -> String? {
        guard let token, token.tokenKind != .wildcard else { return nil }
        return identifier(token)
    }

    func report(_ message: some DiagnosticMessage, _ node: some SyntaxProtocol) {
        report(message, at: span(node))
    }

    func report(_ message: some DiagnosticMessage, at span: TextSpan) {
        diagnostics.append(Diagnostic(message, file: fragment.file, at: span))
    }

    /// Operators are folded while expressions are read, so their declarations come first.
    func declareOperators(in items: CodeBlockItemListSyntax) {
        let groups = items.compactMap { $0.item.as(PrecedenceGroupDeclSyntax.self) }
        for node in groups { operators.declare(precedenceGroup(node)) }
        for node in groups { checkRelations(of: node) }
        var seen: Set<String> = []
        for node in items.compactMap({ $0.item.as(OperatorDeclSyntax.self) }) {
            let name = node.name.text
            if !seen.insert(node.fixitySpecifier.text + name).inserted { say("operator redeclared", node.name) }
            guard node.fixitySpecifier.tokenKind == .keyword(.infix) else {
                operators.declareUnary(name, isPrefix: node.fixitySpecifier.tokenKind == .keyword(.prefix))
                continue
            }
            let group = node.operatorPrecedenceAndTypes?.precedenceGroup.text
            if !operators.declare(name, group: group), let group { report(OperatorMessage.unknownGroup(group), node) }
        }
    }

    private func checkRelations(of node: PrecedenceGroupDeclSyntax) {
        for case .precedenceGroupRelation(let relation) in node.groupAttributes {
            for other in relation.precedenceGroups where !operators.hasGroup(other.name.text) {
                report(OperatorMessage.unknownGroup(other.name.text), other)
            }
        }
    }

    func refuse(_ what: String, _ node: some SyntaxProtocol) {
        report(SyntaxMessage.notCarried(what), node)
    }

    func block(_ node: CodeBlockSyntax) -> Block {
        Block(statements: statements(node.statements), span: span(node))
    }

    func statements(_ items: CodeBlockItemListSyntax) -> [Stmt] {
        items.flatMap { item -> [Stmt] in
            switch item.item {
            case .decl(let decl): declarations(decl).map { Stmt(.declaration($0), $0.span) }
            case .stmt(let stmt): statement(stmt).map { [$0] } ?? []
            case .expr(let expr): [expressionStatement(expr)]
            }
        }
    }

    /// `if` and `switch` as statements come as expressions.
    func expressionStatement(_ node: ExprSyntax) -> Stmt {
        if let node = node.as(IfExprSyntax.self) { return Stmt(.ifElse(ifStatement(node)), span(node)) }
        if let node = node.as(SwitchExprSyntax.self) {
            return Stmt(.match(switchStatement(node, label: nil)), span(node))
        }
        return Stmt(.expression(expression(node)), span(node))
    }
}
