import Trace

extension CellValue {
    /// The value as the margin shows it: what `show` and the checks say of values whose type they do not know.
    package var summary: ValueSummary { type.table.program.summary(word, reference, type) }

    /// Whether both are equal by their type's own `==`: for values of one generic parameter that is `Equatable`.
    package func isEqual(to other: CellValue) throws -> Bool {
        try type.table.program.comparator("==", type)(word, reference, other.word, other.reference)
    }
}
