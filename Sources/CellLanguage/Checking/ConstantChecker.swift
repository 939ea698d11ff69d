import Diagnostics

/// Arithmetic of constants, which swiftc works out before anything runs: where it fails, the program has a mistake.
///
/// Follows what is known of a body's variables from statement to statement, and forgets it where paths that give them
/// values meet. What no path reaches is not looked at.
final class ConstantChecker {
    let checker: Checker
    /// What variables of the body are known to be.
    var known: Known = [:]

    /// Whether the case that is walked may go on with the next one.
    private var fallsThrough = false

    typealias Known = [VariableSymbol: KnownValue]

    init(_ checker: Checker) {
        self.checker = checker
    }

    func check(_ statements: [TypedStmt]) { _ = walk(statements) }

    func check(_ value: TypedExpr) { _ = find(value) }

    // MARK: Statements

    /// Whether the end can be reached.
    func walk(_ statements: [TypedStmt]) -> Bool {
        for statement in statements where !walk(statement) { return false }
        // A `defer` gives its values when the block is left.
        for case .defer(let body) in statements.map(\.kind) { forget(in: body) }
        return true
    }

    private func walk(_ statement: TypedStmt) -> Bool {
        switch statement.kind {
        case .expression(let expr):
            _ = find(expr)
            return checker.resolve(expr.type).builtin != .never
        case .declare(let symbol, let value): learn(symbol, value.flatMap(find))
        case .destructure(let pattern, let value): learn(pattern, find(value))
        case .yield(let value, _): _ = find(value)
        case .defer(let body): aside { _ = walk(body) }
        // Its body is one of its own.
        case .localFunction: break
        case .return(let value):
            _ = value.flatMap(find)
            return false
        case .throw(let value):
            _ = find(value)
            return false
        case .break, .continue: return false
        case .fallthrough:
            fallsThrough = true
            return false
        case .ifElse(let conditions, let then, let otherwise): return walkIf(conditions, then, otherwise)
        case .guardElse(let conditions, let otherwise):
            read(conditions)
            if literal(conditions) != true { aside { _ = walk(otherwise) } }
        case .whileLoop, .repeatLoop, .forLoop:
            if case .forLoop(let loop) = statement.kind { _ = find(loop.sequence) }
            // What a round changes, the next one does not know.
            forget(in: [statement])
            let falls = walkRound(of: statement)
            forget(in: [statement])
            return falls
        case .match(let match): return walk(match)
        case .doCatch(let target, let body, let clauses): return walkDo(target, body, clauses)
        }
        return true
    }

    private func walkIf(_ conditions: [TypedCondition], _ then: [TypedStmt], _ otherwise: [TypedStmt]) -> Bool {
        read(conditions)
        if let isMet = literal(conditions) { return walk(isMet ? then : otherwise) }
        let start = known
        let first = branch(then, from: start)
        let second = branch(otherwise, from: start)
        switch (first, second) {
        case (nil, nil): return false
        case (let end?, nil), (nil, let end?): known = end
        case (_?, _?):
            known = start
            forget(in: then + otherwise)
        }
        return true
    }

    /// What is known at its end; nil where that is not reached.
    private func branch(_ statements: [TypedStmt], from start: Known) -> Known? {
        known = start
        return walk(statements) ? known : nil
    }

    private func walkRound(of statement: TypedStmt) -> Bool {
        switch statement.kind {
        case .whileLoop(let target, let conditions, let body):
            read(conditions)
            if literal(conditions) != false { _ = walk(body) }
            return literal(conditions) != true || target.isBroken
        case .repeatLoop(let target, let body, let condition):
            let falls = walk(body) || target.isContinued
            if falls { _ = find(condition) }
            return falls || target.isBroken
        case .forLoop(let loop):
            _ = loop.condition.flatMap(find)
            _ = walk(loop.body)
            return true
        default: return true
        }
    }

    private func walk(_ match: TypedMatch) -> Bool {
        _ = find(match.subject)
        let (start, outside) = (known, fallsThrough)
        defer { fallsThrough = outside }
        var falls = match.target.isBroken
        var before: [TypedStmt] = []
        for item in match.cases {
            known = start
            forget(in: before)
            for entry in item.patterns { _ = entry.condition.flatMap(find) }
            fallsThrough = false
            if walk(item.body) { falls = true }
            before = fallsThrough ? before + item.body : []
        }
        known = start
        for item in match.cases { forget(in: item.body) }
        return falls
    }

    private func walkDo(_ target: JumpTarget, _ body: [TypedStmt], _ clauses: [TypedCatch]) -> Bool {
        let start = known
        var falls = walk(body)
        if clauses.isEmpty, !target.isBroken { return falls }
        known = start
        forget(in: body)
        for clause in clauses { aside { falls = walk(clause.body) || falls } }
        for clause in clauses { forget(in: clause.body) }
        return falls || target.isBroken
    }

    private func read(_ conditions: [TypedCondition]) {
        for condition in conditions {
            switch condition {
            case .expression(let expr), .match(_, let expr): _ = find(expr)
            }
        }
    }

    private func literal(_ conditions: [TypedCondition]) -> Bool? {
        guard conditions.count == 1, case .expression(let expr) = conditions[0], case .boolean(let value) = expr.kind
        else { return nil }
        return value
    }

    /// What runs at another time, or perhaps not: nothing that it gives is known after it.
    private func aside(_ body: () -> Void) {
        let saved = known
        body()
        known = saved
    }

    /// A function of its own sees nothing of what is known around it.
    func apart(_ body: () -> Void) {
        aside {
            known = [:]
            body()
        }
    }

    // MARK: Variables

    private func learn(_ pattern: TypedPattern, _ value: KnownValue?) {
        switch (pattern.kind, value) {
        case (.variable(let symbol), _): learn(symbol, value)
        case (.tuple(let patterns), .tuple(let values)?):
            for (pattern, value) in zip(patterns, values) { learn(pattern, value) }
        default: for symbol in pattern.variables { learn(symbol, nil) }
        }
    }

    /// A cell's own variables, and what closures change, may have changed whenever they are read.
    func learn(_ symbol: VariableSymbol, _ value: KnownValue?) {
        known[symbol] = symbol.function == nil || symbol.isBoxed ? nil : value
    }

    private func forget(in statements: [TypedStmt]) {
        for statement in statements { statement.forEachExpression { self.forgetChanged($0) } }
    }

    private func forgetChanged(_ expr: TypedExpr) {
        switch expr.kind {
        case .assign(let place, _), .update(_, let place, _), .inout(let place): forget(place)
        case .call(let call) where call.function.isMutating: if let receiver = call.receiver { forget(receiver) }
        default: break
        }
    }

    func forget(_ place: TypedExpr) {
        switch place.kind {
        case .variable(let symbol): known[symbol] = nil
        case .tupleElement(let base, _), .property(_, let base?, _), .element(_, let base, _, _), .force(let base),
            .unwrap(let base), .convert(_, let base), .inout(let base):
            forget(base)
        case .tuple(let elements): elements.forEach(forget)
        default: break
        }
    }
}

/// What an expression is known to be: a whole number as a word of its type, a number with a fraction, or a tuple of
/// which some parts are known.
enum KnownValue {
    case word(Int)
    case fraction(Double)
    case tuple([KnownValue?])
}

enum ConstantMessage: DiagnosticMessage {
    case division
    case quotient(String)
    case overflow(String, String)
    case conversion(String, String)
    case negative(String, String)

    var id: String {
        switch self {
        case .division: "division-by-zero"
        case .overflow, .quotient: "overflow"
        case .conversion, .negative: "invalid-conversion"
        }
    }

    var text: String {
        switch self {
        case .division: "division by zero"
        case .quotient(let what): "division '\(what)' results in an overflow"
        case .overflow(let what, let type):
            "arithmetic operation '\(what)' (on type '\(type)') results in an overflow"
        case .conversion(let value, let type): "invalid conversion: '\(value)' overflows '\(type)'"
        case .negative(let value, let type): "negative literal '\(value)' cannot be converted to '\(type)'"
        }
    }
}
