/// A block of numbers at an address that does not move, aligned to a cache line and freed with its last owner.
package final class Buffer: @unchecked Sendable {
    package let pointer: UnsafeMutablePointer<Real>
    package let count: Int

    /// Numbers that are not yet set: the caller writes each before anyone reads it.
    package init(uninitialized count: Int) {
        let bytes = max(count, 1) * MemoryLayout<Real>.stride
        let raw = UnsafeMutableRawPointer.allocate(byteCount: (bytes + 63) & ~63, alignment: 64)
        pointer = raw.bindMemory(to: Real.self, capacity: count)
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
