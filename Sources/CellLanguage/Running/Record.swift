/// The stored properties of a structure or class instance, the elements of a tuple, the payload of an enum case, or what
/// a closure has captured: cells behind a header that says what they are.
///
/// Structures are values: code that changes one asks first whether it alone holds the record, and copies it if not.
final class Record: ManagedBuffer<RecordHeader, Int> {
    @inline(__always)
    static func make(_ layout: RecordLayout) -> Record {
        let record = unsafeDowncast(
            Record.create(minimumCapacity: layout.cellCount) { _ in
                RecordHeader(layout: Unmanaged.passUnretained(layout))
            }, to: Record.self)
        let cells = record.cells
        for cell in layout.references { cells[cell] = 0 }
        return record
    }

    @inline(__always)
    var cells: Frame { withUnsafeMutablePointerToElements { $0 } }

    @inline(__always)
    var layout: RecordLayout { header.layout._withUnsafeGuaranteedRef { $0 } }

    func copy() -> Record {
        let layout = layout
        let copy = Record.make(layout)
        let (source, target) = (cells, copy.cells)
        for cell in layout.words { target[cell] = source[cell] }
        for cell in layout.references { target.reference(cell).pointee = source.reference(cell).pointee }
        return copy
    }

    deinit {
        let cells = cells
        for cell in layout.references { cells.reference(cell).deinitialize() }
    }
}

struct RecordHeader {
    /// The session's type table keeps it.
    let layout: Unmanaged<RecordLayout>
}

/// Which cells of a record hold what.
final class RecordLayout {
    struct Field {
        let name: String?
        let type: CellType
        /// Held through a `WeakBox`.
        var isWeak = false
    }

    /// The type that the record is a value of; for an enum case the enum, for a closure's captures nothing.
    let type: CellType?
    let fields: [Field]
    /// The enum case's place.
    let tag: Int
    let words: [Int]
    let references: [Int]
    let cellCount: Int

    init(type: CellType?, fields: [Field], tag: Int = 0) {
        self.type = type
        self.fields = fields
        self.tag = tag
        cellCount = fields.count
        words = fields.indices.filter { fields[$0].type.isWord }
        references = fields.indices.filter { !fields[$0].type.isWord }
    }
}

extension Record {
    /// Each field with its type.
    var values: [CellValue] {
        layout.fields.enumerated().map { cell, field in
            field.type.isWord
                ? CellValue(type: field.type, word: cells[cell])
                : CellValue(type: field.type, reference: cells.reference(cell).pointee)
        }
    }

    func field<T: CellConvertible>(_ cell: Int, as: T.Type) -> T {
        T.isWord
            ? T.from(word: cells[cell])
            : T.from(reference: cells.reference(cell).pointee, as: layout.fields[cell].type)
    }

    /// A tuple or structure from a host's values.
    static func make(_ type: CellType, fields: [any CellConvertible]) -> Record {
        let layout = type.layout
        let record = Record.make(layout)
        for (cell, value) in fields.enumerated() {
            let type = layout.fields[cell].type
            if type.isWord {
                record.cells[cell] = value.cellWord
            } else {
                record.cells.reference(cell).pointee = value.cellReference(as: type)
            }
        }
        return record
    }
}
