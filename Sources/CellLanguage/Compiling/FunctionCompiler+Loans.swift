import Diagnostics

/// Accesses to what a call may be changing in place at the moment.
extension FunctionCompiler {
    /// Whether an access from here asks first. In the function that declares it nothing runs while a call changes it.
    func isGuarded(_ symbol: VariableSymbol) -> Bool {
        guard symbol.isLent else { return false }
        switch slot(of: symbol) {
        case .boxed, .global: return true
        case .cell, .pointer: return false
        }
    }

    /// Ends the run where the place is lent.
    func asking(_ symbol: VariableSymbol, _ span: TextSpan, at address: @escaping (Frame) throws -> Frame) -> Step {
        let (machine, name, site) = (machine, symbol.name, site(span))
        return { if !machine.loans.isEmpty { try machine.ask(for: try address($0), name, at: site) } }
    }

    /// The place of a variable or property, which calls may be lent.
    func lendable(
        _ place: PlaceCode, _ symbol: VariableSymbol, _ span: TextSpan, isGuarded: Bool = true,
        root: ((Frame) throws -> Frame)? = nil
    ) -> PlaceCode {
        var place = place
        let address = root ?? place.address
        place.root = (symbol.name, address)
        guard symbol.isLent else { return place }
        place.isLent = true
        if isGuarded, !isLendingReceiver { place.begin.insert(asking(symbol, span, at: address), at: 0) }
        return place
    }

    /// Reads a property of an object that may be lent.
    func lentField(_ base: TypedExpr, _ cell: Int, _ symbol: VariableSymbol, _ expr: TypedExpr) throws -> Code {
        let holder = newCell(isReference: true)
        let keep = store(try expression(base), in: holder)
        let ask = asking(symbol, expr.span) { $0.object(holder, Record.self).cells + cell }
        func begin(_ frame: Frame) throws {
            try keep(frame)
            try ask(frame)
        }
        if isWord(expr.type) {
            return Code(word: { frame in
                try begin(frame)
                return frame.object(holder, Record.self).cells[cell]
            })
        }
        return Code(reference: { frame in
            try begin(frame)
            return frame.object(holder, Record.self).cells.reference(cell).pointee
        })
    }

    /// Lends a place to what runs until the call ends.
    func lend(_ place: PlaceCode, _ span: TextSpan) -> (begin: Step, end: Step)? {
        guard place.isLent, let root = place.root else { return nil }
        let (machine, site) = (machine, site(span))
        let begin: Step = { frame in
            let address = try root.address(frame)
            try machine.ask(for: address, root.name, at: site)
            machine.loans.append(address)
        }
        return (begin, { _ in _ = machine.loans.popLast() })
    }

    /// What lends the receiver to a member of the library's that calls closures: `items.removeAll { old.contains($0) }`.
    func receiverLoan(_ call: TypedExpr.Call) throws -> [Step]? {
        guard let receiver = call.receiver, changesReceiver(call.function),
            call.arguments.contains(where: { concrete($0.type).function != nil }),
            call.arguments.allSatisfy(isStill)
        else { return nil }
        let whole = Self.whole(of: receiver)
        guard isStill(whole) else { return nil }
        let place = try place(whole)
        return lend(place, receiver.span).map { place.prepare + [$0.begin] }
    }

    /// Whether nothing runs when it is evaluated.
    private func isStill(_ expr: TypedExpr) -> Bool {
        switch expr.kind {
        case .convert(_, let inner): isStill(inner)
        case .closure(let code): code.captured.isEmpty
        case .function(_, _, let receiver): receiver.map(isStill) ?? true
        case .property(let symbol, _, _) where symbol.isStatic: !symbol.isComputed
        default: isPure(expr)
        }
    }

    /// The variable or the object's property that a place stands in.
    private static func whole(of place: TypedExpr) -> TypedExpr {
        switch place.kind {
        case .property(let symbol, let base?, _) where !symbol.isStatic && !base.type.isClass: whole(of: base)
        case .element(_, let base, _, _), .force(let base), .unwrap(let base), .tupleElement(let base, _):
            whole(of: base)
        default: place
        }
    }

    /// However a call ends, what it was lent is no longer.
    func returningLoans(_ code: Code) -> Code {
        let machine = machine
        func around<Value>(_ run: @escaping (Frame) throws -> Value) -> (Frame) throws -> Value {
            { frame in
                let count = machine.loans.count
                defer { machine.loans.removeLast(max(0, machine.loans.count - count)) }
                return try run(frame)
            }
        }
        return switch code.run {
        case .word(let word): Code(word: around(word))
        case .reference(let reference): Code(reference: around(reference))
        }
    }
}
