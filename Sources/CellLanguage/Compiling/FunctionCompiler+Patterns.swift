import Diagnostics

extension FunctionCompiler {
    /// Whether a value matches a pattern; names in it are set on the way.
    func matcher(_ pattern: TypedPattern, against value: TypedExpr) throws -> Test {
        switch pattern.kind {
        case .wildcard:
            let step = try expression(value).step
            return { frame in
                try step(frame)
                return true
            }
        case .variable(let symbol):
            let code = try expression(value)
            declare(symbol)
            let store = try storing(code, in: symbol)
            return { frame in
                _ = try store(frame)
                return true
            }
        case .some(let inner): return try optionalBinding(inner, value)
        default: break
        }
        // The value is evaluated once; its parts are looked at where it is kept.
        let holder = holderVariable(value.type)
        let keep = store(try expression(value), in: try localCell(holder))
        let match = try parts(pattern, of: TypedExpr(.variable(holder), concrete(value.type), value.span))
        return { frame in
            try keep(frame)
            return try match(frame)
        }
    }

    /// `if let x = optional`.
    private func optionalBinding(_ inner: TypedPattern, _ value: TypedExpr) throws -> Test {
        let optional = cellType(value.type)
        let wrapped = optional.argument(0)
        let code = try reference(value)
        if case .variable(let symbol) = inner.kind, !wrapped.isOptional {
            declare(symbol)
            if case .cell(let cell) = slot(of: symbol) {
                if wrapped.isWord {
                    return { frame in
                        guard let box = try code(frame) else { return false }
                        frame[cell] = unsafeDowncast(box, to: WordBox.self).word
                        return true
                    }
                }
                return { frame in
                    guard let value = try code(frame) else { return false }
                    frame.reference(cell).pointee = value
                    return true
                }
            }
        }
        let holder = newCell(isReference: true)
        let load: ReferenceCode = { $0.reference(holder).pointee }
        let content = VariableSymbol("content", isLet: true, type: wrapped.type, span: inner.span)
        let cell = newCell(isReference: !wrapped.isWord)
        setSlot(content, .cell(cell))
        let unwrap = store(unwrapped(load, optional) { BrokenChain.shared }, in: cell)
        let match = try matcher(inner, against: TypedExpr(.variable(content), wrapped.type, inner.span))
        return { frame in
            let value = try code(frame)
            if value == nil { return false }
            frame.reference(holder).pointee = value
            try unwrap(frame)
            frame.reference(holder).pointee = nil
            return try match(frame)
        }
    }

    /// A pattern against a value that stands in a cell.
    private func parts(_ pattern: TypedPattern, of value: TypedExpr) throws -> Test {
        switch pattern.kind {
        case .wildcard: return { _ in true }
        case .variable, .some: return try matcher(pattern, against: value)
        case .none:
            let code = try reference(value)
            return { try code($0) == nil }
        case .boolean(let wanted):
            let code = try word(value)
            return { (try code($0) != 0) == wanted }
        case .tuple(let patterns):
            guard case .tuple(let elements) = concrete(pattern.type) else { return { _ in true } }
            let tests = try patterns.enumerated().map { index, inner in
                try parts(inner, of: TypedExpr(.tupleElement(value, index), elements[index].type, inner.span))
            }
            return all(tests)
        case .enumCase(let nominal, let tag, let payload): return try enumCase(nominal, tag, payload, value)
        case .expression(let test, let subject): return try comparison(test, subject, value)
        case .isType(let type, let inner): return try typeTest(type, inner, value)
        }
    }

    private func comparison(_ test: TypedExpr, _ subject: VariableSymbol, _ value: TypedExpr) throws -> Test {
        if case .variable(let symbol) = value.kind, case .cell(let cell) = slot(of: symbol) {
            setSlot(subject, .cell(cell))
            return try self.test(test)
        }
        let cell = newCell(for: value.type)
        let keep = store(try expression(value), in: cell)
        setSlot(subject, .cell(cell))
        let test = try self.test(test)
        return { frame in
            try keep(frame)
            return try test(frame)
        }
    }

    private func all(_ tests: [Test]) -> Test {
        { frame in
            for test in tests where !(try test(frame)) { return false }
            return true
        }
    }

    private func enumCase(_ nominal: NominalType, _ tag: Int, _ payload: [TypedPattern], _ value: TypedExpr) throws
        -> Test
    {
        let type = cellType(value.type)
        if type.isWord {
            let code = try expression(value)
            if case .local(let cell) = code.shape { return { $0[cell] == tag } }
            let word = code.word
            return { try word($0) == tag }
        }
        let record = try reference(value)
        let fields = type.cases[tag].fields
        let isTag: Test = { unsafeDowncast(try record($0).unsafelyUnwrapped, to: Record.self).layout.tag == tag }
        if payload.allSatisfy({ if case .wildcard = $0.kind { true } else { false } }) { return isTag }
        if payload.count == 1, fields.count > 1 {
            return all([isTag, try wholePayload(payload[0], type.cases[tag], record)])
        }
        let tests = try payload.enumerated().map { index, inner -> Test in
            let field = fields[index].type
            let part = VariableSymbol("payload", isLet: true, type: field.type, span: inner.span)
            let cell = newCell(isReference: !field.isWord)
            setSlot(part, .cell(cell))
            let match = try parts(inner, of: TypedExpr(.variable(part), field.type, inner.span))
            if field.isWord {
                return { frame in
                    frame[cell] = Held(unsafeDowncast(try record(frame).unsafelyUnwrapped, to: Record.self))[index]
                    return try match(frame)
                }
            }
            return { frame in
                let value = Held(unsafeDowncast(try record(frame).unsafelyUnwrapped, to: Record.self)).reference(index)
                    .pointee
                frame.reference(cell).pointee = value
                return try match(frame)
            }
        }
        return all([isTag] + tests)
    }

    /// `case .pair(let both)`: the payload as one tuple.
    private func wholePayload(_ pattern: TypedPattern, _ layout: RecordLayout, _ record: @escaping ReferenceCode) throws
        -> Test
    {
        let tuple = cellType(pattern.type)
        let holder = holderVariable(tuple.type)
        let cell = try localCell(holder)
        let match = try parts(pattern, of: TypedExpr(.variable(holder), tuple.type, pattern.span))
        let target = tuple.layout
        return { frame in
            let source = Held(unsafeDowncast(try record(frame).unsafelyUnwrapped, to: Record.self))
            let made = Record.make(target)
            for cell in target.words { made.cells[cell] = source[cell] }
            for cell in target.references { made.cells.reference(cell).pointee = source.reference(cell).pointee }
            frame.reference(cell).pointee = made
            return try match(frame)
        }
    }

    private func typeTest(_ type: Type, _ inner: TypedPattern, _ value: TypedExpr) throws -> Test {
        let cast = TypedExpr(.cast(value, .optional, type), .optional(type), value.span)
        if case .wildcard = inner.kind {
            let code = try reference(cast)
            return { try code($0) != nil }
        }
        return try optionalBinding(inner, cast)
    }

    // MARK: switch

    func match(_ match: TypedMatch) throws -> WordCode {
        let holder = holderVariable(match.subject.type)
        let cell = try localCell(holder)
        let keep = store(try expression(match.subject), in: cell)
        let value = TypedExpr(.variable(holder), concrete(match.subject.type), match.subject.span)
        let cases = try match.cases.map { item in
            let tests = try item.patterns.map { entry in
                let test = try parts(entry.pattern, of: value)
                guard let expr = entry.condition else { return CaseTest(test: test) }
                let condition = try self.test(expr)
                return CaseTest(test: { try test($0) && condition($0) })
            }
            return Case(isAlways: tests.isEmpty, test: oneOf(tests), body: try block(item.body))
        }
        let breaking = jumpCode(breaking: match.target)
        let run = tagged(match, cases, cell) ?? inOrder(cases)
        return { frame in
            try keep(frame)
            let flow = try run(frame)
            return flow == breaking ? 0 : flow
        }
    }

    private struct CaseTest {
        let test: Test
    }

    /// A `case` or `default` with its code.
    private struct Case {
        let isAlways: Bool
        let test: Test
        let body: WordCode
    }

    private func oneOf(_ tests: [CaseTest]) -> Test {
        if tests.count == 1 { return tests[0].test }
        return { frame in
            for item in tests where try item.test(frame) { return true }
            return false
        }
    }

    private func inOrder(_ cases: [Case]) -> WordCode {
        { frame in
            for index in cases.indices {
                if !cases[index].isAlways, !(try cases[index].test(frame)) { continue }
                return try Self.run(cases, from: index, frame)
            }
            return 0
        }
    }

    private static func run(_ cases: [Case], from start: Int, _ frame: Frame) throws -> Int {
        var index = start
        while index < cases.count {
            let flow = try cases[index].body(frame)
            if flow != FlowCode.fallsThrough { return flow }
            index += 1
        }
        return 0
    }

    /// A plain enum's cases are reached by their tag.
    private func tagged(_ match: TypedMatch, _ cases: [Case], _ cell: Int) -> WordCode? {
        guard case .plainEnum(let nominal) = cellType(match.subject.type).shape else { return nil }
        var table = [Int](repeating: -1, count: nominal.cases.count)
        for (index, item) in match.cases.enumerated() {
            if item.isDefault { for tag in table.indices where table[tag] < 0 { table[tag] = index } }
            for entry in item.patterns {
                guard entry.condition == nil, case .enumCase(_, let tag, _) = entry.pattern.kind else { return nil }
                if table[tag] < 0 { table[tag] = index }
            }
        }
        return { frame in
            let index = table[frame[cell]]
            return index < 0 ? 0 : try Self.run(cases, from: index, frame)
        }
    }
}
