import Diagnostics

/// A statement whose names and types are settled.
final class TypedStmt {
    let kind: Kind
    let span: TextSpan

    init(_ kind: Kind, _ span: TextSpan) {
        self.kind = kind
        self.span = span
    }

    enum Kind {
        case expression(TypedExpr)
        case declare(VariableSymbol, TypedExpr?)
        case destructure(TypedPattern, TypedExpr)
        case ifElse([TypedCondition], [TypedStmt], [TypedStmt])
        case guardElse([TypedCondition], [TypedStmt])
        case whileLoop(JumpTarget, [TypedCondition], [TypedStmt])
        case repeatLoop(JumpTarget, [TypedStmt], TypedExpr)
        case forLoop(TypedFor)
        case match(TypedMatch)
        case `return`(TypedExpr?)
        case `break`(JumpTarget)
        case `continue`(JumpTarget)
        case `fallthrough`
        case `throw`(TypedExpr)
        case doCatch(JumpTarget, [TypedStmt], [TypedCatch])
        case `defer`([TypedStmt])
        case localFunction(FunctionSymbol)
        /// What an `if` or `switch` expression gives.
        case yield(TypedExpr, VariableSymbol)
    }
}

/// A loop or labelled statement, as `break` and `continue` name it.
final class JumpTarget {
    let label: String?
    let isLoop: Bool
    var isSwitch = false
    var isBroken = false
    var isContinued = false

    init(label: String?, isLoop: Bool) {
        self.label = label
        self.isLoop = isLoop
    }
}

enum TypedCondition {
    case expression(TypedExpr)
    /// Binds what the pattern names where the value matches.
    case match(TypedPattern, TypedExpr)
}

struct TypedFor {
    let target: JumpTarget
    let pattern: TypedPattern
    let sequence: TypedExpr
    let element: Type
    let condition: TypedExpr?
    let body: [TypedStmt]
    /// For a sequence of the cell's own: how it makes its iterator and how that goes on.
    var makeIterator: TypedExpr?
    var iterator: VariableSymbol?
    var next: TypedExpr?
}

struct TypedMatch {
    struct Case {
        let patterns: [(pattern: TypedPattern, condition: TypedExpr?)]
        let body: [TypedStmt]
        let isDefault: Bool
        let span: TextSpan
    }

    let target: JumpTarget
    let subject: TypedExpr
    let cases: [Case]
}

struct TypedCatch {
    let patterns: [(pattern: TypedPattern, condition: TypedExpr?)]
    /// The implicit `error`.
    let error: VariableSymbol
    let body: [TypedStmt]
    let isExhaustive: Bool
}

final class TypedPattern {
    indirect enum Kind {
        case wildcard
        case variable(VariableSymbol)
        case tuple([TypedPattern])
        case enumCase(NominalType, Int, [TypedPattern])
        case some(TypedPattern)
        case none
        case boolean(Bool)
        /// Compares with the subject, which stands in the variable.
        case expression(TypedExpr, subject: VariableSymbol)
        case isType(Type, TypedPattern)
    }

    let kind: Kind
    /// The type of what is matched.
    let type: Type
    let span: TextSpan

    init(_ kind: Kind, _ type: Type, _ span: TextSpan) {
        self.kind = kind
        self.type = type
        self.span = span
    }

    /// Whether it matches everything.
    var isIrrefutable: Bool {
        switch kind {
        case .wildcard, .variable: true
        case .tuple(let elements): elements.allSatisfy(\.isIrrefutable)
        case .enumCase(let nominal, _, let payload): nominal.cases.count == 1 && payload.allSatisfy(\.isIrrefutable)
        case .some, .none, .boolean, .expression, .isType: false
        }
    }

    var variables: [VariableSymbol] {
        switch kind {
        case .variable(let symbol): [symbol]
        case .tuple(let elements), .enumCase(_, _, let elements): elements.flatMap(\.variables)
        case .some(let inner), .isType(_, let inner): inner.variables
        case .wildcard, .none, .boolean, .expression: []
        }
    }
}
