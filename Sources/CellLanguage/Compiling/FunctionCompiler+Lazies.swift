/// Lazy properties: an optional that is filled when it is first asked for, as a getter does that may change its `self`.
extension FunctionCompiler {
    func lazyProperty(_ symbol: VariableSymbol, _ base: TypedExpr, _ given: Substitution, _ expr: TypedExpr)
        throws -> Code
    {
        let place = try lazyPlace(symbol, base, given)
        let optional = program.types[.optional(concrete(expr.type))]
        let (begin, address, end) = (place.prepare + place.begin, place.address, place.end)
        let load: ReferenceCode = { frame in
            for step in begin { try step(frame) }
            let value = try address(frame).reference(0).pointee
            for step in end { try step(frame) }
            return value
        }
        return unwrapped(load, optional) { BrokenChain.shared }
    }

    /// The place of a lazy property's optional, with a value in it.
    func lazyPlace(_ symbol: VariableSymbol, _ base: TypedExpr, _ given: Substitution) throws -> PlaceCode {
        let type = cellType(base.type)
        guard let cell = index(of: symbol, in: type) else { preconditionFailure("no field \(symbol.name)") }
        let isObject = type.isClassLike
        var place = try isObject ? heldPlace(base) : self.place(base)
        let slot = place.address
        func fields(_ slot: Frame) -> Frame {
            isObject ? slot.object(0, Record.self).cells : Self.uniqueFields(slot)
        }
        if let initial = symbol.initial {
            let first = try firstValue(of: symbol, initial, in: type, given)
            place.begin.append { frame in
                let this = try slot(frame)
                if fields(this).reference(cell).pointee != nil { return }
                let value = try first(this)
                fields(try slot(frame)).reference(cell).pointee = value
            }
        }
        place.address = { fields(try slot($0)) + cell }
        place.isStable = false
        return place
    }

    /// An object in a cell of its own: whatever gives it is asked once.
    private func heldPlace(_ object: TypedExpr) throws -> PlaceCode {
        let cell = newCell(isReference: true)
        return PlaceCode(prepare: [store(try expression(object), in: cell)], address: { $0 + cell }, isStable: true)
    }

    /// What a lazy property holds at first, wrapped, for the instance in a cell.
    private func firstValue(
        of symbol: VariableSymbol, _ initial: TypedExpr, in type: CellType, _ given: Substitution
    ) throws -> (Frame) throws -> Reference? {
        let result = program.types[concrete(program.checker.type(of: symbol).substituting(given))]
        let code = program.lazyCode(of: symbol, initial, in: type, given, result: result)
        let (machine, state, isObject) = (machine, state, type.isClassLike)
        return { this in
            let callee = state.pointee.top
            if isObject {
                callee.reference(0).initialize(to: this.reference(0).pointee)
            } else {
                callee[0] = Int(bitPattern: this)
            }
            if result.isWord { return WordBox(try Machine.enterWord(code, callee, state, machine, .host)) }
            let value = try Machine.enterReference(code, callee, state, machine, .host)
            return result.isOptional ? SomeBox(value) : value
        }
    }
}

extension Program {
    /// Code that gives a lazy property its first value, which may ask for the property of other instances.
    func lazyCode(
        of symbol: VariableSymbol, _ initial: TypedExpr, in type: CellType, _ given: Substitution, result: CellType
    ) -> FunctionCode {
        let key = [ObjectIdentifier(type), ObjectIdentifier(symbol)]
        if let known = creators[key] { return known }
        let code = FunctionCode(name: symbol.name)
        creators[key] = code
        enqueue { [unowned self] in
            let compiler = FunctionCompiler(program: self, substitution: given, file: symbol.file)
            if let this = symbol.lazySelf { compiler.declareParameter(this, type: type.type) }
            try compiler.compileBody([TypedStmt(.return(initial), initial.span)], result: result, into: code)
            compiler.finish(code)
        }
        return code
    }
}
