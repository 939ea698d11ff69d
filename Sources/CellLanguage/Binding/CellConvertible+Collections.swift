extension Array: CellConvertible where Element: CellConvertible {}

extension Array: ReferenceConvertible where Element: CellConvertible {
    package static func from(reference: AnyObject?, as type: CellType) -> [Element] {
        if Element.isWord {
            return unsafeDowncast(reference.unsafelyUnwrapped, to: WordArray.self).elements.map(Element.from(word:))
        }
        let element = type.argument(0)
        return unsafeDowncast(reference.unsafelyUnwrapped, to: ReferenceArray.self).elements.map {
            Element.from(reference: $0, as: element)
        }
    }

    package func cellReference(as type: CellType) -> AnyObject? {
        if Element.isWord { return WordArray(map(\.cellWord)) }
        let element = type.argument(0)
        return ReferenceArray(map { $0.cellReference(as: element) })
    }
}

extension Optional: CellConvertible where Wrapped: CellConvertible {}

extension Optional: ReferenceConvertible where Wrapped: CellConvertible {
    package static var takesNil: Bool { true }

    /// A host may take as an optional what its signature asks for outright.
    package static func from(reference: AnyObject?, as type: CellType) -> Wrapped? {
        guard let reference else { return nil }
        let wrapped = type.isOptional ? type.argument(0) : type
        return Wrapped.from(reference: wrapped.isOptional ? (reference as? SomeBox)?.value : reference, as: wrapped)
    }

    package func cellReference(as type: CellType) -> AnyObject? {
        guard let self else { return nil }
        let wrapped = type.argument(0)
        let reference = self.cellReference(as: wrapped)
        return wrapped.isOptional ? SomeBox(reference) : reference
    }
}

extension Range: CellConvertible where Bound: CellConvertible {}

extension Range: ReferenceConvertible where Bound: CellConvertible {
    package static func from(reference: AnyObject?, as type: CellType) -> Range<Bound> {
        let record = unsafeDowncast(reference.unsafelyUnwrapped, to: Record.self)
        return record.field(0, as: Bound.self)..<record.field(1, as: Bound.self)
    }

    package func cellReference(as type: CellType) -> AnyObject? {
        Record.make(type, fields: [lowerBound, upperBound])
    }
}

extension ClosedRange: CellConvertible where Bound: CellConvertible {}

extension ClosedRange: ReferenceConvertible where Bound: CellConvertible {
    package static func from(reference: AnyObject?, as type: CellType) -> ClosedRange<Bound> {
        let record = unsafeDowncast(reference.unsafelyUnwrapped, to: Record.self)
        return record.field(0, as: Bound.self)...record.field(1, as: Bound.self)
    }

    package func cellReference(as type: CellType) -> AnyObject? {
        Record.make(type, fields: [lowerBound, upperBound])
    }
}

/// A tuple on its way into a cell: Swift's own tuples cannot conform to a protocol.
package struct CellTuple: ReferenceConvertible {
    package var elements: [any CellConvertible]

    package init(_ elements: any CellConvertible...) {
        self.elements = elements
    }

    package static func from(reference: AnyObject?, as type: CellType) -> CellTuple {
        preconditionFailure("read a tuple's elements through CellValue")
    }

    package func cellReference(as type: CellType) -> AnyObject? {
        Record.make(type, fields: elements)
    }
}
