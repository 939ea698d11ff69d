import Diagnostics

/// Compiles one function, closure or cell for one choice of generic arguments.
final class FunctionCompiler {
    /// Where a variable lives while the function runs.
    enum Slot {
        case cell(Int)
        /// The cell holds a box that closures share.
        case boxed(Int)
        /// The cell holds the address of the caller's place.
        case pointer(Int)
        case global(Frame)

        var isCell: Bool {
            if case .cell = self { return true }
            return false
        }
    }

    let program: Program
    let substitution: Substitution
    let file: String
    private(set) var slots: [VariableSymbol: Slot] = [:]
    private(set) var cellCount = 0
    private(set) var parameterReferences: [Int] = []
    private(set) var localReferences: [Int] = []
    /// The cell into which `return` puts its value.
    var resultCell: Int?
    var resultIsWord = true
    /// What `break` and `continue` of each loop give.
    private var jumps: [ObjectIdentifier: Int] = [:]
    /// Of a cell's top level: its variables are globals in this block's order.
    var globalBlock: GlobalBlock?
    /// Where the unwrapped value of an open optional chain stands.
    var links: [ObjectIdentifier: Int] = [:]
    private var globalReferences: [Int] = []
    /// Whether statements of this function are recorded.
    var recorder: StatementRecorder?
    /// The statement that is being compiled.
    var statementSpan = TextSpan.start
    /// How many loops stand around the place that is compiled.
    var loopDepth = 0
    var isInLoop: Bool { loopDepth > 0 }
    /// What the statements of a loop set that stands outside it.
    var staleAfterLoop: [(StatementRecorder.Entry, ReferenceCode, CellType)] = []
    /// Variables that a loop's statements declare.
    var loopVariables: Set<VariableSymbol> = []
    /// Whether what runs between the finding of a place and its change may change what its indices are made of.
    var isFollowedByEffects = true
    /// While the receiver of a library's member is compiled that is lent already.
    var isLendingReceiver = false
    /// Inside a `defer`, where an initializer's assignments are observed (all is set by then).
    var isDeferred = false
    /// Inside a structure's initializer `return nil` ends it without a value.
    var inInitializer = false

    init(program: Program, substitution: Substitution, file: String) {
        self.program = program
        self.substitution = substitution
        self.file = file
    }

    var machine: Machine { program.machine }
    var state: StatePointer { program.machine.state }

    // MARK: Types

    func concrete(_ type: Type) -> Type {
        program.concrete(program.checker.resolve(type).substituting(substitution))
    }

    func cellType(_ type: Type) -> CellType { program.types[concrete(type)] }

    func isWord(_ type: Type) -> Bool { cellType(type).isWord }

    func concrete(_ given: Substitution) -> Substitution { given.mapValues(concrete) }

    func site(_ span: TextSpan) -> Site { Site(file: file, span: span) }

    // MARK: Cells

    func newCell(isReference: Bool, isParameter: Bool = false) -> Int {
        let cell = cellCount
        cellCount += 1
        if isReference {
            if isParameter { parameterReferences.append(cell) } else { localReferences.append(cell) }
        }
        return cell
    }

    func newCell(for type: Type) -> Int { newCell(isReference: !isWord(type)) }

    /// Gives a local variable its cell.
    @discardableResult
    func declare(_ symbol: VariableSymbol) -> Slot {
        if let known = slots[symbol] { return known }
        if case .global = symbol.storage { return slot(of: symbol) }
        let slot: Slot =
            symbol.isBoxed || symbol.isWeak
            ? .boxed(newCell(isReference: true)) : .cell(newCell(isReference: !isWord(symbol.type ?? .void)))
        slots[symbol] = slot
        return slot
    }

    func setSlot(_ symbol: VariableSymbol, _ slot: Slot) { slots[symbol] = slot }

    func slot(of symbol: VariableSymbol) -> Slot {
        if let known = slots[symbol] { return known }
        if case .global(let block, let cell) = symbol.storage {
            let address = block.cells + cell
            if let own = globalBlock, own === block { return symbol.isWeak ? .boxed(cell) : .cell(cell) }
            return .global(address)
        }
        return declare(symbol)
    }

    /// The cells of references of a cell's top level: its variables and what stands between them.
    var allReferences: [Int] { globalReferences + localReferences + parameterReferences }

    func compileCell(_ code: CellCode) throws -> WordCode {
        globalBlock = code.block
        program.checker = code.checker
        for symbol in code.checker.globals {
            let cell = newCell(isReference: false)
            if !isWord(symbol.type ?? .void) { globalReferences.append(cell) }
        }
        let run = try block(code.statements, isTopLevel: true)
        precondition(cellCount <= code.block.count, "a cell needs more room than its text suggests")
        return run
    }

    // MARK: Jumps

    func jumpCode(breaking target: JumpTarget) -> Int { 2 + 2 * number(of: target) }
    func jumpCode(continuing target: JumpTarget) -> Int { 3 + 2 * number(of: target) }

    private func number(of target: JumpTarget) -> Int {
        if let known = jumps[ObjectIdentifier(target)] { return known }
        let number = jumps.count
        jumps[ObjectIdentifier(target)] = number
        return number
    }

    // MARK: Whole functions

    func compile(_ symbol: FunctionSymbol, into code: FunctionCode) throws {
        let result = cellType(symbol.kind == .initializer && symbol.owner?.kind == .class ? .void : symbol.result)
        declareReceiver(symbol)
        for parameter in symbol.parameters {
            declareParameter(parameter.symbol, type: parameter.symbol.type ?? parameter.type)
        }
        code.capturedStart = cellCount
        if let context = symbol.context { declareCaptures(captures(of: context)) }
        if symbol.kind == .initializer {
            try compileInitializer(symbol, result, into: code)
        } else {
            try compileBody(symbol.body ?? [], result: result, into: code)
        }
        finish(code)
    }

    func finish(_ code: FunctionCode) {
        code.frameSize = cellCount
        code.setReferences(parameters: parameterReferences, locals: localReferences)
    }

    private func declareReceiver(_ symbol: FunctionSymbol) {
        guard let this = symbol.selfSymbol, !symbol.isStatic || symbol.kind == .initializer || symbol.takesMetatype
        else { return }
        if symbol.kind == .initializer, symbol.owner?.kind != .class { return }
        declareParameter(this, type: this.type ?? .void)
    }

    func declareParameter(_ symbol: VariableSymbol, type: Type) {
        if symbol.isInout {
            setSlot(symbol, .pointer(newCell(isReference: false)))
        } else {
            setSlot(symbol, .cell(newCell(isReference: !isWord(type), isParameter: true)))
        }
    }

    /// Captured variables stand behind the parameters, in order: values, or the boxes that are shared.
    func declareCaptures(_ captures: [VariableSymbol]) {
        for symbol in captures {
            if symbol.isInout {
                setSlot(symbol, .pointer(newCell(isReference: false)))
            } else if symbol.isBoxed || symbol.isWeak {
                setSlot(symbol, .boxed(newCell(isReference: true, isParameter: true)))
            } else {
                setSlot(symbol, .cell(newCell(isReference: !isWord(symbol.type ?? .void), isParameter: true)))
            }
        }
    }

    /// What a function takes along: its own captures and those of the local functions that it calls.
    func captures(of context: FunctionContext) -> [VariableSymbol] {
        var result: [VariableSymbol] = []
        var seen: Set<ObjectIdentifier> = []
        func visit(_ current: FunctionContext) {
            guard seen.insert(ObjectIdentifier(current)).inserted else { return }
            for symbol in current.captures where !result.contains(symbol) && !isInside(symbol.function, context) {
                result.append(symbol)
            }
            for function in current.localFunctions { if let inner = function.context { visit(inner) } }
        }
        visit(context)
        return result
    }

    /// Whether a variable's home is the function itself or one within it.
    private func isInside(_ home: FunctionContext?, _ context: FunctionContext) -> Bool {
        var next = home
        while let current = next {
            if current === context { return true }
            next = current.parent
        }
        return false
    }

    func compileBody(_ body: [TypedStmt], result: CellType, into code: FunctionCode) throws {
        resultIsWord = result.isWord
        if body.count == 1, case .return(let value?) = body[0].kind, recorder == nil,
            isBrief(value)
        {
            code.isLeaf = result.isWord && parameterReferences.isEmpty && isLeaf(value)
            let value = try expression(value)
            store(value, into: code)
            return
        }
        resultCell = newCell(isReference: !result.isWord)
        if assembles {
            let assembler = Assembler(self, ending: .function)
            try assembler.block(body)
            assembler.emitReturn()
            code.set(assembler.finish(), state: state)
        } else {
            try compileClosures(body, isWord: result.isWord, into: code)
        }
    }

    private func compileClosures(_ body: [TypedStmt], isWord: Bool, into code: FunctionCode) throws {
        guard let cell = resultCell else { preconditionFailure("a function without a place for its result") }
        let steps = try block(body)
        if isWord {
            code.word = { frame in
                _ = try steps(frame)
                return frame[cell]
            }
        } else {
            code.reference = { frame in
                _ = try steps(frame)
                return frame.reference(cell).pointee
            }
        }
    }

    /// Whether statements become instructions. Where each step is traced, closures say more.
    var assembles: Bool { recorder?.isTracing != true }

    /// One expression that is over before a frame of instructions would have been made.
    private func isBrief(_ expr: TypedExpr) -> Bool {
        switch expr.kind {
        case .call(let call) where call.function.host == nil:
            call.function.synthesized != nil && call.function.synthesized != .memberwise
        default: expr.children.allSatisfy(isBrief)
        }
    }

    /// Whether it only works on words in cells of this frame.
    private func isLeaf(_ expr: TypedExpr) -> Bool {
        switch expr.kind {
        case .integer, .float, .boolean: true
        case .variable(let symbol): symbol.getter == nil && slots[symbol]?.isCell == true && isWord(expr.type)
        case .op(let op, let operands, let type):
            ["+", "-", "*", "/", "%", "==", "!=", "<", "<=", ">", ">="].contains(op) && cellType(type).isNumber
                && operands.allSatisfy(isLeaf)
        case .and(let left, let right), .or(let left, let right): isLeaf(left) && isLeaf(right)
        case .ternary(let test, let then, let otherwise): isLeaf(test) && isLeaf(then) && isLeaf(otherwise)
        case .convert(.identity, let inner): isLeaf(inner)
        default: false
        }
    }

    private func store(_ value: Code, into code: FunctionCode) {
        switch value.run {
        case .word(let word): code.word = word
        case .reference(let reference): code.reference = reference
        }
    }
}
