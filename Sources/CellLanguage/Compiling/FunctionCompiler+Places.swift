import Diagnostics

/// A place that can be changed where it stands, or through a copy that is written back.
struct PlaceCode {
    /// Evaluates what stands inside the place's own expression: indices, keys, the object.
    var prepare: [Step] = []
    /// Begins the change: loads copies where the place has no address.
    var begin: [Step] = []
    var address: (Frame) throws -> Frame
    /// Ends it: writes copies back, in order.
    var end: [Step] = []
    /// The variable or the object's property that all of it stands in.
    var root: (name: String, address: (Frame) throws -> Frame)?
    /// Whether a call that changes it is lent the root.
    var isLent = false
    /// Whether the address stays right whatever code runs meanwhile.
    var isStable = false
    /// Whether nothing but the question for a loan stands before its change.
    var isBegunByAsking: Bool { isLent && begin.count == 1 && end.isEmpty }
    /// Whether the value is a copy in a cell of this frame.
    var isCopy: Bool { !end.isEmpty }
}

extension FunctionCompiler {
    /// `loads` is false where the old value is not looked at.
    func place(_ expr: TypedExpr, loads: Bool = true) throws -> PlaceCode {
        switch expr.kind {
        case .variable(let symbol): return variablePlace(symbol, expr.span)
        case .property(let symbol, let base, let given):
            return try propertyPlace(symbol, base, concrete(given), expr, loads: loads)
        case .tupleElement(let base, let index): return try fieldPlace(base, index)
        case .element(let function, let base, let arguments, let given):
            return try elementPlace(function, base, arguments, concrete(given), expr, loads: loads)
        case .force(let inner), .unwrap(let inner): return try forcedPlace(inner, expr)
        case .convert(.identity, let inner), .inout(let inner): return try place(inner)
        default:
            // A value that nothing keeps: it may be changed, and is forgotten.
            let cell = newCell(for: expr.type)
            let store = self.store(try expression(expr), in: cell)
            return PlaceCode(prepare: [store], address: { $0 + cell }, isStable: true)
        }
    }

    /// The same as a statement.
    func keeping(_ code: Code, in cell: Int) -> WordCode {
        switch code.run {
        case .word(let word):
            { frame in
                frame[cell] = try word(frame)
                return 0
            }
        case .reference(let reference):
            { frame in
                let value = try reference(frame)
                frame.reference(cell).pointee = value
                return 0
            }
        }
    }

    func store(_ code: Code, in cell: Int) -> Step {
        switch code.run {
        case .word(let word): { $0[cell] = try word($0) }
        case .reference(let reference):
            { frame in
                let value = try reference(frame)
                frame.reference(cell).pointee = value
            }
        }
    }

    private func variablePlace(_ symbol: VariableSymbol, _ span: TextSpan) -> PlaceCode {
        let isShared = symbol.isGlobal || symbol.isBoxed
        return isShared ? lendable(ownPlace(symbol), symbol, span, isGuarded: isGuarded(symbol)) : ownPlace(symbol)
    }

    func ownPlace(_ symbol: VariableSymbol) -> PlaceCode {
        let isWord = isWord(symbol.type ?? .void)
        switch slot(of: symbol) {
        case .cell(let cell): return PlaceCode(address: { $0 + cell }, isStable: true)
        case .pointer(let cell): return PlaceCode(address: { $0.address(cell) }, isStable: true)
        case .global(let address): return PlaceCode(address: { _ in address }, isStable: true)
        case .boxed(let cell):
            if isWord { return PlaceCode(address: { Self.address(of: $0.object(cell, WordBox.self)) }, isStable: true) }
            return PlaceCode(address: { Self.address(of: $0.object(cell, SomeBox.self)) }, isStable: true)
        }
    }

    @inline(__always)
    static func address(of box: WordBox) -> Frame { withUnsafeMutablePointer(to: &box.word) { $0 } }

    @inline(__always)
    static func address(of box: SomeBox) -> Frame { withUnsafeMutablePointer(to: &box.cell) { $0 } }

    // MARK: Properties

    private func propertyPlace(
        _ symbol: VariableSymbol, _ base: TypedExpr?, _ given: Substitution, _ expr: TypedExpr, loads: Bool
    ) throws -> PlaceCode {
        if symbol.isStatic, !symbol.isComputed {
            let storage = try staticStorage(symbol, given)
            let (ready, address) = (prepared(storage), storage.block.cells)
            let place = PlaceCode(prepare: [{ _ in try ready() }], address: { _ in address }, isStable: true)
            return lendable(place, symbol, expr.span)
        }
        guard let base else { return try accessorPlace(symbol, base, given, expr, loads: loads) }
        let isObserved = symbol.willSet != nil || symbol.didSet != nil
        if symbol.isComputed || isObserved && !isOwnObserver(of: symbol, base) || symbol.isWeak
            || isOverridable(symbol, base)
        {
            return try accessorPlace(symbol, base, given, expr, loads: loads)
        }
        if symbol.isLazy {
            // What is only written to needs no first value.
            return try loads
                ? filledPlace(symbol, base, given) : accessorPlace(symbol, base, given, expr, loads: false)
        }
        guard let cell = index(of: symbol, in: cellType(base.type)) else {
            preconditionFailure("no field \(symbol.name)")
        }
        if case .instance = cellType(base.type).shape {
            return lendable(try instancePlace(base, cell), symbol, expr.span)
        }
        return try fieldPlace(base, cell)
    }

    /// What a property's own observers assign to it is not observed, nor what its type's initializer does.
    private func isOwnObserver(of symbol: VariableSymbol, _ base: TypedExpr) -> Bool {
        guard case .variable(let this) = base.kind, this.name == "self", let around = this.function?.symbol else {
            return false
        }
        return around.kind == .observer && around.name == symbol.name
            || around.kind == .initializer && around.owner === symbol.owner && !isDeferred
    }

    private func filledPlace(_ symbol: VariableSymbol, _ base: TypedExpr, _ given: Substitution) throws -> PlaceCode {
        let optional = program.types[.optional(concrete(program.checker.type(of: symbol).substituting(given)))]
        return forced(try lazyPlace(symbol, base, given), optional, site(symbol.span))
    }

    /// The place of a field as it is stored.
    func address(of base: TypedExpr, field symbol: VariableSymbol) throws -> (Frame) throws -> Frame {
        guard let cell = index(of: symbol, in: cellType(base.type)) else {
            preconditionFailure("no field \(symbol.name)")
        }
        let place = try fieldPlace(base, cell)
        let prepare = place.prepare + place.begin
        return { frame in
            for step in prepare { try step(frame) }
            return try place.address(frame)
        }
    }

    private func fieldPlace(_ base: TypedExpr, _ cell: Int) throws -> PlaceCode {
        if case .instance = cellType(base.type).shape { return try instancePlace(base, cell) }
        var place = try self.place(base)
        let inner = place.address
        place.isStable = false
        place.address = { frame in
            let slot = try inner(frame)
            return Self.uniqueFields(slot) + cell
        }
        return place
    }

    /// The fields of the structure in a cell, which is copied first if it is shared.
    @inline(__always)
    static func uniqueFields(_ slot: Frame) -> Frame {
        slot.borrowedUnique(Record.self) { $0.copy() }._withUnsafeGuaranteedRef {
            unsafeDowncast($0, to: Record.self).cells
        }
    }

    private func instancePlace(_ base: TypedExpr, _ cell: Int) throws -> PlaceCode {
        if case .variable(let symbol) = base.kind, symbol.isLet || symbol.name == "self",
            let borrow = try borrowed(base)
        {
            return PlaceCode(
                address: { frame in
                    try borrow(frame)._withUnsafeGuaranteedRef { unsafeDowncast($0, to: Record.self).cells + cell }
                }, isStable: true)
        }
        // The object is kept alive by a cell of this frame.
        let holder = newCell(isReference: true)
        let keep = store(try expression(base), in: holder)
        return PlaceCode(prepare: [keep], address: { $0.object(holder, Record.self).cells + cell }, isStable: true)
    }

    private func accessorPlace(
        _ symbol: VariableSymbol, _ base: TypedExpr?, _ given: Substitution, _ expr: TypedExpr, loads: Bool
    ) throws -> PlaceCode {
        let cell = newCell(for: expr.type)
        // Nothing to write back to: a value of its own.
        if symbol.isComputed, symbol.setter == nil {
            let store = self.store(try expression(expr), in: cell)
            return PlaceCode(prepare: [store], address: { $0 + cell }, isStable: true)
        }
        var place = PlaceCode(address: { $0 + cell })
        let (base, finish) = try base.map { try evaluatedOnce($0, &place) } ?? (nil, [])
        if symbol.isLent, let base, case .instance = cellType(base.type).shape {
            place = lendable(place, symbol, expr.span, root: try address(of: base, field: symbol))
        }
        if loads {
            place.begin.append(
                store(
                    try property(
                        symbol, base, given, TypedExpr(.property(symbol, base: base, given), expr.type, expr.span)),
                    in: cell))
        }
        place.end.append(try setter(symbol, base, given, value: cell, expr))
        // What stands in cells of the frame would be held for longer than it is meant to.
        if !isWord(expr.type) { place.end.append { $0.reference(cell).pointee = nil } }
        place.end += finish
        return place
    }

    /// The base of what is read and then written by accessors, and what ends its change: an object in a cell; a value
    /// where it stands, so that of `b.a.x` with an observed `a` the one copy is changed that is written back at the end.
    func evaluatedOnce(_ base: TypedExpr, _ place: inout PlaceCode) throws -> (TypedExpr, end: [Step]) {
        let isObject = cellType(base.type).isClassLike
        if case .variable(let symbol) = base.kind, !isObject || symbol.isLet {
            let own = isObject ? place : variablePlace(symbol, base.span)
            (place.root, place.isLent) = (own.root, own.isLent)
            return (base, [])
        }
        if isSuper(base) { return (base, []) }
        if isObject {
            let holder = holderVariable(base.type)
            place.prepare.append(store(try expression(base), in: try localCell(holder)))
            return (TypedExpr(.variable(holder), base.type, base.span), [])
        }
        let outer = try self.place(base)
        let (address, pointer) = (outer.address, newCell(isReference: false))
        let holder = VariableSymbol("holder", isLet: false, type: concrete(base.type), span: .start)
        setSlot(holder, .pointer(pointer))
        place.prepare += outer.prepare
        (place.root, place.isLent) = (outer.root, outer.isLent)
        place.begin += outer.begin + [{ $0[pointer] = Int(bitPattern: try address($0)) }]
        return (TypedExpr(.variable(holder), base.type, base.span), outer.end)
    }

    func holderVariable(_ type: Type) -> VariableSymbol {
        let symbol = VariableSymbol("holder", isLet: true, type: concrete(type), span: .start)
        setSlot(symbol, .cell(newCell(for: type)))
        return symbol
    }

    func localCell(_ symbol: VariableSymbol) throws -> Int {
        guard case .cell(let cell) = slot(of: symbol) else { preconditionFailure("a holder without a cell") }
        return cell
    }

    /// Calls a property's setter, or stores and calls its observers, with the value that stands in a cell.
    private func setter(
        _ symbol: VariableSymbol, _ base: TypedExpr?, _ given: Substitution, value cell: Int, _ expr: TypedExpr
    ) throws -> Step {
        let type = concrete(expr.type)
        let newValue = VariableSymbol("newValue", isLet: true, type: type, span: expr.span)
        setSlot(newValue, .cell(cell))
        let value = TypedExpr(.variable(newValue), type, expr.span)
        if let setter = symbol.setter { return try callAccessor(setter, base, given, [value], expr) }
        if let setter = symbol.plainSetter, let base, isOverridable(symbol, base) {
            return try callAccessor(setter, base, given, [value], expr)
        }
        if symbol.isWeak, let base {
            let address = try address(of: base, field: symbol)
            return { frame in
                let value = frame.reference(cell).pointee
                try address(frame).reference(0).pointee = WeakBox(value)
            }
        }
        return try observed(symbol, base, given, value, expr)
    }

    func callAccessor(
        _ setter: FunctionSymbol, _ base: TypedExpr?, _ given: Substitution, _ arguments: [TypedExpr], _ expr: TypedExpr
    ) throws -> Step {
        var call = TypedExpr.Call(function: setter, substitution: given, receiver: base, arguments: arguments)
        if setter.owner?.kind == .class, let base { call.dispatch = isSuper(base) ? .superclass : .dynamic }
        return try self.call(call, TypedExpr(.call(call), .void, expr.span)).step
    }

    private func observed(
        _ symbol: VariableSymbol, _ base: TypedExpr?, _ given: Substitution, _ value: TypedExpr, _ expr: TypedExpr
    ) throws -> Step {
        guard let base else { return { _ in } }
        let old = holderVariable(value.type)
        let plain = TypedExpr(.property(symbol, base: base, given), value.type, expr.span)
        let load: Step =
            symbol.didSet?.readsParameter != true
            ? { _ in } : store(try present(plain, symbol, base, given), in: try localCell(old))
        let oldValue = TypedExpr(.variable(old), value.type, expr.span)
        let will = try symbol.willSet.map { try observer($0, base, given, value, expr) }
        let address = try address(of: base, field: symbol)
        let kept = symbol.isLazy ? TypedExpr(.convert(.wrap, value), .optional(value.type), expr.span) : value
        let write = try writing(kept, at: address)
        let did = try symbol.didSet.map { try observer($0, base, given, oldValue, expr) }
        return { frame in
            try load(frame)
            try will?(frame)
            try write(frame)
            try did?(frame)
        }
    }

    /// The property's value, past its observers.
    private func present(_ plain: TypedExpr, _ symbol: VariableSymbol, _ base: TypedExpr, _ given: Substitution)
        throws -> Code
    {
        if symbol.isLazy { return try lazyProperty(symbol, base, given, plain) }
        guard let cell = index(of: symbol, in: cellType(base.type)) else {
            preconditionFailure("no field \(symbol.name)")
        }
        return try field(of: base, cell, type: plain.type)
    }

    private func observer(
        _ function: FunctionSymbol, _ base: TypedExpr, _ given: Substitution, _ value: TypedExpr, _ expr: TypedExpr
    ) throws -> Step {
        let call = TypedExpr.Call(function: function, substitution: given, receiver: base, arguments: [value])
        return try self.call(call, TypedExpr(.call(call), .void, expr.span)).step
    }

    func writing(_ value: TypedExpr, at address: @escaping (Frame) throws -> Frame) throws -> Step {
        switch try expression(value).run {
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
}
