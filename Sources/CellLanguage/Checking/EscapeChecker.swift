import Diagnostics

/// Closures that outlive their call: what they may not take along, and parameters that may not become one.
///
/// A closure that is handed to a parameter without `@escaping`, or called where it stands, does not escape; any other does.
final class EscapeChecker {
    private let checker: Checker
    /// Within a closure that escapes: members of the object need `self.` before them.
    private var needsSelf = false
    private var reported: Set<TextSpan> = []

    init(_ checker: Checker) {
        self.checker = checker
    }

    func check(_ statements: [TypedStmt]) {
        for statement in statements { visit(statement) }
    }

    // MARK: Statements

    private func visit(_ statement: TypedStmt) {
        switch statement.kind {
        case .expression(let expr): visit(expr)
        case .declare(_, let value): if let value { visit(value) }
        case .destructure(_, let value), .throw(let value): visit(value)
        case .yield(let value, _): visit(value)
        case .return(let value): if let value { visit(value) }
        case .ifElse(let conditions, let then, let otherwise):
            visit(conditions)
            check(then)
            check(otherwise)
        case .guardElse(let conditions, let otherwise):
            visit(conditions)
            check(otherwise)
        case .whileLoop(_, let conditions, let body):
            visit(conditions)
            check(body)
        case .repeatLoop(_, let body, let condition):
            check(body)
            visit(condition)
        case .forLoop(let loop):
            visit(loop.sequence)
            if let condition = loop.condition { visit(condition) }
            check(loop.body)
        case .match(let match):
            visit(match.subject)
            for item in match.cases {
                for entry in item.patterns { if let condition = entry.condition { visit(condition) } }
                check(item.body)
            }
        case .doCatch(_, let body, let clauses):
            check(body)
            for clause in clauses { check(clause.body) }
        case .defer(let body): check(body)
        case .break, .continue, .fallthrough, .localFunction: break
        }
    }

    private func visit(_ conditions: [TypedCondition]) {
        for condition in conditions {
            switch condition {
            case .expression(let expr), .match(_, let expr): visit(expr)
            }
        }
    }

    // MARK: Expressions

    private func visit(_ expr: TypedExpr, escapes: Bool = true) {
        switch expr.kind {
        case .closure(let code): closure(code, expr.span, escapes: escapes)
        case .variable(let symbol):
            if escapes, symbol.isNonEscaping { report(EscapeMessage.parameter(symbol.name), expr.span) }
        case .convert(.identity, let inner), .convert(.function, let inner): visit(inner, escapes: escapes)
        case .callValue(let callee, let arguments):
            visit(callee, escapes: false)
            for argument in arguments { visit(argument, escapes: false) }
        case .call(let call): visit(call, expr)
        case .element(let function, let base, let arguments, _):
            visit(base)
            visit(arguments, of: function)
        case .property(let symbol, let base?, _):
            checkSelf(base, expr.span, EscapeMessage.property(symbol.name))
            visit(base)
        case .ternary(let condition, let then, let otherwise):
            visit(condition)
            visit(then, escapes: escapes)
            visit(otherwise, escapes: escapes)
        case .block(let statements, _): check(statements)
        case .op("==nil", let operands, _), .op("!=nil", let operands, _):
            for operand in operands { visit(operand, escapes: false) }
        default: for child in expr.children { visit(child) }
        }
    }

    private func visit(_ call: TypedExpr.Call, _ expr: TypedExpr) {
        if let receiver = call.receiver {
            let name = call.function.name
            checkSelf(receiver, nil, EscapeMessage.method(name))
            visit(receiver)
        }
        visit(call.arguments, of: call.function)
    }

    private func visit(_ arguments: [TypedExpr], of function: FunctionSymbol) {
        for (index, argument) in arguments.enumerated() {
            let parameter = index < function.parameters.count ? function.parameters[index] : nil
            let isFunction = parameter?.type.function != nil
            visit(argument, escapes: !isFunction || parameter?.isEscaping == true || parameter?.field != nil)
        }
    }

    private func closure(_ code: ClosureCode, _ span: TextSpan, escapes: Bool) {
        for (_, value) in code.captured { visit(value, escapes: escapes) }
        if escapes {
            for symbol in code.context.captures {
                if symbol.isInout, symbol.name != "self" { report(EscapeMessage.inoutCapture(symbol.name), span) }
                let isChanging = symbol.isInout || !symbol.isLet
                if isChanging, symbol.isParameter, symbol.name == "self" { report(EscapeMessage.mutatingSelf, span) }
                if symbol.isNonEscaping { report(EscapeMessage.capture(symbol.name), span) }
            }
        }
        let saved = needsSelf
        needsSelf = (needsSelf || escapes) && !code.capturesSelf
        check(code.body)
        needsSelf = saved
    }

    /// A member reached without `self.`: its base stands where the member itself does.
    private func checkSelf(_ base: TypedExpr, _ span: TextSpan?, _ message: EscapeMessage) {
        guard needsSelf, case .variable(let this) = base.kind, this.name == "self", this.isParameter,
            base.isImplicit, let type = this.type, checker.resolve(type).isClass
        else { return }
        report(message, base.span)
    }

    private func report(_ message: EscapeMessage, _ span: TextSpan) {
        if reported.insert(span).inserted { checker.report(message, span) }
    }
}

enum EscapeMessage: DiagnosticMessage {
    case parameter(String)
    case capture(String)
    case inoutCapture(String)
    case mutatingSelf
    case property(String)
    case method(String)

    var id: String {
        switch self {
        case .parameter, .capture: "non-escaping"
        case .inoutCapture, .mutatingSelf: "inout-capture"
        case .property, .method: "explicit-self"
        }
    }

    var text: String {
        switch self {
        case .parameter(let name):
            "using non-escaping parameter '\(name)' in a context expecting an '@escaping' closure"
        case .capture(let name): "escaping closure captures non-escaping parameter '\(name)'"
        case .inoutCapture(let name): "escaping closure captures 'inout' parameter '\(name)'"
        case .mutatingSelf: "escaping closure captures mutating 'self' parameter"
        case .property(let name):
            "reference to property '\(name)' in closure requires explicit use of 'self' to make"
                + " capture semantics explicit"
        case .method(let name):
            "call to method '\(name)' in closure requires explicit use of 'self' to make capture semantics explicit"
        }
    }

    var hint: String? {
        switch self {
        case .parameter, .capture: "Write '@escaping' before the parameter's type."
        case .property(let name), .method(let name): "Write 'self.\(name)', or '[self]' before the closure's 'in'."
        case .inoutCapture, .mutatingSelf: nil
        }
    }
}
