/// What calls change in place while other code runs. Where that code may touch it by another way, each access asks
/// when it runs, as Swift's do (SE-0176).
extension Checker {
    /// A variable or stored property that a call is lent.
    struct Loan {
        let symbol: VariableSymbol
        let call: TypedExpr.Call
    }

    func noteLoans(of call: TypedExpr.Call) {
        if isLibraryScope { return }
        var places = changedPlaces(among: call.arguments)
        if changesReceiver(call.function), let receiver = call.receiver { places.append(receiver) }
        let symbols = places.compactMap(lent)
        for (index, symbol) in symbols.enumerated() {
            // Two objects may be one, and two elements stand in one array.
            if symbols[..<index].contains(symbol), symbol.isChangedInPlace { symbol.isLent = true }
            loans.append(Loan(symbol: symbol, call: call))
        }
    }

    /// Once all bodies of the cell are checked.
    func settleLoans() {
        var known: [FunctionSymbol: TouchFinder] = [:]
        for loan in loans where !loan.symbol.isLent && loan.symbol.isChangedInPlace {
            loan.symbol.isLent = mayTouch(loan.symbol, loan.call, &known)
        }
        loans = []
    }

    private func mayTouch(
        _ symbol: VariableSymbol, _ call: TypedExpr.Call, _ known: inout [FunctionSymbol: TouchFinder]
    ) -> Bool {
        let inside = known[call.function] ?? TouchFinder(calling: call.function)
        known[call.function] = inside
        if call.isOpen || inside.mayTouch(symbol) { return true }
        let handed = TouchFinder()
        for argument in call.arguments where argument.type.head.function != nil { handed.visit(handed: argument) }
        return handed.mayTouch(symbol)
    }

    /// The variable, or the property of an object or type, in which a place stands.
    private func lent(_ place: TypedExpr) -> VariableSymbol? {
        switch place.kind {
        case .variable(let symbol): return symbol.getter == nil && !symbol.isInout && !symbol.isWeak ? symbol : nil
        case .property(let symbol, let base?, _) where !symbol.isStatic && !isReference(base.type): return lent(base)
        case .property(let symbol, _, _):
            return symbol.isComputed || symbol.isLazy || symbol.isWeak ? nil : symbol
        case .element(_, let base, _, _): return isReference(base.type) ? nil : lent(base)
        case .force(let base), .unwrap(let base), .tupleElement(let base, _), .convert(.identity, let base):
            return lent(base)
        default: return nil
        }
    }
}

extension VariableSymbol {
    /// Observers that want the old value, or come before the new one, are given a copy (SE-0268).
    fileprivate var isChangedInPlace: Bool { self.willSet == nil && self.didSet?.readsParameter != true }
}

extension TypedExpr.Call {
    /// Whether it is known only at run time what is called.
    var isOpen: Bool {
        if function.isRequirement || function.kind == .closure { return true }
        return dispatch == .dynamic && !function.isFinal && function.owner?.isFinal != true
    }
}
