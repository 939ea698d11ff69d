import Diagnostics

extension FunctionCompiler {
    func literal(_ expr: TypedExpr) throws -> Code? {
        switch expr.kind {
        case .integer(let magnitude, let isNegative): return try integer(magnitude, isNegative, expr)
        case .float(let value): return try float(value, expr)
        case .boolean(let value): return try boolean(value, expr)
        case .string(let text): return try string(text, expr)
        case .nilValue: return Code(reference: { _ in nil })
        case .interpolation(let parts): return try interpolation(parts, expr)
        case .array(let elements): return try collection(elements, expr)
        case .dictionary(let pairs): return try dictionary(pairs, expr)
        case .tuple(let elements): return try tuple(elements, expr)
        case .discard: return .nothing
        default: return nil
        }
    }

    private func integer(_ magnitude: UInt64, _ isNegative: Bool, _ expr: TypedExpr) throws -> Code {
        let type = cellType(expr.type)
        switch type.shape {
        case .integer:
            let word = Int(truncatingIfNeeded: magnitude)
            return .constant(isNegative ? 0 &- word : word)
        case .double: return .constant((isNegative ? -Double(magnitude) : Double(magnitude)).word)
        case .float: return .constant(Double(isNegative ? -Float(magnitude) : Float(magnitude)).word)
        case .optional:
            return wrapped(
                try integer(magnitude, isNegative, TypedExpr(expr.kind, concrete(expr.type).arguments[0], expr.span)),
                type.argument(0))
        default:
            let value = TypedExpr(expr.kind, .int, expr.span)
            if let made = try literalInitializer("integerLiteral", value, expr) { return made }
            let double = TypedExpr(.float(isNegative ? -Double(magnitude) : Double(magnitude)), .double, expr.span)
            return try literalInitializer("floatLiteral", double, expr) ?? .nothing
        }
    }

    private func float(_ value: Double, _ expr: TypedExpr) throws -> Code {
        let type = cellType(expr.type)
        switch type.shape {
        case .double: return .constant(value.word)
        case .float: return .constant(Double(Float(value)).word)
        case .optional: return wrapped(.constant(value.word), type.argument(0))
        default:
            return try literalInitializer("floatLiteral", TypedExpr(expr.kind, .double, expr.span), expr) ?? .nothing
        }
    }

    private func string(_ text: String, _ expr: TypedExpr) throws -> Code {
        let type = cellType(expr.type)
        switch type.shape {
        case .string, .character, .optional:
            let box = StringBox(text)
            return Code(reference: { _ in box })
        case .substring:
            let box = SubstringBox(text[...])
            return Code(reference: { _ in box })
        default:
            return try literalInitializer("stringLiteral", TypedExpr(expr.kind, .string, expr.span), expr) ?? .nothing
        }
    }

    /// `init(integerLiteral:)` and its like, of a cell's or the host's type.
    private func literalInitializer(_ label: String, _ value: TypedExpr, _ expr: TypedExpr) throws -> Code? {
        let type = concrete(expr.type)
        let base = TypedExpr(.metatype(type), .metatype(type), expr.span)
        for candidate in program.checker.members(named: "init", of: base) {
            guard let function = candidate.function else { continue }
            program.checker.resolveSignature(function)
            guard function.parameters.count == 1, function.parameters[0].label == label else { continue }
            let wanted = concrete(function.parameters[0].type.substituting(candidate.substitution))
            let argument = TypedExpr(value.kind, wanted, value.span)
            let call = TypedExpr.Call(
                function: function, substitution: candidate.substitution, receiver: base, arguments: [argument])
            return try self.call(call, TypedExpr(.call(call), type, expr.span))
        }
        return nil
    }

    private func boolean(_ value: Bool, _ expr: TypedExpr) throws -> Code {
        if case .bool = cellType(expr.type).shape { return .constant(value.word) }
        return try literalInitializer("booleanLiteral", TypedExpr(expr.kind, .bool, expr.span), expr) ?? .nothing
    }

    private func interpolation(_ parts: [TypedExpr.Part], _ expr: TypedExpr) throws -> Code {
        if case .nominal(let nominal, _) = concrete(expr.type), nominal.builtin == nil,
            let made = try literalInitializer("stringLiteral", TypedExpr(expr.kind, .string, expr.span), expr)
        {
            return made
        }
        let program = program
        let pieces = try parts.map { part -> (Frame) throws -> String in
            switch part {
            case .text(let text): return { _ in text }
            case .value(let value): return try text(of: value)
            }
        }
        let machine = machine
        return Code(reference: { frame in
            var text = ""
            for piece in pieces { text += try piece(frame) }
            try machine.price(text.utf8.count, times: 1)
            _ = program
            return StringBox(text)
        })
    }

    /// A value as `print` shows it.
    func text(of value: TypedExpr) throws -> (Frame) throws -> String {
        let type = cellType(value.type)
        let code = try expression(value)
        let program = program
        switch (code.run, type.shape) {
        case (.reference(let reference), .string):
            return { unsafeDowncast(try reference($0).unsafelyUnwrapped, to: StringBox.self).value }
        case (.word(let word), _): return { try program.describe(word: try word($0), type) }
        case (.reference(let reference), _): return { try program.describe(reference: try reference($0), type) }
        }
    }

    // MARK: Collections

    private func collection(_ elements: [TypedExpr], _ expr: TypedExpr) throws -> Code {
        let type = cellType(expr.type)
        if case .optional = type.shape {
            return try collection(elements, TypedExpr(expr.kind, concrete(expr.type).arguments[0], expr.span))
        }
        let element = type.argument(0)
        let array = try arrayLiteral(elements, element)
        switch type.shape {
        case .array: return Code(reference: array)
        case .set:
            let program = program
            return Code(reference: { try program.makeSet(try array($0).unsafelyUnwrapped, element) })
        default:
            let layout = type.layout
            return Code(reference: { frame in
                let record = Record.make(layout)
                record.cells.reference(0).pointee = try array(frame)
                record.cells[1] = 0
                return record
            })
        }
    }

    func arrayLiteral(_ elements: [TypedExpr], _ element: CellType) throws -> ReferenceCode {
        let codes = try elements.map { try expression($0) }
        if element.isWord {
            let words = codes.map(\.word)
            return { frame in
                var values: [Int] = []
                values.reserveCapacity(words.count)
                for word in words { values.append(try word(frame)) }
                return WordArray(values)
            }
        }
        let references = codes.map(\.reference)
        return { frame in
            var values: [Reference?] = []
            values.reserveCapacity(references.count)
            for reference in references { values.append(try reference(frame)) }
            return ReferenceArray(values)
        }
    }

    private func dictionary(_ pairs: [(key: TypedExpr, value: TypedExpr)], _ expr: TypedExpr) throws -> Code {
        let type = cellType(expr.type)
        let (key, value) = (type.argument(0), type.argument(1))
        let pairs = try pairLiterals(pairs)
        let (program, site) = (program, site(expr.span))
        if case .structure = type.shape {
            // KeyValuePairs keeps them as they stand.
            let element = program.types[
                .tuple([Type.TupleElement(key.type, label: "key"), Type.TupleElement(value.type, label: "value")])]
            let layout = type.layout
            return Code(reference: { frame in
                let (keys, values) = try pairs(frame, Gatherer(key), Gatherer(value))
                let record = Record.make(layout)
                record.cells.reference(0).pointee = program.zipped(keys, values, element)
                return record
            })
        }
        return Code(reference: { frame in
            let (keys, values) = try pairs(frame, Gatherer(key), Gatherer(value))
            return try program.makeDictionary(keys, values, key, value, site)
        })
    }

    /// Each key is evaluated before its value, and both before the next pair.
    private func pairLiterals(_ pairs: [(key: TypedExpr, value: TypedExpr)]) throws -> (
        (Frame, Gatherer, Gatherer) throws -> (Reference, Reference)
    ) {
        let codes = try pairs.map { (try expression($0.key), try expression($0.value)) }
        func add(_ code: Code, to list: inout Gatherer, _ frame: Frame) throws {
            switch code.run {
            case .word(let word): list.add(try word(frame), nil)
            case .reference(let reference): list.add(0, try reference(frame))
            }
        }
        return { frame, keys, values in
            var (keys, values) = (keys, values)
            for (key, value) in codes {
                try add(key, to: &keys, frame)
                try add(value, to: &values, frame)
            }
            return (keys.array(), values.array())
        }
    }

    func tuple(_ elements: [TypedExpr], _ expr: TypedExpr) throws -> Code {
        if elements.isEmpty { return .nothing }
        let layout = cellType(expr.type).layout
        return try record(layout, elements)
    }

    /// A record filled from expressions, in order.
    func record(_ layout: RecordLayout, _ values: [TypedExpr]) throws -> Code {
        try record(layout, codes: try values.map { try expression($0) })
    }

    func record(_ layout: RecordLayout, codes: [Code]) throws -> Code {
        if codes.count == 2, codes[0].isWord, codes[1].isWord {
            let (first, second) = (codes[0].word, codes[1].word)
            return Code(reference: { frame in
                let (a, b) = (try first(frame), try second(frame))
                let record = Record.make(layout)
                let cells = record.cells
                cells[0] = a
                cells[1] = b
                return record
            })
        }
        let runs = codes.map(\.run)
        return Code(reference: { frame in
            let record = Record.make(layout)
            let cells = record.cells
            for (cell, run) in runs.enumerated() {
                switch run {
                case .word(let word): cells[cell] = try word(frame)
                case .reference(let reference): cells.reference(cell).pointee = try reference(frame)
                }
            }
            return record
        })
    }
}
