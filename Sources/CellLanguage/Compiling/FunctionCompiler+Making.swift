import Diagnostics

/// Making values: structures, instances, enum cases.
extension FunctionCompiler {
    // MARK: Initializers

    func compileInitializer(_ symbol: FunctionSymbol, _ result: CellType, into code: FunctionCode) throws {
        resultIsWord = result.isWord
        let cell = newCell(isReference: !result.isWord)
        resultCell = cell
        guard let this = symbol.selfSymbol, symbol.owner?.kind != .class else {
            code.word = try classBody(symbol, cell)
            return
        }
        inInitializer = true
        let own = cellType(this.type ?? .void)
        let selfSlot = declare(this)
        var start: [Step] = []
        if case .structure = own.shape { start.append(contentsOf: try blank(own, this, selfSlot, symbol)) }
        if case .boxed(let boxCell) = selfSlot, start.isEmpty {
            let isWord = own.isWord
            start.append { frame in frame.reference(boxCell).pointee = isWord ? WordBox(0) : SomeBox(nil) }
        }
        let steps = try block(symbol.body ?? [])
        let givesNil = { (frame: Frame) in
            do { return try steps(frame) == FlowCode.failed } catch is InitializerFailure { return true }
        }
        switch (symbol.isFailable ? wrapped(load(this), own) : load(this)).run {
        case .word(let word):
            code.word = { frame in
                for step in start { try step(frame) }
                if try givesNil(frame) { return frame[cell] }
                return try word(frame)
            }
        case .reference(let reference):
            code.reference = { frame in
                for step in start { try step(frame) }
                if try givesNil(frame) { return nil }
                return try reference(frame)
            }
        }
    }

    /// An empty structure with the first values of its properties.
    private func blank(_ own: CellType, _ this: VariableSymbol, _ slot: Slot, _ symbol: FunctionSymbol) throws -> [Step]
    {
        let layout = own.layout
        var steps: [Step] = []
        switch slot {
        case .cell(let cell): steps.append { $0.reference(cell).pointee = Record.make(layout) }
        case .boxed(let cell): steps.append { $0.reference(cell).pointee = SomeBox(Record.make(layout)) }
        case .pointer, .global: preconditionFailure("an initializer's self in a place of its own")
        }
        guard case .nominal(let nominal, _) = own.type else { return steps }
        steps += try firstValues(of: nominal, this, own)
        return steps
    }

    /// Of a class: 1 where it succeeds.
    private func classBody(_ symbol: FunctionSymbol, _ cell: Int) throws -> WordCode {
        let start = try ownFirstValues(symbol)
        let steps = try block(symbol.body ?? [])
        return { frame in
            frame[cell] = 1
            for step in start { try step(frame) }
            do { _ = try steps(frame) } catch is InitializerFailure { return 0 }
            return frame[cell]
        }
    }

    /// A designated initializer of a class begins with the first values of that class's own properties.
    private func ownFirstValues(_ symbol: FunctionSymbol) throws -> [Step] {
        guard let this = symbol.selfSymbol, let owner = symbol.owner, owner.kind == .class,
            symbol.context?.delegates != true, !symbol.isConvenience
        else { return [] }
        return try firstValues(of: owner, this, cellType(this.type ?? .void))
    }

    func firstValues(of nominal: NominalType, _ this: VariableSymbol, _ own: CellType) throws -> [Step] {
        let base = TypedExpr(.variable(this), own.type, this.span)
        return try nominal.stored.compactMap { field in
            guard !field.isLazy, let initial = field.initial else { return nil }
            let address = try address(of: base, field: field)
            let type = program.checker.type(of: field)
            return try writing(TypedExpr(.attempt(.plain, initial), type, initial.span), at: address)
        }
    }

    // MARK: What Swift makes

    func synthesized(_ kind: FunctionSymbol.Synthesized, _ call: TypedExpr.Call, _ expr: TypedExpr) throws -> Code? {
        switch kind {
        case .memberwise: return try memberwise(call, expr)
        case .defaultArgument: return nil
        case .rawValue:
            guard let receiver = call.receiver, let nominal = concrete(receiver.type).nominal else { return nil }
            return try rawValue(of: receiver, nominal, expr)
        case .initRawValue: return try fromRawValue(call, expr)
        case .allCases: return try allCases(expr)
        case .hashValue: return nil
        }
    }

    private func memberwise(_ call: TypedExpr.Call, _ expr: TypedExpr) throws -> Code {
        if let receiver = call.receiver, call.function.owner?.kind == .class, !isMetatypeType(receiver.type) {
            return try givingFirstValues(to: receiver, isSuper: call.dispatch == .superclass, expr)
        }
        let type = cellType(expr.type)
        guard case .nominal(let nominal, _) = type.type else { preconditionFailure("no structure") }
        if nominal.kind == .class { return Code(reference: try creating(type, below: nil)) }
        let layout = type.layout
        var values: [VariableSymbol: TypedExpr] = [:]
        for (parameter, argument) in zip(call.function.parameters, call.arguments) {
            if let field = parameter.field { values[field] = argument }
        }
        if nominal.stored.allSatisfy({ values[$0] != nil && !$0.isWeak }) {
            let given = TypedExpr(.tuple([]), .void, expr.span)
            return try record(layout, codes: try nominal.stored.map { try fieldValue(values[$0] ?? given, $0, type) })
        }
        let codes = try nominal.stored.map { field -> Code in
            if field.isLazy { return Code(reference: { _ in nil }) }
            if let value = values[field] ?? field.initial { return try fieldValue(value, field, type) }
            return .nothing
        }
        return try record(layout, codes: codes)
    }

    /// A default written in the type is compiled for the type's own arguments.
    private func fieldValue(_ value: TypedExpr, _ field: VariableSymbol, _ type: CellType) throws -> Code {
        let code: Code
        if value === field.initial, case .nominal(let nominal, let arguments) = type.type {
            let fieldType = program.types[
                program.concrete(
                    program.checker.type(of: field).substituting(program.checker.substitution(nominal, arguments)))]
            let thunk = try thunk(
                value, program.checker.substitution(nominal, arguments), name: field.name, file: field.file,
                result: fieldType)
            code = emit(thunk, [], fieldType.isWord, .host)
        } else {
            code = try expression(value)
        }
        guard field.isWeak else { return code }
        let reference = code.reference
        return Code(reference: { WeakBox(try reference($0)) })
    }

    // MARK: Enums

    func enumCase(_ nominal: NominalType, _ tag: Int, _ payload: [TypedExpr], _ expr: TypedExpr) throws -> Code {
        let type = cellType(expr.type)
        if case .plainEnum = type.shape { return .constant(tag) }
        let layout = type.cases[tag]
        if payload.isEmpty {
            let record = Record.make(layout)
            return Code(reference: { _ in record })
        }
        return try record(layout, payload)
    }

    private func tags(_ value: TypedExpr) throws -> WordCode {
        let type = cellType(value.type)
        let code = try expression(value)
        if type.isWord { return code.word }
        let reference = code.reference
        return { unsafeDowncast(try reference($0).unsafelyUnwrapped, to: Record.self).layout.tag }
    }

    private func rawValue(of receiver: TypedExpr, _ nominal: NominalType, _ expr: TypedExpr) throws -> Code {
        let tag = try tags(receiver)
        let raws = nominal.cases.compactMap(\.rawValue)
        if isWord(expr.type) {
            let words = raws.map(\.word)
            return Code(word: { words[try tag($0)] })
        }
        let boxes = raws.map { StringBox($0.text) }
        return Code(reference: { boxes[try tag($0)] })
    }

    private func fromRawValue(_ call: TypedExpr.Call, _ expr: TypedExpr) throws -> Code {
        let made = concrete(expr.type).wrapped ?? expr.type
        guard let nominal = made.nominal, let argument = call.arguments.first else {
            preconditionFailure("no raw value")
        }
        let type = cellType(made)
        let raw = try expression(argument)
        let find: (Frame) throws -> Int?
        switch raw.run {
        case .word(let word):
            let words = nominal.cases.map { $0.rawValue?.word ?? 0 }
            find = { frame in
                let value = try word(frame)
                return words.firstIndex(of: value)
            }
        case .reference(let reference):
            let texts = nominal.cases.map { $0.rawValue?.text ?? "" }
            find = { frame in
                let value = unsafeDowncast(try reference(frame).unsafelyUnwrapped, to: StringBox.self).value
                return texts.firstIndex(of: value)
            }
        }
        if type.isWord { return Code(reference: { try find($0).map { WordBox($0) } }) }
        let records = type.cases.map { Record.make($0) }
        return Code(reference: { try find($0).map { records[$0] } })
    }

    private func allCases(_ expr: TypedExpr) throws -> Code {
        let element = cellType(expr.type).argument(0)
        guard case .nominal(let nominal, _) = element.type else { preconditionFailure("no enum") }
        if element.isWord {
            let tags = Array(nominal.cases.indices)
            return Code(reference: { _ in WordArray(tags) })
        }
        let records: [Reference?] = element.cases.map { Record.make($0) }
        return Code(reference: { _ in ReferenceArray(records) })
    }
}

/// A failable initializer that another one calls, of the same type or its superclass, gave nil: so does the other.
final class InitializerFailure: Error, @unchecked Sendable {
    static let shared = InitializerFailure()
}

extension EnumCase.RawValue {
    var word: Int {
        switch self {
        case .integer(let value): value
        case .double(let value): value.word
        case .string: 0
        }
    }

    var text: String {
        if case .string(let text) = self { return text }
        return ""
    }
}
