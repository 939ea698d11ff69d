import Diagnostics

/// The law of exclusivity: what is being changed is not touched meanwhile.
extension Checker {
    /// `swap(&a[0], &a[1])`: the same variable changed twice at once.
    func checkOverlap(_ function: FunctionSymbol, _ receiver: TypedExpr?, _ arguments: [TypedExpr], _ span: TextSpan) {
        var places = changedPlaces(among: arguments)
        if function.isMutating, let receiver { places.append(receiver) }
        // A closure that is kept may run when the change is over.
        let isKept = arguments.count == function.parameters.count ? function.parameters.map(\.isEscaping) : []
        let closures = arguments.enumerated().filter { !isKept.isEmpty && !isKept[$0.offset] }.map(\.element)
        for place in places { checkClosures(closures, whileChanging: place) }
        guard places.count > 1 else { return }
        for (index, place) in places.enumerated() {
            for other in places[..<index] {
                if let name = overlap(place, other) { report(CallMessage.overlapping(name), place.span) }
            }
        }
    }

    /// What the arguments hand over to be changed.
    func changedPlaces(among arguments: [TypedExpr]) -> [TypedExpr] {
        arguments.compactMap { argument in
            if case .inout(let place) = argument.kind { return place }
            return nil
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

    /// `change(&total) { total += 1 }`: of a local variable that is a mistake, what is seen from elsewhere is a loan.
    private func checkClosures(_ arguments: [TypedExpr], whileChanging place: TypedExpr) {
        guard let root = path(place)?.root, root.function != nil else { return }
        for case .closure(let code) in arguments.map({ unconverted($0).kind }) {
            for statement in code.body {
                statement.forEachExpression { expr in
                    guard case .variable(let symbol) = expr.kind, symbol === root else { return }
                    report(CallMessage.overlapping(root.name), place.span)
                }
            }
        }
    }

    /// A closure as it was written, before it became one that may throw.
    private func unconverted(_ expr: TypedExpr) -> TypedExpr {
        if case .convert(_, let inner) = expr.kind { return unconverted(inner) }
        return expr
    }
}
