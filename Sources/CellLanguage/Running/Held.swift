/// A record that may have no other holder, while its cells are read: a bare pointer to them would outlive it.
struct Held {
    private let record: Record

    @inline(__always)
    init(_ record: Record) {
        self.record = record
    }

    struct Content {
        let pointee: Reference?
    }

    @inline(__always)
    subscript(cell: Int) -> Int { withExtendedLifetime(record) { record.cells[cell] } }

    @inline(__always)
    func double(_ cell: Int) -> Double { Double(word: self[cell]) }

    @inline(__always)
    func reference(_ cell: Int) -> Content {
        withExtendedLifetime(record) { Content(pointee: record.cells.reference(cell).pointee) }
    }

    @inline(__always)
    func object<T: AnyObject>(_ cell: Int, _ type: T.Type) -> T {
        unsafeDowncast(reference(cell).pointee.unsafelyUnwrapped, to: type)
    }
}
