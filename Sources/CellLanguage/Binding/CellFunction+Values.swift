extension CellFunction {
    /// Calls it with values that the host knows, for a result whose type it does not.
    package func result(of arguments: any CellConvertible...) throws -> CellValue {
        try call(values: zip(arguments, type.parameters).map { CellValue($0, as: $1) })
    }
}

extension HostCall {
    /// Writes an `inout` argument back: for one whose type is a protocol's, or generic.
    package func replace(_ index: Int, with value: CellValue) {
        replace(cell: index + site.firstArgument, with: value)
    }

    /// Writes the receiver of a `mutating` member back: for a member of a protocol.
    package func replaceReceiver(with value: CellValue) { replace(cell: 0, with: value) }

    private func replace(cell: Int, with value: CellValue) {
        let place = frame.address(cell)
        if site.types[cell].isWord {
            place.pointee = value.word
        } else {
            place.reference(0).pointee = value.reference
        }
    }
}

extension CellValue {
    /// An array of references of one type, which may be a protocol: `[any Layer]`.
    package init(elements: [CellValue], as type: CellType) {
        let element = type.argument(0)
        self.init(type: type, reference: ReferenceArray(elements.map { $0.boxed(as: element) }))
    }

    /// The reference that stands for the value where a type is expected: a protocol's values carry their own type.
    private func boxed(as type: CellType) -> AnyObject? {
        guard case .existential = type.shape else { return reference }
        return ExistentialBox(type: self.type, word: word, value: reference)
    }
}
