extension Prelude {
    /// What collections of a cell's own have by what they declare.
    static func addCollections(to library: CellLibraryIndex) {
        for name in ["StrideTo", "StrideThrough"] {
            library.swift("typealias \(name)Iterator<Element: Strideable> = IndexingIterator<\(name)<Element>>")
        }
        library.source("struct Slice<Base: Collection>: Collection", sliceBraces)
        library.swift("extension Slice", slicedSlice)
        library.swift(
            "extension Slice: BidirectionalCollection where Base: BidirectionalCollection", bidirectionalSlice)
        library.swift("extension Slice: RandomAccessCollection where Base: RandomAccessCollection", "")
        library.swift("extension Slice: MutableCollection where Base: MutableCollection", mutableSlice)
        library.swift(
            "extension Collection",
            [
                searching, slicedPart, boundedMembers("SubSequence", of: ""), measuredMembers("SubSequence", of: ""),
                testedMembers,
            ].joined(separator: "\n\n"))
        library.swift("extension Collection where Element: Equatable", comparedSearching)
        library.swift("extension BidirectionalCollection", searchingBackward)
        library.swift("extension BidirectionalCollection where Element: Equatable", comparedSearchingBackward)
        library.swift("extension MutableCollection", mutableMembers)
        library.swift("extension RangeReplaceableCollection", replaceableMembers)
        library.swift(
            "extension RangeReplaceableCollection where Self: BidirectionalCollection", replaceableBackward)
        library.swift("extension MutableCollection where Self: BidirectionalCollection", reversibleMembers)
        library.swift("extension MutableCollection where Self: RandomAccessCollection", sortableMembers)
        library.swift(
            "extension MutableCollection where Self: RandomAccessCollection, Element: Comparable",
            "mutating func sort() { sort(by: <) }")
        library.swift("extension Collection where SubSequence == Self", shrinking)
        library.source("enum ClosedRangeIndex<Bound: Comparable>: Comparable", "{ case inRange(Bound), pastEnd }")
        library.swift("extension ClosedRangeIndex: Hashable where Bound: Hashable", "")
        library.source("struct ReversedIndex<Base: BidirectionalCollection>: Comparable", reversedIndexBraces)
        library.swift("extension ReversedCollection where Base: BidirectionalCollection", reversedMembers)
        library.swift("extension ReversedCollection: RandomAccessCollection where Base: RandomAccessCollection", "")
    }

    /// Parts told by their indices.
    static func boundedMembers(_ part: String, of base: String) -> String {
        """
        var __whole: \(part) { __part(startIndex..<endIndex) }

        func __part(_ part: ClosedRange<\(base)Index>) -> \(part) { __part(part.lowerBound..<index(after: part.upperBound)) }

        func __part(_ part: PartialRangeFrom<\(base)Index>) -> \(part) { __part(part.lowerBound..<endIndex) }

        func __part(_ part: PartialRangeUpTo<\(base)Index>) -> \(part) { __part(startIndex..<part.upperBound) }

        func __part(_ part: PartialRangeThrough<\(base)Index>) -> \(part) { __part(startIndex..<index(after: part.upperBound)) }

        func prefix(upTo end: \(base)Index) -> \(part) { __part(startIndex..<end) }

        func prefix(through last: \(base)Index) -> \(part) { __part(startIndex..<index(after: last)) }

        func suffix(from start: \(base)Index) -> \(part) { __part(start..<endIndex) }
        """
    }

    /// Parts told by how many elements they have, or by these themselves.
    static func measuredMembers(_ part: String, of base: String) -> String {
        """
        func prefix(_ maxLength: Int) -> \(part) {
            precondition(maxLength >= 0, "Can't take a prefix of negative length from a collection")
            return __part(startIndex..<(index(startIndex, offsetBy: maxLength, limitedBy: endIndex) ?? endIndex))
        }

        func dropFirst(_ k: Int = 1) -> \(part) {
            precondition(k >= 0, "Can't drop a negative number of elements from a collection")
            return __part((index(startIndex, offsetBy: k, limitedBy: endIndex) ?? endIndex)..<endIndex)
        }

        func suffix(_ maxLength: Int) -> \(part) {
            precondition(maxLength >= 0, "Can't take a suffix of negative length from a collection")
            return __part(index(startIndex, offsetBy: Swift.max(0, count - maxLength))..<endIndex)
        }

        func dropLast(_ k: Int = 1) -> \(part) {
            precondition(k >= 0, "Can't drop a negative number of elements from a collection")
            return __part(startIndex..<index(startIndex, offsetBy: Swift.max(0, count - k)))
        }
        """
    }

    /// Parts told by a test of the elements.
    private static let testedMembers = """
        func prefix(while predicate: (Element) throws -> Bool) rethrows -> SubSequence {
            __part(startIndex..<(try firstIndex(where: { try !predicate($0) }) ?? endIndex))
        }

        func drop(while predicate: (Element) throws -> Bool) rethrows -> SubSequence {
            __part((try firstIndex(where: { try !predicate($0) }) ?? endIndex)..<endIndex)
        }

        func split(maxSplits: Int = Int.max, omittingEmptySubsequences: Bool = true, whereSeparator isSeparator: (Element) throws -> Bool) rethrows -> [SubSequence] {
            var parts: [SubSequence] = []
            var start = startIndex
            var i = startIndex
            while i != endIndex && parts.count < maxSplits {
                let next = index(after: i)
                if try isSeparator(self[i]) {
                    if start != i || !omittingEmptySubsequences { parts.append(__part(start..<i)) }
                    start = next
                }
                i = next
            }
            if start != endIndex || !omittingEmptySubsequences { parts.append(__part(start..<endIndex)) }
            return parts
        }
        """

    /// Where nothing else is said, parts are slices.
    private static let slicedPart = """
        func __part(_ part: Range<Index>) -> SubSequence { Slice(base: self, bounds: part) as! SubSequence }
        """

    private static let sliceBraces = """
        {
            let _startIndex: Base.Index
            let _endIndex: Base.Index
            var _base: Base
            init(base: Base, bounds: Range<Base.Index>) {
                _startIndex = bounds.lowerBound
                _endIndex = bounds.upperBound
                _base = base
            }
            var base: Base { _base }
            var startIndex: Base.Index { _startIndex }
            var endIndex: Base.Index { _endIndex }
            func index(after i: Base.Index) -> Base.Index { _base.index(after: i) }
            @_disfavoredOverload subscript(position: Base.Index) -> Base.Element {
                precondition(position >= _startIndex && position < _endIndex, "Index out of range")
                return _base[position]
            }
        }
        """

    private static let slicedSlice = """
        func __part(_ part: Range<Base.Index>) -> Slice<Base> {
            precondition(part.lowerBound >= _startIndex && part.upperBound <= _endIndex, "Range out of bounds")
            return Slice(base: _base, bounds: part)
        }
        """

    private static let bidirectionalSlice = """
        func index(before i: Base.Index) -> Base.Index { _base.index(before: i) }

        mutating func popLast() -> Base.Element? {
            if isEmpty { return nil }
            return .some(removeLast())
        }

        @discardableResult mutating func removeLast() -> Base.Element {
            let element = self[index(before: _endIndex)]
            self = dropLast()
            return element
        }

        mutating func removeLast(_ k: Int) { self = dropLast(k) }
        """

    private static let mutableSlice = """
        subscript(position: Base.Index) -> Base.Element {
            get {
                precondition(position >= _startIndex && position < _endIndex, "Index out of range")
                return _base[position]
            }
            set {
                precondition(position >= _startIndex && position < _endIndex, "Index out of range")
                _base[position] = newValue
            }
        }
        """

    private static let searching = """
        func firstIndex(where predicate: (Element) throws -> Bool) rethrows -> Index? {
            var i = startIndex
            while i != endIndex {
                if try predicate(self[i]) { return .some(i) }
                i = index(after: i)
            }
            return nil
        }
        """

    private static let comparedSearching = """
        func firstIndex(of element: Element) -> Index? { firstIndex(where: { $0 == element }) }

        func index(of element: Element) -> Index? { firstIndex(of: element) }

        func split(separator: Element, maxSplits: Int = Int.max, omittingEmptySubsequences: Bool = true) -> [SubSequence] {
            split(maxSplits: maxSplits, omittingEmptySubsequences: omittingEmptySubsequences, whereSeparator: { $0 == separator })
        }
        """

    /// Of a collection that is its own part, whatever that is.
    private static let shrinking = """
        mutating func popFirst() -> Element? {
            guard let element = first else { return nil }
            self = dropFirst()
            return .some(element)
        }

        @discardableResult mutating func removeFirst() -> Element {
            guard let element = first else { preconditionFailure("Can't remove items from an empty collection") }
            self = dropFirst()
            return element
        }

        mutating func removeFirst(_ k: Int) { self = dropFirst(k) }
        """

    private static let searchingBackward = """
        func lastIndex(where predicate: (Element) throws -> Bool) rethrows -> Index? {
            var i = endIndex
            while i != startIndex {
                i = index(before: i)
                if try predicate(self[i]) { return .some(i) }
            }
            return nil
        }
        """

    private static let comparedSearchingBackward = """
        func lastIndex(of element: Element) -> Index? { lastIndex(where: { $0 == element }) }
        """

    private static let mutableMembers = """
        mutating func swapAt(_ i: Index, _ j: Index) {
            if i == j { return }
            let kept = self[i]
            self[i] = self[j]
            self[j] = kept
        }

        mutating func partition(by belongsInSecond: (Element) throws -> Bool) rethrows -> Index {
            guard var boundary = try firstIndex(where: belongsInSecond) else { return endIndex }
            var i = index(after: boundary)
            while i != endIndex {
                if try !belongsInSecond(self[i]) {
                    swapAt(boundary, i)
                    boundary = index(after: boundary)
                }
                i = index(after: i)
            }
            return boundary
        }
        """

    /// What follows from `init()` and `replaceSubrange`.
    private static let replaceableMembers = """
        init<S: Sequence>(_ elements: S) where S.Element == Element {
            self.init()
            append(contentsOf: elements)
        }

        init(repeating element: Element, count: Int) {
            self.init()
            for _ in 0..<count { append(element) }
        }

        mutating func append(_ element: Element) { replaceSubrange(endIndex..<endIndex, with: CollectionOfOne(element)) }

        mutating func append<S: Sequence>(contentsOf elements: S) where S.Element == Element {
            for element in elements { append(element) }
        }

        mutating func insert(_ element: Element, at i: Index) { replaceSubrange(i..<i, with: CollectionOfOne(element)) }

        mutating func insert<C: Collection>(contentsOf elements: C, at i: Index) where C.Element == Element {
            replaceSubrange(i..<i, with: elements)
        }

        @discardableResult mutating func remove(at i: Index) -> Element {
            let element = self[i]
            replaceSubrange(i..<index(after: i), with: EmptyCollection<Element>())
            return element
        }

        mutating func removeSubrange(_ range: Range<Index>) { replaceSubrange(range, with: EmptyCollection<Element>()) }

        @discardableResult mutating func removeFirst() -> Element {
            precondition(!isEmpty, "Can't remove first element from an empty collection")
            return remove(at: startIndex)
        }

        mutating func removeFirst(_ k: Int) {
            precondition(k >= 0, "Number of elements to remove should be non-negative")
            guard let end = index(startIndex, offsetBy: k, limitedBy: endIndex) else {
                preconditionFailure("Can't remove more items from a collection than it contains")
            }
            removeSubrange(startIndex..<end)
        }

        mutating func removeAll(keepingCapacity keep: Bool = false) { self = Self() }

        mutating func removeAll(where test: (Element) throws -> Bool) rethrows { self = try filter { try !test($0) } }

        mutating func reserveCapacity(_ n: Int) {}

        func filter(_ test: (Element) throws -> Bool) rethrows -> Self {
            var result = Self()
            for element in self { if try test(element) { result.append(element) } }
            return result
        }

        static func + <S: Sequence>(left: Self, right: S) -> Self where S.Element == Element {
            var result = left
            result.append(contentsOf: right)
            return result
        }

        static func += <S: Sequence>(left: inout Self, right: S) where S.Element == Element { left.append(contentsOf: right) }
        """

    private static let replaceableBackward = """
        @discardableResult mutating func removeLast() -> Element {
            precondition(!isEmpty, "Can't remove last element from an empty collection")
            return remove(at: index(before: endIndex))
        }

        mutating func popLast() -> Element? {
            if isEmpty { return nil }
            return .some(removeLast())
        }
        """

    private static let reversibleMembers = """
        mutating func partition(by belongsInSecond: (Element) throws -> Bool) rethrows -> Index {
            var low = startIndex
            var high = endIndex
            while true {
                while true {
                    if low == high { return low }
                    if try belongsInSecond(self[low]) { break }
                    low = index(after: low)
                }
                while true {
                    high = index(before: high)
                    if low == high { return low }
                    if !(try belongsInSecond(self[high])) { break }
                }
                swapAt(low, high)
                low = index(after: low)
            }
        }

        mutating func reverse() {
            if isEmpty { return }
            var low = startIndex
            var high = index(before: endIndex)
            while low < high {
                swapAt(low, high)
                low = index(after: low)
                high = index(before: high)
            }
        }
        """

    private static let sortableMembers = """
        mutating func __fill(_ elements: [Element]) {
            var i = startIndex
            for element in elements {
                self[i] = element
                i = index(after: i)
            }
        }

        mutating func sort(by areInIncreasingOrder: (Element, Element) throws -> Bool) rethrows {
            __fill(try sorted(by: areInIncreasingOrder))
        }

        mutating func shuffle() { __fill(shuffled()) }

        mutating func shuffle<G: RandomNumberGenerator>(using generator: inout G) { __fill(shuffled(using: &generator)) }
        """

    private static let reversedIndexBraces = """
        {
            let base: Base.Index
            static func < (left: ReversedIndex<Base>, right: ReversedIndex<Base>) -> Bool { left.base > right.base }
        }
        """

    private static let reversedMembers = """
        var startIndex: ReversedIndex<Base> { ReversedIndex(base: _base.endIndex) }

        var endIndex: ReversedIndex<Base> { ReversedIndex(base: _base.startIndex) }

        func index(after i: ReversedIndex<Base>) -> ReversedIndex<Base> { ReversedIndex(base: _base.index(before: i.base)) }

        func index(before i: ReversedIndex<Base>) -> ReversedIndex<Base> { ReversedIndex(base: _base.index(after: i.base)) }

        subscript(position: ReversedIndex<Base>) -> Base.Element { _base[_base.index(before: position.base)] }
        """
}
