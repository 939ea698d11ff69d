import Diagnostics

extension FunctionCompiler {
    func assign(_ place: TypedExpr, _ value: TypedExpr) throws -> Code {
        switch place.kind {
        case .discard: return Code(word: voided(try expression(value).step))
        case .tuple(let targets): return try assign(tuple: targets, value)
        case .chain(let inner): return try assignChain(inner, value)
        case .variable(let symbol): return try assign(variable: symbol, value)
        default: break
        }
        if let short = try assign(element: place, value) { return Code(word: short) }
        let target = try self.place(place, before: value, loads: false)
        let code = try expression(value)
        return Code(word: voided(assigning(code, to: target, isPure: isPure(value))))
    }

    /// A number in an array, both array and index in cells of this frame.
    private func assign(element place: TypedExpr, _ value: TypedExpr) throws -> WordCode? {
        guard case .element(let function, let base, let arguments, _) = place.kind, isWord(place.type),
            isArrayElement(function, base, arguments), case .variable(let symbol) = base.kind,
            case .cell(let array) = slot(of: symbol), isSettled(arguments[0]) || changesNothing(value),
            case .local(let index) = try expression(arguments[0]).shape
        else { return nil }
        let site = site(place.span)
        let code = try expression(value)
        if case .constant(let word) = code.shape {
            return { frame in
                try Elements.wordAddress(frame + array, frame[index], site).pointee = word
                return 0
            }
        }
        let word = code.word
        return { frame in
            let value = try word(frame)
            try Elements.wordAddress(frame + array, frame[index], site).pointee = value
            return 0
        }
    }

    func voided(_ step: @escaping Step) -> WordCode {
        { frame in
            try step(frame)
            return 0
        }
    }

    private func assign(variable symbol: VariableSymbol, _ value: TypedExpr) throws -> Code {
        let code = try expression(value)
        if symbol.isWeak, case .boxed(let cell) = slot(of: symbol) {
            let reference = code.reference
            return Code(
                word: voided { frame in
                    let value = try reference(frame)
                    frame.object(cell, WeakBox.self).value = value
                })
        }
        if symbol.isWeak, case .global(let address) = slot(of: symbol) {
            let reference = code.reference
            return Code(
                word: voided { frame in
                    let value = try reference(frame)
                    (address.reference(0).pointee as? WeakBox)?.value = value
                })
        }
        if case .cell(let cell) = slot(of: symbol) { return Code(word: keeping(code, in: cell)) }
        let target = try place(TypedExpr(.variable(symbol), symbol.type ?? .void, symbol.span))
        return Code(word: voided(assigning(code, to: target, isPure: true)))
    }

    private func assigning(_ code: Code, to target: PlaceCode, isPure: Bool) -> Step {
        let (prepare, begin, address, end) = (target.prepare, target.begin, target.address, target.end)
        if prepare.isEmpty, begin.isEmpty, end.isEmpty {
            switch code.run {
            case .word(let word):
                return { frame in
                    let value = try word(frame)
                    try address(frame).pointee = value
                }
            case .reference(let reference):
                return { frame in
                    let value = try reference(frame)
                    try address(frame).reference(0).pointee = value
                }
            }
        }
        let run = code.run
        return { frame in
            for step in prepare { try step(frame) }
            switch run {
            case .word(let word):
                let value = try word(frame)
                for step in begin { try step(frame) }
                try address(frame).pointee = value
            case .reference(let reference):
                let value = try reference(frame)
                for step in begin { try step(frame) }
                try address(frame).reference(0).pointee = value
            }
            for step in end { try step(frame) }
        }
    }

    /// The places are found first, then come the right sides, all of them: `(a, b) = (b, a)`.
    private func assign(tuple targets: [TypedExpr], _ value: TypedExpr) throws -> Code {
        var find: [Step] = []
        var hold: [Step] = []
        var values: [TypedExpr] = []
        func held(_ value: TypedExpr) throws -> TypedExpr {
            let holder = holderVariable(value.type)
            hold.append(store(try expression(value), in: try localCell(holder)))
            return TypedExpr(.variable(holder), value.type, value.span)
        }
        if case .tuple(let parts) = value.kind, parts.count == targets.count {
            values = try parts.map(held)
        } else {
            let whole = try held(value)
            values = targets.enumerated().map { TypedExpr(.tupleElement(whole, $0), $1.type, value.span) }
        }
        var steps = try zip(targets, values).map { try assigning($1, toFound: $0, &find) }
        // What was moved must not stay shared with the cells it passed through.
        for case .variable(let holder) in values.map(\.kind) where !isWord(holder.type ?? .void) {
            let cell = try localCell(holder)
            steps.append { $0.reference(cell).pointee = nil }
        }
        let all = find + hold + steps
        return Code(word: { frame in
            for step in all { try step(frame) }
            return 0
        })
    }

    private func assigning(_ value: TypedExpr, toFound target: TypedExpr, _ find: inout [Step]) throws -> Step {
        switch target.kind {
        case .discard, .tuple, .chain, .variable: return try assign(target, value).step
        default: break
        }
        if let short = try assign(element: target, value) { return Code(word: short).step }
        var place = try self.place(target, loads: false)
        find += place.prepare
        place.prepare = []
        return assigning(try expression(value), to: place, isPure: true)
    }

    /// `a?.b = c`: where a link is nil nothing happens, and `c` is not evaluated.
    private func assignChain(_ inner: TypedExpr, _ value: TypedExpr) throws -> Code {
        let target = try place(inner, before: value, loads: false)
        let step = assigning(try expression(value), to: target, isPure: false)
        return Code(reference: { frame in
            do {
                try step(frame)
                return WordBox(0)
            } catch is BrokenChain { return nil }
        })
    }

    // MARK: op=

    func update(_ op: String, _ place: TypedExpr, _ value: TypedExpr, _ expr: TypedExpr) throws -> Code {
        let type = cellType(place.type)
        if let fast = try fastUpdate(op, place, value, type, expr) { return fast }
        if !type.isWord { return try updateReference(op, place, value, type, expr) }
        let target = try self.place(place, before: value)
        let old = newCell(isReference: false)
        let new = newCell(isReference: false)
        let apply = try arithmetic(op, .local(word: old), .local(word: new), type, expr).word
        let right = try word(value)
        return Code(word: { frame in
            for step in target.prepare { try step(frame) }
            frame[new] = try right(frame)
            for step in target.begin { try step(frame) }
            frame[old] = try target.address(frame).pointee
            let result = try apply(frame)
            try target.address(frame).pointee = result
            for step in target.end { try step(frame) }
            return 0
        })
    }

    /// A number in a cell of this frame, or in an array, changed where it stands.
    private func fastUpdate(_ op: String, _ place: TypedExpr, _ value: TypedExpr, _ type: CellType, _ expr: TypedExpr)
        throws -> Code?
    {
        if case .variable(let symbol) = place.kind, type.isWord, case .cell(let cell) = slot(of: symbol) {
            let right = try expression(value)
            if let short = updating(op, cell, right, type, site(expr.span)) { return Code(word: short) }
            let result = try arithmetic(op, .local(word: cell), right, type, expr).word
            return Code(
                word: { frame in
                    frame[cell] = try result(frame)
                    return 0
                })
        }
        guard case .double = type.shape, ["+", "-", "*", "/"].contains(op) else { return nil }
        let target = try self.place(place, before: value)
        guard target.prepare.isEmpty, target.begin.isEmpty, target.end.isEmpty else { return nil }
        let (right, address) = (try word(value), target.address)
        switch op {
        case "+": return Code(word: Operands.updating(Doubles.Plus.self, at: address, right))
        case "-": return Code(word: Operands.updating(Doubles.Minus.self, at: address, right))
        case "*": return Code(word: Operands.updating(Doubles.Times.self, at: address, right))
        default: return Code(word: Operands.updating(Doubles.Divided.self, at: address, right))
        }
    }

    /// Text and arrays grow in place.
    private func updateReference(
        _ op: String, _ place: TypedExpr, _ value: TypedExpr, _ type: CellType, _ expr: TypedExpr
    ) throws -> Code {
        let target = try self.place(place, before: value)
        let (machine, site) = (machine, site(expr.span))
        switch type.shape {
        case .string where op == "+":
            let right = try reference(value)
            return appending(target, right) { slot, value in
                try StringBox.append(unsafeDowncast(value, to: StringBox.self).value, to: slot, machine, at: site)
            }
        case .array where op == "+":
            let right = try reference(value)
            if type.argument(0).isWord {
                return appending(target, right) { try Arrays.append(words: $1, to: $0, machine, at: site) }
            }
            return appending(target, right) { try Arrays.append(references: $1, to: $0, machine, at: site) }
        default:
            // A type with an operator of its own: `a += b` is `a = a + b`.
            let sum = TypedExpr(.op(op, [place, value], on: place.type), place.type, expr.span)
            return try assign(place, sum)
        }
    }

    private func appending(
        _ target: PlaceCode, _ right: @escaping ReferenceCode, _ append: @escaping (Frame, Reference) throws -> Void
    ) -> Code {
        Code(word: { frame in
            for step in target.prepare { try step(frame) }
            let value = try right(frame).unsafelyUnwrapped
            for step in target.begin { try step(frame) }
            try append(try target.address(frame), value)
            for step in target.end { try step(frame) }
            return 0
        })
    }
}
