import Trace

/// What runs a session's code: the stack of frames, the budgets and the way to the host.
final class Machine {
    let interruption: Interruption
    /// What `CellSession.run` was given.
    var host: AnyObject?
    private var random: UInt64 = 0

    init(interruption: Interruption) {
        self.interruption = interruption
    }

    /// SplitMix64 (Steele, Lea and Flood 2014).
    func nextRandom() -> UInt64 {
        random &+= 0x9e37_79b9_7f4a_7c15
        var mixed = random
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }

    func reserve(bytes: Int) throws {}

    func call(_ closure: Closure, type: CellType, arguments: [CellValue]) throws -> CellValue {
        CellValue(type: type.result, word: 0)
    }
}
