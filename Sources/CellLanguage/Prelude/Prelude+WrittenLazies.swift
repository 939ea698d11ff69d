extension Prelude {
    /// What `lazy` gives: sequences that work out each element when it is asked for, and collections where their base is one.
    static func addLazies(to library: CellLibraryIndex) {
        library.source("protocol LazySequenceProtocol: Sequence", "{}")
        library.swift("extension LazySequenceProtocol", lazyMembers("Self", "self", "Element"))
        library.source("struct LazySequence<Base: Sequence>: LazySequenceProtocol", wholeBraces)
        library.swift("extension LazySequence", lazyMembers("Base", "_base", "Base.Element"))
        library.source("struct LazyMapSequence<Base: Sequence, Element>: LazySequenceProtocol", mapBraces)
        library.source("struct LazyFilterSequence<Base: Sequence>: LazySequenceProtocol", filterBraces)
        // Nearer than what they have as collections.
        library.swift("extension LazyMapSequence", lazyMembers("LazyMapSequence<Base, Element>", "self", "Element"))
        library.swift("extension LazyFilterSequence", lazyMembers("LazyFilterSequence<Base>", "self", "Base.Element"))
        library.source("struct LazyPrefixWhileSequence<Base: Sequence>: LazySequenceProtocol", prefixWhileBraces)
        library.source("struct LazyDropWhileSequence<Base: Sequence>: LazySequenceProtocol", dropWhileBraces)
        for (name, element, found, parts) in [
            ("LazySequence", "Base.Element", "_base[position]", ""),
            (
                "LazyMapSequence", "Element", "_transform(_base[position])",
                partsLike("LazyMap", ", Element", "transform")
            ),
        ] {
            library.swift(
                "extension \(name): Collection where Base: Collection", indexedLike("\(element) { \(found) }") + parts)
            library.swift(
                "extension \(name): BidirectionalCollection where Base: BidirectionalCollection", backwardLike(element))
            library.swift("extension \(name): RandomAccessCollection where Base: RandomAccessCollection", "")
        }
        library.swift(
            "extension LazyFilterSequence: Collection where Base: Collection",
            filteredCollection + partsLike("LazyFilter", "", "predicate"))
        library.swift("extension LazyPrefixWhileSequence: Collection where Base: Collection", prefixWhileCollection)
        library.swift("extension LazyDropWhileSequence: Collection where Base: Collection", dropWhileCollection)
        addJoined(to: library)
        for name in ["PrefixSequence", "DropFirstSequence", "EnumeratedSequence", "ReversedCollection", "Slice"] {
            library.swift("extension \(name): LazySequenceProtocol where Base: LazySequenceProtocol", "")
        }
    }

    /// What `joined` gives: the elements of elements.
    private static func addJoined(to library: CellLibraryIndex) {
        library.source("struct FlattenSequence<Base: Sequence>: Sequence where Base.Element: Sequence", flattenBraces)
        library.source("struct JoinedSequence<Base: Sequence>: Sequence where Base.Element: Sequence", joinedBraces)
        library.source(
            "struct FlattenIndex<Base: Collection>: Comparable where Base.Element: Collection", flattenIndexBraces)
        library.swift(
            "extension FlattenSequence: Collection where Base: Collection, Base.Element: Collection",
            flattenedCollection)
        library.swift(
            "extension FlattenSequence: BidirectionalCollection where Base: BidirectionalCollection, Base.Element: BidirectionalCollection",
            flattenedBackward)
    }

    /// `xs.lazy.map` is of `xs` itself, `xs.lazy.filter { … }.map` of what is left of them.
    private static func lazyMembers(_ base: String, _ value: String, _ element: String) -> String {
        """
        var lazy: Self { self }

        var first: \(element)? {
            for element in self { return .some(element) }
            return nil
        }

        func map<T>(_ transform: @escaping (\(element)) -> T) -> LazyMapSequence<\(base), T> {
            LazyMapSequence<\(base), T>(_base: \(value), _transform: transform)
        }

        func filter(_ isIncluded: @escaping (\(element)) -> Bool) -> LazyFilterSequence<\(base)> {
            LazyFilterSequence<\(base)>(_base: \(value), _predicate: isIncluded)
        }

        func compactMap<T>(_ transform: @escaping (\(element)) -> T?) -> LazyMapSequence<LazyFilterSequence<LazyMapSequence<\(base), T?>>, T> {
            let found = LazyFilterSequence<LazyMapSequence<\(base), T?>>(_base: map(transform), _predicate: { $0 != nil })
            return LazyMapSequence<LazyFilterSequence<LazyMapSequence<\(base), T?>>, T>(_base: found, _transform: { $0! })
        }

        func flatMap<S: Sequence>(_ transform: @escaping (\(element)) -> S) -> LazySequence<FlattenSequence<LazyMapSequence<\(base), S>>> {
            LazySequence<FlattenSequence<LazyMapSequence<\(base), S>>>(_base: FlattenSequence(_base: map(transform)))
        }

        func prefix(while predicate: @escaping (\(element)) -> Bool) -> LazyPrefixWhileSequence<\(base)> {
            LazyPrefixWhileSequence<\(base)>(_base: \(value), _predicate: predicate)
        }

        func drop(while predicate: @escaping (\(element)) -> Bool) -> LazyDropWhileSequence<\(base)> {
            LazyDropWhileSequence<\(base)>(_base: \(value), _predicate: predicate)
        }

        func joined() -> LazySequence<FlattenSequence<\(base)>> where \(element): Sequence {
            LazySequence<FlattenSequence<\(base)>>(_base: FlattenSequence(_base: \(value)))
        }
        """
    }

    /// Lazy parts, over parts of the base.
    private static func partsLike(_ name: String, _ arguments: String, _ function: String) -> String {
        let part = "\(name)Sequence<Slice<Base>\(arguments)>"
        let whole = """


            func __part(_ part: Range<Base.Index>) -> \(part) {
                \(part)(_base: Slice<Base>(base: _base, bounds: part), _\(function): _\(function))
            }
            """
        return [whole, boundedMembers(part, of: "Base."), measuredMembers(part, of: "Base.")].joined(separator: "\n\n")
    }

    private static func indexedLike(_ element: String) -> String {
        """
        var count: Int { _base.count }

        var isEmpty: Bool { _base.isEmpty }

        var startIndex: Base.Index { _base.startIndex }

        var endIndex: Base.Index { _base.endIndex }

        func index(after i: Base.Index) -> Base.Index { _base.index(after: i) }

        subscript(position: Base.Index) -> \(element)
        """
    }

    private static func backwardLike(_ element: String) -> String {
        """
        func index(before i: Base.Index) -> Base.Index { _base.index(before: i) }

        var last: \(element)? { isEmpty ? nil : .some(self[index(before: endIndex)]) }
        """
    }

    private static let wholeBraces = """
        {
            let _base: Base
            func makeIterator() -> Base.Iterator { _base.makeIterator() }
            var elements: Base { _base }
        }
        """

    /// A sequence whose iterator walks its base's, with a function that both hold.
    private static func walking(
        _ function: String, _ type: String, gives element: String = "Base.Element", before: String = "", next: String
    ) -> String {
        """
        {
            let _base: Base
            let \(function): \(type)
            struct Iterator: IteratorProtocol, Sequence {
                \(before)
                var _base: Base.Iterator
                let \(function): \(type)
                mutating func next() -> \(element)? {
                    \(next)
                }
            }
            func makeIterator() -> Iterator { Iterator(_base: _base.makeIterator(), \(function): \(function)) }
        }
        """
    }

    private static let mapBraces = walking(
        "_transform", "(Base.Element) -> Element", gives: "Element", next: "_base.next().map(_transform)")

    private static let filterBraces = walking(
        "_predicate", "(Base.Element) -> Bool",
        next: """
            while let element = _base.next() { if _predicate(element) { return .some(element) } }
            return nil
            """)

    private static let filteredCollection = """
        func __next(_ start: Base.Index) -> Base.Index {
            var i = start
            while i != _base.endIndex && !_predicate(_base[i]) { i = _base.index(after: i) }
            return i
        }

        var startIndex: Base.Index { __next(_base.startIndex) }

        var endIndex: Base.Index { _base.endIndex }

        var isEmpty: Bool { startIndex == endIndex }

        func index(after i: Base.Index) -> Base.Index { __next(_base.index(after: i)) }

        subscript(position: Base.Index) -> Base.Element { _base[position] }
        """

    private static let prefixWhileBraces = walking(
        "_predicate", "(Base.Element) -> Bool", before: "var _predicateHasFailed = false",
        next: """
            if _predicateHasFailed { return nil }
            if let element = _base.next(), _predicate(element) { return .some(element) }
            _predicateHasFailed = true
            return nil
            """)

    private static let dropWhileBraces = walking(
        "_predicate", "(Base.Element) -> Bool", before: "var _predicateHasFailed = false",
        next: """
            while let element = _base.next() {
                if _predicateHasFailed || !_predicate(element) {
                    _predicateHasFailed = true
                    return .some(element)
                }
            }
            return nil
            """)

    private static let flattenBraces = """
        {
            let _base: Base
            struct Iterator: IteratorProtocol, Sequence {
                var _base: Base.Iterator
                var _inner: Base.Element.Iterator? = nil
                mutating func next() -> Base.Element.Element? {
                    while true {
                        if let element = _inner?.next() { return .some(element) }
                        guard let following = _base.next() else { return nil }
                        _inner = .some(following.makeIterator())
                    }
                }
            }
            func makeIterator() -> Iterator { Iterator(_base: _base.makeIterator()) }
        }
        """

    private static let joinedBraces = """
        {
            let _base: Base
            let _separator: [Base.Element.Element]
            struct Iterator: IteratorProtocol {
                var _base: Base.Iterator
                var _inner: Base.Element.Iterator? = nil
                let _separator: [Base.Element.Element]
                var _between: IndexingIterator<[Base.Element.Element]>? = nil
                mutating func next() -> Base.Element.Element? {
                    while true {
                        if let element = _between?.next() { return .some(element) }
                        if let element = _inner?.next() { return .some(element) }
                        guard let following = _base.next() else { return nil }
                        if _inner != nil { _between = .some(_separator.makeIterator()) }
                        _inner = .some(following.makeIterator())
                    }
                }
            }
            func makeIterator() -> Iterator { Iterator(_base: _base.makeIterator(), _separator: _separator) }
        }
        """

    private static let prefixWhileCollection = """
        var startIndex: Base.Index { _base.startIndex }

        var endIndex: Base.Index { _base.firstIndex(where: { !_predicate($0) }) ?? _base.endIndex }

        func index(after i: Base.Index) -> Base.Index { _base.index(after: i) }

        subscript(position: Base.Index) -> Base.Element { _base[position] }
        """

    private static let dropWhileCollection = """
        var startIndex: Base.Index { _base.firstIndex(where: { !_predicate($0) }) ?? _base.endIndex }

        var endIndex: Base.Index { _base.endIndex }

        func index(after i: Base.Index) -> Base.Index { _base.index(after: i) }

        subscript(position: Base.Index) -> Base.Element { _base[position] }
        """

    private static let flattenIndexBraces = """
        {
            let _outer: Base.Index
            let _inner: Base.Element.Index?
            static func < (left: FlattenIndex<Base>, right: FlattenIndex<Base>) -> Bool {
                if left._outer != right._outer { return left._outer < right._outer }
                guard let first = left._inner, let second = right._inner else { return false }
                return first < second
            }
        }
        """

    private static let flattenedCollection = """
        func __place(_ outer: Base.Index) -> FlattenIndex<Base> {
            var i = outer
            while i != _base.endIndex {
                let part = _base[i]
                if !part.isEmpty { return FlattenIndex(_outer: i, _inner: .some(part.startIndex)) }
                i = _base.index(after: i)
            }
            return endIndex
        }

        var startIndex: FlattenIndex<Base> { __place(_base.startIndex) }

        var endIndex: FlattenIndex<Base> { FlattenIndex(_outer: _base.endIndex, _inner: nil) }

        func index(after i: FlattenIndex<Base>) -> FlattenIndex<Base> {
            let part = _base[i._outer]
            let next = part.index(after: i._inner!)
            if next == part.endIndex { return __place(_base.index(after: i._outer)) }
            return FlattenIndex(_outer: i._outer, _inner: .some(next))
        }

        subscript(position: FlattenIndex<Base>) -> Base.Element.Element { _base[position._outer][position._inner!] }
        """

    private static let flattenedBackward = """
        func index(before i: FlattenIndex<Base>) -> FlattenIndex<Base> {
            var outer = i._outer
            if let inner = i._inner, inner != _base[outer].startIndex {
                return FlattenIndex(_outer: outer, _inner: .some(_base[outer].index(before: inner)))
            }
            outer = _base.index(before: outer)
            while _base[outer].isEmpty { outer = _base.index(before: outer) }
            let part = _base[outer]
            return FlattenIndex(_outer: outer, _inner: .some(part.index(before: part.endIndex)))
        }
        """
}
