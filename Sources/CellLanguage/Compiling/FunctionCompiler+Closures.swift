import Diagnostics

extension FunctionCompiler {
    func closure(_ closure: ClosureCode, _ expr: TypedExpr) throws -> Code {
        var steps: [Step] = []
        for (symbol, value) in closure.captured {
            let slot = declare(symbol)
            let code = try expression(value)
            switch slot {
            case .cell(let cell): steps.append(store(code, in: cell))
            case .boxed(let cell) where symbol.isWeak:
                let reference = code.reference
                steps.append { frame in
                    let value = try reference(frame)
                    frame.reference(cell).pointee = WeakBox(value)
                }
            case .boxed, .pointer, .global: preconditionFailure("a capture without a cell")
            }
        }
        let code = FunctionCode(name: closure.name)
        let compiler = FunctionCompiler(program: program, substitution: substitution, file: file)
        // A closure on one line stands on its statement's, which says enough.
        let lines = Set(closure.body.map(\.span.start.line))
        if lines.count > 1, !closure.isBuilt, recorder?.isTracing != true { compiler.recorder = recorder }
        for parameter in closure.parameters { compiler.declareParameter(parameter, type: parameter.type ?? .void) }
        code.capturedStart = compiler.cellCount
        let captures = captures(of: closure.context)
        compiler.declareCaptures(captures)
        let result = cellType(concrete(expr.type).function?.result ?? .void)
        try compiler.compileBody(voidChecked(closure.body, result), result: result, into: code)
        compiler.finish(code)
        return made(code, captures, after: steps)
    }

    /// A closure of type `() -> Void` forgets what its one expression gives.
    private func voidChecked(_ body: [TypedStmt], _ result: CellType) -> [TypedStmt] {
        guard case .void = result.shape, let last = body.last, case .return(let value?) = last.kind,
            !cellTypeIsVoid(value.type)
        else { return body }
        return body.dropLast() + [TypedStmt(.expression(value), last.span)]
    }

    private func cellTypeIsVoid(_ type: Type) -> Bool { concrete(type).isVoid }

    /// Makes the closure's value: its code, and copies of what it takes along.
    func made(_ code: FunctionCode, _ captures: [VariableSymbol], after steps: [Step] = []) -> Code {
        if captures.isEmpty, steps.isEmpty {
            let closure = Closure(code: code)
            return Code(reference: { _ in closure })
        }
        let (layout, fill) = capturing(captures)
        return Code(reference: { frame in
            for step in steps { try step(frame) }
            let record = Record.make(layout)
            fill(frame, record.cells)
            return Closure(code: code, captured: record)
        })
    }

    /// How captured variables are copied from this frame, in order.
    func capturing(_ captures: [VariableSymbol]) -> (RecordLayout, (Frame, Frame) -> Void) {
        var moves: [(from: Int, isReference: Bool)] = []
        var fields: [RecordLayout.Field] = []
        let word = program.types[.int]
        let reference = program.types[.string]
        for symbol in captures {
            switch slot(of: symbol) {
            case .cell(let cell):
                let isWord = isWord(symbol.type ?? .void)
                moves.append((cell, !isWord))
                fields.append(RecordLayout.Field(name: symbol.name, type: isWord ? word : reference))
            case .boxed(let cell):
                moves.append((cell, true))
                fields.append(RecordLayout.Field(name: symbol.name, type: reference))
            case .pointer(let cell):
                moves.append((cell, false))
                fields.append(RecordLayout.Field(name: symbol.name, type: word))
            case .global: preconditionFailure("a global is not captured")
            }
        }
        let layout = program.keep(RecordLayout(type: nil, fields: fields))
        return (
            layout,
            { frame, cells in
                for (cell, move) in moves.enumerated() {
                    if move.isReference {
                        cells.reference(cell).pointee = frame.reference(move.from).pointee
                    } else {
                        cells[cell] = frame[move.from]
                    }
                }
            }
        )
    }

    // MARK: Local functions

    func localCode(_ function: FunctionSymbol) throws -> (FunctionCode, [VariableSymbol]) {
        let captures = function.context.map { self.captures(of: $0) } ?? []
        return (try program.localInstance(of: function, substitution), captures)
    }

    func localCall(_ call: TypedExpr.Call, _ expr: TypedExpr) throws -> Code {
        let captures = call.function.context.map { self.captures(of: $0) } ?? []
        let code = try program.localInstance(of: call.function, substitution.merging(call.substitution) { $1 })
        let (codes, wrap) = try operands(of: call)
        let site = CallSite(name: call.function.displayName, site: site(expr.span))
        if captures.isEmpty { return wrapped(emit(code, codes, resultIsWord(call, expr), site), in: wrap) }
        let fill = filling(captures)
        let store = storing(codes, state)
        let (machine, state) = (machine, state)
        func enter(_ frame: Frame) throws -> Frame {
            let callee = try store(frame)
            fill(frame, callee + code.capturedStart)
            return callee
        }
        if resultIsWord(call, expr) {
            return wrapped(Code(word: { try Machine.enterWord(code, try enter($0), state, machine, site) }), in: wrap)
        }
        return wrapped(
            Code(reference: { try Machine.enterReference(code, try enter($0), state, machine, site) }), in: wrap)
    }

    /// Puts what a local function takes along into its frame.
    func filling(_ captures: [VariableSymbol]) -> (Frame, Frame) -> Void {
        let fill: (Frame, Frame) -> Void = capturing(captures).1
        let references = captures.indices.filter { isHeld(captures[$0]) }
        return { frame, start in
            for cell in references { start[cell] = 0 }
            fill(frame, start)
        }
    }

    private func isHeld(_ symbol: VariableSymbol) -> Bool {
        if case .pointer = slot(of: symbol) { return false }
        return !isValueWord(symbol)
    }

    private func isValueWord(_ symbol: VariableSymbol) -> Bool {
        if case .cell = slot(of: symbol) { return isWord(symbol.type ?? .void) }
        return false
    }

    // MARK: Functions as values

    func functionValue(_ function: FunctionSymbol, _ given: Substitution, _ receiver: TypedExpr?, _ expr: TypedExpr)
        throws -> Code
    {
        let given = concrete(given)
        let type = concrete(expr.type)
        if function.isLocal {
            let (code, captures) = try localCode(function)
            return made(code, captures)
        }
        if function.owner == nil, function.host == nil, function.synthesized == nil {
            return made(try program.instance(of: function, given), [])
        }
        // Anything else is a closure that calls it; a bound receiver is evaluated now.
        guard let shape = type.function else { preconditionFailure("a function value without a function type") }
        let context = FunctionContext(parent: nil, result: shape.result, isThrowing: shape.isThrowing)
        var captured: [(VariableSymbol, TypedExpr)] = []
        var bound = receiver
        if let receiver, !isMetatype(receiver) || function.takesMetatype {
            let holder = VariableSymbol("receiver", isLet: true, type: concrete(receiver.type), span: expr.span)
            context.capture(holder)
            captured.append((holder, receiver))
            bound = TypedExpr(.variable(holder), concrete(receiver.type), expr.span)
        }
        let parameters = shape.parameters.enumerated().map { index, parameter in
            let symbol = VariableSymbol("$\(index)", isLet: !parameter.isInout, type: parameter.type, span: expr.span)
            symbol.isInout = parameter.isInout
            return symbol
        }
        let values = zip(parameters, shape.parameters).map { symbol, parameter in
            let value = TypedExpr(.variable(symbol), parameter.type, expr.span)
            return parameter.isInout ? TypedExpr(.inout(value), parameter.type, expr.span) : value
        }
        let call = TypedExpr.Call(function: function, substitution: given, receiver: bound, arguments: values)
        let body = TypedStmt(.return(TypedExpr(.call(call), shape.result, expr.span)), expr.span)
        let code = ClosureCode(context: context, parameters: parameters, body: [body], name: function.displayName)
        code.captured = captured
        return try closure(code, TypedExpr(.closure(code), type, expr.span))
    }

    private func isMetatype(_ expr: TypedExpr) -> Bool {
        if case .metatype = concrete(expr.type) { return true }
        return false
    }
}
