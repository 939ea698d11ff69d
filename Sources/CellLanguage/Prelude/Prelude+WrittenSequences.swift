extension Prelude {
    static let sequenceMembers = """
        func count(where test: (Element) throws -> Bool) rethrows -> Int {
            var count = 0
            for element in self { if try test(element) { count += 1 } }
            return count
        }

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

        func dropFirst(_ k: Int = 1) -> LazySequence<Element> { lazy.dropFirst(k) }

        var underestimatedCount: Int { 0 }

        var lazy: LazySequence<Element> { LazySequence(__start: { AnyIterator(self.makeIterator()) }) }
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
        func joined<S: Sequence>(separator: S) -> [Element.Element] where S.Element == Element.Element {
            var result: [Element.Element] = []
            var isFirst = true
            for part in self {
                if !isFirst { result.append(contentsOf: separator) }
                result.append(contentsOf: part)
                isFirst = false
            }
            return result
        }
        """

    static let collectionMembers = """
        func last(where test: (Element) throws -> Bool) rethrows -> Element? {
            var found: Element? = nil
            for element in self { if try test(element) { found = .some(element) } }
            return found
        }

        func randomElement<G: RandomNumberGenerator>(using generator: inout G) -> Element? {
            let all = Array(self)
            if all.isEmpty { return nil }
            return all[Int.random(in: 0..<all.count, using: &generator)]
        }
        """

    static let countedCollectionMembers = """
        var indices: Range<Int> { startIndex..<endIndex }

        func index(after i: Int) -> Int { i + 1 }

        func index(_ i: Int, offsetBy distance: Int) -> Int { i + distance }

        func index(_ i: Int, offsetBy distance: Int, limitedBy limit: Int) -> Int? {
            let rest = limit - i
            if distance > 0 ? rest >= 0 && rest < distance : rest <= 0 && distance < rest { return nil }
            return i + distance
        }

        func distance(from start: Int, to end: Int) -> Int { end - start }

        func formIndex(after i: inout Int) { i += 1 }
        """

    static let backwardCollectionMembers = """
        func index(before i: Int) -> Int { i - 1 }

        func formIndex(before i: inout Int) { i -= 1 }
        """
}
