/// A block of numbers at an address that does not move, aligned to a cache line and freed with its last owner.
///
/// The address does not keep the block: a function that hands on the pointer of a buffer which it made itself holds the
/// buffer with `withExtendedLifetime` until the pointer is done with.
package final class Buffer: @unchecked Sendable {
    package let pointer: UnsafeMutablePointer<Real>
    package let count: Int

    /// How far past its end a kernel may read a buffer, in numbers: there it finds zeros.
    package static let slack = 32

    /// Numbers that are not yet set: the caller writes each before anyone reads it.
    package init(uninitialized count: Int) {
        let bytes = (count + Self.slack) * MemoryLayout<Real>.stride
        let raw = UnsafeMutableRawPointer.allocate(byteCount: (bytes + 63) & ~63, alignment: 64)
        pointer = raw.bindMemory(to: Real.self, capacity: count + Self.slack)
        (pointer + count).initialize(repeating: 0, count: Self.slack)
        self.count = count
    }

    package convenience init(count: Int, repeating value: Real = 0) {
        self.init(uninitialized: count)
        pointer.initialize(repeating: value, count: count)
    }

    package convenience init(copyOf other: Buffer) {
        self.init(uninitialized: other.count)
        pointer.update(from: other.pointer, count: count)
    }

    deinit { pointer.deallocate() }
}
