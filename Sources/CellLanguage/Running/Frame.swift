/// Where a running function keeps its parameters, variables and temporaries: one 64-bit cell each.
///
/// A cell holds either a raw word (`Int`, the bits of a `Double`, `Bool` as 0 or 1, the tag of a plain enum, an address)
/// or a strong reference. Which of the two is known when the code is compiled, so cells carry no tags. A cell of
/// references is nil when its function starts and is released when it ends.
///
/// Every access reads and writes whole words: memory that is an `Int` here and a reference there may be reordered by
/// the optimiser, which takes different types for different places.
typealias Frame = UnsafeMutablePointer<Int>

/// Any value that does not fit a word: `nil` is an optional's `none`.
typealias Reference = AnyObject

extension UnsafeMutablePointer where Pointee == Int {
    /// The reference in a cell.
    @inline(__always)
    func reference(_ cell: Int) -> ReferenceCell { ReferenceCell(place: self + cell) }

    /// The object in a cell that is known to hold one of this class.
    @inline(__always)
    func object<T: AnyObject>(_ cell: Int, _ type: T.Type) -> T {
        unsafeDowncast(borrowed(cell).takeUnretainedValue(), to: type)
    }

    /// The object in a cell that is known to hold one, without a part in its ownership.
    @inline(__always)
    func borrowed(_ cell: Int) -> Unmanaged<AnyObject> {
        Unmanaged.fromOpaque(UnsafeRawPointer(bitPattern: self[cell]).unsafelyUnwrapped)
    }

    /// The object that the first cell holds, made the cell's own: `copy` makes another where something else holds it too.
    @inline(__always)
    func unique<T: AnyObject>(_ type: T.Type, copy: (T) throws -> T) rethrows -> T {
        unsafeDowncast(try borrowedUnique(type, copy: copy).takeUnretainedValue(), to: type)
    }

    /// The same without a part in its ownership.
    @inline(__always)
    func borrowedUnique<T: AnyObject>(_ type: T.Type, copy: (T) throws -> T) rethrows -> Unmanaged<AnyObject> {
        let held = borrowed(0)
        if isUniquelyHeld { return held }
        let own: Unmanaged<AnyObject> = try held._withUnsafeGuaranteedRef {
            Unmanaged.passRetained(try copy(unsafeDowncast($0, to: type)))
        }
        pointee = Int(bitPattern: own.toOpaque())
        held.release()
        return own
    }

    /// Whether nothing else holds the object in the first cell. Not inlined: it alone looks at the cell as a reference.
    var isUniquelyHeld: Bool {
        @inline(never) get {
            isKnownUniquelyReferenced(
                &UnsafeMutableRawPointer(self).assumingMemoryBound(to: AnyObject.self).pointee)
        }
    }

    @inline(__always)
    func double(_ cell: Int) -> Double { Double(word: self[cell]) }

    /// The place whose address the cell holds.
    @inline(__always)
    func address(_ cell: Int) -> Frame {
        Frame(bitPattern: self[cell]).unsafelyUnwrapped
    }
}

/// A cell that holds a strong reference, or nil.
struct ReferenceCell {
    let place: UnsafeMutablePointer<Int>

    /// Setting it releases the one before.
    @inline(__always)
    var pointee: Reference? {
        get { UnsafeRawPointer(bitPattern: place.pointee).map { Unmanaged.fromOpaque($0).takeUnretainedValue() } }
        nonmutating set {
            let before = place.pointee
            initialize(to: newValue)
            Self.release(before)
        }
    }

    /// Sets it where nothing was held before.
    @inline(__always)
    func initialize(to value: Reference?) {
        place.pointee = value.map { Int(bitPattern: Unmanaged.passRetained($0).toOpaque()) } ?? 0
    }

    /// Lets go of what it holds; the cell is not to be read before it is set again.
    @inline(__always)
    func deinitialize() { Self.release(place.pointee) }

    @inline(__always)
    private static func release(_ word: Int) {
        if let held = UnsafeRawPointer(bitPattern: word) { Unmanaged<AnyObject>.fromOpaque(held).release() }
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
