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
        library.swift("extension RandomAccessCollection where Index == Int", steppedCollectionMembers)
        library.swift("extension BidirectionalCollection", orderedCollectionMembers)
        library.swift("extension BidirectionalCollection where Index == Int", backwardCollectionMembers)
        library.extension("extension BidirectionalCollection") { type in
            type.inline("func reversed() -> ReversedCollection<Self>") { try wrapping($0) }
        }
        library.swift("extension Array", arrayMembers)
        library.swift("extension Array", openEndedMembers("Int"))
        // What was `firstIndex` before Swift 5 still is, with a warning.
        library.swift(
            "extension Array where Element: Equatable",
            "func index(of element: Element) -> Int? { firstIndex(of: element) }")
        library.swift("extension ArraySlice", sliceMembers)
        library.swift("extension ArraySlice", openEndedMembers("Int"))
        library.swift("extension ArraySlice where Element: Comparable", orderedSliceMembers)
        library.swift("extension ArraySlice where Element: Equatable", comparedSliceMembers)
        addWrittenHashed(to: library)
        for name in ["String", "Substring"] { library.swift("extension \(name)", textMembers) }
        library.swift("extension String", stringMembers)
        library.swift("extension String", openEndedMembers("String.Index"))
        library.swift("extension Index", indexMembers)
        library.swift("extension Substring", substringMembers)
        addWrittenRanges(to: library)
        library.swift(
            "extension Optional", "mutating func take() -> Wrapped? { let taken = self; self = nil; return taken }")
        addCharacterSets(to: library)
        addWrittenNumbers(to: library)
        addWrittenTypes(to: library)
        addCollections(to: library)
        addLazies(to: library)
    }

    private static func addWrittenHashed(to library: CellLibraryIndex) {
        library.swift("extension Dictionary", dictionaryMembers)
        library.source("struct DictionaryIndex: Comparable, Hashable", dictionaryIndexBraces)
        for name in ["Keys", "Values"] { library.swift("extension \(name)", viewMembers) }
        for (name, element) in [("Keys", "Key"), ("Values", "Value")] {
            library.swift("extension \(name) where \(element): Equatable", comparedViewMembers(element))
        }
        library.swift("extension Keys", keysMembers)
        library.swift("extension Values", valuesMembers)
        library.swift("extension KeyValuePairs", pairsMembers)
        library.swift("extension Set", setMembers)
    }

    private static func addWrittenRanges(to library: CellLibraryIndex) {
        library.swift("extension Range where Bound: BinaryInteger", rangeMembers)
        library.swift("extension ClosedRange where Bound: BinaryInteger", closedRangeMembers)
        for name in ["Range", "ClosedRange"] {
            library.swift("extension \(name) where Bound: BinaryInteger", randomRangeMembers)
            library.swift("extension \(name)", anyRangeMembers(name))
        }
    }
}
