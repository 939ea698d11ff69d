import Diagnostics
import Foundation
import Trace

#if canImport(Glibc)
import Glibc
#endif

/// What runs a session's code: the stack of frames, the budgets and the way to the host.
final class Machine {
    /// Steps between two looks at the clock's flag and the memory.
    static let slice = 50_000
    private static let frameCells = 16_000_000

    let state: StatePointer
    let interruption: Interruption
    let limits: CellLimits
    /// What `CellSession.run` was given.
    var host: AnyObject?
    /// Where printed text goes.
    var write: (String) -> Void = { _ in }
    var random: UInt64 = 0
    private var usedSteps = 0
    private var stepLimit = 0
    var printedBytes = 0
    /// The addresses of what calls are changing in place.
    var loans: [Frame] = []
    private let memory: Frame
    private var slices = 0
    /// What failed where nothing could be said of it.
    private var failure: (any Error)?
    /// Descriptions that are being made, against going in circles.
    var describing = 0

    init(limits: CellLimits, interruption: Interruption) {
        self.limits = limits
        self.interruption = interruption
        memory = Frame.allocate(capacity: Self.frameCells)
        state = StatePointer.allocate(capacity: 1)
        state.initialize(
            to: MachineState(
                top: memory, end: memory + (Self.frameCells - 100_000), fuel: Self.slice, depth: 0,
                depthLimit: limits.callDepth,
                stackLimit: 0))
    }

    deinit {
        state.deallocate()
        memory.deallocate()
    }

    /// Makes the machine ready for a cell's run on this thread.
    /// - Parameter statements: takes the place of the limit that it was made with.
    func start(seed: UInt64, statements: Int? = nil) {
        random = seed
        usedSteps = 0
        stepLimit = statements ?? limits.statements
        printedBytes = 0
        slices = 0
        describing = 0
        loans = []
        failure = nil
        state.pointee.top = memory
        state.pointee.depth = 0
        state.pointee.fuel = min(Self.slice, stepLimit)
        state.pointee.stackLimit = ThreadStack.lowestAddress + ThreadStack.reserve
    }

    /// Ends the run where a call is changing what stands at an address.
    func ask(for address: Frame, _ name: String, at site: Site) throws {
        if loans.contains(address) { throw RuntimeFailure(RunMessage.conflict(name), site: site) }
    }

    /// SplitMix64 (Steele, Lea and Flood 2014).
    func nextRandom() -> UInt64 {
        random &+= 0x9e37_79b9_7f4a_7c15
        var mixed = random
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }

    /// A number from 0 up to, not including, `bound`, each equally likely (Lemire 2019).
    func random(below bound: UInt64) -> UInt64 {
        var (high, low) = bound.multipliedFullWidth(by: nextRandom())
        if low < bound {
            let threshold = (0 &- bound) % bound
            while low < threshold { (high, low) = bound.multipliedFullWidth(by: nextRandom()) }
        }
        return high
    }

    /// Called when the fuel is used up: looks at the limits and gives more. What fails, fails at `site`.
    @inline(never)
    func refuel(at site: Site?) throws {
        try checkFailure()
        usedSteps += Self.slice
        if usedSteps >= stepLimit {
            throw RuntimeFailure(RunMessage.statements(stepLimit), isLimit: true, site: site)
        }
        state.pointee.fuel = min(Self.slice, stepLimit - usedSteps)
        switch interruption.reason {
        case .timeLimit?: throw RuntimeFailure(RunMessage.time, isLimit: true, site: site)
        case .cancelled?: throw RuntimeFailure(RunMessage.cancelled, isLimit: true, site: site)
        case nil: break
        }
        slices += 1
        if slices % 8 == 0 { try reserve(bytes: 0, at: site) }
    }

    /// Ends the run at its next step.
    func failLater(_ error: any Error) {
        failure = failure ?? error
        state.pointee.fuel = -1
    }

    func checkFailure() throws {
        if let failure { throw failure }
    }

    /// Steps of the library's own loops.
    func spend(_ steps: Int, at site: Site) throws {
        state.pointee.fuel -= steps
        if state.pointee.fuel < 0 { try refuel(at: site) }
    }

    /// Says that so much memory is about to be used.
    func reserve(bytes: Int, at site: Site? = nil) throws {
        let limit = limits.megabytes << 20
        if bytes < 0 || bytes > limit || bytes + ProcessMemory.residentBytes > limit + ProcessMemory.allowance {
            throw RuntimeFailure(RunMessage.memory(limits.megabytes), isLimit: true, site: site)
        }
    }

    /// Small allocations are not worth asking about.
    @inline(__always)
    func price(_ count: Int, times size: Int, at site: Site? = nil) throws {
        let (bytes, overflow) = count.multipliedReportingOverflow(by: size)
        if overflow || bytes > 1 << 16 { try reserve(bytes: overflow ? .max : bytes, at: site) }
    }

    func print(_ text: String) throws {
        printedBytes += text.utf8.count
        if printedBytes > limits.outputBytes {
            throw RuntimeFailure(RunMessage.output(limits.outputBytes), isLimit: true)
        }
        write(text)
    }
}

/// How much memory the process uses.
enum ProcessMemory {
    /// What the program itself needs beside the values of cells.
    static let allowance = 512 << 20

    static var residentBytes: Int {
        #if os(Linux)
        guard let file = fopen("/proc/self/statm", "r") else { return 0 }
        defer { fclose(file) }
        var text = [CChar](repeating: 0, count: 64)
        guard fgets(&text, 64, file) != nil else { return 0 }
        let words = String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self).split(
            separator: " ")
        return words.count > 1 ? (Int(words[1]) ?? 0) * 4096 : 0
        #else
        return 0
        #endif
    }
}

#if os(Linux)
/// Declared by glibc for programs that ask for its extensions, which Swift's module map does not.
@_silgen_name("pthread_getattr_np")
private func threadAttributes(_ thread: pthread_t, _ attributes: UnsafeMutablePointer<pthread_attr_t>) -> Int32
#endif

/// The bounds of the thread's own stack.
enum ThreadStack {
    /// Room for what runs below our code: the library, the allocator, releases.
    static let reserve: UInt = 160 << 10

    static var lowestAddress: UInt {
        #if os(Linux)
        var attributes = pthread_attr_t()
        guard threadAttributes(pthread_self(), &attributes) == 0 else { return 0 }
        defer { pthread_attr_destroy(&attributes) }
        var address: UnsafeMutableRawPointer?
        var size = 0
        pthread_attr_getstack(&attributes, &address, &size)
        return UInt(bitPattern: address)
        #else
        let top = UInt(bitPattern: pthread_get_stackaddr_np(pthread_self()))
        return top - UInt(pthread_get_stacksize_np(pthread_self()))
        #endif
    }
}
