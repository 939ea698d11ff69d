extension Prelude {
    static let arrayMembers = """
        mutating func replaceSubrange<C: Sequence>(_ range: Range<Int>, with elements: C) where C.Element == Element {
            __replace(range.lowerBound, range.upperBound, Array(elements))
        }

        mutating func replaceSubrange<C: Sequence>(_ range: ClosedRange<Int>, with elements: C) where C.Element == Element {
            __replace(range.lowerBound, range.upperBound + 1, Array(elements))
        }

        var __whole: ArraySlice<Element> {
            get { __slice(0, count) }
            set { self = Array(newValue) }
        }

        @_disfavoredOverload static func + <S: Sequence>(left: S, right: [Element]) -> [Element] where S.Element == Element { Array(left) + right }

        mutating func sort(using comparator: KeyPathComparator<Element>) { self = sorted(using: comparator) }

        mutating func sort(using comparators: [KeyPathComparator<Element>]) { self = sorted(using: comparators) }

        mutating func partition(by belongsInSecond: (Element) throws -> Bool) rethrows -> Int {
            var low = 0
            var high = count
            while true {
                while true {
                    if low == high { return low }
                    if try belongsInSecond(self[low]) { break }
                    low += 1
                }
                while true {
                    high -= 1
                    if low == high { return low }
                    if !(try belongsInSecond(self[high])) { break }
                }
                swapAt(low, high)
                low += 1
            }
        }

        mutating func shuffle<G: RandomNumberGenerator>(using generator: inout G) {
            var amount = count
            var current = 0
            while amount > 1 {
                let random = Int.random(in: 0..<amount, using: &generator)
                amount -= 1
                swapAt(current, current + random)
                current += 1
            }
        }

        func __part(_ part: Range<Int>) -> ArraySlice<Element> { self[part] }

        func prefix(_ maxLength: Int) -> ArraySlice<Element> {
            precondition(maxLength >= 0, "Can't take a prefix of negative length from a collection")
            return __slice(0, Swift.min(maxLength, count))
        }

        func suffix(_ maxLength: Int) -> ArraySlice<Element> {
            precondition(maxLength >= 0, "Can't take a suffix of negative length from a collection")
            return __slice(Swift.max(0, count - maxLength), count)
        }

        func dropFirst(_ k: Int = 1) -> ArraySlice<Element> {
            precondition(k >= 0, "Can't drop a negative number of elements from a collection")
            return __slice(Swift.min(k, count), count)
        }

        func dropLast(_ k: Int = 1) -> ArraySlice<Element> {
            precondition(k >= 0, "Can't drop a negative number of elements from a collection")
            return __slice(0, Swift.max(0, count - k))
        }

        func prefix(while test: (Element) throws -> Bool) rethrows -> ArraySlice<Element> {
            var end = 0
            while end < count { if try test(self[end]) { end += 1 } else { break } }
            return __slice(0, end)
        }

        func drop(while test: (Element) throws -> Bool) rethrows -> ArraySlice<Element> {
            var start = 0
            while start < count { if try test(self[start]) { start += 1 } else { break } }
            return __slice(start, count)
        }

        func prefix(upTo end: Int) -> ArraySlice<Element> { __slice(0, end) }

        func prefix(through last: Int) -> ArraySlice<Element> { __slice(0, last + 1) }

        func suffix(from start: Int) -> ArraySlice<Element> { __slice(start, count) }

        subscript(range: Range<Int>) -> ArraySlice<Element> {
            get { __slice(range.lowerBound, range.upperBound) }
            set { __replace(range.lowerBound, range.upperBound, Array(newValue)) }
        }

        subscript(range: ClosedRange<Int>) -> ArraySlice<Element> {
            get { __slice(range.lowerBound, range.upperBound + 1) }
            set { __replace(range.lowerBound, range.upperBound + 1, Array(newValue)) }
        }

        subscript(range: PartialRangeFrom<Int>) -> ArraySlice<Element> {
            get { __slice(range.lowerBound, count) }
            set { __replace(range.lowerBound, count, Array(newValue)) }
        }

        subscript(range: PartialRangeUpTo<Int>) -> ArraySlice<Element> {
            get { __slice(0, range.upperBound) }
            set { __replace(0, range.upperBound, Array(newValue)) }
        }

        subscript(range: PartialRangeThrough<Int>) -> ArraySlice<Element> {
            get { __slice(0, range.upperBound + 1) }
            set { __replace(0, range.upperBound + 1, Array(newValue)) }
        }
        """

    static let sliceMembers = """
        init() { self.init(__elements: [], __from: 0) }

        init<S: Sequence>(_ elements: S) where S.Element == Element { self.init(__elements: Array(elements), __from: 0) }

        init(repeating value: Element, count: Int) {
            self.init(__elements: Array(repeating: value, count: count), __from: 0)
        }

        var isEmpty: Bool { __elements.isEmpty }

        var __whole: ArraySlice<Element> {
            get { self }
            set { self = newValue }
        }

        var first: Element? { __elements.first }

        var last: Element? { __elements.last }

        subscript(index: Int) -> Element {
            get {
                __checkIndex(index, startIndex, endIndex)
                return __elements[index - startIndex]
            }
            set {
                __checkIndex(index, startIndex, endIndex)
                __elements[index - startIndex] = newValue
            }
        }

        func __slice(_ low: Int, _ high: Int) -> ArraySlice<Element> {
            __checkBounds(low, high, startIndex, endIndex)
            return ArraySlice(__elements: Array(__elements.__slice(low - startIndex, high - startIndex)), __from: low)
        }

        mutating func __replace(_ low: Int, _ high: Int, _ elements: [Element]) {
            __checkBounds(low, high, startIndex, endIndex)
            __elements.__replace(low - startIndex, high - startIndex, elements)
        }

        subscript(range: Range<Int>) -> ArraySlice<Element> {
            get { __slice(range.lowerBound, range.upperBound) }
            set { __replace(range.lowerBound, range.upperBound, Array(newValue)) }
        }

        subscript(range: ClosedRange<Int>) -> ArraySlice<Element> {
            get { __slice(range.lowerBound, range.upperBound + 1) }
            set { __replace(range.lowerBound, range.upperBound + 1, Array(newValue)) }
        }

        subscript(range: PartialRangeFrom<Int>) -> ArraySlice<Element> {
            get { __slice(range.lowerBound, endIndex) }
            set { __replace(range.lowerBound, endIndex, Array(newValue)) }
        }

        subscript(range: PartialRangeUpTo<Int>) -> ArraySlice<Element> {
            get { __slice(startIndex, range.upperBound) }
            set { __replace(startIndex, range.upperBound, Array(newValue)) }
        }

        subscript(range: PartialRangeThrough<Int>) -> ArraySlice<Element> {
            get { __slice(startIndex, range.upperBound + 1) }
            set { __replace(startIndex, range.upperBound + 1, Array(newValue)) }
        }

        func __part(_ part: Range<Int>) -> ArraySlice<Element> { self[part] }

        func prefix(_ maxLength: Int) -> ArraySlice<Element> {
            precondition(maxLength >= 0, "Can't take a prefix of negative length from a collection")
            return __slice(startIndex, startIndex + Swift.min(maxLength, count))
        }

        func suffix(_ maxLength: Int) -> ArraySlice<Element> {
            precondition(maxLength >= 0, "Can't take a suffix of negative length from a collection")
            return __slice(endIndex - Swift.min(maxLength, count), endIndex)
        }

        func dropFirst(_ k: Int = 1) -> ArraySlice<Element> {
            precondition(k >= 0, "Can't drop a negative number of elements from a collection")
            return __slice(startIndex + Swift.min(k, count), endIndex)
        }

        func dropLast(_ k: Int = 1) -> ArraySlice<Element> {
            precondition(k >= 0, "Can't drop a negative number of elements from a collection")
            return __slice(startIndex, endIndex - Swift.min(k, count))
        }

        func prefix(while test: (Element) throws -> Bool) rethrows -> ArraySlice<Element> {
            var end = startIndex
            while end < endIndex { if try test(self[end]) { end += 1 } else { break } }
            return __slice(startIndex, end)
        }

        func drop(while test: (Element) throws -> Bool) rethrows -> ArraySlice<Element> {
            var start = startIndex
            while start < endIndex { if try test(self[start]) { start += 1 } else { break } }
            return __slice(start, endIndex)
        }

        func prefix(upTo end: Int) -> ArraySlice<Element> { __slice(startIndex, end) }

        func prefix(through last: Int) -> ArraySlice<Element> { __slice(startIndex, last + 1) }

        func suffix(from start: Int) -> ArraySlice<Element> { __slice(start, endIndex) }

        func firstIndex(where test: (Element) throws -> Bool) rethrows -> Int? {
            if let found = try __elements.firstIndex(where: test) { return found + startIndex }
            return nil
        }

        func lastIndex(where test: (Element) throws -> Bool) rethrows -> Int? {
            if let found = try __elements.lastIndex(where: test) { return found + startIndex }
            return nil
        }

        mutating func append(_ element: Element) { __elements.append(element) }

        mutating func append<S: Sequence>(contentsOf elements: S) where S.Element == Element {
            __elements.append(contentsOf: elements)
        }

        mutating func insert(_ element: Element, at index: Int) {
            __checkBounds(index, index, startIndex, endIndex)
            __elements.insert(element, at: index - startIndex)
        }

        mutating func insert<S: Sequence>(contentsOf elements: S, at index: Int) where S.Element == Element {
            __replace(index, index, Array(elements))
        }

        @discardableResult mutating func remove(at index: Int) -> Element {
            __checkIndex(index, startIndex, endIndex)
            return __elements.remove(at: index - startIndex)
        }

        @discardableResult mutating func removeFirst() -> Element {
            precondition(!__elements.isEmpty, "Can't remove first element from an empty collection")
            let first = __elements.removeFirst()
            self = ArraySlice(__elements: __elements, __from: startIndex + 1)
            return first
        }

        mutating func removeFirst(_ k: Int) { self = dropFirst(k) }

        @discardableResult mutating func removeLast() -> Element {
            precondition(!__elements.isEmpty, "Can't remove last element from an empty collection")
            return __elements.removeLast()
        }

        mutating func removeLast(_ k: Int) { self = dropLast(k) }

        mutating func popFirst() -> Element? { isEmpty ? nil : .some(removeFirst()) }

        mutating func popLast() -> Element? { __elements.popLast() }

        mutating func removeAll(keepingCapacity keep: Bool = false) { self = ArraySlice() }

        mutating func removeAll(where test: (Element) throws -> Bool) rethrows { try __elements.removeAll(where: test) }

        mutating func removeSubrange(_ range: Range<Int>) { __replace(range.lowerBound, range.upperBound, []) }

        mutating func removeSubrange(_ range: ClosedRange<Int>) { __replace(range.lowerBound, range.upperBound + 1, []) }

        mutating func replaceSubrange<C: Sequence>(_ range: Range<Int>, with elements: C) where C.Element == Element {
            __replace(range.lowerBound, range.upperBound, Array(elements))
        }

        mutating func replaceSubrange<C: Sequence>(_ range: ClosedRange<Int>, with elements: C) where C.Element == Element {
            __replace(range.lowerBound, range.upperBound + 1, Array(elements))
        }

        mutating func reserveCapacity(_ n: Int) {}

        mutating func reverse() { __elements.reverse() }

        mutating func swapAt(_ i: Int, _ j: Int) {
            __checkIndex(i, startIndex, endIndex)
            __checkIndex(j, startIndex, endIndex)
            __elements.swapAt(i - startIndex, j - startIndex)
        }

        mutating func sort(by less: (Element, Element) throws -> Bool) rethrows { try __elements.sort(by: less) }

        mutating func shuffle() { __elements.shuffle() }

        static func + <S: Sequence>(left: ArraySlice<Element>, right: S) -> ArraySlice<Element> where S.Element == Element {
            var result = left
            result.append(contentsOf: right)
            return result
        }

        static func += <S: Sequence>(left: inout ArraySlice<Element>, right: S) where S.Element == Element {
            left.append(contentsOf: right)
        }
        """

    static let comparedSliceMembers = """
        func firstIndex(of element: Element) -> Int? { firstIndex(where: { $0 == element }) }

        func lastIndex(of element: Element) -> Int? { lastIndex(where: { $0 == element }) }
        """

    static let orderedSliceMembers = """
        mutating func sort() { __elements.sort() }
        """
}
