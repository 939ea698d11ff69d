import Diagnostics

/// A statement as it was written.
final class Stmt {
    let kind: Kind
    let span: TextSpan

    init(_ kind: Kind, _ span: TextSpan) {
        self.kind = kind
        self.span = span
    }

    enum Kind {
        case expression(Expr)
        case declaration(Decl)
        case ifElse(IfStmt)
        case guardElse([Condition], Block)
        case whileLoop(label: String?, [Condition], Block)
        case repeatLoop(label: String?, Block, Expr)
        case forLoop(ForStmt)
        case match(SwitchStmt)
        case `return`(Expr?)
        case `break`(String?)
        case `continue`(String?)
        case `fallthrough`
        case `throw`(Expr)
        case doCatch(label: String?, Block, [CatchClause])
        case `defer`(Block)
    }
}

struct Block {
    let statements: [Stmt]
    let span: TextSpan
}

struct Condition {
    let kind: Kind
    let span: TextSpan

    enum Kind {
        case expression(Expr)
        /// `let name = value`; without a value `let name`.
        case binding(Pattern, isVar: Bool, TypeExpr?, Expr?)
        case pattern(Pattern, Expr)
    }
}

final class IfStmt {
    let conditions: [Condition]
    let then: Block
    let otherwise: Otherwise?
    let span: TextSpan

    enum Otherwise {
        case block(Block)
        case ifElse(IfStmt)
    }

    init(conditions: [Condition], then: Block, otherwise: Otherwise?, span: TextSpan) {
        self.conditions = conditions
        self.then = then
        self.otherwise = otherwise
        self.span = span
    }
}

final class ForStmt {
    let label: String?
    let pattern: Pattern
    let sequence: Expr
    let condition: Expr?
    let body: Block

    init(label: String?, pattern: Pattern, sequence: Expr, condition: Expr?, body: Block) {
        self.label = label
        self.pattern = pattern
        self.sequence = sequence
        self.condition = condition
        self.body = body
    }
}

final class SwitchStmt {
    let label: String?
    let subject: Expr
    let cases: [Case]
    let span: TextSpan

    struct Case {
        /// Empty for `default`.
        let patterns: [(pattern: Pattern, condition: Expr?)]
        let body: Block
        let span: TextSpan
        var isDefault: Bool { patterns.isEmpty }
    }

    init(label: String?, subject: Expr, cases: [Case], span: TextSpan) {
        self.label = label
        self.subject = subject
        self.cases = cases
        self.span = span
    }
}

struct CatchClause {
    let patterns: [(pattern: Pattern, condition: Expr?)]
    let body: Block
    let span: TextSpan
}

final class Pattern {
    let kind: Kind
    let span: TextSpan

    init(_ kind: Kind, _ span: TextSpan) {
        self.kind = kind
        self.span = span
    }

    enum Kind {
        case wildcard
        case binding(String, isVar: Bool)
        case tuple([(label: String?, pattern: Pattern)])
        /// `.name(payload)`, with the type before the dot if it was written.
        case enumCase(TypeExpr?, Expr.Name, [(label: String?, pattern: Pattern)]?)
        case optional(Pattern)
        case expression(Expr)
        case isType(TypeExpr)
        case cast(Pattern, TypeExpr)
        case typed(Pattern, TypeExpr)
    }
}
