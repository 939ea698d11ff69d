import Diagnostics

/// An expression as it was written.
final class Expr {
    let kind: Kind
    let span: TextSpan

    init(_ kind: Kind, _ span: TextSpan) {
        self.kind = kind
        self.span = span
    }

    enum Kind {
        case integer(UInt64)
        /// One of more than 64 bits, as it is written.
        case hugeInteger(String)
        case float(Double)
        case string([StringPart])
        case boolean(Bool)
        case nilLiteral
        /// `name`, or `name(_:to:)` with labels, or `name<T>`.
        case name(String, labels: [String?]?, generics: [TypeExpr])
        /// `base.name`; without a base the implicit member `.name`.
        case member(Expr?, Name, labels: [String?]?, generics: [TypeExpr])
        case call(Expr, [Argument])
        case `subscript`(Expr, [Argument])
        case prefix(Name, Expr)
        case postfix(Name, Expr)
        case binary(Name, Expr, Expr)
        case assign(Expr, Expr)
        case ternary(Expr, Expr, Expr)
        case cast(Expr, Cast, TypeExpr)
        case closure(ClosureExpr)
        case array([Expr])
        case dictionary([(key: Expr, value: Expr)])
        /// More than one element, or none; one in parentheses is `parentheses`.
        case tuple([Argument])
        case parentheses(Expr)
        case `try`(Try, Expr)
        case force(Expr)
        /// `x?` in an optional chain.
        case chain(Expr)
        case `inout`(Expr)
        case ifElse(IfStmt)
        case match(SwitchStmt)
        case keyPath(TypeExpr?, [KeyPathPart])
        case type(TypeExpr)
        /// `_` on the left of an assignment.
        case discard
        case operatorReference(String)
        case line
        case function
    }

    struct Name {
        let text: String
        let span: TextSpan
    }

    struct Argument {
        let label: String?
        let labelSpan: TextSpan
        let value: Expr
        var isTrailing = false
    }

    enum StringPart {
        case text(String)
        case value(Expr)
        /// `\(x, specifier: …)` and other forms that we do not know.
    }

    enum Cast { case conform, optional, forced, test }
    enum Try { case plain, optional, forced }

    enum KeyPathPart {
        case property(Name)
        case element([Argument])
        case unwrap, force
    }
}

/// `{ (x: Int) -> Int in … }`
final class ClosureExpr {
    struct Parameter {
        let name: String
        let type: TypeExpr?
        var isInout = false
        var isVariadic = false
        let span: TextSpan
    }

    /// What `[weak self, x = y]` takes along.
    struct Capture {
        let name: String
        let isWeak: Bool
        let isUnowned: Bool
        let value: Expr?
        let span: TextSpan
    }

    let captures: [Capture]
    /// Nil where the closure uses `$0`.
    let parameters: [Parameter]?
    let isThrowing: Bool
    let result: TypeExpr?
    let body: [Stmt]
    /// How many of `$0`, `$1`, … it mentions.
    let anonymousCount: Int
    let span: TextSpan

    init(
        captures: [Capture], parameters: [Parameter]?, isThrowing: Bool, result: TypeExpr?, body: [Stmt],
        anonymousCount: Int, span: TextSpan
    ) {
        self.captures = captures
        self.parameters = parameters
        self.isThrowing = isThrowing
        self.result = result
        self.body = body
        self.anonymousCount = anonymousCount
        self.span = span
    }

    /// The one expression that the body is, if it is one.
    var singleExpression: Expr? {
        guard body.count == 1 else { return nil }
        switch body[0].kind {
        case .expression(let expr): return expr
        case .return(let expr): return expr
        default: return nil
        }
    }
}
