/// Which variables and properties code may touch while it runs, what it calls included.
final class TouchFinder {
    private var variables: Set<VariableSymbol> = []
    private var visited: Set<FunctionSymbol> = []
    /// Whether it calls what only the run tells.
    private var isOpen = false

    init() {}

    init(calling function: FunctionSymbol) {
        visit(function)
    }

    func mayTouch(_ symbol: VariableSymbol) -> Bool { isOpen || variables.contains(symbol) }

    /// A function that a call is handed.
    func visit(handed expr: TypedExpr) {
        switch expr.kind {
        case .convert(_, let inner): visit(handed: inner)
        case .closure, .function: visit(expr)
        default: isOpen = true
        }
    }

    private func visit(_ expr: TypedExpr) {
        expr.forEach { self.note($0) }
    }

    /// The library's own code touches nothing of a cell's; the closures that it is given stand in the call.
    private func visit(_ function: FunctionSymbol) {
        guard function.file != Library.file, visited.insert(function).inserted else { return }
        if let getter = function.getter { visit(getter) }
        if let setter = function.setter { visit(setter) }
        for statement in function.body ?? [] { statement.forEachExpression { self.note($0) } }
        for inner in function.context?.localFunctions ?? [] { visit(inner) }
    }

    private func note(_ expr: TypedExpr) {
        switch expr.kind {
        case .variable(let symbol): note(symbol)
        case .property(let symbol, _, _):
            note(symbol)
            if let initial = symbol.initial, symbol.isLazy { visit(initial) }
        case .element(let function, _, _, _), .function(let function, _, _): visit(function)
        case .call(let call):
            if call.isOpen { isOpen = true }
            visit(call.function)
        case .callValue(let callee, _):
            // What a parameter stands for was handed over by a caller, where it is looked at.
            if case .variable(let symbol) = callee.kind, symbol.isNonEscaping { return }
            isOpen = true
        case .keyPath: isOpen = true
        default: break
        }
    }

    private func note(_ symbol: VariableSymbol) {
        variables.insert(symbol)
        for accessor in [symbol.getter, symbol.setter, symbol.willSet, symbol.didSet] {
            if let accessor { visit(accessor) }
        }
    }
}
