import Diagnostics

/// Calls whose function is found when they run: requirements of existentials, methods of classes.
extension FunctionCompiler {
    private func unknownType(_ function: FunctionSymbol, _ expr: TypedExpr) -> RuntimeFailure {
        let name = (function.owner.map { $0.name + "." } ?? "") + function.fullName
        let text = "the static member '\(name)' of a type that is known only at run time is not available in lessons"
        return RuntimeFailure(RunMessage.other(text), site: site(expr.span))
    }

    /// The receiver's type is known only when it runs: looked up once for each type that comes.
    func existentialCall(_ call: TypedExpr.Call, _ expr: TypedExpr) throws -> Code {
        guard let receiver = call.receiver else { preconditionFailure("a static requirement of an existential") }
        if case .metatype = concrete(receiver.type) { return try existentialMetatypeCall(call, receiver, expr) }
        let box = try reference(receiver)
        let isMutating = call.function.isMutating
        let (codes, wraps) = try arguments(of: call)
        let store = storing([.nothing] + codes, state)
        let cache = DispatchCache(program: program, requirement: call.function, substitution: call.substitution)
        let (machine, state) = (machine, state)
        let site = CallSite(name: call.function.displayName, site: site(expr.span))
        let writeBack: PlaceCode? = isMutating ? try place(receiver) : nil
        func prepare(_ frame: Frame) throws -> (FunctionCode, Frame, ExistentialBox) {
            let value = unsafeDowncast(try box(frame).unsafelyUnwrapped, to: ExistentialBox.self)
            let code = try cache.code(for: value.type)
            let callee = try store(frame)
            return (code, callee, Self.receive(value, in: callee, isMutating: isMutating))
        }
        func finish(_ frame: Frame, _ value: ExistentialBox) throws {
            guard let writeBack else { return }
            for step in writeBack.prepare + writeBack.begin { try step(frame) }
            try writeBack.address(frame).reference(0).pointee = value
            for step in writeBack.end { try step(frame) }
        }
        if resultIsWord(call, expr) {
            return wrapped(
                Code(word: { frame in
                    let (code, callee, value) = try prepare(frame)
                    let result = try Machine.enterWord(code, callee, state, machine, site)
                    try finish(frame, value)
                    return result
                }), in: wraps)
        }
        return wrapped(
            Code(reference: { frame in
                let (code, callee, value) = try prepare(frame)
                let result = try Machine.enterReference(code, callee, state, machine, site)
                try finish(frame, value)
                return result
            }), in: wraps)
    }

    /// A static requirement or an initializer of a type that comes as a value: `type(of: shape).name`.
    private func existentialMetatypeCall(_ call: TypedExpr.Call, _ receiver: TypedExpr, _ expr: TypedExpr) throws
        -> Code
    {
        // `Self` in an extension of the protocol, whose code runs for any type.
        if case .metatype = receiver.kind { throw unknownType(call.function, expr) }
        let type = try reference(receiver)
        let (codes, wraps) = try arguments(of: call)
        let store = storing([.nothing] + codes, state)
        let cache = DispatchCache(program: program, requirement: call.function, substitution: call.substitution)
        func enter(_ frame: Frame) throws -> (FunctionCode, Frame) {
            let type = unsafeDowncast(try type(frame).unsafelyUnwrapped, to: TypeBox.self).type
            if type.type.isExistential { throw unknownType(call.function, expr) }
            let code = try cache.code(for: type)
            let callee = try store(frame)
            // Where an instance would stand.
            if type.isWord { callee[0] = 0 } else { callee.reference(0).initialize(to: nil) }
            return (code, callee)
        }
        return wrapped(calling(call, expr, enter), in: wraps)
    }

    /// A method of a class that subclasses override.
    func dynamicCall(_ call: TypedExpr.Call, _ receiver: TypedExpr, _ expr: TypedExpr) throws -> Code {
        let (codes, wraps) = try arguments(of: call)
        let store = storing([try expression(receiver)] + codes, state)
        let cache = DispatchCache(program: program, requirement: call.function, substitution: call.substitution)
        let (machine, state) = (machine, state)
        let site = CallSite(name: call.function.displayName, site: site(expr.span))
        _ = try program.instance(of: call.function, call.substitution)
        if call.function.takesMetatype { return wrapped(metatypeCall(call, store, cache, expr), in: wraps) }
        if resultIsWord(call, expr) {
            return wrapped(
                Code(word: { frame in
                    let callee = try store(frame)
                    let code = try cache.code(of: callee.object(0, Record.self))
                    return try Machine.enterWord(code, callee, state, machine, site)
                }), in: wraps)
        }
        return wrapped(
            Code(reference: { frame in
                let callee = try store(frame)
                let code = try cache.code(of: callee.object(0, Record.self))
                return try Machine.enterReference(code, callee, state, machine, site)
            }), in: wraps)
    }

    /// A `class func` that subclasses override.
    private func metatypeCall(
        _ call: TypedExpr.Call, _ store: @escaping (Frame) throws -> Frame, _ cache: DispatchCache, _ expr: TypedExpr
    ) -> Code {
        func enter(_ frame: Frame) throws -> (FunctionCode, Frame) {
            let callee = try store(frame)
            return (try cache.code(ofClass: callee.object(0, TypeBox.self).type), callee)
        }
        return calling(call, expr, enter)
    }

    /// Runs the code that `enter` finds, on the frame that it has filled.
    private func calling(
        _ call: TypedExpr.Call, _ expr: TypedExpr, _ enter: @escaping (Frame) throws -> (FunctionCode, Frame)
    ) -> Code {
        let (machine, state) = (machine, state)
        let site = CallSite(name: call.function.displayName, site: site(expr.span))
        if resultIsWord(call, expr) {
            return Code(word: { frame in
                let (code, callee) = try enter(frame)
                return try Machine.enterWord(code, callee, state, machine, site)
            })
        }
        return Code(reference: { frame in
            let (code, callee) = try enter(frame)
            return try Machine.enterReference(code, callee, state, machine, site)
        })
    }

    /// Puts the receiver into the callee's first cell: a mutating method works on a copy, by its address.
    private static func receive(_ value: ExistentialBox, in callee: Frame, isMutating: Bool) -> ExistentialBox {
        guard isMutating, !value.type.isClassLike else {
            if value.type.isWord { callee[0] = value.word } else { callee.reference(0).initialize(to: value.value) }
            return value
        }
        let copy = ExistentialBox(type: value.type, word: value.word, value: value.value)
        callee[0] = Int(
            bitPattern: ExistentialBox.address(copy))
        return copy
    }
}
