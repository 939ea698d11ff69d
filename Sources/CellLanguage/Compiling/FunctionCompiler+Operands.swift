/// What a call is given: its receiver and its arguments, some of them places that it changes.
extension FunctionCompiler {
    /// A value, or a place that is handed over as an address.
    struct Operand {
        let expr: TypedExpr
        let isPlace: Bool

        init(_ expr: TypedExpr, isPlace: Bool = false) {
            if case .inout(let place) = expr.kind {
                (self.expr, self.isPlace) = (place, true)
            } else {
                (self.expr, self.isPlace) = (expr, isPlace)
            }
        }
    }

    /// What has to happen around a call for the places that it changes.
    struct Wrap {
        /// Finds the places.
        var find: [Step] = []
        /// Begins their change: copies in what could move meanwhile.
        var begin: [Step] = []
        /// Ends it: copies back, the last one first.
        var end: [Step] = []
        /// Whether it lends a place, so that what is found there asks first.
        var isLending = false

        var isEmpty: Bool { find.isEmpty && begin.isEmpty && end.isEmpty }
    }

    func operands(of call: TypedExpr.Call, receiver: TypedExpr? = nil) throws -> ([Code], Wrap) {
        let first = receiver.map { Operand($0, isPlace: changesReceiver(call.function)) }
        return try operands((first.map { [$0] } ?? []) + call.arguments.map { Operand($0) })
    }

    /// The operands in order. A change begins when all of them are evaluated: they may change the same place themselves.
    func operands(_ operands: [Operand], holding: Bool = false) throws -> ([Code], Wrap) {
        var wrap = Wrap()
        let saved = isFollowedByEffects
        isFollowedByEffects = true
        defer { isFollowedByEffects = saved }
        let places = try operands.map { $0.isPlace ? try address($0.expr) : nil }
        let isHolding = holding || places.contains { $0?.wrap.begin.isEmpty == false }
        let codes = try zip(operands, places).map { operand, place in
            guard let place else {
                let code = try expression(operand.expr)
                return isHolding && !isPure(operand.expr) ? held(code, &wrap.find) : code
            }
            wrap.find += place.wrap.find
            wrap.begin += place.wrap.begin
            wrap.end = place.wrap.end + wrap.end
            wrap.isLending = wrap.isLending || place.wrap.isLending
            return place.code
        }
        return (codes, wrap)
    }

    /// Evaluated before, and handed over from a cell of this frame, which keeps nothing.
    private func held(_ code: Code, _ find: inout [Step]) -> Code {
        let cell = newCell(isReference: !code.isWord)
        find.append(store(code, in: cell))
        if code.isWord { return .local(word: cell) }
        return Code(reference: { frame in
            let value = frame.reference(cell).pointee
            frame.reference(cell).pointee = nil
            return value
        })
    }

    /// The address of a place. A place that could move meanwhile is copied into a cell and back.
    private func address(_ expr: TypedExpr) throws -> (code: Code, wrap: Wrap) {
        let place = try self.place(expr)
        let address = place.address
        let loan = lend(place, expr.span)
        let (lend, giveBack) = (loan.map { [$0.begin] } ?? [], loan.map { [$0.end] } ?? [])
        if place.isStable, place.end.isEmpty, place.begin.isEmpty || place.isBegunByAsking {
            let wrap = Wrap(find: place.prepare, begin: place.begin + lend, end: giveBack, isLending: loan != nil)
            return (Code(word: { Int(bitPattern: try address($0)) }), wrap)
        }
        let isWord = isWord(expr.type)
        let cell = newCell(isReference: !isWord)
        let load: Step =
            isWord
            ? { $0[cell] = try address($0).pointee }
            : { frame in frame.reference(cell).pointee = try address(frame).reference(0).pointee }
        let store: Step =
            isWord
            ? { try address($0).pointee = $0[cell] }
            : { frame in
                let value = frame.reference(cell).pointee
                frame.reference(cell).pointee = nil
                try address(frame).reference(0).pointee = value
            }
        let wrap = Wrap(
            find: place.prepare, begin: place.begin + [load] + lend, end: giveBack + [store] + place.end,
            isLending: loan != nil)
        return (Code(word: { Int(bitPattern: $0 + cell) }), wrap)
    }

    func wrapped(_ code: Code, in wrap: Wrap) -> Code {
        if wrap.isEmpty { return code }
        if wrap.isLending {
            var rest = wrap
            rest.isLending = false
            return returningLoans(wrapped(code, in: rest))
        }
        let (before, after) = (wrap.find + wrap.begin, wrap.end)
        func around<Value>(_ run: @escaping (Frame) throws -> Value) -> (Frame) throws -> Value {
            { frame in
                for step in before { try step(frame) }
                do {
                    let value = try run(frame)
                    for step in after { try step(frame) }
                    return value
                } catch let error as ThrownError {
                    for step in after { try step(frame) }
                    throw error
                }
            }
        }
        return switch code.run {
        case .word(let word): Code(word: around(word))
        case .reference(let reference): Code(reference: around(reference))
        }
    }
}
