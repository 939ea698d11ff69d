import Diagnostics

/// Reading variables and properties.
extension FunctionCompiler {
    func load(_ symbol: VariableSymbol, _ span: TextSpan? = nil) -> Code {
        if let getter = symbol.getter, symbol.owner == nil { return loadComputed(getter) }
        let code = loadPlainly(symbol)
        return isGuarded(symbol) ? code.after(asking(symbol, span ?? symbol.span, at: ownPlace(symbol).address)) : code
    }

    private func loadPlainly(_ symbol: VariableSymbol) -> Code {
        let isWord = isWord(symbol.type ?? .void)
        switch slot(of: symbol) {
        case .cell(let cell): return loadCell(cell, isWord: isWord, symbol)
        case .boxed(let cell):
            if symbol.isWeak {
                return living(Code(reference: { $0.object(cell, WeakBox.self).value }), symbol, symbol.span)
            }
            return isWord
                ? Code(word: { $0.object(cell, WordBox.self).word })
                : Code(reference: { $0.object(cell, SomeBox.self).value })
        case .pointer(let cell):
            return isWord
                ? Code(word: { $0.address(cell).pointee }) : Code(reference: { $0.address(cell).reference(0).pointee })
        case .global(let address) where symbol.isWeak:
            let load = Code(reference: { _ in (address.reference(0).pointee as? WeakBox)?.value })
            return living(load, symbol, symbol.span)
        case .global(let address): return loadGlobal(address, isWord: isWord, symbol)
        }
    }

    private func loadCell(_ cell: Int, isWord: Bool, _ symbol: VariableSymbol) -> Code {
        isWord ? .local(word: cell) : .local(reference: cell)
    }

    /// A function may read a global before its cell has got there: that must not be a wild pointer.
    private func loadGlobal(_ address: Frame, isWord: Bool, _ symbol: VariableSymbol) -> Code {
        if isWord { return Code(word: { _ in address.pointee }) }
        if cellType(symbol.type ?? .void).isOptional { return Code(reference: { _ in address.reference(0).pointee }) }
        let (name, site) = (symbol.name, site(symbol.span))
        return Code(reference: { _ in
            guard let value = address.reference(0).pointee else {
                throw RuntimeFailure(RunMessage.uninitialized(name), site: site)
            }
            return value
        })
    }

    private func loadComputed(_ getter: FunctionSymbol) -> Code {
        let call = TypedExpr.Call(function: getter, substitution: [:], receiver: nil, arguments: [])
        let expr = TypedExpr(.call(call), getter.result, getter.span)
        guard let code = try? self.call(call, expr) else { return .nothing }
        return code
    }

    // MARK: Properties

    func property(_ symbol: VariableSymbol, _ base: TypedExpr?, _ given: Substitution, _ expr: TypedExpr) throws -> Code
    {
        let given = concrete(given)
        if symbol.isStatic, !symbol.isComputed { return try staticProperty(symbol, given, expr.span) }
        guard let base else {
            guard let getter = symbol.getter else { return load(symbol, expr.span) }
            return try call(TypedExpr.Call(function: getter, substitution: given, receiver: nil, arguments: []), expr)
        }
        if let getter = symbol.getter { return try computed(symbol, getter, base, given, expr) }
        if symbol.isLazy { return try lazyProperty(symbol, base, given, expr) }
        if let getter = symbol.plainGetter, isOverridable(symbol, base) {
            var call = TypedExpr.Call(function: getter, substitution: given, receiver: base, arguments: [])
            call.dispatch = .dynamic
            return try self.call(call, expr)
        }
        return try stored(symbol, base, expr)
    }

    private func computed(
        _ symbol: VariableSymbol, _ getter: FunctionSymbol, _ base: TypedExpr, _ given: Substitution, _ expr: TypedExpr
    ) throws -> Code {
        if getter.isRequirement {
            let own = ownType(getter, given)
            if let own, !own.isExistential, let found = program.property(for: symbol, in: own) {
                return try property(found.symbol, opened(base, own), found.substitution, expr)
            }
        }
        var call = TypedExpr.Call(function: getter, substitution: given, receiver: base, arguments: [])
        if symbol.owner?.kind == .class { call.dispatch = isSuper(base) ? .superclass : .dynamic }
        return try self.call(call, expr)
    }

    /// Whether a stored property may be another one in the object's own class; an initializer's and `super`'s is not.
    func isOverridable(_ symbol: VariableSymbol, _ base: TypedExpr) -> Bool {
        if !symbol.isOverridden || isSuper(base) { return false }
        guard case .variable(let this) = base.kind, this.name == "self" else { return true }
        guard let around = this.function?.symbol else { return this.function?.parent != nil || !this.isParameter }
        return around.kind != .initializer && !around.isPlainAccessor
    }

    func isSuper(_ base: TypedExpr) -> Bool {
        if case .convert(.identity, let inner) = base.kind, case .variable(let this) = inner.kind {
            return this.name == "self"
        }
        return false
    }

    /// The concrete type that a protocol's `Self` stands for here.
    func ownType(_ function: FunctionSymbol, _ given: Substitution) -> Type? {
        function.owner?.selfParameter.flatMap { given[$0] }.map(concrete)
    }

    private func opened(_ base: TypedExpr, _ type: Type) -> TypedExpr { base }

    private func staticProperty(_ symbol: VariableSymbol, _ given: Substitution, _ span: TextSpan) throws -> Code {
        let storage = try staticStorage(symbol, given)
        let address = storage.block.cells
        let ready = prepared(storage)
        let code =
            storage.type.isWord
            ? Code(word: { _ in
                try ready()
                return address.pointee
            })
            : Code(reference: { _ in
                try ready()
                return address.reference(0).pointee
            })
        return symbol.isLent ? code.after(asking(symbol, span) { _ in address }) : code
    }

    func staticStorage(_ symbol: VariableSymbol, _ given: Substitution) throws -> StaticStorage {
        let storage = program.storage(of: symbol, given)
        if storage.initialize == nil, !storage.isReady { storage.initialize = try initializer(of: storage, given) }
        return storage
    }

    func prepared(_ storage: StaticStorage) -> () throws -> Void {
        let state = state
        return {
            if storage.isReady { return }
            storage.isReady = true
            try storage.initialize?(state.pointee.top)
        }
    }

    private func initializer(of storage: StaticStorage, _ given: Substitution) throws -> Step {
        guard let initial = storage.symbol.initial else { return { _ in } }
        let code = try thunk(initial, given, name: storage.symbol.name, file: storage.symbol.file, result: storage.type)
        let (machine, state, address) = (machine, state, storage.block.cells)
        if storage.type.isWord {
            return { _ in address.pointee = try Machine.enterWord(code, state.pointee.top, state, machine, .host) }
        }
        return { _ in
            address.reference(0).pointee = try Machine.enterReference(code, state.pointee.top, state, machine, .host)
        }
    }

    /// A function without parameters around one expression.
    func thunk(_ value: TypedExpr, _ given: Substitution, name: String, file: String, result: CellType) throws
        -> FunctionCode
    {
        let code = FunctionCode(name: name)
        let compiler = FunctionCompiler(program: program, substitution: given, file: file)
        compiler.recorder = nil
        try compiler.compileBody([TypedStmt(.return(value), value.span)], result: result, into: code)
        compiler.finish(code)
        return code
    }

    private func stored(_ symbol: VariableSymbol, _ base: TypedExpr, _ expr: TypedExpr) throws -> Code {
        let baseType = cellType(base.type)
        guard let cell = index(of: symbol, in: baseType) else {
            preconditionFailure("no field \(symbol.name) in \(baseType.name)")
        }
        if symbol.isLent, case .instance = baseType.shape {
            return try lentField(base, cell, symbol, expr)
        }
        return living(try field(of: base, cell, type: expr.type, isWeak: symbol.isWeak), symbol, expr.span)
    }

    /// An unowned reference is read only while its object lives.
    private func living(_ code: Code, _ symbol: VariableSymbol, _ span: TextSpan) -> Code {
        guard symbol.isUnowned, !cellType(symbol.type ?? .void).isOptional else { return code }
        let (reference, site) = (code.reference, site(span))
        return Code(reference: { frame in
            guard let object = try reference(frame) else {
                throw RuntimeFailure(RunMessage.unowned(symbol.name), site: site)
            }
            return object
        })
    }

    /// Fields of a superclass come first.
    func index(of symbol: VariableSymbol, in type: CellType) -> Int? {
        guard case .nominal(let nominal, _) = type.type else { return nil }
        if let position = nominal.stored.firstIndex(where: { $0 === symbol }) {
            return type.layout.fields.count - nominal.stored.count + position
        }
        guard let superclass = nominal.superclass else { return nil }
        return index(
            of: symbol,
            in: program.types[
                program.concrete(superclass.substituting(program.checker.substitution(nominal, type.type.arguments)))])
    }

    func field(of base: TypedExpr, _ cell: Int, type: Type, isWeak: Bool = false) throws -> Code {
        let isWord = isWord(type)
        if !isWeak, case .variable(let symbol) = base.kind, case .cell(let record) = slot(of: symbol),
            symbol.getter == nil, !symbol.isWeak
        {
            return fieldOfLocal(record, cell, isWord: isWord)
        }
        if let borrow = try borrowed(base) {
            if isWeak {
                return Code(reference: {
                    (Held(unsafeDowncast(try borrow($0)._withUnsafeGuaranteedRef { $0 }, to: Record.self)).reference(
                        cell
                    ).pointee as? WeakBox)?.value
                })
            }
            if isWord {
                return Code(word: {
                    try borrow($0)._withUnsafeGuaranteedRef { unsafeDowncast($0, to: Record.self).cells[cell] }
                })
            }
            return Code(reference: {
                try borrow($0)._withUnsafeGuaranteedRef {
                    unsafeDowncast($0, to: Record.self).cells.reference(cell).pointee
                }
            })
        }
        let record = try reference(base)
        if isWeak {
            return Code(reference: {
                (Held(unsafeDowncast(try record($0).unsafelyUnwrapped, to: Record.self)).reference(cell).pointee
                    as? WeakBox)?.value
            })
        }
        if isWord {
            return Code(word: { Held(unsafeDowncast(try record($0).unsafelyUnwrapped, to: Record.self))[cell] })
        }
        return Code(reference: {
            Held(unsafeDowncast(try record($0).unsafelyUnwrapped, to: Record.self)).reference(cell).pointee
        })
    }

    private func fieldOfLocal(_ record: Int, _ cell: Int, isWord: Bool) -> Code {
        isWord
            ? Code(word: {
                $0.borrowed(record)._withUnsafeGuaranteedRef { unsafeDowncast($0, to: Record.self).cells[cell] }
            })
            : Code(reference: {
                $0.borrowed(record)._withUnsafeGuaranteedRef {
                    unsafeDowncast($0, to: Record.self).cells.reference(cell).pointee
                }
            })
    }

    // MARK: Borrowing

    /// The object behind an expression without a change of its count, where it has a stable owner; nil otherwise.
    func borrowed(_ expr: TypedExpr) throws -> BorrowCode? {
        switch expr.kind {
        case .variable(let symbol):
            if symbol.getter != nil || symbol.isWeak || isGuarded(symbol) { return nil }
            switch slot(of: symbol) {
            case .cell(let cell): return { $0.borrowed(cell) }
            case .pointer(let cell):
                return { $0.address(cell).borrowed(0) }
            case .boxed(let cell):
                return { frame in
                    frame.borrowed(cell)._withUnsafeGuaranteedRef {
                        Self.address(of: unsafeDowncast($0, to: SomeBox.self)).borrowed(0)
                    }
                }
            case .global(let address):
                if cellType(symbol.type ?? .void).isOptional { return nil }
                let (name, site) = (symbol.name, site(symbol.span))
                return { _ in
                    if address.pointee == 0 { throw RuntimeFailure(RunMessage.uninitialized(name), site: site) }
                    return address.borrowed(0)
                }
            }
        case .property(let symbol, let base?, _):
            guard case .field = symbol.storage, !symbol.isLazy, !symbol.isWeak, !cellType(expr.type).isOptional,
                !symbol.isLent || !cellType(base.type).isClassLike, let inner = try borrowed(base),
                let cell = index(of: symbol, in: cellType(base.type))
            else { return nil }
            return borrowedField(inner, cell)
        case .tupleElement(let base, let cell):
            guard !cellType(expr.type).isOptional, let inner = try borrowed(base) else { return nil }
            return borrowedField(inner, cell)
        case .element(let function, let base, let arguments, _):
            return try borrowedElement(function, base, arguments, expr)
        case .convert(.identity, let inner): return try borrowed(inner)
        default: return nil
        }
    }

    private func borrowedField(_ inner: @escaping BorrowCode, _ cell: Int) -> BorrowCode {
        { frame in
            try inner(frame)._withUnsafeGuaranteedRef { object in
                unsafeDowncast(object, to: Record.self).cells.borrowed(cell)
            }
        }
    }

    private func borrowedElement(
        _ function: FunctionSymbol, _ base: TypedExpr, _ arguments: [TypedExpr], _ expr: TypedExpr
    ) throws -> BorrowCode? {
        guard isArrayElement(function, base, arguments), !cellType(expr.type).isOptional, isPure(arguments[0]),
            let inner = try borrowed(base)
        else { return nil }
        let index = try expression(arguments[0])
        let site = site(expr.span)
        if case .local(let cell) = index.shape, case .variable(let symbol) = base.kind,
            case .cell(let array) = slot(of: symbol)
        {
            return { frame in try Elements.row(frame.borrowed(array), frame[cell], site) }
        }
        if case .local(let cell) = index.shape {
            return { frame in
                let index = frame[cell]
                return try Elements.row(try inner(frame), index, site)
            }
        }
        let word = index.word
        return { frame in
            let index = try word(frame)
            return try Elements.row(try inner(frame), index, site)
        }
    }

    /// Whether evaluating it can change nothing: then the order of evaluation does not matter.
    func isPure(_ expr: TypedExpr) -> Bool {
        switch expr.kind {
        case .integer, .float, .string, .boolean, .nilValue, .metatype: true
        case .variable(let symbol): symbol.getter == nil
        case .property(let symbol, let base, _): !symbol.isComputed && !symbol.isLazy && base.map(isPure) ?? false
        case .op(_, let operands, let type): operands.allSatisfy(isPure) && cellType(type).isWord
        case .tupleElement(let base, _), .convert(.identity, let base), .convert(.wrap, let base): isPure(base)
        case .element(let function, let base, let arguments, _):
            isArrayElement(function, base, arguments) && isPure(base) && isPure(arguments[0])
        default: false
        }
    }

    func isArrayElement(_ function: FunctionSymbol, _ base: TypedExpr, _ arguments: [TypedExpr]) -> Bool {
        guard arguments.count == 1, function.host != nil, case .array = cellType(base.type).shape else { return false }
        return concrete(arguments[0].type) == .int
    }
}
