/// The hot part of the machine, behind a pointer: every call and every round of a loop touches it.
struct MachineState {
    /// The first free cell.
    var top: Frame
    /// The end of the frames' memory.
    var end: Frame
    /// Steps until something is polled.
    var fuel: Int
    var depth: Int
    var depthLimit: Int
    /// Below this address the thread's stack has no room left.
    var stackLimit: UInt
}

typealias StatePointer = UnsafeMutablePointer<MachineState>
