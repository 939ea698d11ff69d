import Diagnostics

/// Calls whose function is found when they run, by the class of an object.
extension FunctionCompiler {
    func unknownType(_ function: FunctionSymbol, _ expr: TypedExpr) -> RuntimeFailure {
        let name = (function.owner.map { $0.name + "." } ?? "") + function.fullName
        let text = "the static member '\(name)' of a type that is known only at run time is not available in lessons"
        return RuntimeFailure(RunMessage.other(text), site: site(expr.span))
    }

    /// A method of a class that subclasses override.
    func dynamicCall(_ call: TypedExpr.Call, _ receiver: TypedExpr, _ expr: TypedExpr) throws -> Code {
        let (codes, wrap) = try operands([Operand(receiver)] + call.arguments.map { Operand($0) })
        let store = storing(codes, state)
        let cache = DispatchCache(program: program, requirement: call.function, substitution: call.substitution)
        let (machine, state) = (machine, state)
        let site = CallSite(name: call.function.displayName, site: site(expr.span))
        _ = try program.instance(of: call.function, call.substitution)
        if call.function.takesMetatype { return wrapped(metatypeCall(call, store, cache, expr), in: wrap) }
        if resultIsWord(call, expr) {
            return wrapped(
                Code(word: { frame in
                    let callee = try store(frame)
                    let code = try cache.code(of: callee.object(0, Record.self))
                    return try Machine.enterWord(code, callee, state, machine, site)
                }), in: wrap)
        }
        return wrapped(
            Code(reference: { frame in
                let callee = try store(frame)
                let code = try cache.code(of: callee.object(0, Record.self))
                return try Machine.enterReference(code, callee, state, machine, site)
            }), in: wrap)
    }

    /// A `class func` that subclasses override.
    private func metatypeCall(
        _ call: TypedExpr.Call, _ store: @escaping (Frame) throws -> Frame, _ cache: DispatchCache, _ expr: TypedExpr
    ) -> Code {
        func enter(_ frame: Frame) throws -> (FunctionCode, Frame) {
            let callee = try store(frame)
            return (try cache.code(ofClass: callee.object(0, TypeBox.self).type), callee)
        }
        return calling(call, resultIsWord(call, expr), expr.span, enter)
    }

    /// Runs the code that `enter` finds, on the frame that it has filled.
    func calling(
        _ call: TypedExpr.Call, _ resultIsWord: Bool, _ span: TextSpan,
        _ enter: @escaping (Frame) throws -> (FunctionCode, Frame)
    ) -> Code {
        let (machine, state) = (machine, state)
        let site = CallSite(name: call.function.displayName, site: site(span))
        if resultIsWord {
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
}
