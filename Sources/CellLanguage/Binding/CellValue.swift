import Trace

/// A value of a cell together with its type as it is now: an `Any` or `any Layer` has been opened.
package struct CellValue {
    package let type: CellType
    let word: Int
    let reference: AnyObject?

    init(type: CellType, word: Int) {
        self.init(type: type, word: word, reference: nil)
    }

    init(type: CellType, reference: AnyObject?) {
        self.init(type: type, word: 0, reference: reference)
    }

    private init(type: CellType, word: Int, reference: AnyObject?) {
        var (type, word, reference) = (type, word, reference)
        while let box = reference as? ExistentialBox { (type, word, reference) = (box.type, box.word, box.value) }
        self.type = type
        self.word = word
        self.reference = reference
    }

    /// A host's value that a cell shall receive as `type`.
    package init(_ value: any CellConvertible, as type: CellType) {
        if type.isWord {
            self.init(type: type, word: value.cellWord)
        } else {
            self.init(type: type, reference: value.cellReference(as: type))
        }
    }

    init(word: Int = 0, holding reference: AnyObject?, as type: CellType) {
        self.type = type
        self.word = word
        self.reference = reference
    }

    /// The value as a cell of another static type holds it: put behind a protocol or wrapped where that is asked for.
    func stored(as target: CellType) -> CellValue {
        if case .existential = target.shape {
            if case .existential = type.shape { return self }
            return CellValue(type: target, boxed: ExistentialBox(type: type, word: word, value: reference))
        }
        if target.isOptional, !type.isOptional {
            let inner = stored(as: target.argument(0))
            return CellValue(type: target, boxed: inner.type.isWord ? WordBox(inner.word) : inner.reference)
        }
        return self
    }

    /// A reference that stays in its box.
    private init(type: CellType, boxed: AnyObject?) {
        self.type = type
        word = 0
        reference = boxed
    }

    /// The value as a Swift type that the binding knows it to be.
    package func value<T: CellConvertible>(as type: T.Type = T.self) -> T {
        T.isWord ? T.from(word: word) : T.from(reference: reference, as: self.type)
    }

    /// The host's value within, for `as?` casts: `value.hostValue as? any Layer`. Nil for a cell's own types.
    package var hostValue: Any? { (reference as? any AnyHostBox)?.anyValue }

    /// The array that a slice of one or a dictionary's view of its keys or values holds; any other value itself.
    package var list: CellValue {
        switch type.type.builtin {
        case .slice?, .keys?, .values?:
            let record = unsafeDowncast(reference.unsafelyUnwrapped, to: Record.self)
            return CellValue(type: type.layout.fields[0].type, reference: record.cells.reference(0).pointee)
        default: return self
        }
    }

    /// The elements of an array, or of a tuple or structure's stored properties in order; nil for others.
    package var elements: [CellValue]? {
        switch reference {
        case let array as WordArray: array.elements.map { CellValue(type: type.argument(0), word: $0) }
        case let array as ReferenceArray: array.elements.map { CellValue(type: type.argument(0), reference: $0) }
        case let record as Record: record.values
        default: nil
        }
    }
}
