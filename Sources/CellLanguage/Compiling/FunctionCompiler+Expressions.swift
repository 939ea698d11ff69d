import Diagnostics

extension FunctionCompiler {
    func expression(_ expr: TypedExpr) throws -> Code {
        if let literal = try literal(expr) ?? operation(expr) { return literal }
        switch expr.kind {
        case .variable(let symbol): return load(symbol, expr.span)
        case .property(let symbol, let base, let given): return try property(symbol, base, given, expr)
        case .tupleElement(let base, let index): return try field(of: base, index, type: expr.type)
        case .element(let function, let base, let arguments, let given):
            return try element(function, base, arguments, given, expr)
        case .call(let call): return try self.call(call, expr)
        case .callValue(let callee, let arguments): return try callValue(callee, arguments, expr)
        case .enumCase(let nominal, let tag, let payload): return try enumCase(nominal, tag, payload, expr)
        case .closure(let code): return try closure(code, expr)
        case .function(let function, let given, let receiver): return try functionValue(function, given, receiver, expr)
        case .metatype(let type): return metatype(type)
        case .classOf(let object): return try classOf(object)
        case .assign(let place, let value): return try assign(place, value)
        case .update(let op, let place, let value): return try update(op, place, value, expr)
        case .inout(let place): return try expression(place)
        case .convert(let conversion, let value): return try convert(conversion, value, to: expr.type)
        case .cast(let value, let kind, let type): return try cast(value, kind, type, expr)
        case .castToSelf(let value, let kind, let own): return try castToSelf(value, kind, own, expr)
        case .force(let value): return try force(value, expr)
        case .chain(let inner): return try chain(inner, expr)
        case .unwrap(let value): return try link(value, expr)
        case .attempt(let kind, let value): return try attempt(kind, value, expr)
        case .block(let statements, let holder): return try blockExpression(statements, holder)
        case .keyPath(let path): return try keyPath(path, expr)
        default: throw RuntimeFailure(RunMessage.notUnderstood, site: site(expr.span))
        }
    }

    private func operation(_ expr: TypedExpr) throws -> Code? {
        switch expr.kind {
        case .op(let op, let operands, let type): return try self.op(op, operands, on: type, expr)
        case .and, .or, .identical:
            let test = try self.test(expr)
            return Code(word: { try test($0) ? 1 : 0 })
        case .coalesce(let left, let right): return try coalesce(left, right)
        case .ternary(let condition, let then, let otherwise): return try ternary(condition, then, otherwise)
        default: return nil
        }
    }

    func word(_ expr: TypedExpr) throws -> WordCode { try expression(expr).word }
    func reference(_ expr: TypedExpr) throws -> ReferenceCode { try expression(expr).reference }

    // MARK: Choices

    private func ternary(_ condition: TypedExpr, _ then: TypedExpr, _ otherwise: TypedExpr) throws -> Code {
        let test = try self.test(condition)
        let (first, second) = (try expression(then), try expression(otherwise))
        switch first.run {
        case .word(let first):
            let second = second.word
            return Code(word: { try test($0) ? try first($0) : try second($0) })
        case .reference(let first):
            let second = second.reference
            return Code(reference: { try test($0) ? try first($0) : try second($0) })
        }
    }

    private func coalesce(_ left: TypedExpr, _ right: TypedExpr) throws -> Code {
        let optional = try reference(left)
        let fallback = try expression(right)
        let type = cellType(left.type)
        let keepsOptional = concrete(right.type) == concrete(left.type)
        if keepsOptional {
            let fallback = fallback.reference
            return Code(reference: { try optional($0) ?? (try fallback($0)) })
        }
        switch fallback.run {
        case .word(let fallback):
            return Code(word: { frame in
                guard let box = try optional(frame) else { return try fallback(frame) }
                return unsafeDowncast(box, to: WordBox.self).word
            })
        case .reference(let fallback):
            if type.argument(0).isOptional {
                return Code(reference: { frame in
                    guard let box = try optional(frame) else { return try fallback(frame) }
                    return unsafeDowncast(box, to: SomeBox.self).value
                })
            }
            return Code(reference: { try optional($0) ?? (try fallback($0)) })
        }
    }

    private func blockExpression(_ statements: [TypedStmt], _ holder: VariableSymbol) throws -> Code {
        declare(holder)
        let steps = try block(statements, owns: false)
        return load(holder).after { _ = try steps($0) }
    }

    // MARK: Optionals

    func unwrapped(_ code: @escaping ReferenceCode, _ optional: CellType, _ onNil: @escaping () -> any Error) -> Code {
        let wrapped = optional.argument(0)
        if wrapped.isWord {
            return Code(word: { frame in
                guard let box = try code(frame) else { throw onNil() }
                return unsafeDowncast(box, to: WordBox.self).word
            })
        }
        if wrapped.isOptional {
            return Code(reference: { frame in
                guard let box = try code(frame) else { throw onNil() }
                return unsafeDowncast(box, to: SomeBox.self).value
            })
        }
        return Code(reference: { frame in
            guard let value = try code(frame) else { throw onNil() }
            return value
        })
    }

    func wrapped(_ code: Code, _ wrapped: CellType) -> Code {
        switch code.run {
        case .word(let word): return Code(reference: { WordBox(try word($0)) })
        case .reference(let reference):
            if wrapped.isOptional { return Code(reference: { SomeBox(try reference($0)) }) }
            return Code(reference: reference)
        }
    }

    private func force(_ value: TypedExpr, _ expr: TypedExpr) throws -> Code {
        if case .call(let call) = value.kind, call.passesFailureOn {
            return unwrapped(try reference(value), cellType(value.type)) { InitializerFailure.shared }
        }
        let site = site(expr.span)
        return unwrapped(try reference(value), cellType(value.type)) {
            RuntimeFailure(RunMessage.nilUnwrapped, site: site)
        }
    }

    /// `a?.b?.c`: each link's value is kept in a cell; where one is nil the rest does not run.
    private func chain(_ inner: TypedExpr, _ expr: TypedExpr) throws -> Code {
        let value = try expression(inner)
        let innerType = cellType(inner.type)
        let result =
            innerType.isOptional && concrete(expr.type) == concrete(inner.type)
            ? value.reference : wrapped(value, innerType).reference
        return Code(reference: { frame in
            do { return try result(frame) } catch is BrokenChain { return nil }
        })
    }

    private func link(_ value: TypedExpr, _ expr: TypedExpr) throws -> Code {
        unwrapped(try reference(value), cellType(value.type)) { BrokenChain.shared }
    }

    // MARK: Errors

    private func attempt(_ kind: Expr.Try, _ value: TypedExpr, _ expr: TypedExpr) throws -> Code {
        let code = try expression(value)
        switch kind {
        case .plain: return code
        case .optional:
            let innerType = cellType(value.type)
            let result =
                innerType.isOptional && concrete(expr.type) == concrete(value.type)
                ? code.reference : wrapped(code, innerType).reference
            let state = state
            return Code(reference: { frame in
                let (top, depth) = (state.pointee.top, state.pointee.depth)
                do { return try result(frame) } catch is ThrownError {
                    (state.pointee.top, state.pointee.depth) = (top, depth)
                    return nil
                }
            })
        case .forced:
            let (site, program) = (site(expr.span), program)
            func failing(_ error: ThrownError) -> any Error {
                RuntimeFailure(
                    RunMessage.other("'try!' expression unexpectedly raised an error: \(program.text(of: error))"),
                    site: site)
            }
            switch code.run {
            case .word(let word):
                return Code(word: { do { return try word($0) } catch let error as ThrownError { throw failing(error) } }
                )
            case .reference(let reference):
                return Code(reference: {
                    do { return try reference($0) } catch let error as ThrownError { throw failing(error) }
                })
            }
        }
    }

    private func classOf(_ object: TypedExpr) throws -> Code {
        let value = try reference(object)
        if case .metatype = concrete(object.type) { return Code(reference: value) }
        let fallback = cellType(object.type)
        return Code(reference: { frame in
            TypeBox(unsafeDowncast(try value(frame).unsafelyUnwrapped, to: Record.self).layout.type ?? fallback)
        })
    }

    func metatype(_ type: Type) -> Code {
        let box = TypeBox(cellType(type))
        return Code(reference: { _ in box })
    }
}

/// Ends an optional chain at its first nil.
final class BrokenChain: Error, @unchecked Sendable {
    static let shared = BrokenChain()
}
