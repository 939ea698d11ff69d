import Diagnostics

extension FunctionCompiler {
    func convert(_ conversion: TypedExpr.Conversion, _ value: TypedExpr, to type: Type) throws -> Code {
        switch conversion {
        case .identity, .function: return try expression(value)
        case .wrap: return wrapped(try expression(value), cellType(value.type))
        case .existential: return boxed(try expression(value), cellType(value.type))
        case .tuple: return try expression(value)
        case .optional(let box): return try mapOptional(box, value)
        case .array(let box): return try mapArray(box, value)
        }
    }

    /// A value put behind a protocol. An instance's type is the one it has when this runs.
    func boxed(_ code: Code, _ type: CellType) -> Code {
        if case .existential = type.shape { return code }
        switch code.run {
        case .word(let word): return Code(reference: { ExistentialBox(type: type, word: try word($0)) })
        case .reference(let reference):
            if type.isClassLike {
                return Code(reference: { frame in
                    let value = try reference(frame)
                    let dynamic = unsafeDowncast(value.unsafelyUnwrapped, to: Record.self).layout.type ?? type
                    return ExistentialBox(type: dynamic, value: value)
                })
            }
            return Code(reference: { ExistentialBox(type: type, value: try reference($0)) })
        }
    }

    private func elementCode(_ box: TypedExpr.Box) throws -> (cell: Int, isWord: Bool, code: Code) {
        let isWord = isWord(box.symbol.type ?? .void)
        let cell = newCell(isReference: !isWord)
        setSlot(box.symbol, .cell(cell))
        return (cell, isWord, try expression(box.value))
    }

    private func mapOptional(_ box: TypedExpr.Box, _ value: TypedExpr) throws -> Code {
        let source = try reference(value)
        let optional = cellType(value.type)
        let holder = newCell(isReference: true)
        let unwrap = unwrapped({ $0.reference(holder).pointee }, optional) { BrokenChain.shared }
        let (cell, _, code) = try elementCode(box)
        let keep = store(unwrap, in: cell)
        let result = wrapped(code, cellType(box.value.type)).reference
        return Code(reference: { frame in
            let value = try source(frame)
            if value == nil { return nil }
            frame.reference(holder).pointee = value
            try keep(frame)
            return try result(frame)
        })
    }

    private func mapArray(_ box: TypedExpr.Box, _ value: TypedExpr) throws -> Code {
        let source = try reference(value)
        let (cell, isWord, code) = try elementCode(box)
        return Code(reference: { frame in
            let elements = ArrayElements(try source(frame).unsafelyUnwrapped, isWord: isWord)
            switch code.run {
            case .word(let word):
                var result: [Int] = []
                for index in 0..<elements.count {
                    elements.put(index, frame, cell)
                    result.append(try word(frame))
                }
                return WordArray(result)
            case .reference(let reference):
                var result: [Reference?] = []
                for index in 0..<elements.count {
                    elements.put(index, frame, cell)
                    result.append(try reference(frame))
                }
                return ReferenceArray(result)
            }
        })
    }

    // MARK: Casts

    func cast(_ value: TypedExpr, _ kind: Expr.Cast, _ type: Type, _ expr: TypedExpr) throws -> Code {
        let target = cellType(type)
        let source = cellType(value.type)
        let box = boxed(try expression(value), source).reference
        let program = program
        // Nil where it is no value of the type; else the value as the type holds it.
        let found: (Frame) throws -> CellValue? = { try program.cast(try box($0), from: source, to: target) }
        switch kind {
        case .test: return Code(word: { try found($0) == nil ? 0 : 1 })
        case .optional:
            let targetIsOptional = target.isOptional
            return Code(reference: { frame in
                guard let value = try found(frame) else { return nil }
                if target.isWord { return WordBox(value.word) }
                return targetIsOptional ? SomeBox(value.reference) : value.reference
            })
        case .forced, .conform:
            let site = site(expr.span)
            func fail(_ box: Reference?) -> any Error {
                RuntimeFailure(RunMessage.cast(program.dynamicType(of: box, source).name, to: target.name), site: site)
            }
            if target.isWord {
                return Code(word: { frame in
                    guard let value = try found(frame) else { throw fail(try box(frame)) }
                    return value.word
                })
            }
            return Code(reference: { frame in
                guard let value = try found(frame) else { throw fail(try box(frame)) }
                return value.reference
            })
        }
    }

    // MARK: Elements

    func element(
        _ function: FunctionSymbol, _ base: TypedExpr, _ arguments: [TypedExpr], _ given: Substitution,
        _ expr: TypedExpr
    ) throws -> Code {
        if isArrayElement(function, base, arguments), let fast = try arrayElement(base, arguments[0], expr) {
            return fast
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
}
