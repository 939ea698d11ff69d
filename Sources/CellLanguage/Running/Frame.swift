/// Where a running function keeps its parameters, variables and temporaries: one 64-bit cell each.
///
/// A cell holds either a raw word (`Int`, the bits of a `Double`, `Bool` as 0 or 1, the tag of a plain enum, an address)
/// or a strong reference. Which of the two is known when the code is compiled, so cells carry no tags. A cell of
/// references is nil when its function starts and is released when it ends.
typealias Frame = UnsafeMutablePointer<Int>

/// Any value that does not fit a word: `nil` is an optional's `none`.
typealias Reference = AnyObject

extension UnsafeMutablePointer where Pointee == Int {
    /// The reference in a cell; setting it releases the one before.
    @inline(__always)
    func reference(_ cell: Int) -> UnsafeMutablePointer<Reference?> {
        UnsafeMutableRawPointer(self + cell).assumingMemoryBound(to: Reference?.self)
    }

    /// The object in a cell that is known to hold one of this class.
    @inline(__always)
    func object<T: AnyObject>(_ cell: Int, _ type: T.Type) -> T {
        unsafeDowncast(reference(cell).pointee.unsafelyUnwrapped, to: type)
    }

    @inline(__always)
    func double(_ cell: Int) -> Double { Double(word: self[cell]) }

    /// The place whose address the cell holds.
    @inline(__always)
    func address(_ cell: Int) -> Frame {
        Frame(bitPattern: self[cell]).unsafelyUnwrapped
    }
}

extension Double {
    @inline(__always)
    init(word: Int) { self.init(bitPattern: UInt64(bitPattern: Int64(word))) }

    /// The bits as they stand in a cell.
    @inline(__always)
    var word: Int { Int(Int64(bitPattern: bitPattern)) }
}

extension Bool {
    @inline(__always)
    var word: Int { self ? 1 : 0 }
}
