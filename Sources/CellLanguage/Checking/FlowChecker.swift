import Diagnostics

/// Follows the paths through a body: whether each ends in a `return`, and whether each variable has a value before it
/// is read.
final class FlowChecker {
    let checker: Checker
    /// Properties that an initializer has to set.
    private(set) var fields: [VariableSymbol] = []
    private var isInitializer = false
    var reported: Set<VariableSymbol> = []
    private var reportedTwice: Set<TextPosition> = []
    /// The function whose body it is; nil in a closure's.
    private(set) var home: FunctionContext?
    /// Of a subclass's initializer: its class, and what stands for the call of `super.init` among what has been assigned.
    private(set) var subclass: NominalType?
    let superInit = VariableSymbol("super.init", isLet: true, span: .start)
    private var needsSuperInit = false
    private var end = TextSpan.start
    /// The `self` that an initializer of an enum or extension has to make as a whole.
    private var made: VariableSymbol?
    /// The `defer`s of the blocks around, innermost last, and how many there are around what a jump or an error leaves.
    var deferred: [[TypedStmt]] = []
    var aroundLoop = 0
    private var aroundDo = 0
    /// What had a value where a statement was left, by what it is left to, and where something was thrown.
    private(set) var breaks: [ObjectIdentifier: [Assigned]] = [:]
    private(set) var continues: [ObjectIdentifier: [Assigned]] = [:]
    private var thrown: [Assigned] = []

    init(_ checker: Checker) {
        self.checker = checker
    }

    typealias Assigned = FlowState

    func check(_ symbol: FunctionSymbol, end: TextSpan) {
        guard let body = symbol.body else { return }
        var assigned = Assigned()
        (home, self.end) = (symbol.context, end)
        prepare(symbol)
        if symbol.kind == .initializer, let owner = symbol.owner, symbol.context?.delegates != true,
            owner.kind != .enumeration
        {
            isInitializer = true
            fields =
                symbol.extensionSignature.isEmpty && owner.stored.contains { !$0.hasInitial }
                ? owner.stored.filter { !$0.hasInitial } : []
        }
        let falls = walk(body, &assigned)
        if falls { checkFields(assigned, end) }
        if falls, symbol.kind != .initializer, !symbol.result.isVoid, !symbol.result.hasErrors {
            sayMissingReturn(in: kind(of: symbol), of: symbol.result, body, end)
        }
    }

    private func kind(of symbol: FunctionSymbol) -> String {
        if symbol.kind == .getter { return "getter" }
        if symbol.name.first.map({ !$0.isLetter && $0 != "_" }) == true { return "operator function" }
        if symbol.owner != nil { return symbol.isStatic ? "static method" : "instance method" }
        return symbol.isLocal ? "local function" : "global function"
    }

    /// At a last line that gives what should be returned, else at the end.
    private func sayMissingReturn(in what: String, of result: Type, _ body: [TypedStmt], _ end: TextSpan) {
        let type = checker.resolve(result)
        var span = end
        var isGiven = false
        if case .expression(let last)? = body.last?.kind, checker.resolve(last.type) == type {
            (span, isGiven) = (last.span, true)
        }
        checker.report(FlowMessage.missingReturn(what, type.description, isGiven: isGiven), span)
    }

    /// What an initializer has to call or make.
    private func prepare(_ symbol: FunctionSymbol) {
        guard symbol.kind == .initializer, let owner = symbol.owner, let context = symbol.context else { return }
        if owner.kind == .class {
            if context.delegates, symbol.isConvenience { made = symbol.selfSymbol }
            if owner.superclass == nil || context.delegates || symbol.isConvenience { return }
            subclass = owner
            needsSuperInit = context.callsSuperInit
        } else if context.delegates || owner.kind == .enumeration || owner.builtin != nil {
            made = symbol.selfSymbol
        }
    }

    func checkClosure(_ body: [TypedStmt], result: Type, end: TextSpan) {
        var assigned = Assigned()
        if walk(body, &assigned), !result.isVoid, !result.hasErrors {
            sayMissingReturn(in: "closure", of: result, body, end)
        }
    }

    func checkTopLevel(_ body: [TypedStmt]) {
        var assigned = Assigned()
        home = checker.cellContext
        _ = walk(body, &assigned)
    }

    /// Whether no path gets past the statements.
    func leaves(_ statements: [TypedStmt]) -> Bool {
        var assigned = Assigned()
        let count = checker.diagnostics.count
        let falls = walk(statements, &assigned)
        checker.diagnostics.removeSubrange(count...)
        return !falls
    }

    private func checkFields(_ assigned: Assigned, _ span: TextSpan) {
        let missing = fields.filter { !assigned.contains($0) }
        if !missing.isEmpty, !assigned.contains(superInit) {
            checker.report(FlowMessage.notAllInitialized(missing.map(\.name)), span)
        }
        // Whichever path it is, Swift says so at the end.
        if needsSuperInit, !assigned.contains(superInit), reported.insert(superInit).inserted {
            checker.report(FlowMessage.superNotCalled, end)
        }
        if let made, !assigned.contains(made), reported.insert(made).inserted {
            checker.report(FlowMessage.selfInitNotCalled, end)
        }
    }

    // MARK: Statements

    /// Whether the end can be reached.
    func walk(_ statements: [TypedStmt], _ assigned: inout Assigned) -> Bool {
        let outside = deferred.count
        defer { deferred.removeSubrange(outside...) }
        for statement in statements where !walk(statement, &assigned) { return false }
        for body in deferred[outside...].reversed() { _ = walk(body, &assigned) }
        return true
    }

    /// On a way out of some blocks their `defer`s run with what has a value by then.
    private func leave(to outside: Int, _ assigned: Assigned) {
        var assigned = assigned
        for body in deferred[outside...].reversed() { _ = walk(body, &assigned) }
    }

    private func walk(_ statement: TypedStmt, _ assigned: inout Assigned) -> Bool {
        switch statement.kind {
        case .expression(let expr):
            read(expr, &assigned)
            return !resolvedNever(expr)
        case .declare(let symbol, let value):
            guard let value else {
                assigned.remove(symbol)
                return true
            }
            read(value, &assigned)
            assigned.insert(symbol)
        case .destructure(_, let value): read(value, &assigned)
        case .yield(let value, let symbol):
            read(value, &assigned)
            assigned.insert(symbol)
        // A cell's own `defer` counts as what captures its variables where it stands.
        case .defer(let body) where home === checker.cellContext: _ = walk(body, &assigned)
        case .defer(let body): deferred.append(body)
        case .localFunction: break
        case .return(let value):
            if let value { read(value, &assigned) }
            if !isNil(value) { checkFields(assigned, statement.span) }
            leave(to: 0, assigned)
            return false
        case .throw(let value):
            read(value, &assigned)
            thrown.append(assigned)
            leave(to: aroundDo, assigned)
            return false
        case .break, .continue, .fallthrough:
            jump(statement, assigned)
            return false
        case .ifElse, .guardElse, .match, .doCatch: return walkBranches(statement, &assigned)
        case .whileLoop, .repeatLoop, .forLoop: return walkLoop(statement, &assigned)
        }
        return true
    }

    private func jump(_ statement: TypedStmt, _ assigned: Assigned) {
        leave(to: aroundLoop, assigned)
        switch statement.kind {
        case .break(let target): breaks[ObjectIdentifier(target), default: []].append(assigned)
        case .continue(let target): continues[ObjectIdentifier(target), default: []].append(assigned)
        default: break
        }
    }

    private func isNil(_ value: TypedExpr?) -> Bool {
        if case .nilValue = value?.kind { return true }
        return false
    }

    private func resolvedNever(_ expr: TypedExpr) -> Bool { expr.type.resolved.builtin == .never }

    /// A way through a statement: whether it gets past it, and what then has a value.
    typealias Branch = (falls: Bool, assigned: Assigned)

    private func walkBranches(_ statement: TypedStmt, _ assigned: inout Assigned) -> Bool {
        guard let branches = branches(of: statement, &assigned) else { return true }
        guard let met = Assigned.meeting(branches.filter(\.falls).map(\.assigned)) else { return false }
        assigned = met
        return true
    }

    /// Nil where what follows is reached with what was assigned before.
    private func branches(of statement: TypedStmt, _ assigned: inout Assigned) -> [Branch]? {
        switch statement.kind {
        case .ifElse(let conditions, let then, let otherwise):
            read(conditions, &assigned)
            if isForever(conditions) { return [branch(then, assigned)] }
            return [branch(then, assigned), branch(otherwise, assigned)]
        case .guardElse(let conditions, let otherwise):
            read(conditions, &assigned)
            _ = branch(otherwise, assigned)
            return nil
        case .match(let match):
            read(match.subject, &assigned)
            let saved = aroundLoop
            aroundLoop = deferred.count
            defer { aroundLoop = saved }
            return match.cases.map { branch($0, assigned) } + left(match.target, assigned)
        case .doCatch(let target, let body, let clauses):
            let saved = aroundDo
            let outside = thrown
            (aroundDo, thrown) = (deferred.count, [])
            let tried = branch(body, assigned)
            let caught = Assigned.meeting(thrown) ?? assigned
            (aroundDo, thrown) = (saved, outside)
            return [tried] + clauses.map { branch($0.body, caught) } + left(target, assigned)
        default: return nil
        }
    }

    private func branch(_ statements: [TypedStmt], _ start: Assigned) -> Branch {
        var inside = start
        return (walk(statements, &inside), inside)
    }

    private func branch(_ item: TypedMatch.Case, _ start: Assigned) -> Branch {
        var inside = start
        for entry in item.patterns { if let condition = entry.condition { read(condition, &inside) } }
        var branch = branch(item.body, inside)
        if case .fallthrough? = item.body.last?.kind { branch.falls = false }
        return branch
    }

    // MARK: Expressions

    func read(_ conditions: [TypedCondition], _ assigned: inout Assigned) {
        for condition in conditions {
            switch condition {
            case .expression(let expr), .match(_, let expr): read(expr, &assigned)
            }
        }
    }

    func read(_ expr: TypedExpr, _ assigned: inout Assigned) {
        if readsBeforeSuper(expr, &assigned) { return }
        switch expr.kind {
        case .assign(let place, let value):
            read(value, &assigned)
            write(place, &assigned)
            return
        case .variable(let symbol): readVariable(symbol, expr, assigned)
        case .property(let symbol, let base?, _) where isSelf(base) && fields.contains(symbol):
            if !assigned.contains(symbol), reported.insert(symbol).inserted {
                checker.report(FlowMessage.uninitialized("self." + symbol.name, isLet: symbol.isLet), expr.span)
            }
            return
        case .property(let symbol, let base?, _) where isSelf(base) && !symbol.isComputed: return
        case .closure(let code):
            for symbol in code.context.captures where !symbol.isInitialized { readVariable(symbol, expr, assigned) }
            checkSelf(capturedBy: code, expr, assigned)
            for function in code.context.localFunctions { checkCaptures(of: function, expr.span, at: expr.span) }
        case .call(let call) where isDelegation(call):
            for argument in call.arguments { read(argument, &assigned) }
            if let made { assigned.insert(made) }
            return
        case .classOf(let object) where isMade(object): return
        case .call(let call) where call.function.isLocal: checkCaptures(of: call.function, expr.span)
        case .function(let function, _, _) where function.isLocal: checkCaptures(of: function, expr.span)
        case .block(let statements, _):
            _ = walk(statements, &assigned)
            return
        case .attempt(.plain, let tried):
            read(tried, &assigned)
            thrown.append(assigned)
            return leave(to: aroundDo, assigned)
        default: break
        }
        for child in expr.children { read(child, &assigned) }
    }

    private func isMade(_ expr: TypedExpr) -> Bool {
        if case .variable(let symbol) = expr.kind { return symbol === made }
        return false
    }

    /// `self.init(…)` of a class.
    private func isDelegation(_ call: TypedExpr.Call) -> Bool {
        call.function.kind == .initializer && call.receiver.map(isMade) ?? false
    }

    func isSelf(_ expr: TypedExpr) -> Bool {
        if case .variable(let symbol) = expr.kind { return symbol.name == "self" && isInitializer }
        return false
    }

    private func readVariable(_ symbol: VariableSymbol, _ expr: TypedExpr, _ assigned: Assigned) {
        if symbol === made, !assigned.contains(symbol) {
            if reported.insert(symbol).inserted { checker.report(FlowMessage.selfBeforeDelegating, expr.span) }
            return
        }
        if symbol.name == "self", isInitializer {
            if isBeforeSuper(assigned) { return reportBeforeSuper(nil, expr.span) }
            let missing = fields.filter { !assigned.contains($0) }
            if !missing.isEmpty, reported.insert(symbol).inserted {
                checker.report(FlowMessage.selfBeforeInit, expr.span)
            }
            return
        }
        guard !symbol.isInitialized, !symbol.isParameter, !assigned.contains(symbol), reported.insert(symbol).inserted
        else { return }
        checker.report(FlowMessage.uninitialized(symbol.name, isLet: symbol.isLet), expr.span)
    }

    /// A constant gets its value on one path only once.
    private func checkOnce(_ symbol: VariableSymbol, _ name: String, _ place: TypedExpr, _ assigned: Assigned) {
        guard assigned.sometimes.contains(symbol), reportedTwice.insert(place.span.start).inserted else { return }
        checker.report(FlowMessage.assignedTwice(name), place.span)
    }

    private func write(_ place: TypedExpr, _ assigned: inout Assigned) {
        switch place.kind {
        case .property(let symbol, let base?, _) where isInherited(symbol, base) && isBeforeSuper(assigned):
            reportBeforeSuper("property access '\(symbol.name)'", place.span)
        case .variable(let symbol):
            if symbol.name == "self", isInitializer { assigned.formUnion(fields) }
            if symbol.isLet, !symbol.isInitialized { checkOnce(symbol, symbol.name, place, assigned) }
            assigned.insert(symbol)
        case .property(let symbol, let base?, _) where isSelf(base):
            if symbol.isLet { checkOnce(symbol, "self." + symbol.name, place, assigned) }
            assigned.insert(symbol)
            if symbol.isComputed { read(base, &assigned) }
        case .tuple(let elements): elements.forEach { write($0, &assigned) }
        case .discard: break
        default: for child in place.children { read(child, &assigned) }
        }
    }
}
