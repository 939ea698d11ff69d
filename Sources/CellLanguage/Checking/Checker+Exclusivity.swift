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

    /// Two elements of one object's property: Swift notices when it runs.
    func conflict(among arguments: [TypedExpr]) -> String? {
        var seen: [(object: VariableSymbol, property: VariableSymbol)] = []
        for case .inout(let place) in arguments.map(\.kind) {
            guard let found = objectProperty(place) else { continue }
            if seen.contains(where: { $0 == found.0 && $1 == found.1 }) { return found.1.name }
            seen.append((found.0, found.1))
        }
        return nil
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
        for case .closure(let code) in arguments.map(\.kind) {
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

    private func isAccess(_ expr: TypedExpr, of root: VariableSymbol) -> Bool {
        switch expr.kind {
        case .variable(let symbol): symbol === root
        case .assign(let place, _), .update(_, let place, _): path(place)?.root === root
        default: false
        }
    }
}
