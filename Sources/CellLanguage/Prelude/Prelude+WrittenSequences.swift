extension Prelude {
    static let sequenceMembers = """
        func count(where test: (Element) throws -> Bool) rethrows -> Int {
            var count = 0
            for element in self { if try test(element) { count += 1 } }
            return count
        }

        func sorted(using comparator: KeyPathComparator<Element>) -> [Element] { sorted(by: comparator.__isBefore) }

        func sorted(using comparators: [KeyPathComparator<Element>]) -> [Element] {
            sorted(by: { left, right in
                for comparator in comparators {
                    if comparator.__isBefore(left, right) { return true }
                    if comparator.__isBefore(right, left) { return false }
                }
                return false
            })
        }

        @_disfavoredOverload func flatMap<T>(_ transform: (Element) throws -> T?) rethrows -> [T] { try compactMap(transform) }

        func shuffled<G: RandomNumberGenerator>(using generator: inout G) -> [Element] {
            var result = Array(self)
            result.shuffle(using: &generator)
            return result
        }

        func split(maxSplits: Int = Int.max, omittingEmptySubsequences: Bool = true, whereSeparator isSeparator: (Element) throws -> Bool) rethrows -> [ArraySlice<Element>] {
            let all = Array(self)
            var parts: [ArraySlice<Element>] = []
            var start = 0
            var index = 0
            while index < all.count && parts.count < maxSplits {
                if try isSeparator(all[index]) {
                    if index > start || !omittingEmptySubsequences { parts.append(all[start..<index]) }
                    start = index + 1
                }
                index += 1
            }
            if all.count > start || !omittingEmptySubsequences { parts.append(all[start..<all.count]) }
            return parts
        }

        func elementsEqual<S: Sequence>(_ other: S, by same: (Element, S.Element) throws -> Bool) rethrows -> Bool {
            let (first, second) = (Array(self), Array(other))
            if first.count != second.count { return false }
            for index in 0..<first.count { if !(try same(first[index], second[index])) { return false } }
            return true
        }

        func lexicographicallyPrecedes<S: Sequence>(_ other: S, by less: (Element, Element) throws -> Bool) rethrows -> Bool where S.Element == Element {
            let (first, second) = (Array(self), Array(other))
            for index in 0..<second.count {
                if index == first.count { return true }
                if try less(first[index], second[index]) { return true }
                if try less(second[index], first[index]) { return false }
            }
            return false
        }

        func drop(while test: (Element) throws -> Bool) rethrows -> ArraySlice<Element> { try Array(self).drop(while: test) }

        func dropFirst(_ k: Int = 1) -> DropFirstSequence<Self> { DropFirstSequence(_base: self, _limit: k) }

        func prefix(_ maxLength: Int) -> PrefixSequence<Self> { PrefixSequence(_base: self, _limit: maxLength) }

        var underestimatedCount: Int { 0 }

        var lazy: LazySequence<Self> { LazySequence(_base: self) }
        """

    static let comparedSequenceMembers = """
        func split(separator: Element, maxSplits: Int = Int.max, omittingEmptySubsequences: Bool = true) -> [ArraySlice<Element>] {
            split(maxSplits: maxSplits, omittingEmptySubsequences: omittingEmptySubsequences, whereSeparator: { $0 == separator })
        }
        """

    static let orderedSequenceMembers = """
        func lexicographicallyPrecedes<S: Sequence>(_ other: S) -> Bool where S.Element == Element {
            let (first, second) = (Array(self), Array(other))
            for index in 0..<second.count {
                if index == first.count { return true }
                if first[index] < second[index] { return true }
                if second[index] < first[index] { return false }
            }
            return false
        }
        """

    static let nestedSequenceMembers = """
        func joined() -> FlattenSequence<Self> { FlattenSequence(_base: self) }

        func joined<S: Sequence>(separator: S) -> JoinedSequence<Self> where S.Element == Element.Element {
            JoinedSequence<Self>(_base: self, _separator: Array(separator))
        }
        """

    static let collectionMembers = """
        var underestimatedCount: Int { count }

        var indices: [Index] {
            var result: [Index] = []
            var i = startIndex
            while i != endIndex {
                result.append(i)
                i = index(after: i)
            }
            return result
        }

        func index(_ i: Index, offsetBy distance: Int) -> Index {
            precondition(distance >= 0, "Only BidirectionalCollections can be advanced by a negative amount")
            var place = i
            for _ in 0..<distance { place = index(after: place) }
            return place
        }

        func index(_ i: Index, offsetBy distance: Int, limitedBy limit: Index) -> Index? {
            precondition(distance >= 0, "Only BidirectionalCollections can be advanced by a negative amount")
            var place = i
            for _ in 0..<distance {
                if place == limit { return nil }
                place = index(after: place)
            }
            return .some(place)
        }

        func distance(from start: Index, to end: Index) -> Int {
            precondition(start <= end, "Only BidirectionalCollections can have end come before start")
            var distance = 0
            var place = start
            while place != end {
                place = index(after: place)
                distance += 1
            }
            return distance
        }

        func __iterate() -> AnyIterator<Element> {
            var i = startIndex
            return AnyIterator {
                if i == endIndex { return nil }
                let element = self[i]
                i = index(after: i)
                return element
            }
        }

        func formIndex(after i: inout Index) { i = index(after: i) }

        func formIndex(_ i: inout Index, offsetBy distance: Int) { i = index(i, offsetBy: distance) }

        func randomElement<G: RandomNumberGenerator>(using generator: inout G) -> Element? {
            let all = Array(self)
            if all.isEmpty { return nil }
            return all[Int.random(in: 0..<all.count, using: &generator)]
        }
        """

    static let orderedCollectionMembers = """
        func last(where test: (Element) throws -> Bool) rethrows -> Element? {
            var found: Element? = nil
            for element in self { if try test(element) { found = .some(element) } }
            return found
        }
        """

    static let countedCollectionMembers = """
        var indices: Range<Int> { startIndex..<endIndex }

        func index(_ i: Int, offsetBy distance: Int) -> Int { i + distance }

        func index(_ i: Int, offsetBy distance: Int, limitedBy limit: Int) -> Int? {
            let rest = limit - i
            if distance > 0 ? rest >= 0 && rest < distance : rest <= 0 && distance < rest { return nil }
            return i + distance
        }

        func distance(from start: Int, to end: Int) -> Int { end - start }

        func formIndex(after i: inout Int) { i += 1 }
        """

    /// Where a collection does not say itself what comes after a place and before it.
    static let steppedCollectionMembers = """
        func index(after i: Int) -> Int { i + 1 }

        func index(before i: Int) -> Int { i - 1 }
        """

    static let backwardCollectionMembers = """
        func formIndex(before i: inout Int) { i -= 1 }
        """
}
