/// One step on the words of a frame.
struct Instruction {
    var opcode: Opcode
    /// A fourth cell, of the few that need one.
    var d: UInt16 = 0
    var a: Int32 = 0
    var b: Int32 = 0
    var c: Int32 = 0
}

/// The compiled form of a function's body or of a loop: instructions in a row, and a pool of what does not fit into them.
///
/// Closures (`Code`) and instructions work on the same frames. Instructions are for what lessons do millions of times:
/// numbers, arrays of them, loops, calls of functions. All else stands between them as closures.
final class InstructionCode {
    /// What the running machine holds of it, at an address that stays.
    struct Header {
        var start: UnsafeMutablePointer<Instruction>
        var pool: UnsafeMutablePointer<Int>
        unowned(unsafe) var code: InstructionCode
        unowned(unsafe) var machine: Machine
    }

    let header: UnsafeMutablePointer<Header>
    private let instructions: UnsafeMutableBufferPointer<Instruction>
    private let pool: UnsafeMutableBufferPointer<Int>
    /// Of the instructions that may fail.
    private let sites: [Int: Site]
    /// What the pool's addresses belong to.
    private let kept: [AnyObject]

    init(_ instructions: [Instruction], pool: [Int], sites: [Int: Site], keeping kept: [AnyObject], machine: Machine) {
        self.sites = sites
        self.kept = kept
        self.instructions = .allocate(capacity: instructions.count)
        _ = self.instructions.initialize(from: instructions)
        self.pool = .allocate(capacity: pool.count + 1)
        for (index, word) in pool.enumerated() { self.pool[index] = word }
        header = .allocate(capacity: 1)
        header.initialize(
            to: Header(
                start: self.instructions.baseAddress.unsafelyUnwrapped,
                pool: self.pool.baseAddress.unsafelyUnwrapped, code: self, machine: machine))
    }

    deinit {
        header.deallocate()
        instructions.deallocate()
        pool.deallocate()
    }

    /// The place in the source of the instruction before `next`.
    func site(before next: UnsafeMutablePointer<Instruction>) -> Site? {
        instructions.baseAddress.flatMap { sites[next - $0 - 1] }
    }
}

/// What a `call` instruction calls, and with what.
final class CallTarget {
    let code: FunctionCode
    let site: CallSite
    /// The arguments stand in the caller's frame from this cell on.
    let firstArgument: Int
    let argumentCount: Int
    /// Those that are references: the callee takes them over.
    let references: [Int]

    init(code: FunctionCode, site: CallSite, firstArgument: Int, argumentCount: Int, references: [Int]) {
        self.code = code
        self.site = site
        self.firstArgument = firstArgument
        self.argumentCount = argumentCount
        self.references = references
    }
}
