import Diagnostics
import SwiftSyntax

extension SyntaxReader {
    func statement(_ node: StmtSyntax, label: String? = nil) -> Stmt? {
        if let kind = jump(node) ?? loop(node, label: label) { return Stmt(kind, span(node)) }
        switch node.as(StmtSyntaxEnum.self) {
        case .labeledStmt(let node): return statement(node.statement, label: identifier(node.label))
        case .expressionStmt(let node):
            if let match = node.expression.as(SwitchExprSyntax.self) {
                return Stmt(.match(switchStatement(match, label: label)), span(node))
            }
            let made = expressionStatement(node.expression)
            guard label != nil, case .ifElse = made.kind else { return made }
            // `check: if …`: a block that `break check` leaves.
            return Stmt(.doCatch(label: label, Block(statements: [made], span: made.span), []), made.span)
        case .guardStmt(let node):
            return Stmt(.guardElse(conditions(node.conditions), block(node.body)), span(node))
        case .doStmt(let node):
            checkThrows(node.throwsClause)
            let clauses = node.catchClauses.map(catchClause)
            return Stmt(.doCatch(label: label, block(node.body), clauses), span(node))
        case .deferStmt(let node): return Stmt(.defer(block(node.body)), span(node))
        case .yieldStmt: refuse("`yield`", node)
        case .discardStmt: refuse("`discard`", node)
        default: refuse("this form of statement", node)
        }
        return nil
    }

    private func jump(_ node: StmtSyntax) -> Stmt.Kind? {
        switch node.as(StmtSyntaxEnum.self) {
        case .returnStmt(let node): .return(node.expression.map(expression))
        case .breakStmt(let node): .break(node.label.map(identifier))
        case .continueStmt(let node): .continue(node.label.map(identifier))
        case .fallThroughStmt: .fallthrough
        case .throwStmt(let node): .throw(expression(node.expression))
        default: nil
        }
    }

    private func loop(_ node: StmtSyntax, label: String?) -> Stmt.Kind? {
        switch node.as(StmtSyntaxEnum.self) {
        case .whileStmt(let node): .whileLoop(label: label, conditions(node.conditions), block(node.body))
        case .repeatStmt(let node): .repeatLoop(label: label, block(node.body), expression(node.condition))
        case .forStmt(let node): forLoop(node, label: label)
        default: nil
        }
    }

    private func forLoop(_ node: ForStmtSyntax, label: String?) -> Stmt.Kind {
        if let keyword = node.awaitKeyword { refuse("`await`", keyword) }
        var pattern = pattern(node.pattern, binds: node.caseKeyword == nil ? .constant : nil)
        if let type = node.typeAnnotation { pattern = Pattern(.typed(pattern, self.type(type.type)), pattern.span) }
        return .forLoop(
            ForStmt(
                label: label, pattern: pattern, sequence: expression(node.sequence),
                condition: node.whereClause.map { expression($0.condition) }, body: block(node.body)))
    }

    func ifStatement(_ node: IfExprSyntax) -> IfStmt {
        let otherwise: IfStmt.Otherwise? =
            switch node.elseBody {
            case nil: nil
            case .codeBlock(let body): .block(block(body))
            case .ifExpr(let next): .ifElse(ifStatement(next))
            }
        return IfStmt(
            conditions: conditions(node.conditions), then: block(node.body), otherwise: otherwise, span: span(node))
    }

    func conditions(_ list: ConditionElementListSyntax) -> [Condition] {
        list.compactMap { element in
            switch element.condition {
            case .expression(let node): return Condition(kind: .expression(expression(node)), span: span(element))
            case .optionalBinding(let node):
                let isVar = node.bindingSpecifier.tokenKind == .keyword(.var)
                return Condition(
                    kind: .binding(
                        pattern(node.pattern, binds: isVar ? .variable : .constant), isVar: isVar,
                        node.typeAnnotation.map { type($0.type) }, node.initializer.map { expression($0.value) }),
                    span: span(element))
            case .matchingPattern(let node):
                return Condition(
                    kind: .pattern(pattern(node.pattern, binds: nil), expression(node.initializer.value)),
                    span: span(element))
            case .availability:
                refuse("`#available`", element)
                return nil
            }
        }
    }

    func switchStatement(_ node: SwitchExprSyntax, label: String?) -> SwitchStmt {
        let cases = node.cases.compactMap { element -> SwitchStmt.Case? in
            guard case .switchCase(let node) = element else {
                refuse("`#if`", element)
                return nil
            }
            let body = Block(statements: statements(node.statements), span: span(node))
            switch node.label {
            case .default: return SwitchStmt.Case(patterns: [], body: body, span: span(node))
            case .case(let label):
                let patterns = label.caseItems.map { item in
                    (pattern(item.pattern, binds: nil), item.whereClause.map { expression($0.condition) })
                }
                return SwitchStmt.Case(patterns: patterns, body: body, span: span(label))
            }
        }
        return SwitchStmt(label: label, subject: expression(node.subject), cases: cases, span: span(node))
    }

    private func catchClause(_ node: CatchClauseSyntax) -> CatchClause {
        let patterns = node.catchItems.compactMap { item -> (pattern: Pattern, condition: Expr?)? in
            guard let pattern = item.pattern else { return nil }
            return (self.pattern(pattern, binds: nil), item.whereClause.map { expression($0.condition) })
        }
        return CatchClause(patterns: patterns, body: block(node.body), span: span(node))
    }
}
