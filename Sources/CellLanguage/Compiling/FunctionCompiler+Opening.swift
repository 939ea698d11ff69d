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
        let (codes, wrap) = try operands(zip(values, opened.values).map { Operand($0, isPlace: $1.isInout) })
        let enter = entering(codes, opening, cache)
        let captures = localCaptures(call.function)
        if captures.isEmpty { return wrapped(calling(call, isWord(expr.type), expr.span, enter), in: wrap) }
        let fill = filling(captures)
        let entered: (Frame) throws -> (FunctionCode, Frame) = { frame in
            let (code, callee) = try enter(frame)
            fill(frame, callee + code.capturedStart)
            return (code, callee)
        }
        return wrapped(calling(call, isWord(expr.type), expr.span, entered), in: wrap)
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

    /// A call that changes the value: it works on a copy of what is behind the protocol, which takes its place before.
    private func changing(
        _ values: [TypedExpr], _ opened: OpenedCall, _ cache: DispatchCache, _ expr: TypedExpr
    ) throws -> Code {
        let position = opened.opening.position
        var operands = zip(values, opened.values).map { Operand($0, isPlace: $1.isInout) }
        let place = try place(operands[position].expr)
        operands[position] = Operand(TypedExpr(.tuple([]), .void, expr.span))
        var (codes, wrap) = try self.operands(operands, holding: true)
        wrap.find = place.prepare + wrap.find
        wrap.begin += place.begin
        if let loan = lend(place, expr.span) {
            wrap.begin.append(loan.begin)
            wrap.end.append(loan.end)
            wrap.isLending = true
        }
        wrap.end += place.end
        codes[position] = .nothing
        let (store, address) = (storing(codes, state), place.address)
        let enter: (Frame) throws -> (FunctionCode, Frame) = { frame in
            let slot = try address(frame)
            let value = slot.object(0, ExistentialBox.self)
            let code = try cache.code(for: value.type)
            let callee = try store(frame)
            if value.type.isClassLike {
                value.put(into: callee + position)
            } else {
                let copy = ExistentialBox(type: value.type, word: value.word, value: value.value)
                slot.reference(0).pointee = copy
                callee[position] = Int(bitPattern: ExistentialBox.address(copy))
            }
            return (code, callee)
        }
        return wrapped(calling(opened.call, isWord(expr.type), expr.span, enter), in: wrap)
    }
}

extension ExistentialBox {
    /// Puts what it holds into a free cell.
    func put(into cell: Frame) {
        if type.isWord { cell[0] = word } else { cell.reference(0).initialize(to: value) }
    }
}
