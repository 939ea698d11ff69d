/// Elements of collections as values: `list[i]`.
extension FunctionCompiler {
    func element(
        _ function: FunctionSymbol, _ base: TypedExpr, _ arguments: [TypedExpr], _ given: Substitution,
        _ expr: TypedExpr
    ) throws -> Code {
        let isSettled = arguments.allSatisfy(changesNothing)
        if isArrayElement(function, base, arguments), isSettled || !isReachedByAccessors(base) {
            if let fast = try arrayElement(base, arguments[0], expr) { return fast }
        } else if !isSettled, function.setter != nil, isChangeable(base) {
            // What stands in the brackets may change what stands before them, which is looked at afterwards.
            return loaded(try elementPlace(function, base, arguments, given, expr, loads: true), expr.type)
        }
        guard let getter = function.getter else { preconditionFailure("a subscript without a getter") }
        var call = TypedExpr.Call(function: getter, substitution: given, receiver: base, arguments: arguments)
        if function.owner?.kind == .class { call.dispatch = isSuper(base) ? .superclass : .dynamic }
        return try self.call(call, expr)
    }

    private func arrayElement(_ base: TypedExpr, _ index: TypedExpr, _ expr: TypedExpr) throws -> Code? {
        let site = site(expr.span)
        let isWord = isWord(expr.type)
        let indexCode = try expression(index)
        guard let borrow = try borrowed(base) else {
            let (array, position) = (try reference(base), indexCode.word)
            if isWord {
                return Code(word: { frame in
                    let elements = unsafeDowncast(try array(frame).unsafelyUnwrapped, to: WordArray.self).elements
                    let index = try position(frame)
                    guard UInt(bitPattern: index) < UInt(bitPattern: elements.count) else {
                        throw Failing.index(index, count: elements.count, site)
                    }
                    return elements[index]
                })
            }
            return Code(reference: { frame in
                let elements = unsafeDowncast(try array(frame).unsafelyUnwrapped, to: ReferenceArray.self).elements
                let index = try position(frame)
                guard UInt(bitPattern: index) < UInt(bitPattern: elements.count) else {
                    throw Failing.index(index, count: elements.count, site)
                }
                return elements[index]
            })
        }
        if isWord { return Code(word: wordElement(base, borrow, indexCode, site)) }
        let position = indexCode.word
        return Code(reference: { frame in
            let index = try position(frame)
            return try borrow(frame)._withUnsafeGuaranteedRef { object in
                let array = unsafeDowncast(object, to: ReferenceArray.self)
                guard UInt(bitPattern: index) < UInt(bitPattern: array.elements.count) else {
                    throw Failing.index(index, count: array.elements.count, site)
                }
                return array.elements[index]
            }
        })
    }

    private func wordElement(_ base: TypedExpr, _ borrow: @escaping BorrowCode, _ index: Code, _ site: Site) -> WordCode
    {
        if case .variable(let symbol) = base.kind, case .cell(let array) = slot(of: symbol) {
            switch index.shape {
            case .local(let cell):
                return { frame in
                    try Elements.word(frame.borrowed(array), frame[cell], site)
                }
            case .constant(let position):
                return { frame in
                    try Elements.word(frame.borrowed(array), position, site)
                }
            case .other: break
            }
        }
        if case .local(let cell) = index.shape {
            return { frame in try Elements.word(try borrow(frame), frame[cell], site) }
        }
        let position = index.word
        return { frame in
            let index = try position(frame)
            return try Elements.word(try borrow(frame), index, site)
        }
    }

    /// Whether evaluating it surely changes no variable, whatever it costs.
    func changesNothing(_ expr: TypedExpr) -> Bool {
        switch expr.kind {
        case .tuple(let parts), .op(_, let parts, _): parts.allSatisfy(changesNothing)
        case .memberwise(_, let values): values.allSatisfy { $0.map(changesNothing) ?? true }
        case .convert(_, let inner): changesNothing(inner)
        case .call(let call) where call.function.host != nil && call.function.kind == .initializer:
            call.arguments.allSatisfy(changesNothing)
        default: isPure(expr)
        }
    }

    /// Whether accessors are called on the way to a place.
    private func isReachedByAccessors(_ expr: TypedExpr) -> Bool {
        switch expr.kind {
        case .property(let symbol, let base?, _):
            (symbol.setter != nil || symbol.isLazy) && isChangeable(base) || isReachedByAccessors(base)
        case .element(let function, let base, let arguments, _):
            function.setter != nil && !isArrayElement(function, base, arguments) && isChangeable(base)
                || isReachedByAccessors(base)
        case .force(let base), .tupleElement(let base, _): isReachedByAccessors(base)
        default: false
        }
    }

    private func isChangeable(_ base: TypedExpr) -> Bool {
        if cellType(base.type).isClassLike { return true }
        return switch base.kind {
        case .variable(let symbol): !symbol.isLet
        case .property(_, let base?, _), .element(_, let base, _, _), .force(let base), .tupleElement(let base, _):
            isChangeable(base)
        // To look at one that is nil must not write it back.
        case .unwrap(let base): isChangeable(base) && !isReachedByAccessors(base) && !isObserved(base)
        default: false
        }
    }

    private func isObserved(_ expr: TypedExpr) -> Bool {
        if case .property(let symbol, _, _) = expr.kind { return symbol.willSet != nil || symbol.didSet != nil }
        return false
    }

    /// What stands at a place that nobody is about to change.
    private func loaded(_ place: PlaceCode, _ type: Type) -> Code {
        let (find, address) = (place.prepare + place.begin, place.address)
        if isWord(type) {
            return Code(word: { frame in
                for step in find { try step(frame) }
                return try address(frame).pointee
            })
        }
        return Code(reference: { frame in
            for step in find { try step(frame) }
            return try address(frame).reference(0).pointee
        })
    }
}
