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
        return casting(box, kind, source, to: target, expr) { try program.cast(try box($0), from: source, to: target) }
    }

    func castToSelf(_ value: TypedExpr, _ kind: Expr.Cast, _ own: TypedExpr, _ expr: TypedExpr) throws -> Code {
        guard case .metatype(let type) = concrete(own.type) else { return try cast(value, kind, value.type, expr) }
        let (source, target) = (cellType(value.type), cellType(type))
        let box = boxed(try expression(value), source).reference
        let own = try reference(own)
        let program = program
        return casting(box, kind, source, to: target, expr) { frame in
            let asked = unsafeDowncast(try own(frame).unsafelyUnwrapped, to: TypeBox.self).type
            return try program.cast(try box(frame), from: source, to: asked)
        }
    }

    /// - Parameter found: nil where it is no value of the type; else the value as the type holds it.
    private func casting(
        _ box: @escaping ReferenceCode, _ kind: Expr.Cast, _ source: CellType, to target: CellType, _ expr: TypedExpr,
        _ found: @escaping (Frame) throws -> CellValue?
    ) -> Code {
        let program = program
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
}
