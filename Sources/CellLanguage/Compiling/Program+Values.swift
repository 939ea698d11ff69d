import Diagnostics

/// Values that compiled code asks the program for.
extension Program {
    func pairType(_ dictionary: CellType) -> CellType {
        types[
            .tuple([
                Type.TupleElement(dictionary.argument(0).type, label: "key"),
                Type.TupleElement(dictionary.argument(1).type, label: "value"),
            ])]
    }

    func elementType(of sequence: CellType) -> CellType { types[concrete(.associated(sequence.type, "Element"))] }

    func makeSet(_ array: Reference, _ element: CellType) throws -> SetBox {
        let set = SetBox(keyIsWord: element.isWord)
        let elements = ArrayElements(array, isWord: element.isWord)
        for index in 0..<elements.count {
            set.insert(try elements.token(index, self, element), elements.word(index), elements.reference(index))
        }
        return set
    }

    func makeDictionary(_ keys: Reference, _ values: Reference, _ key: CellType, _ value: CellType, _ site: Site) throws
        -> DictionaryBox
    {
        let dictionary = DictionaryBox(keyIsWord: key.isWord, valueIsWord: value.isWord)
        let (keys, values) = (ArrayElements(keys, isWord: key.isWord), ArrayElements(values, isWord: value.isWord))
        for index in 0..<keys.count {
            let token = try keys.token(index, self, key)
            if dictionary.places[token] != nil {
                throw RuntimeFailure(
                    RunMessage.duplicateKey(try describe(keys.word(index), keys.reference(index), key, debug: true)),
                    site: site)
            }
            dictionary.set(token, keys.word(index), keys.reference(index), values.word(index), values.reference(index))
        }
        return dictionary
    }

    func zipped(_ keys: Reference, _ values: Reference, _ pair: CellType) -> Reference {
        let layout = pair.layout
        let (keys, values) = (
            ArrayElements(keys, isWord: layout.fields[0].type.isWord),
            ArrayElements(values, isWord: layout.fields[1].type.isWord)
        )
        return ReferenceArray(
            (0..<keys.count).map { index in
                let record = Record.make(layout)
                if layout.fields[0].type.isWord {
                    record.cells[0] = keys.word(index)
                } else {
                    record.cells.reference(0).pointee = keys.reference(index)
                }
                if layout.fields[1].type.isWord {
                    record.cells[1] = values.word(index)
                } else {
                    record.cells.reference(1).pointee = values.reference(index)
                }
                return record
            })
    }

    // MARK: Code that stands for members

    /// Code that calls a member by name.
    func bridge(named name: String, of type: CellType) throws -> FunctionCode {
        let key = MemberKey(type, name)
        if let known = bridges[key] { return known }
        let this = TypedExpr(.metatype(type.type), type.type, .start)
        let found = checker.members(named: name, of: this)
        guard let candidate = found.first(where: { $0.function?.parameters.count == 1 || name != "subscript" }) else {
            throw RuntimeFailure(RunMessage.other("'\(name)' of '\(type.name)' is not available in lessons"))
        }
        let made: FunctionCode
        switch candidate.target {
        case .variable(let variable):
            let result = concrete(checker.type(of: variable).resolved.substituting(candidate.substitution))
            made = try bridge(name: name, type, isMutating: false, parameters: [], result: result) { this, _ in
                TypedExpr(.property(variable, base: this, candidate.substitution), result, .start)
            }
        case .function(let function):
            checker.resolveSignature(function)
            let result = concrete(function.result.substituting(candidate.substitution))
            let parameters = function.parameters.map {
                (concrete($0.type.substituting(candidate.substitution)), $0.isInout)
            }
            made = try bridge(
                name: name, type, isMutating: function.isMutating && !type.isClassLike, parameters: parameters,
                result: result
            ) { this, arguments in
                if function.kind == .subscript {
                    return TypedExpr(.element(function, base: this, arguments, candidate.substitution), result, .start)
                }
                var call = TypedExpr.Call(
                    function: function, substitution: candidate.substitution, receiver: this, arguments: arguments)
                if function.owner?.kind == .class { call.dispatch = .dynamic }
                return TypedExpr(.call(call), result, .start)
            }
        case .type, .enumCase, .tupleElement: preconditionFailure("\(name) is no member to call")
        }
        bridges[key] = made
        return made
    }

    /// Code of one expression of its parameters.
    func bridge(
        name: String, _ type: CellType, isMutating: Bool, parameters: [(type: Type, isInout: Bool)], result: Type,
        _ body: (TypedExpr, [TypedExpr]) throws -> TypedExpr
    ) throws -> FunctionCode {
        let code = FunctionCode(name: name)
        let compiler = FunctionCompiler(program: self, substitution: [:], file: "library")
        compiler.recorder = nil
        let this = VariableSymbol("self", isLet: !isMutating, type: type.type, span: .start)
        this.isInout = isMutating
        compiler.declareParameter(this, type: type.type)
        let symbols = parameters.map { parameter -> VariableSymbol in
            let symbol = VariableSymbol("argument", isLet: !parameter.isInout, type: parameter.type, span: .start)
            symbol.isInout = parameter.isInout
            compiler.declareParameter(symbol, type: parameter.type)
            return symbol
        }
        let arguments = zip(symbols, parameters).map { symbol, parameter in
            let value = TypedExpr(.variable(symbol), parameter.type, .start)
            return parameter.isInout ? TypedExpr(.inout(value), parameter.type, .start) : value
        }
        let value = try body(TypedExpr(.variable(this), type.type, .start), arguments)
        try compiler.compileBody([TypedStmt(.return(value), .start)], result: types[result], into: code)
        compiler.finish(code)
        try finish()
        return code
    }

    func localInstance(of symbol: FunctionSymbol, _ substitution: Substitution) throws -> FunctionCode {
        let arguments = substitution.sorted { $0.key.name < $1.key.name }.map(\.value)
        let key = InstanceKey(symbol: symbol, arguments: arguments)
        if let known = locals[key] { return known }
        let code = FunctionCode(name: symbol.displayName)
        locals[key] = code
        enqueue { [unowned self] in
            let compiler = FunctionCompiler(program: self, substitution: substitution, file: symbol.file)
            compiler.recorder = recorder(for: symbol)
            if compiler.recorder != nil { watched.append(key) }
            try compiler.compile(symbol, into: code)
        }
        return code
    }

    /// Code that gives a new instance's properties their first values, those of the classes below an ancestor.
    func creator(of type: CellType, below ancestor: NominalType?) throws -> FunctionCode {
        let key = [ObjectIdentifier(type), ancestor.map { ObjectIdentifier($0) } ?? ObjectIdentifier(self)]
        if let known = creators[key] { return known }
        let code = FunctionCode(name: type.name)
        creators[key] = code
        enqueue { [unowned self] in
            guard case .nominal(let nominal, let arguments) = type.type else { return }
            let compiler = FunctionCompiler(
                program: self, substitution: checker.substitution(nominal, arguments), file: nominal.file)
            compiler.recorder = nil
            try compiler.compileCreator(type, below: ancestor, into: code)
        }
        return code
    }

    // MARK: The host

    func hostCode(
        _ body: HostBody, _ store: @escaping (Frame) throws -> Frame, _ callSite: HostCallSite,
        _ function: FunctionSymbol, _ site: Site
    ) -> Code {
        let machine = machine
        let isThrowing = function.isThrowing || function.isRethrowing
        let program = self
        func run<T>(_ frame: Frame, _ body: (HostCall) throws -> T) throws -> T {
            let callee = try store(frame)
            machine.state.pointee.top = callee + callSite.types.count
            defer {
                for cell in callSite.references { callee.reference(cell).pointee = nil }
                machine.state.pointee.top = callee
            }
            if machine.interruption.isSet { try machine.refuel(at: site) }
            do { return try body(HostCall(frame: callee, site: callSite, machine: machine)) } catch {
                throw program.translated(error, isThrowing: isThrowing, site)
            }
        }
        switch body {
        case .void(let body):
            return Code(word: { frame in
                try run(frame, body)
                return 0
            })
        case .word(let body): return Code(word: { try run($0, body) })
        case .reference(let body): return Code(reference: { try run($0, body) })
        case .value(let body):
            let result = callSite.result
            if result.isWord { return Code(word: { try run($0, body).word }) }
            return Code(reference: { try run($0, body).stored(as: result).reference })
        case .inline: preconditionFailure("inline bodies make their own code")
        }
    }

    /// A host's error: catchable where the declaration says `throws`, else the end of the cell.
    func translated(_ error: any Error, isThrowing: Bool, _ site: Site) -> any Error {
        if let failure = error as? RuntimeFailure {
            if failure.span == nil { (failure.file, failure.span) = (site.file, site.span) }
            return failure
        }
        if error is ThrownError || error is BrokenChain { return error }
        let host =
            error as? CellError ?? (error as? any DiagnosticMessage).map { CellError($0) } ?? CellError("\(error)")
        if isThrowing {
            let box = ExistentialBox(type: types[.string], value: StringBox(host.text))
            return ThrownError(box, site: site, host: host)
        }
        return RuntimeFailure(host, site: site)
    }
}

extension CellError {
    init(_ message: any DiagnosticMessage) {
        self.init(message.text, hint: message.hint, id: message.id)
    }
}
