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
        for place in places { markConflicts(path(place)?.root, in: arguments, place.span) }
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
        for (a, b) in zip(first.fields, second.fields) where a !== b { return nil }
        return first.root.name
    }

    private func path(_ place: TypedExpr) -> (root: VariableSymbol, fields: [VariableSymbol])? {
        switch place.kind {
        case .variable(let symbol): return (symbol, [])
        case .property(let symbol, let base?, _):
            guard !symbol.isComputed, !isReference(base.type), let inner = path(base) else { return nil }
            return (inner.root, inner.fields + [symbol])
        case .element(_, let base, _, _), .force(let base): return path(base)
        case .tupleElement: return nil
        default: return nil
        }
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
        guard let body = call.function.body, call.function.file != Library.file else { return nil }
        var places = call.arguments.compactMap { argument -> TypedExpr? in
            if case .inout(let place) = argument.kind { return place }
            return nil
        }
        if call.function.isMutating, let receiver = call.receiver { places.append(receiver) }
        let roots = places.compactMap { path($0)?.root }.filter { $0.function == nil && !$0.isParameter }
        if roots.isEmpty { return nil }
        for expr in Self.certain(body) {
            for root in roots { if let touched = touched(expr, root) { return (root.name, touched.span) } }
        }
        return nil
    }

    /// What is evaluated whenever the statements run: all up to the first choice or loop.
    private static func certain(_ body: [TypedStmt]) -> [TypedExpr] {
        var found: [TypedExpr] = []
        for statement in body {
            switch statement.kind {
            case .expression(let value), .declare(_, let value?), .destructure(_, let value), .return(let value?),
                .throw(let value):
                found.append(value)
            case .declare(_, nil), .localFunction, .defer: break
            case .ifElse, .guardElse, .whileLoop, .repeatLoop, .forLoop, .match, .return(nil), .break, .continue,
                .fallthrough, .doCatch, .yield:
                return found
            }
        }
        return found
    }

    private func touched(_ expr: TypedExpr, _ root: VariableSymbol) -> TypedExpr? {
        switch expr.kind {
        case .variable(let symbol): symbol === root ? expr : nil
        case .ternary(let first, _, _), .and(let first, _), .or(let first, _), .coalesce(let first, _):
            touched(first, root)
        case .closure, .chain, .block: nil
        default: expr.children.lazy.compactMap { self.touched($0, root) }.first
        }
    }

    /// `object.property` at the root of a place.
    private func objectProperty(_ place: TypedExpr) -> (VariableSymbol, VariableSymbol)? {
        switch place.kind {
        case .property(let symbol, let base?, _):
            if isReference(base.type), case .variable(let object) = base.kind { return (object, symbol) }
            return objectProperty(base)
        case .element(_, let base, _, _), .force(let base), .tupleElement(let base, _): return objectProperty(base)
        default: return nil
        }
    }

    /// `change(&total) { total += 1 }`: of a local variable that is a mistake, of a global one it stops the run.
    private func markConflicts(_ root: VariableSymbol?, in arguments: [TypedExpr], _ span: TextSpan) {
        guard let root else { return }
        for case .closure(let code) in arguments.map({ unconverted($0).kind }) {
            for statement in code.body {
                statement.forEachExpression { expr in
                    guard isAccess(expr, of: root) else { return }
                    if root.function != nil {
                        report(CallMessage.overlapping(root.name), span)
                    } else {
                        expr.kind = .conflict(root.name)
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

    private func isAccess(_ expr: TypedExpr, of root: VariableSymbol) -> Bool {
        switch expr.kind {
        case .variable(let symbol): symbol === root
        case .assign(let place, _), .update(_, let place, _): path(place)?.root === root
        default: false
        }
    }
}
