import Diagnostics

extension FunctionCompiler {
    func call(_ call: TypedExpr.Call, _ expr: TypedExpr) throws -> Code {
        let function = call.function
        var call = call
        call.substitution = concrete(call.substitution)
        if let synthesized = function.synthesized, let code = try self.synthesized(synthesized, call, expr) {
            return code
        }
        if let opening = opening(of: call) { return try openedCall(call, opening, expr) }
        if function.isRequirement { return try requirement(call, expr) }
        if let host = function.host {
            if case .inline(let body) = host { return try inline(body, call, expr) }
            return try self.host(host, call, expr)
        }
        if function.isLocal { return try localCall(call, expr) }
        if function.kind == .initializer, function.owner?.kind == .class { return try classInitializer(call, expr) }
        if function.takesMetatype, call.receiver == nil, let owner = function.owner {
            let own = concrete(owner.declaredType.substituting(call.substitution))
            call.receiver = TypedExpr(.metatype(own), .metatype(own), expr.span)
        }
        if call.dispatch == .dynamic, let receiver = call.receiver, !function.isStatic || function.takesMetatype {
            return try dynamicCall(call, receiver, expr)
        }
        let code = try program.instance(of: function, call.substitution)
        return try direct(code, call, expr)
    }

    /// A call of known code: the receiver first, then the arguments.
    private func direct(_ code: FunctionCode, _ call: TypedExpr.Call, _ expr: TypedExpr) throws -> Code {
        let (codes, wrap) = try operands(of: call, receiver: receiverArgument(call))
        let site = CallSite(name: call.function.displayName, site: site(expr.span))
        return wrapped(emit(code, codes, resultIsWord(call, expr), site), in: wrap)
    }

    func resultIsWord(_ call: TypedExpr.Call, _ expr: TypedExpr) -> Bool {
        if call.function.kind == .initializer, call.function.owner?.kind == .class { return true }
        return isWord(concrete(call.function.result.substituting(call.substitution)))
    }

    func receiverArgument(_ call: TypedExpr.Call) -> TypedExpr? {
        if call.function.takesMetatype { return call.receiver }
        guard call.function.owner != nil, !call.function.isStatic, call.function.kind != .initializer else {
            return nil
        }
        return call.receiver
    }

    /// Whether its `self` is the address of the receiver's place.
    func changesReceiver(_ function: FunctionSymbol) -> Bool {
        function.selfSymbol?.isInout ?? (function.isMutating && function.owner?.kind != .class)
    }

    // MARK: Entering

    func emit(_ code: FunctionCode, _ arguments: [Code], _ resultIsWord: Bool, _ site: CallSite) -> Code {
        let (machine, state) = (machine, state)
        let store = storing(arguments, state)
        guard resultIsWord else {
            return Code(reference: { try Machine.enterReference(code, try store($0), state, machine, site) })
        }
        if arguments.count == 1, case .word(let first) = arguments[0].run {
            return Code(word: { frame in
                let value = try first(frame)
                let callee = state.pointee.top
                callee[0] = value
                return try Machine.enterWord(code, callee, state, machine, site)
            })
        }
        return Code(word: { try Machine.enterWord(code, try store($0), state, machine, site) })
    }

    /// Puts arguments into the first free cells, which stay taken while later arguments make calls of their own.
    func storing(_ arguments: [Code], _ state: StatePointer) -> (Frame) throws -> Frame {
        switch arguments.count {
        case 0: return { _ in state.pointee.top }
        case 1: return storingOne(arguments[0], state)
        case 2: return storingTwo(arguments[0], arguments[1], state)
        default: return storingMany(arguments, state)
        }
    }

    private func storingOne(_ argument: Code, _ state: StatePointer) -> (Frame) throws -> Frame {
        switch argument.run {
        case .word(let first):
            { frame in
                let a = try first(frame)
                let callee = state.pointee.top
                callee[0] = a
                return callee
            }
        case .reference(let first):
            { frame in
                let a = try first(frame)
                let callee = state.pointee.top
                callee.reference(0).initialize(to: a)
                return callee
            }
        }
    }

    private func storingTwo(_ one: Code, _ two: Code, _ state: StatePointer) -> (Frame) throws -> Frame {
        switch (one.run, two.run) {
        case (.word(let first), .word(let second)):
            { frame in
                let (a, b) = (try first(frame), try second(frame))
                let callee = state.pointee.top
                callee[0] = a
                callee[1] = b
                return callee
            }
        case (.reference(let first), .reference(let second)):
            { frame in
                let (a, b) = (try first(frame), try second(frame))
                let callee = state.pointee.top
                callee.reference(0).initialize(to: a)
                callee.reference(1).initialize(to: b)
                return callee
            }
        case (.word(let first), .reference(let second)):
            { frame in
                let (a, b) = (try first(frame), try second(frame))
                let callee = state.pointee.top
                callee[0] = a
                callee.reference(1).initialize(to: b)
                return callee
            }
        case (.reference(let first), .word(let second)):
            { frame in
                let (a, b) = (try first(frame), try second(frame))
                let callee = state.pointee.top
                callee.reference(0).initialize(to: a)
                callee[1] = b
                return callee
            }
        }
    }

    private func storingMany(_ arguments: [Code], _ state: StatePointer) -> (Frame) throws -> Frame {
        let runs = arguments.map(\.run)
        let count = runs.count
        return { frame in
            let callee = state.pointee.top
            state.pointee.top = callee + count
            var stored = 0
            do {
                for run in runs {
                    switch run {
                    case .word(let word): callee[stored] = try word(frame)
                    case .reference(let reference): callee.reference(stored).initialize(to: try reference(frame))
                    }
                    stored += 1
                }
            } catch {
                for cell in 0..<stored { if case .reference = runs[cell] { callee.reference(cell).pointee = nil } }
                state.pointee.top = callee
                throw error
            }
            return callee
        }
    }

    // MARK: Closures as callees

    func callValue(_ callee: TypedExpr, _ arguments: [TypedExpr], _ expr: TypedExpr) throws -> Code {
        let closure = try reference(callee)
        let (codes, wrap) = try operands(arguments.map { Operand($0) })
        let store = storing(codes, state)
        let (machine, state) = (machine, state)
        let site = CallSite(name: name(of: callee), site: site(expr.span))
        if isWord(concrete(callee.type).function?.result ?? expr.type) {
            return wrapped(
                Code(word: { frame in
                    let value = unsafeDowncast(try closure(frame).unsafelyUnwrapped, to: Closure.self)
                    let callee = try store(frame)
                    Machine.unpack(value, callee)
                    return try Machine.enterWord(value.code, callee, state, machine, site)
                }), in: wrap)
        }
        return wrapped(
            Code(reference: { frame in
                let value = unsafeDowncast(try closure(frame).unsafelyUnwrapped, to: Closure.self)
                let callee = try store(frame)
                Machine.unpack(value, callee)
                return try Machine.enterReference(value.code, callee, state, machine, site)
            }), in: wrap)
    }

    private func name(of callee: TypedExpr) -> String {
        switch callee.kind {
        case .variable(let symbol), .property(let symbol, _, _): symbol.name
        default: "closure"
        }
    }

    // MARK: The host

    private func host(_ body: HostBody, _ call: TypedExpr.Call, _ expr: TypedExpr) throws -> Code {
        let function = call.function
        let receiver = receiverArgument(call)
        let (codes, wrap) = try operands(of: call, receiver: receiver)
        let types = ((receiver.map { [$0] } ?? []) + call.arguments).map { cellType($0.type) }
        let result = cellType(
            function.kind == .initializer ? expr.type : function.result.substituting(call.substitution))
        let callSite = HostCallSite(
            types: types, result: result, hasReceiver: receiver != nil,
            addresses: addressCells(of: function, hasReceiver: receiver != nil), file: file, span: expr.span,
            bindingName: program.bindingName)
        callSite.substitution = call.substitution.reduce(into: [:]) { $0[$1.key.name] = program.types[$1.value] }
        callSite.references = codes.indices.filter { !codes[$0].isWord }
        let store = storing(codes, state)
        return wrapped(program.hostCode(body, store, callSite, function, site(expr.span)), in: wrap)
    }

    private func addressCells(of function: FunctionSymbol, hasReceiver: Bool) -> [Int] {
        let first = hasReceiver ? 1 : 0
        let changed = function.parameters.indices.filter { function.parameters[$0].isInout }.map { $0 + first }
        return hasReceiver && function.isMutating ? changed + [0] : changed
    }

    // MARK: Requirements

    /// A protocol's requirement: a concrete type's own member, or found by the value's type when it runs.
    private func requirement(_ call: TypedExpr.Call, _ expr: TypedExpr) throws -> Code {
        let function = call.function
        guard let own = ownType(function, call.substitution) else { preconditionFailure("a requirement without Self") }
        if own.isExistential { throw unknownType(function, expr) }
        if function.name == "makeIterator", function.owner === Standard.sequence, let receiver = call.receiver,
            concrete(.associated(own, "Iterator")) == own
        {
            return try expression(receiver)
        }
        if function.owner === Standard.losslessString, function.kind == .initializer, own.nominal?.builtin != nil,
            let code = try standardRequirement(call, own, expr)
        {
            return code
        }
        if let code = try propertyRequirement(call, own, expr) { return code }
        guard let found = program.witness(for: function, in: own) else {
            if let code = try standardRequirement(call, own, expr) { return code }
            throw RuntimeFailure(
                RunMessage.other("'\(function.fullName)' of '\(own)' is not available in lessons"),
                site: site(expr.span))
        }
        var direct = call
        direct = TypedExpr.Call(
            function: found.symbol, substitution: found.substitution, receiver: call.receiver, arguments: call.arguments
        )
        for (asked, given) in zip(function.signature.parameters, found.symbol.signature.parameters) {
            direct.substitution[given] = call.substitution[asked]
        }
        direct.substitution.merge(inferred(direct, concrete(expr.type))) { first, _ in first }
        if function.kind == .initializer || function.isStatic {
            direct.receiver = TypedExpr(.metatype(own), .metatype(own), expr.span)
        }
        if found.symbol.owner?.kind == .class, !found.symbol.isStatic, function.kind != .initializer {
            direct.dispatch = .dynamic
        }
        return try self.call(direct, expr)
    }

    /// What the parameters of a generic function stand for that meets a requirement without them.
    private func inferred(_ call: TypedExpr.Call, _ result: Type) -> Substitution {
        let open = call.function.signature.parameters.filter { call.substitution[$0] == nil }
        if open.isEmpty { return [:] }
        let checker = program.checker
        let fresh = Dictionary(uniqueKeysWithValues: open.map { ($0, checker.fresh()) })
        let given = call.substitution.merging(fresh) { first, _ in first }
        for (parameter, argument) in zip(call.function.parameters, call.arguments) {
            _ = checker.unify(parameter.type.substituting(given), concrete(argument.type))
        }
        _ = checker.unify(call.function.result.substituting(given), result)
        return fresh.mapValues { concrete(checker.resolve($0)) }
    }

    /// A property that a protocol asks for, however the type keeps it.
    private func propertyRequirement(_ call: TypedExpr.Call, _ own: Type, _ expr: TypedExpr) throws -> Code? {
        let function = call.function
        guard function.kind == .getter || function.kind == .setter, function.name != "subscript" else { return nil }
        let found = program.candidates(named: function.name, of: function.owner, in: own, isStatic: function.isStatic)
        for candidate in found {
            if case .enumCase(let nominal, let tag, let type) = candidate.target {
                return try enumCase(nominal, tag, [], TypedExpr(expr.kind, type, expr.span))
            }
            guard case .variable(let variable) = candidate.target, variable.getter !== function,
                variable.setter !== function
            else { continue }
            let type = concrete(program.checker.type(of: variable).resolved.substituting(candidate.substitution))
            let base = function.isStatic ? TypedExpr(.metatype(own), .metatype(own), expr.span) : call.receiver
            let access = TypedExpr(.property(variable, base: base, candidate.substitution), type, expr.span)
            if function.kind == .getter { return try expression(access) }
            guard let value = call.arguments.last else { return nil }
            return try assign(access, value)
        }
        guard function.isStatic, case .nominal(let nominal, _) = own,
            let found = nominal.cases.first(where: { $0.name == function.name })
        else { return nil }
        return try enumCase(nominal, found.tag, [], TypedExpr(expr.kind, own, expr.span))
    }
}
