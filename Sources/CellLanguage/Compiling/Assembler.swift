import Diagnostics

/// Turns the statements of a function's body, or of one loop, into instructions. What has none is compiled to a closure
/// and called from between them.
final class Assembler {
    enum Ending {
        /// `return` leaves the function.
        case function
        /// `return` and jumps to loops further out become a `FlowCode`.
        case statement
    }

    /// A place in the code that may not be known yet.
    struct Label: Hashable {
        fileprivate let number: Int
    }

    let compiler: FunctionCompiler
    let ending: Ending
    private var instructions: [Instruction] = []
    private var pool: [Int] = []
    private var poolPlaces: [Int: Int] = [:]
    /// Constants that a loop uses: each has a cell, which is filled before the code begins.
    private var constants: [(word: Int, cell: Int)] = []
    private var sites: [Int: Site] = [:]
    private var kept: [AnyObject] = []
    private var places: [Int?] = []
    private var jumps: [(at: Int, to: Label)] = []
    /// Where the loops' `break` and `continue` go.
    private var targets: [Int: Label] = [:]
    private var flow: (cell: Int, handler: Label)?
    /// Cells for what stands between two instructions; those before `used` are taken.
    private var temporaries: [Int] = []
    private var used = 0
    /// Cells of references that only hold something on the way into a call.
    var passing: Set<Int> = []

    init(_ compiler: FunctionCompiler, ending: Ending) {
        self.compiler = compiler
        self.ending = ending
    }

    // MARK: Emitting

    func emit(_ opcode: Opcode, _ a: Int = 0, _ b: Int = 0, _ c: Int = 0, at site: Site? = nil) {
        if let site { sites[instructions.count] = site }
        instructions.append(Instruction(opcode: opcode, a: Int32(a), b: Int32(b), c: Int32(c)))
    }

    /// Adds a fourth cell to the last instruction.
    func extend(_ d: Int) { instructions[instructions.count - 1].d = UInt16(d) }

    /// An instruction that may go on at a label.
    func emit(_ opcode: Opcode, _ a: Int = 0, _ b: Int = 0, to label: Label, at site: Site? = nil) {
        jumps.append((instructions.count, label))
        emit(opcode, a, b, at: site)
    }

    func label() -> Label {
        places.append(nil)
        return Label(number: places.count - 1)
    }

    /// The label stands for the next instruction.
    func place(_ label: Label) { places[label.number] = instructions.count }

    /// The pool's place of a word.
    func pooled(_ word: Int) -> Int {
        if let known = poolPlaces[word] { return known }
        pool.append(word)
        poolPlaces[word] = pool.count - 1
        return pool.count - 1
    }

    /// The cell of a constant that is needed again and again.
    func hoisted(_ word: Int) -> Int {
        if let known = constants.first(where: { $0.word == word }) { return known.cell }
        let cell = compiler.newCell(isReference: false)
        constants.append((word, cell))
        return cell
    }

    /// The pool's place of an object, which the code keeps.
    func pooled(_ object: AnyObject) -> Int {
        kept.append(object)
        return pooled(Int(bitPattern: Unmanaged.passUnretained(object).toOpaque()))
    }

    func keep(_ object: AnyObject) { kept.append(object) }

    // MARK: Cells

    /// A cell for a word that the statement needs for a while.
    func temporary() -> Int {
        if used == temporaries.count { temporaries.append(compiler.newCell(isReference: false)) }
        used += 1
        return temporaries[used - 1]
    }

    /// Takes back what `work` took.
    func lending<Result>(_ work: () throws -> Result) rethrows -> Result {
        let before = used
        defer { used = before }
        return try work()
    }

    // MARK: Closures

    func step(_ run: @escaping WordCode) {
        let flow = self.flow ?? (compiler.newCell(isReference: false), label())
        self.flow = flow
        emit(.step, pooled(FunctionCode.Body(word: run)), flow.cell, to: flow.handler)
    }

    /// Runs a closure that can only go on.
    func plainStep(_ run: @escaping WordCode) {
        lending { emit(.word, temporary(), pooled(FunctionCode.Body(word: run))) }
    }

    func test(_ run: @escaping Test, to label: Label, when outcome: Bool) {
        emit(.test, pooled(FunctionCode.Body(test: run)), outcome.word, to: label)
    }

    // MARK: Loops

    func jumps(of target: JumpTarget, breaking: Label, continuing: Label) {
        targets[compiler.jumpCode(breaking: target)] = breaking
        targets[compiler.jumpCode(continuing: target)] = continuing
    }

    /// Where a jump's code leads, if that is within what is assembled.
    func label(ofJump code: Int) -> Label? { targets[code] }

    // MARK: The whole

    /// The finished code, after what the statements' closures may ask for.
    func finish() -> InstructionCode {
        if let flow { handle(flow.cell, flow.handler) }
        let prologue = constants.map {
            Instruction(opcode: .constant, a: Int32($0.cell), b: Int32(pooled($0.word)))
        }
        for (at, label) in jumps {
            guard let place = places[label.number] else { preconditionFailure("a label without a place") }
            instructions[at].c = Int32(place + prologue.count)
        }
        let moved = sites.map { ($0.key + prologue.count, $0.value) }
        return InstructionCode(
            prologue + instructions, pool: pool, sites: Dictionary(uniqueKeysWithValues: moved), keeping: kept,
            machine: compiler.machine)
    }

    /// What a closure's flow code other than 0 leads to.
    private func handle(_ cell: Int, _ handler: Label) {
        place(handler)
        for (code, label) in targets.sorted(by: { $0.key < $1.key }) {
            emit(.jumpEqualSmall, cell, code, to: label)
        }
        switch ending {
        case .function: emitReturn()
        case .statement: emit(.leave, cell)
        }
    }

    /// Returns what stands in the function's result cell.
    func emitReturn() {
        let cell = compiler.resultCell ?? temporary()
        emit(compiler.resultIsWord ? .returnWord : .returnReference, cell)
    }
}
