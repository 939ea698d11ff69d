import Diagnostics

/// A call of generic code with a value behind a protocol: the type that the value has stands for the parameter (SE-0352).
struct Opening {
    let parameter: GenericParameter
    /// Which of the receiver and the arguments brings the type.
    let position: Int
    /// Whether it is a type itself: `any P.Type`.
    let isMetatype: Bool
}

extension FunctionCompiler {
    /// What a call has to open; nil for calls whose types are all known here.
    func opening(of call: TypedExpr.Call) -> Opening? {
        let function = call.function
        if function.host != nil || function.synthesized != nil { return nil }
        if let own = ownType(function, call.substitution), own.isExistential,
            let parameter = function.owner?.selfParameter,
            let receiver = call.receiver
        {
            if case .metatype = receiver.kind { return nil }
            if case .metatype = concrete(receiver.type) {
                return Opening(parameter: parameter, position: 0, isMetatype: true)
            }
            return Opening(parameter: parameter, position: 0, isMetatype: false)
        }
        if function.signature.parameters.isEmpty { return nil }
        let first = receiverArgument(call) == nil ? 0 : 1
        for parameter in function.signature.parameters
        where program.needsOpening(parameter, of: function, call.substitution[parameter].map(concrete)) {
            for (index, asked) in function.parameters.enumerated() where !asked.isVariadic {
                let isMetatype = asked.type == .metatype(.parameter(parameter))
                guard isMetatype || asked.type == .parameter(parameter),
                    !isTiedDown(function, parameter, isInout: asked.isInout)
                else { continue }
                return Opening(parameter: parameter, position: index + first, isMetatype: isMetatype)
            }
        }
        return nil
    }

    /// A local function that takes variables along is entered where they are, without a bridge around it.
    private func isTiedDown(_ function: FunctionSymbol, _ parameter: GenericParameter, isInout: Bool) -> Bool {
        !localCaptures(function).isEmpty && (isInout || function.result.contains { $0 == .parameter(parameter) })
    }

    private func localCaptures(_ function: FunctionSymbol) -> [VariableSymbol] {
        guard function.isLocal, let context = function.context else { return [] }
        return captures(of: context)
    }

    /// The type is known only when it runs: code is looked up once for each type that comes.
    func openedCall(_ call: TypedExpr.Call, _ opening: Opening, _ expr: TypedExpr) throws -> Code {
        let opensReceiver = opening.parameter === call.function.owner?.selfParameter
        let receiver = opensReceiver ? call.receiver : receiverArgument(call)
        let values = (receiver.map { [$0] } ?? []) + call.arguments
        let opened = OpenedCall(
            call: call, opening: opening, hasReceiver: receiver != nil,
            values: values.enumerated().map { index, value in
                if case .inout = value.kind { return (concrete(value.type), true) }
                let isChanged = index == 0 && receiver != nil && !opening.isMetatype && changesReceiver(call.function)
                return (concrete(value.type), isChanged)
            }, result: concrete(expr.type), around: call.function.isLocal ? substitution : [:])
        let cache = DispatchCache(program: program, opened: opened)
        if opened.values[opening.position].isInout { return try changing(values, opened, cache, expr) }
        let (codes, wraps) = try self.codes(of: values, opened)
        let enter = entering(codes, opening, cache)
        let captures = localCaptures(call.function)
        if captures.isEmpty { return wrapped(calling(call, isWord(expr.type), expr.span, enter), in: wraps) }
        let fill = filling(captures)
        let entered: (Frame) throws -> (FunctionCode, Frame) = { frame in
            let (code, callee) = try enter(frame)
            fill(frame, callee + code.capturedStart)
            return (code, callee)
        }
        return wrapped(calling(call, isWord(expr.type), expr.span, entered), in: wraps)
    }

    /// Finds the code for the type that comes, and fills its frame.
    private func entering(_ codes: [Code], _ opening: Opening, _ cache: DispatchCache) -> (Frame) throws -> (
        FunctionCode, Frame
    ) {
        let position = opening.position
        if position == 0, !opening.isMetatype {
            // Evaluated first, it need not lie in the callee's frame before it is known what it holds.
            let box = codes[0].reference
            let store = storing([.nothing] + codes.dropFirst(), state)
            return { frame in
                let value = unsafeDowncast(try box(frame).unsafelyUnwrapped, to: ExistentialBox.self)
                let code = try cache.code(for: value.type)
                let callee = try store(frame)
                value.put(into: callee)
                return (code, callee)
            }
        }
        let store = storing(codes, state)
        if opening.isMetatype {
            return { frame in
                let callee = try store(frame)
                return (try cache.code(for: callee.object(position, TypeBox.self).type), callee)
            }
        }
        return { frame in
            let callee = try store(frame)
            let value = callee.object(position, ExistentialBox.self)
            let code = try cache.code(for: value.type)
            callee.reference(position).pointee = nil
            value.put(into: callee + position)
            return (code, callee)
        }
    }

    private func codes(of values: [TypedExpr], _ opened: OpenedCall) throws -> ([Code], [Wrap]) {
        var wraps: [Wrap] = []
        let codes = try values.enumerated().map { index, value -> Code in
            if index == opened.opening.position {
                return opened.values[index].isInout ? .nothing : try expression(value)
            }
            let isPlace: Bool
            var place = value
            if case .inout(let inner) = value.kind {
                (place, isPlace) = (inner, true)
            } else {
                isPlace = opened.values[index].isInout
            }
            if !isPlace { return try expression(value) }
            let (code, wrap) = try address(place)
            wraps += wrap
            return code
        }
        return (codes, wraps)
    }

    /// A call that changes the value: it works on a copy of what is behind the protocol, which is then put back.
    private func changing(
        _ values: [TypedExpr], _ opened: OpenedCall, _ cache: DispatchCache, _ expr: TypedExpr
    ) throws -> Code {
        let position = opened.opening.position
        var holder = values[position]
        if case .inout(let inner) = holder.kind { holder = inner }
        let box = try reference(holder)
        let (codes, wraps) = try self.codes(of: values, opened)
        let store = storing(codes, state)
        let place = try place(holder)
        func enter(_ frame: Frame) throws -> (FunctionCode, Frame, ExistentialBox) {
            let value = unsafeDowncast(try box(frame).unsafelyUnwrapped, to: ExistentialBox.self)
            let code = try cache.code(for: value.type)
            let callee = try store(frame)
            if value.type.isClassLike {
                value.put(into: callee + position)
                return (code, callee, value)
            }
            let copy = ExistentialBox(type: value.type, word: value.word, value: value.value)
            callee[position] = Int(bitPattern: ExistentialBox.address(copy))
            return (code, callee, copy)
        }
        func finish(_ frame: Frame, _ value: ExistentialBox) throws {
            for step in place.prepare + place.begin { try step(frame) }
            try place.address(frame).reference(0).pointee = value
            for step in place.end { try step(frame) }
        }
        return wrapped(calling(opened.call, expr, enter, finish), in: wraps)
    }

    /// Runs the code that `enter` finds, and hands what it has changed to `finish`.
    private func calling(
        _ call: TypedExpr.Call, _ expr: TypedExpr,
        _ enter: @escaping (Frame) throws -> (FunctionCode, Frame, ExistentialBox),
        _ finish: @escaping (Frame, ExistentialBox) throws -> Void
    ) -> Code {
        let (machine, state) = (machine, state)
        let site = CallSite(name: call.function.displayName, site: site(expr.span))
        if isWord(expr.type) {
            return Code(word: { frame in
                let (code, callee, value) = try enter(frame)
                let result = try Machine.enterWord(code, callee, state, machine, site)
                try finish(frame, value)
                return result
            })
        }
        return Code(reference: { frame in
            let (code, callee, value) = try enter(frame)
            let result = try Machine.enterReference(code, callee, state, machine, site)
            try finish(frame, value)
            return result
        })
    }
}

extension ExistentialBox {
    /// Puts what it holds into a free cell.
    func put(into cell: Frame) {
        if type.isWord { cell[0] = word } else { cell.reference(0).initialize(to: value) }
    }
}
