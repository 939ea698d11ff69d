/// Members that are written in Swift themselves: declarations apart by an empty line, each read when a cell mentions it.
extension CellLibraryIndex {
    func swift(_ header: String, _ members: String) {
        `extension`(header) { type in
            for member in members.split(separator: "\n\n", omittingEmptySubsequences: true) {
                type.swift(String(member))
            }
        }
    }
}

extension Prelude {
    static func addWritten(to library: CellLibraryIndex) {
        library.swift("extension Sequence", sequenceMembers)
        library.swift("extension Sequence where Element: Comparable", orderedSequenceMembers)
        library.swift("extension Sequence where Element: Sequence", nestedSequenceMembers)
        library.swift("extension Sequence where Element: Equatable", comparedSequenceMembers)
        library.swift("extension Collection where Index == Int", countedCollectionMembers)
        library.swift("extension Collection", collectionMembers)
        library.swift("extension BidirectionalCollection", orderedCollectionMembers)
        library.swift("extension BidirectionalCollection where Index == Int", backwardCollectionMembers)
        library.extension("extension BidirectionalCollection") { type in
            type.inline("func reversed() -> ReversedCollection<Self>") { try wrapping($0) }
        }
        library.swift("extension Array", arrayMembers)
        library.swift("extension ArraySlice", sliceMembers)
        library.swift("extension ArraySlice where Element: Comparable", orderedSliceMembers)
        library.swift("extension ArraySlice where Element: Equatable", comparedSliceMembers)
        library.swift("extension Dictionary", dictionaryMembers)
        library.swift("extension KeyValuePairs", pairsMembers)
        library.swift("extension Set", setMembers)
        for name in ["String", "Substring"] { library.swift("extension \(name)", textMembers) }
        library.swift("extension String", stringMembers)
        library.swift("extension Substring", substringMembers)
        library.swift("extension Range where Bound: BinaryInteger", rangeMembers)
        library.swift("extension ClosedRange where Bound: BinaryInteger", closedRangeMembers)
        for name in ["Range", "ClosedRange"] { library.swift("extension \(name)", anyRangeMembers(name)) }
        addWrittenNumbers(to: library)
        addWrittenTypes(to: library)
    }
}
