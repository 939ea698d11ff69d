/// Lazy properties: an optional, filled when it is first asked for.
extension FunctionCompiler {
    func lazyProperty(_ symbol: VariableSymbol, _ base: TypedExpr, _ given: Substitution, _ expr: TypedExpr)
        throws -> Code
    {
        let place = try lazyPlace(symbol, base, given)
        let optional = program.types[.optional(concrete(expr.type))]
        let (find, address) = (place.prepare, place.address)
        let load: ReferenceCode = { frame in
            for step in find { try step(frame) }
            return try address(frame).reference(0).pointee
        }
        return unwrapped(load, optional) { BrokenChain.shared }
    }

    /// The place of a lazy property's optional, with a value in it.
    func lazyPlace(_ symbol: VariableSymbol, _ base: TypedExpr, _ given: Substitution) throws -> PlaceCode {
        let (find, base) = try evaluatedOnce(base)
        let place = try address(of: base, field: symbol)
        guard let initial = symbol.initial else { return PlaceCode(prepare: find, address: place) }
        let fieldType = program.types[concrete(program.checker.type(of: symbol).substituting(given))]
        let code = program.lazyCode(of: symbol, initial, in: cellType(base.type), given, result: fieldType)
        let this = try reference(base)
        let (machine, state) = (machine, state)
        return PlaceCode(prepare: find) { frame in
            let found = try place(frame)
            if found.reference(0).pointee != nil { return found }
            let callee = state.pointee.top
            callee.reference(0).initialize(to: try this(frame))
            let value: Reference?
            if fieldType.isWord {
                value = WordBox(try Machine.enterWord(code, callee, state, machine, .host))
            } else {
                value = try Machine.enterReference(code, callee, state, machine, .host)
            }
            let again = try place(frame)
            again.reference(0).pointee = value
            return again
        }
    }

    /// What is asked for more than once, with its objects and places in variables of their own: they are found once.
    private func evaluatedOnce(_ expr: TypedExpr) throws -> ([Step], TypedExpr) {
        switch expr.kind {
        case .variable, .integer, .property(_, base: nil, _): return ([], expr)
        case .unwrap where !cellType(expr.type).isClassLike: return ([], expr)
        case .force(let optional) where !cellType(expr.type).isClassLike:
            let (find, optional) = try evaluatedOnce(optional)
            return (find, TypedExpr(.force(optional), expr.type, expr.span))
        case .tupleElement(let tuple, let index) where !cellType(expr.type).isClassLike:
            let (find, tuple) = try evaluatedOnce(tuple)
            return (find, TypedExpr(.tupleElement(tuple, index), expr.type, expr.span))
        case .property(let symbol, let base?, let given) where !cellType(expr.type).isClassLike:
            let (find, base) = try evaluatedOnce(base)
            return (find, TypedExpr(.property(symbol, base: base, given), expr.type, expr.span))
        case .element(let function, let base, let arguments, let given) where !cellType(expr.type).isClassLike:
            let (find, base) = try evaluatedOnce(base)
            let places = try arguments.map(evaluatedOnce)
            let element = TypedExpr.Kind.element(function, base: base, places.map(\.1), given)
            return (find + places.flatMap(\.0), TypedExpr(element, expr.type, expr.span))
        default: break
        }
        let symbol = VariableSymbol("object", isLet: true, type: expr.type, span: expr.span)
        let cell = newCell(isReference: !isWord(expr.type))
        let keep = store(try expression(expr), in: cell)
        setSlot(symbol, .cell(cell))
        return ([keep], TypedExpr(.variable(symbol), expr.type, expr.span))
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
