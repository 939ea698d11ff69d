import Diagnostics

/// The law of exclusivity: what is being changed is not touched meanwhile.
extension Checker {
    /// `swap(&a[0], &a[1])`: the same variable changed twice at once.
    func checkOverlap(_ function: FunctionSymbol, _ receiver: TypedExpr?, _ arguments: [TypedExpr], _ span: TextSpan) {
        var places: [TypedExpr] = arguments.compactMap { argument in
            if case .inout(let place) = argument.kind { return place }
            return nil
        }
        if function.isMutating, let receiver { places.append(receiver) }
        // A closure that is kept may run when the change is over.
        let isKept = arguments.count == function.parameters.count ? function.parameters.map(\.isEscaping) : []
        let closures = arguments.enumerated().filter { !isKept.isEmpty && !isKept[$0.offset] }.map(\.element)
        for place in places { markConflicts(accessed(place), in: closures, place.span) }
        guard places.count > 1 else { return }
        for (index, place) in places.enumerated() {
            for other in places[..<index] {
                if let name = overlap(place, other) { report(CallMessage.overlapping(name), place.span) }
            }
        }
    }

    private func overlap(_ left: TypedExpr, _ right: TypedExpr) -> String? {
        let (first, second) = (path(left), path(right))
        guard let first, let second, first.root === second.root else { return nil }
        // Different stored properties of one structure do not overlap; elements of one array do.
        for (a, b) in zip(first.parts, second.parts) where a != b { return nil }
        return first.root.name
    }

    private enum Part: Hashable {
        case stored(VariableSymbol)
        case ofTuple(Int)
        /// Whatever of it is changed, all of what holds it is.
        case element
    }

    private func path(_ place: TypedExpr) -> (root: VariableSymbol, parts: [Part])? {
        switch place.kind {
        case .variable(let symbol): return (symbol, [])
        case .property(let symbol, _, _) where symbol.isStatic: return symbol.isComputed ? nil : (symbol, [])
        case .property(let symbol, let base?, _):
            guard !symbol.isComputed, !isReference(base.type), let inner = path(base) else { return nil }
            return part(.stored(symbol), of: inner)
        case .element(_, let base, _, _):
            return isReference(base.type) ? nil : path(base).map { part(.element, of: $0) }
        case .force(let base): return path(base).map { part(.element, of: $0) }
        case .tupleElement(let base, let index): return path(base).map { part(.ofTuple(index), of: $0) }
        default: return nil
        }
    }

    private func part(_ part: Part, of whole: (root: VariableSymbol, parts: [Part])) -> (
        root: VariableSymbol, parts: [Part]
    ) {
        (whole.root, whole.parts.last == .element ? whole.parts : whole.parts + [part])
    }

    /// Two elements of one object's property, or two parts of one global: Swift notices when it runs.
    func conflict(among arguments: [TypedExpr]) -> String? {
        var seen: [(object: VariableSymbol, property: VariableSymbol)] = []
        var globals: Set<VariableSymbol> = []
        for case .inout(let place) in arguments.map(\.kind) {
            if let root = path(place)?.root, root.function == nil, !globals.insert(root).inserted { return root.name }
            guard let found = objectProperty(place) else { continue }
            if seen.contains(where: { $0 == found.0 && $1 == found.1 }) { return found.1.name }
            seen.append((found.0, found.1))
        }
        return nil
    }

    /// Where a function touches a global that its call changes, before any way leads past: Swift stops the run there.
    func certainConflict(_ call: TypedExpr.Call) -> (name: String, span: TextSpan)? {
        guard call.function.body != nil, call.function.file != Library.file else { return nil }
        var places = call.arguments.compactMap { argument -> TypedExpr? in
            if case .inout(let place) = argument.kind { return place }
            return nil
        }
        if call.function.isMutating, let receiver = call.receiver { places.append(receiver) }
        let accessed = places.compactMap(accessed).filter { $0.variable.function == nil && !$0.variable.isParameter }
        return conflict(in: call, with: accessed, depth: 4)
    }

    /// What is being changed: a variable, or a property of the object that a constant holds.
    private struct Access {
        let variable: VariableSymbol
        var object: VariableSymbol?
    }

    private func accessed(_ place: TypedExpr) -> Access? {
        if let root = path(place)?.root { return Access(variable: root) }
        guard let (object, property) = objectProperty(place), object.isLet, !property.isComputed else { return nil }
        return Access(variable: property, object: object)
    }

    private func conflict(in call: TypedExpr.Call, with all: [Access], depth: Int) -> (name: String, span: TextSpan)? {
        guard depth > 0, !all.isEmpty, call.dispatch != .dynamic, call.function.file != Library.file,
            let body = call.function.body
        else { return nil }
        // The object is `self` in its own methods.
        let inside = all.map { access in
            guard let object = access.object, case .variable(let symbol)? = call.receiver?.kind, symbol === object
            else { return access }
            return Access(variable: access.variable, object: call.function.selfSymbol)
        }
        for expr in Self.certain(body) {
            if let found = conflict(in: expr, with: inside, depth: depth) { return found }
        }
        return nil
    }

    private func conflict(in expr: TypedExpr, with all: [Access], depth: Int) -> (name: String, span: TextSpan)? {
        if let access = all.first(where: { isAccess(expr, of: $0) }) { return (access.variable.name, expr.span) }
        let parts: [TypedExpr]
        switch expr.kind {
        case .ternary(let first, _, _), .and(let first, _), .or(let first, _), .coalesce(let first, _): parts = [first]
        case .closure, .chain, .block: parts = []
        default: parts = expr.children
        }
        if let found = parts.lazy.compactMap({ self.conflict(in: $0, with: all, depth: depth) }).first { return found }
        guard case .call(let call) = expr.kind, let (name, _) = conflict(in: call, with: all, depth: depth - 1) else {
            return nil
        }
        return (name, expr.span)
    }

    /// What is evaluated whenever the statements run: all up to the first choice, loop or call that may throw.
    private static func certain(_ body: [TypedStmt]) -> [TypedExpr] {
        var found: [TypedExpr] = []
        for statement in body {
            switch statement.kind {
            case .expression(let value), .declare(_, let value?), .destructure(_, let value), .return(let value?),
                .throw(let value):
                if value.mayThrow { return found }
                found.append(value)
            case .declare(_, nil), .localFunction, .defer: break
            case .ifElse, .guardElse, .whileLoop, .repeatLoop, .forLoop, .match, .return(nil), .break, .continue,
                .fallthrough, .doCatch, .yield:
                return found
            }
        }
        return found
    }

    /// `object.property` at the root of a place.
    private func objectProperty(_ place: TypedExpr) -> (VariableSymbol, VariableSymbol)? {
        switch place.kind {
        case .property(let symbol, let base?, _):
            if isReference(base.type), case .variable(let object) = base.kind { return (object, symbol) }
            return objectProperty(base)
        case .element(_, let base, _, _) where isReference(base.type): return nil
        case .element(_, let base, _, _), .force(let base), .tupleElement(let base, _): return objectProperty(base)
        default: return nil
        }
    }

    /// `change(&total) { total += 1 }`: of a local variable that is a mistake, of what is seen from elsewhere it stops the run.
    private func markConflicts(_ access: Access?, in arguments: [TypedExpr], _ span: TextSpan) {
        guard let access else { return }
        for case .closure(let code) in arguments.map({ unconverted($0).kind }) {
            for statement in code.body {
                statement.forEachExpression { expr in
                    guard isAccess(expr, of: access) else { return }
                    if access.object == nil, access.variable.function != nil {
                        report(CallMessage.overlapping(access.variable.name), span)
                    } else {
                        expr.kind = .conflict(access.variable.name)
                    }
                }
            }
        }
    }

    /// A closure as it was written, before it became one that may throw.
    private func unconverted(_ expr: TypedExpr) -> TypedExpr {
        if case .convert(_, let inner) = expr.kind { return unconverted(inner) }
        return expr
    }

    private func isAccess(_ expr: TypedExpr, of access: Access) -> Bool {
        switch expr.kind {
        case .variable(let symbol): return symbol === access.variable
        case .property(let symbol, let base, _):
            guard symbol === access.variable else { return false }
            guard !symbol.isStatic, case .variable(let object)? = base?.kind else { return symbol.isStatic }
            return object === access.object
        case .assign(let place, _), .update(_, let place, _):
            guard let other = accessed(place) else { return false }
            return other.variable === access.variable && other.object === access.object
        default: return false
        }
    }
}

extension TypedExpr {
    /// Whether a call in it may throw, so that what follows need not be reached.
    fileprivate var mayThrow: Bool {
        switch kind {
        case .call(let call) where call.function.isThrowing || call.function.isRethrowing: true
        case .callValue(let callee, _) where callee.type.head.function?.isThrowing == true: true
        case .closure: false
        default: children.contains(where: \.mayThrow)
        }
    }
}
