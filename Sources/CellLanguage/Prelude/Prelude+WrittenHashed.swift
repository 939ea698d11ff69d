extension Prelude {
    static let dictionaryMembers = """
        init(minimumCapacity: Int) { self.init() }

        @discardableResult mutating func updateValue(_ value: Value, forKey key: Key) -> Value? {
            let old = self[key]
            self[key] = .some(value)
            return old
        }

        mutating func merge<S: Sequence>(_ other: S, uniquingKeysWith combine: (Value, Value) throws -> Value) rethrows where S.Element == (Key, Value) {
            for (key, value) in other {
                if let old = self[key] { self[key] = .some(try combine(old, value)) } else { self[key] = .some(value) }
            }
        }

        func merging<S: Sequence>(_ other: S, uniquingKeysWith combine: (Value, Value) throws -> Value) rethrows -> [Key: Value] where S.Element == (Key, Value) {
            var result = self
            try result.merge(other, uniquingKeysWith: combine)
            return result
        }

        mutating func merge(_ other: [Key: Value], uniquingKeysWith combine: (Value, Value) throws -> Value) rethrows {
            for (key, value) in other {
                if let old = self[key] { self[key] = .some(try combine(old, value)) } else { self[key] = .some(value) }
            }
        }

        func merging(_ other: [Key: Value], uniquingKeysWith combine: (Value, Value) throws -> Value) rethrows -> [Key: Value] {
            var result = self
            try result.merge(other, uniquingKeysWith: combine)
            return result
        }

        var values: Dictionary<Key, Value>.Values {
            get { __values }
            set { __setValues(newValue.__elements) }
        }

        var startIndex: DictionaryIndex { DictionaryIndex(__rank: 0) }

        var endIndex: DictionaryIndex { DictionaryIndex(__rank: count) }

        func index(after i: DictionaryIndex) -> DictionaryIndex { DictionaryIndex(__rank: i.__rank + 1) }

        func index(forKey key: Key) -> DictionaryIndex? {
            let rank = __rank(of: key)
            return rank < 0 ? nil : .some(DictionaryIndex(__rank: rank))
        }

        subscript(position: DictionaryIndex) -> (key: Key, value: Value) {
            __checkIndex(position.__rank, 0, count)
            return __pair(at: position.__rank)
        }

        func firstIndex(where test: ((key: Key, value: Value)) throws -> Bool) rethrows -> DictionaryIndex? {
            var rank = 0
            for pair in self {
                if try test(pair) { return .some(DictionaryIndex(__rank: rank)) }
                rank += 1
            }
            return nil
        }

        @discardableResult mutating func remove(at index: DictionaryIndex) -> (key: Key, value: Value) {
            let pair = self[index]
            removeValue(forKey: pair.key)
            return pair
        }

        var capacity: Int { count }

        func compactMapValues<T>(_ transform: (Value) throws -> T?) rethrows -> [Key: T] {
            var result: [Key: T] = [:]
            for (key, value) in self { if let made = try transform(value) { result[key] = .some(made) } }
            return result
        }

        mutating func removeAll(keepingCapacity keep: Bool) { removeAll() }

        mutating func reserveCapacity(_ n: Int) {}

        mutating func popFirst() -> (key: Key, value: Value)? {
            for pair in self {
                removeValue(forKey: pair.key)
                return pair
            }
            return nil
        }
        """

    /// Of a dictionary's keys and of its values.
    static let viewMembers = """
        var startIndex: DictionaryIndex { DictionaryIndex(__rank: 0) }

        var endIndex: DictionaryIndex { DictionaryIndex(__rank: __elements.count) }

        func index(after i: DictionaryIndex) -> DictionaryIndex { DictionaryIndex(__rank: i.__rank + 1) }
        """

    static let keysMembers = """
        func firstIndex(where test: (Key) throws -> Bool) rethrows -> DictionaryIndex? {
            try __elements.firstIndex(where: test).map { DictionaryIndex(__rank: $0) }
        }

        subscript(position: DictionaryIndex) -> Key { __elements[position.__rank] }
        """

    static func comparedViewMembers(_ element: String) -> String {
        """
        func firstIndex(of element: \(element)) -> DictionaryIndex? {
            __elements.firstIndex(of: element).map { DictionaryIndex(__rank: $0) }
        }
        """
    }

    static let valuesMembers = """
        func firstIndex(where test: (Value) throws -> Bool) rethrows -> DictionaryIndex? {
            try __elements.firstIndex(where: test).map { DictionaryIndex(__rank: $0) }
        }

        subscript(position: DictionaryIndex) -> Value {
            get { __elements[position.__rank] }
            set { __elements[position.__rank] = newValue }
        }

        mutating func swapAt(_ i: DictionaryIndex, _ j: DictionaryIndex) { __elements.swapAt(i.__rank, j.__rank) }
        """

    /// How many pairs stand before it.
    static let dictionaryIndexBraces = """
        {
            let __rank: Int
            static func < (left: DictionaryIndex, right: DictionaryIndex) -> Bool { left.__rank < right.__rank }
        }
        """

    static let pairsMembers = """
        var startIndex: Int { 0 }

        var endIndex: Int { count }

        var isEmpty: Bool { count == 0 }

        subscript(index: Int) -> (key: Key, value: Value) { __elements[index] }
        """

    static let setMembers = """
        init(minimumCapacity: Int) { self.init() }

        var startIndex: DictionaryIndex { DictionaryIndex(__rank: 0) }

        var endIndex: DictionaryIndex { DictionaryIndex(__rank: count) }

        func index(after i: DictionaryIndex) -> DictionaryIndex { DictionaryIndex(__rank: i.__rank + 1) }

        subscript(position: DictionaryIndex) -> Element {
            __checkIndex(position.__rank, 0, count)
            return __element(at: position.__rank)
        }

        func firstIndex(where test: (Element) throws -> Bool) rethrows -> DictionaryIndex? {
            try Array(self).firstIndex(where: test).map { DictionaryIndex(__rank: $0) }
        }

        func firstIndex(of element: Element) -> DictionaryIndex? {
            Array(self).firstIndex(of: element).map { DictionaryIndex(__rank: $0) }
        }

        @discardableResult mutating func remove(at position: DictionaryIndex) -> Element {
            let element = self[position]
            remove(element)
            return element
        }

        func union<S: Sequence>(_ other: S) -> Set<Element> where S.Element == Element { union(Set(other)) }

        func intersection<S: Sequence>(_ other: S) -> Set<Element> where S.Element == Element { intersection(Set(other)) }

        func subtracting<S: Sequence>(_ other: S) -> Set<Element> where S.Element == Element { subtracting(Set(other)) }

        func symmetricDifference<S: Sequence>(_ other: S) -> Set<Element> where S.Element == Element {
            let second = Set(other)
            return subtracting(second).union(second.subtracting(self))
        }

        mutating func formUnion<S: Sequence>(_ other: S) where S.Element == Element {
            for element in other { insert(element) }
        }

        mutating func formIntersection<S: Sequence>(_ other: S) where S.Element == Element { self = intersection(Set(other)) }

        mutating func subtract<S: Sequence>(_ other: S) where S.Element == Element { for element in other { remove(element) } }

        mutating func formSymmetricDifference<S: Sequence>(_ other: S) where S.Element == Element {
            self = symmetricDifference(other)
        }

        func isSubset<S: Sequence>(of other: S) -> Bool where S.Element == Element { isSubset(of: Set(other)) }

        func isSuperset<S: Sequence>(of other: S) -> Bool where S.Element == Element { isSuperset(of: Set(other)) }

        func isDisjoint<S: Sequence>(with other: S) -> Bool where S.Element == Element { isDisjoint(with: Set(other)) }

        func isStrictSubset<S: Sequence>(of other: S) -> Bool where S.Element == Element {
            let second = Set(other)
            return count < second.count && isSubset(of: second)
        }

        func isStrictSuperset<S: Sequence>(of other: S) -> Bool where S.Element == Element {
            let second = Set(other)
            return count > second.count && isSuperset(of: second)
        }

        @discardableResult mutating func update(with element: Element) -> Element? {
            let old = remove(element)
            insert(element)
            return old
        }

        func filter(_ test: (Element) throws -> Bool) rethrows -> Set<Element> {
            var result = Set<Element>()
            for element in self { if try test(element) { result.insert(element) } }
            return result
        }

        mutating func removeAll(keepingCapacity keep: Bool = false) { self = Set() }

        mutating func reserveCapacity(_ n: Int) {}

        @discardableResult mutating func removeFirst() -> Element {
            for element in self {
                remove(element)
                return element
            }
            fatalError("Can't remove first element from an empty collection")
        }

        mutating func popFirst() -> Element? { isEmpty ? nil : .some(removeFirst()) }
        """
}
