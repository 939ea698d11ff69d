import Diagnostics

extension FunctionCompiler {
    /// A loop's body, with the cost of each round and its own jumps taken out.
    struct LoopBody {
        /// What `round` gives where the loop ends here.
        static let stop = Int.min

        fileprivate let run: WordCode
        fileprivate let state: StatePointer
        fileprivate let machine: Machine
        fileprivate let site: Site
        fileprivate let breaking: Int
        fileprivate let continuing: Int

        /// 0: go on. `stop`: the loop ends here. Others leave more than the loop.
        @inline(__always)
        func round(_ frame: Frame) throws -> Int {
            try pay()
            let flow = try run(frame)
            if flow == 0 || flow == continuing { return 0 }
            return flow == breaking ? Self.stop : flow
        }

        /// A round's share of the budget.
        @inline(__always)
        func pay() throws {
            state.pointee.fuel &-= 1
            if state.pointee.fuel < 0 { try machine.refuel(at: site) }
        }
    }

    private func loopBody(_ target: JumpTarget, _ body: [TypedStmt]) throws -> LoopBody {
        loopDepth += 1
        defer { loopDepth -= 1 }
        let own = statementSpan
        let run = try block(body)
        statementSpan = own
        return LoopBody(
            run: run, state: state, machine: machine, site: site(own), breaking: jumpCode(breaking: target),
            continuing: jumpCode(continuing: target))
    }

    func whileLoop(_ target: JumpTarget, _ conditions: [TypedCondition], _ body: [TypedStmt]) throws -> WordCode {
        let test = try self.conditions(conditions)
        let body = try loopBody(target, body)
        return { frame in
            while try test(frame) {
                let flow = try body.round(frame)
                if flow != 0 { return flow == LoopBody.stop ? 0 : flow }
            }
            return 0
        }
    }

    func repeatLoop(_ target: JumpTarget, _ body: [TypedStmt], _ condition: TypedExpr) throws -> WordCode {
        let body = try loopBody(target, body)
        let test = try self.test(condition)
        return { frame in
            repeat {
                let flow = try body.round(frame)
                if flow != 0 { return flow == LoopBody.stop ? 0 : flow }
            } while try test(frame)
            return 0
        }
    }

    /// The body with the loop's `where` in front.
    private func guardedBody(_ loop: TypedFor) throws -> LoopBody {
        guard let condition = loop.condition else { return try loopBody(loop.target, loop.body) }
        let test = try self.test(condition)
        let body = try loopBody(loop.target, loop.body)
        let run = body.run
        return LoopBody(
            run: { try test($0) ? try run($0) : 0 }, state: body.state, machine: body.machine, site: body.site,
            breaking: body.breaking, continuing: body.continuing)
    }

    // MARK: Sequences

    /// Puts the element in `source` where the pattern wants it; false where it does not match (`for case`).
    func binder(_ pattern: TypedPattern, from source: VariableSymbol) throws -> Test? {
        if case .wildcard = pattern.kind { return nil }
        if case .variable(let symbol) = pattern.kind, !symbol.isBoxed, symbol.function != nil,
            case .cell(let cell) = slot(of: source)
        {
            setSlot(symbol, .cell(cell))
            return nil
        }
        return try matcher(pattern, against: TypedExpr(.variable(source), source.type ?? .void, pattern.span))
    }

    /// Over any sequence: those that instructions do not go over, and all in a cell whose steps are traced.
    func forLoop(_ loop: TypedFor) throws -> WordCode {
        let type = cellType(loop.sequence.type)
        let make = try program.streams.make(type, at: site(loop.sequence.span))
        let sequence = try expression(loop.sequence)
        let element = cellType(loop.element)
        let source = VariableSymbol("element", isLet: true, type: element.type, span: loop.pattern.span)
        let cell = newCell(isReference: !element.isWord)
        setSlot(source, .cell(cell))
        let bind = try binder(loop.pattern, from: source)
        let body = try guardedBody(loop)
        let isWord = element.isWord
        return { frame in
            let stream: Stream
            switch sequence.run {
            case .word(let word): stream = try make(try word(frame), nil)
            case .reference(let reference): stream = try make(0, try reference(frame))
            }
            while try stream.advance() {
                if isWord { frame[cell] = stream.word } else { frame.reference(cell).pointee = stream.reference }
                if let bind, !(try bind(frame)) { continue }
                let flow = try body.round(frame)
                if flow != 0 { return flow == LoopBody.stop ? 0 : flow }
            }
            if !isWord { frame.reference(cell).pointee = nil }
            return 0
        }
    }
}

/// An array's elements, held while a loop goes over them.
struct ArrayElements {
    private let words: [Int]
    private let references: [Reference?]
    private let isWord: Bool
    var count: Int { isWord ? words.count : references.count }

    init(_ array: Reference, isWord: Bool) {
        self.isWord = isWord
        words = isWord ? unsafeDowncast(array, to: WordArray.self).elements : []
        references = isWord ? [] : unsafeDowncast(array, to: ReferenceArray.self).elements
    }

    func word(_ index: Int) -> Int { isWord ? words[index] : 0 }
    func reference(_ index: Int) -> Reference? { isWord ? nil : references[index] }

    @inline(__always)
    func put(_ index: Int, _ frame: Frame, _ cell: Int) {
        if isWord { frame[cell] = words[index] } else { frame.reference(cell).pointee = references[index] }
    }
}
