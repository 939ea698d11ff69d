extension TypedStmt {
    /// Calls the body with every expression within, outer ones first, in order of evaluation.
    func forEachExpression(_ body: (TypedExpr) -> Void) {
        func each(_ statements: [TypedStmt]) { for statement in statements { statement.forEachExpression(body) } }
        func each(_ conditions: [TypedCondition]) {
            for condition in conditions {
                switch condition {
                case .expression(let expr), .match(_, let expr): expr.forEach(body)
                }
            }
        }
        switch kind {
        case .expression(let expr), .destructure(_, let expr), .throw(let expr), .yield(let expr, _): expr.forEach(body)
        case .declare(_, let value), .return(let value): value?.forEach(body)
        case .ifElse(let conditions, let then, let otherwise):
            each(conditions)
            each(then + otherwise)
        case .guardElse(let conditions, let otherwise), .whileLoop(_, let conditions, let otherwise):
            each(conditions)
            each(otherwise)
        case .repeatLoop(_, let statements, let condition):
            each(statements)
            condition.forEach(body)
        case .forLoop(let loop):
            loop.sequence.forEach(body)
            loop.condition?.forEach(body)
            each(loop.body)
        case .match(let match):
            match.subject.forEach(body)
            for item in match.cases {
                for entry in item.patterns { entry.condition?.forEach(body) }
                each(item.body)
            }
        case .doCatch(_, let statements, let clauses):
            each(statements)
            for clause in clauses { each(clause.body) }
        case .defer(let statements): each(statements)
        case .break, .continue, .fallthrough, .localFunction: break
        }
    }
}

extension TypedExpr {
    /// Calls the body with this and every expression within, closures included.
    func forEach(_ body: (TypedExpr) -> Void) {
        body(self)
        for child in children { child.forEach(body) }
        switch kind {
        case .closure(let code): for statement in code.body { statement.forEachExpression(body) }
        case .block(let statements, _): for statement in statements { statement.forEachExpression(body) }
        default: break
        }
    }
}
