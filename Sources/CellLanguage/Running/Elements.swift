/// What code reaches inside objects that it borrows.
enum Elements {
    @inline(__always)
    static func word<Place: FailurePlace>(_ array: Unmanaged<AnyObject>, _ index: Int, _ place: Place) throws -> Int {
        try array._withUnsafeGuaranteedRef {
            let array = unsafeDowncast($0, to: WordArray.self)
            let count = array.elements.count
            guard UInt(bitPattern: index) < UInt(bitPattern: count) else {
                throw Failing.index(index, count: count, place.site)
            }
            return array.elements.withUnsafeBufferPointer { $0.baseAddress.unsafelyUnwrapped[index] }
        }
    }

    /// The object's address; 0 for nil.
    @inline(__always)
    static func object<Place: FailurePlace>(_ array: Unmanaged<AnyObject>, _ index: Int, _ place: Place) throws -> Int {
        try array._withUnsafeGuaranteedRef {
            let array = unsafeDowncast($0, to: ReferenceArray.self)
            let count = array.elements.count
            guard UInt(bitPattern: index) < UInt(bitPattern: count) else {
                throw Failing.index(index, count: count, place.site)
            }
            return array.elements.withUnsafeBufferPointer {
                UnsafeRawPointer($0.baseAddress.unsafelyUnwrapped + index).load(as: Int.self)
            }
        }
    }

    /// An array that is an element itself.
    @inline(__always)
    static func row<Place: FailurePlace>(_ array: Unmanaged<AnyObject>, _ index: Int, _ place: Place) throws
        -> Unmanaged<
            AnyObject
        >
    {
        Unmanaged.fromOpaque(
            UnsafeRawPointer(bitPattern: try object(array, index, place)).unsafelyUnwrapped)
    }

    /// A new structure with these fields, of which it takes over the references.
    @inline(__always)
    static func structure(_ layout: Int, _ fields: Frame) -> Int {
        let layout = Unmanaged<RecordLayout>.fromOpaque(UnsafeRawPointer(bitPattern: layout).unsafelyUnwrapped)
        let record = layout._withUnsafeGuaranteedRef { layout in
            let record = Record.make(layout)
            let cells = record.cells
            var cell = 0
            while cell < layout.cellCount {
                cells[cell] = fields[cell]
                cell += 1
            }
            for cell in layout.references { fields[cell] = 0 }
            return record
        }
        return Int(bitPattern: Unmanaged.passRetained(record).toOpaque())
    }

    /// Arrays of words and of references have their elements at the same place.
    @inline(__always)
    static func count(_ array: Unmanaged<AnyObject>) -> Int {
        array._withUnsafeGuaranteedRef { unsafeDowncast($0, to: WordArray.self).elements.count }
    }

    @inline(__always)
    static func wordAddress<Place: FailurePlace>(_ slot: Frame, _ index: Int, _ place: Place) throws -> Frame {
        try slot.borrowedUnique(WordArray.self) { WordArray($0.elements) }._withUnsafeGuaranteedRef {
            let array = unsafeDowncast($0, to: WordArray.self)
            guard UInt(bitPattern: index) < UInt(bitPattern: array.elements.count) else {
                throw Failing.index(index, count: array.elements.count, place.site)
            }
            return array.elements.withUnsafeMutableBufferPointer { $0.baseAddress.unsafelyUnwrapped + index }
        }
    }

    @inline(__always)
    static func objectAddress<Place: FailurePlace>(_ slot: Frame, _ index: Int, _ place: Place) throws -> Frame {
        try slot.borrowedUnique(ReferenceArray.self) { ReferenceArray($0.elements) }._withUnsafeGuaranteedRef {
            let array = unsafeDowncast($0, to: ReferenceArray.self)
            guard UInt(bitPattern: index) < UInt(bitPattern: array.elements.count) else {
                throw Failing.index(index, count: array.elements.count, place.site)
            }
            return array.elements.withUnsafeMutableBufferPointer {
                UnsafeMutableRawPointer($0.baseAddress.unsafelyUnwrapped + index).assumingMemoryBound(to: Int.self)
            }
        }
    }

    @inline(__always)
    static func fields(_ record: Unmanaged<AnyObject>) -> Frame {
        record._withUnsafeGuaranteedRef { unsafeDowncast($0, to: Record.self).cells }
    }

    // MARK: Loops

    /// Puts the next element into a cell; false at the end. The index stands behind the array.
    @inline(__always)
    static func nextWord(_ frame: Frame, _ cell: Int, _ array: Int) -> Bool {
        let index = frame[array + 1]
        let word = frame.borrowed(array)._withUnsafeGuaranteedRef { object -> Int? in
            let array = unsafeDowncast(object, to: WordArray.self)
            return index < array.elements.count
                ? array.elements.withUnsafeBufferPointer { $0.baseAddress.unsafelyUnwrapped[index] } : nil
        }
        guard let word else { return false }
        frame[cell] = word
        frame[array + 1] = index &+ 1
        return true
    }

    @inline(__always)
    static func nextReference(_ frame: Frame, _ cell: Int, _ array: Int) -> Bool {
        let index = frame[array + 1]
        let word = frame.borrowed(array)._withUnsafeGuaranteedRef { object -> Int? in
            let array = unsafeDowncast(object, to: ReferenceArray.self)
            guard index < array.elements.count else { return nil }
            return array.elements.withUnsafeBufferPointer {
                UnsafeRawPointer($0.baseAddress.unsafelyUnwrapped + index).load(as: Int.self)
            }
        }
        guard let word else { return false }
        frame.take(cell, sharing: word)
        frame[array + 1] = index &+ 1
        return true
    }
}
