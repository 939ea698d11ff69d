import Diagnostics

/// What stands inside arrays, structures and objects.
extension Assembler {
    /// Reads a field or an element: a word, or an object without a part in its ownership. False where it takes a closure.
    func part(_ expr: TypedExpr, into cell: Int) throws -> Bool {
        switch expr.kind {
        case .property(let symbol, let base?, _):
            if symbol.getter != nil { return try measured(symbol, base, into: cell) }
            guard let index = storedIndex(symbol, base), let object = try borrowed(base) else { return false }
            emit(.field, cell, object, index)
            return true
        case .tupleElement(let base, let index):
            guard let object = try borrowed(base) else { return false }
            emit(.field, cell, object, index)
            return true
        case .element(let function, let base, let arguments, _):
            guard compiler.isArrayElement(function, base, arguments), compiler.isPure(arguments[0]) else {
                return false
            }
            return try element(base, arguments[0], expr, into: cell)
        default: return false
        }
    }

    private func element(_ base: TypedExpr, _ index: TypedExpr, _ expr: TypedExpr, into cell: Int) throws -> Bool {
        let (isWord, site) = (compiler.isWord(expr.type), compiler.site(expr.span))
        if isWord, isBorrowable(base), case .element(_, let rows, let arguments, _) = base.kind {
            guard let array = try borrowed(rows) else { return false }
            let (row, column) = (try operand(arguments[0]), try operand(index))
            emit(.elementOfElement, cell, array, row, at: site)
            extend(column)
            return true
        }
        guard let array = try borrowed(base) else { return false }
        if let small = small(index) {
            emit(isWord ? .elementWordSmall : .elementObjectSmall, cell, array, small, at: site)
        } else {
            emit(isWord ? .elementWord : .elementObject, cell, array, try operand(index), at: site)
        }
        return true
    }

    /// An array's `count`.
    private func measured(_ symbol: VariableSymbol, _ base: TypedExpr, into cell: Int) throws -> Bool {
        guard symbol.name == "count", symbol.getter?.host != nil, case .array = compiler.cellType(base.type).shape,
            let array = try borrowed(base)
        else { return false }
        emit(.count, cell, array)
        return true
    }

    /// The place of a stored property that nothing stands in front of.
    private func storedIndex(_ symbol: VariableSymbol, _ base: TypedExpr) -> Int? {
        guard case .field = symbol.storage, !symbol.isStatic, !symbol.isLazy, !symbol.isWeak, symbol.getter == nil,
            symbol.plainGetter == nil || !compiler.isOverridable(symbol, base)
        else { return nil }
        switch compiler.cellType(base.type).shape {
        case .instance where symbol.isLent: return nil
        case .structure, .instance: return compiler.index(of: symbol, in: compiler.cellType(base.type))
        default: return nil
        }
    }

    /// A cell with the object behind an expression, without a part in its ownership: good until anything else runs.
    func borrowed(_ expr: TypedExpr) throws -> Int? {
        if compiler.isWord(expr.type) || compiler.cellType(expr.type).isOptional { return nil }
        switch expr.kind {
        case .variable(let symbol): return borrowed(symbol)
        case .property, .tupleElement, .element:
            guard isBorrowable(expr) else { return nil }
            let cell = temporary()
            return try part(expr, into: cell) ? cell : nil
        case .convert(.identity, let inner): return try borrowed(inner)
        default: return nil
        }
    }

    private func borrowed(_ symbol: VariableSymbol) -> Int? {
        if symbol.getter != nil || symbol.isWeak || compiler.isGuarded(symbol) { return nil }
        switch compiler.slot(of: symbol) {
        case .cell(let cell): return cell
        case .pointer(let own):
            let cell = temporary()
            emit(.loadAt, cell, own)
            return cell
        case .global(let address):
            let cell = temporary()
            emit(.globalObject, cell, pooled(Int(bitPattern: address)), pooled(symbol))
            return cell
        case .boxed: return nil
        }
    }

    /// Whether `borrowed` will succeed, so that nothing is emitted in vain.
    func isBorrowable(_ expr: TypedExpr) -> Bool {
        if compiler.isWord(expr.type) || compiler.cellType(expr.type).isOptional { return false }
        switch expr.kind {
        case .variable(let symbol):
            if symbol.getter != nil || symbol.isWeak || compiler.isGuarded(symbol) { return false }
            if case .boxed = compiler.slot(of: symbol) { return false }
            return true
        case .property(let symbol, let base?, _): return storedIndex(symbol, base) != nil && isBorrowable(base)
        case .tupleElement(let base, _), .convert(.identity, let base): return isBorrowable(base)
        case .element(let function, let base, let arguments, _):
            return compiler.isArrayElement(function, base, arguments) && compiler.isPure(arguments[0])
                && isBorrowable(base)
        default: return false
        }
    }

    // MARK: Addresses

    /// A cell with the address of a place that is changed where it stands; nil where that takes more than an address.
    func address(_ expr: TypedExpr) throws -> Int? {
        guard hasAddress(expr) else { return nil }
        let cell = temporary()
        switch expr.kind {
        case .variable(let symbol):
            switch compiler.slot(of: symbol) {
            case .cell(let own): emit(.addressOfCell, cell, own)
            case .pointer(let own): emit(.move, cell, own)
            case .global(let address): emit(.constant, cell, pooled(Int(bitPattern: address)))
            case .boxed: return nil
            }
        case .property(let symbol, let base?, _):
            guard let index = storedIndex(symbol, base) else { return nil }
            if compiler.cellType(base.type).isClassLike {
                guard let object = try borrowed(base) else { return nil }
                emit(.fieldAddress, cell, object, index)
            } else {
                guard let place = try address(base) else { return nil }
                emit(.structureFieldAddress, cell, place, index)
            }
        case .element(_, let base, let arguments, _):
            if let array = self.cell(of: base), compiler.isWord(expr.type) {
                if let small = small(arguments[0]) {
                    emit(.ownElementAddressSmall, cell, array, small, at: compiler.site(expr.span))
                } else {
                    emit(.ownElementAddress, cell, array, try operand(arguments[0]), at: compiler.site(expr.span))
                }
                return cell
            }
            guard let place = try address(base) else { return nil }
            let index = try operand(arguments[0])
            emit(
                compiler.isWord(expr.type) ? .elementAddress : .objectElementAddress, cell, place, index,
                at: compiler.site(expr.span))
        default: return nil
        }
        return cell
    }

    private func hasAddress(_ expr: TypedExpr) -> Bool {
        switch expr.kind {
        case .variable(let symbol):
            if symbol.getter != nil || symbol.isWeak || compiler.isGuarded(symbol) { return false }
            if case .boxed = compiler.slot(of: symbol) { return false }
            return true
        case .property(let symbol, let base?, _):
            guard storedIndex(symbol, base) != nil, symbol.willSet == nil, symbol.didSet == nil else { return false }
            return compiler.cellType(base.type).isClassLike ? isBorrowable(base) : hasAddress(base)
        case .element(let function, let base, let arguments, _):
            return compiler.isArrayElement(function, base, arguments) && compiler.isPure(arguments[0])
                && hasAddress(base)
        default: return false
        }
    }

    /// The place with its indices as they are now, where the value that comes next may change what they are made of; nil
    /// where it may be in another object by then.
    private func found(_ place: TypedExpr, before value: TypedExpr) throws -> TypedExpr? {
        if compiler.changesNothing(value) { return place }
        switch place.kind {
        case .property(let symbol, let base?, let given):
            if compiler.cellType(base.type).isClassLike { return compiler.isSettled(base) ? place : nil }
            guard let base = try found(base, before: value) else { return nil }
            return TypedExpr(.property(symbol, base: base, given), place.type, place.span)
        case .element(let function, let base, let arguments, let given):
            guard let base = try found(base, before: value) else { return nil }
            var index = arguments[0]
            if !isOfFrame(index) || changesVariables(value) {
                let holder = VariableSymbol("holder", isLet: true, type: compiler.concrete(index.type), span: .start)
                let cell = temporary()
                compiler.setSlot(holder, .cell(cell))
                try word(index, into: cell)
                index = TypedExpr(.variable(holder), index.type, index.span)
            }
            return TypedExpr(.element(function, base: base, [index], given), place.type, place.span)
        default: return place
        }
    }

    /// Whether it is made of numbers and of variables that stand in cells of this frame.
    private func isOfFrame(_ index: TypedExpr) -> Bool {
        switch index.kind {
        case .integer: true
        case .variable: cell(of: index) != nil || compiler.isSettled(index)
        case .op(_, let operands, _): operands.allSatisfy(isOfFrame)
        default: false
        }
    }

    // MARK: Assigning

    /// `place = value`; false where it takes a closure.
    func assign(_ place: TypedExpr, _ value: TypedExpr) throws -> Bool {
        if case .variable(let symbol) = place.kind, symbol.getter == nil, !symbol.isWeak,
            case .cell(let cell) = compiler.slot(of: symbol)
        {
            if compiler.isWord(place.type) {
                try word(value, into: cell)
            } else {
                try reference(value, into: cell)
            }
            return true
        }
        guard compiler.isWord(place.type), hasAddress(place), let place = try found(place, before: value) else {
            return false
        }
        if case .element(_, let base, let arguments, _) = place.kind, let array = cell(of: base) {
            if let word = constant(value), Int(Int32(truncatingIfNeeded: word)) == word {
                emit(
                    .storeElementSmall, array, try operand(arguments[0]), word, at: compiler.site(place.span))
                return true
            }
            let (index, word) = try operands(arguments[0], value)
            emit(.storeElement, array, index, word, at: compiler.site(place.span))
            return true
        }
        let word = try operand(value)
        if case .variable(let symbol) = place.kind, case .global(let address) = compiler.slot(of: symbol) {
            emit(.storeGlobal, pooled(Int(bitPattern: address)), word)
            return true
        }
        guard let address = try address(place) else { return false }
        emit(.storeAt, address, word)
        return true
    }

    /// `place op= value`.
    func update(_ op: String, _ place: TypedExpr, _ value: TypedExpr, _ expr: TypedExpr) throws -> Bool {
        let type = compiler.cellType(place.type)
        guard type.isWord, let opcode = Self.opcode(op, type) else { return false }
        let site = compiler.site(expr.span)
        if let cell = cell(of: place) {
            if let short = Self.smallForm(op, type), let small = small(value) {
                emit(short, cell, cell, small, at: site)
            } else if opcode == .addDouble, case .op("*", let factors, let on) = value.kind, factors.count == 2,
                case .double = compiler.cellType(on).shape
            {
                let (left, right) = try operands(factors[0], factors[1])
                emit(.addProduct, cell, left, right)
            } else {
                emit(opcode, cell, cell, try operand(value), at: site)
            }
            return true
        }
        guard hasAddress(place), let place = try found(place, before: value) else { return false }
        let right = try operand(value)
        guard let address = try address(place) else { return false }
        switch opcode {
        case .addDouble:
            emit(.addDoubleAt, address, right)
            return true
        case .subtractDouble:
            emit(.subtractDoubleAt, address, right)
            return true
        default: break
        }
        let cell = temporary()
        emit(.loadAt, cell, address)
        emit(opcode, cell, cell, right, at: site)
        emit(.storeAt, address, cell)
        return true
    }
}
