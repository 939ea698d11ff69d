extension Prelude {
    /// Types of the standard library that are written in Swift themselves.
    static func addWrittenTypes(to library: CellLibraryIndex) {
        library.source("struct PrefixSequence<Base: Sequence>: Sequence", prefixBraces)
        library.source("struct DropFirstSequence<Base: Sequence>: Sequence", dropFirstBraces)
        library.source("struct AnySequence<Element>: Sequence", anySequenceBraces)
        addPlainCollections(to: library)
        library.source("struct UnfoldSequence<Element, State>: Sequence, IteratorProtocol", unfoldBraces)
        library.source("struct ObjectIdentifier: Hashable, Comparable", objectIdentifierBraces)
        library.source("struct UTF8View: RandomAccessCollection, CustomStringConvertible", viewBraces("UInt8"))
        library.swift(
            "extension UTF8View", "var description: String { String(decoding: __units, as: UTF8.self) }")
        library.source("struct UTF16View: RandomAccessCollection", viewBraces("UInt16"))
        library.source("struct UnicodeScalarView: RandomAccessCollection, CustomStringConvertible", scalarViewBraces)
        library.source(
            "struct UnicodeScalar: Hashable, Comparable, CustomStringConvertible, CustomDebugStringConvertible, ExpressibleByStringLiteral",
            scalarBraces)
        library.source("struct UnicodeProperties", propertiesBraces)
        library.source("enum Unicode", "{ typealias Scalar = UnicodeScalar }")
        library.source("enum UTF8", "{}")
        library.source("struct CompareOptions: Hashable, ExpressibleByArrayLiteral", compareOptionsBraces)
        library.source("enum SortOrder: Hashable", "{ case forward, reverse }")
        library.source("struct KeyPathComparator<Compared>", keyPathComparatorBraces)
        library.source("enum ComparisonResult: Int", "{ case orderedAscending = -1, orderedSame, orderedDescending }")
        library.swift("extension Result", resultMembers)
        library.swift("extension Result: Equatable where Success: Equatable, Failure: Equatable", "")
        library.swift("extension Result: Hashable where Success: Hashable, Failure: Hashable", "")
        library.swift("extension Character", characterMembers)
        library.swift("extension UInt8", "init(ascii scalar: UnicodeScalar) { self = UInt8(scalar.value) }")
        // These two alone, as in Swift: `Int("4")` is what a text says.
        for name in ["UInt32", "UInt64"] {
            library.swift(
                "extension \(name)",
                "@_disfavoredOverload init(_ scalar: UnicodeScalar) { self = \(name)(scalar.value) }")
        }
        for function in sequenceFunctions.split(separator: "\n\n") { library.swift(String(function)) }
    }

    private static func addPlainCollections(to library: CellLibraryIndex) {
        library.source(
            "struct IteratorSequence<Base: IteratorProtocol>: Sequence, IteratorProtocol", iteratorSequenceBraces)
        library.source("struct Repeated<Element>: RandomAccessCollection", repeatedBraces)
        library.source("struct CollectionOfOne<Element>: RandomAccessCollection", oneBraces)
        library.source("struct EmptyCollection<Element>: RandomAccessCollection", noneBraces)
    }

    private static let sequenceFunctions = """
        func sequence<T>(first: T, next: @escaping (T) -> T?) -> UnfoldSequence<T, (T?, Bool)> {
            UnfoldSequence(_state: (.some(first), true), _next: { state in
                if state.1 {
                    state.1 = false
                } else if let last = state.0 {
                    state.0 = next(last)
                }
                return state.0
            })
        }

        func sequence<T, State>(state: State, next: @escaping (inout State) -> T?) -> UnfoldSequence<T, State> {
            UnfoldSequence(_state: state, _next: next)
        }

        @_disfavoredOverload func stride<T: Strideable>(from start: T, to end: T, by step: T.Stride) -> AnySequence<T> {
            __stride(start, step) { step > 0 ? $0 < end : $0 > end }
        }

        @_disfavoredOverload func stride<T: Strideable>(from start: T, through end: T, by step: T.Stride) -> AnySequence<T> {
            __stride(start, step) { step > 0 ? $0 <= end : $0 >= end }
        }

        func __stride<T: Strideable>(_ start: T, _ step: T.Stride, _ isInside: @escaping (T) -> Bool) -> AnySequence<T> {
            precondition(step != 0, "Stride size must not be zero")
            return AnySequence {
                var next = start
                return AnyIterator {
                    if !isInside(next) { return nil }
                    let value = next
                    next = next.advanced(by: step)
                    return value
                }
            }
        }

        func repeatElement<T>(_ element: T, count: Int) -> Repeated<T> {
            precondition(count >= 0, "Repetition count should be non-negative")
            return Repeated<T>(count: count, repeatedValue: element)
        }
        """

    /// A part of a sequence, walked when it is asked for.
    private static func partBraces(refusal: String, _ iterator: String) -> String {
        """
        {
            let _base: Base
            let _limit: Int
            init(_base: Base, _limit: Int) {
                precondition(_limit >= 0, "\(refusal)")
                self._base = _base
                self._limit = _limit
            }
            \(iterator)
        }
        """
    }

    private static let prefixBraces = partBraces(
        refusal: "Can't take a prefix of negative length from a sequence",
        """
        struct Iterator: IteratorProtocol, Sequence {
            var _base: Base.Iterator
            var _remaining: Int
            mutating func next() -> Base.Element? {
                if _remaining == 0 { return nil }
                _remaining -= 1
                return _base.next()
            }
        }
        func makeIterator() -> Iterator { Iterator(_base: _base.makeIterator(), _remaining: _limit) }
        """)

    private static let dropFirstBraces = partBraces(
        refusal: "Can't drop a negative number of elements from a sequence",
        """
        func makeIterator() -> Base.Iterator {
            var base = _base.makeIterator()
            for _ in 0..<_limit { if base.next() == nil { break } }
            return base
        }
        """)

    private static let anySequenceBraces = """
        {
            let __start: () -> AnyIterator<Element>
            init<I: IteratorProtocol>(_ start: @escaping () -> I) where I.Element == Element {
                __start = { AnyIterator(start()) }
            }
            init<S: Sequence>(_ base: S) where S.Element == Element { __start = { AnyIterator(base.makeIterator()) } }
            func makeIterator() -> AnyIterator<Element> { __start() }
        }
        """

    private static let repeatedBraces = """
        {
            let count: Int
            let repeatedValue: Element
            var startIndex: Int { 0 }
            var endIndex: Int { count }
            subscript(position: Int) -> Element {
                precondition(position >= 0 && position < count, "Index out of range")
                return repeatedValue
            }
        }
        """

    private static let oneBraces = """
        {
            let _element: Element
            init(_ element: Element) { _element = element }
            var startIndex: Int { 0 }
            var endIndex: Int { 1 }
            subscript(position: Int) -> Element {
                precondition(position == 0, "Index out of range")
                return _element
            }
        }
        """

    private static let noneBraces = """
        {
            init() {}
            var startIndex: Int { 0 }
            var endIndex: Int { 0 }
            subscript(position: Int) -> Element { preconditionFailure("Index out of range") }
        }
        """

    /// A value, whose copies go on each by itself.
    private static let unfoldBraces = """
        {
            var _state: State
            let _next: (inout State) -> Element?
            var _done = false
            init(_state: State, _next: @escaping (inout State) -> Element?) {
                self._state = _state
                self._next = _next
            }
            mutating func next() -> Element? {
                if _done { return nil }
                if let element = _next(&_state) { return .some(element) }
                _done = true
                return nil
            }
        }
        """

    private static let objectIdentifierBraces = """
        {
            let __address: Int
            init(_ object: AnyObject) { __address = __objectAddress(of: object) }
            init(_ type: Any.Type) { __address = __typeAddress(of: type) }
            static func < (left: ObjectIdentifier, right: ObjectIdentifier) -> Bool { left.__address < right.__address }
        }
        """

    private static let iteratorSequenceBraces = """
        {
            var _base: Base
            init(_ base: Base) { _base = base }
            mutating func next() -> Base.Element? { _base.next() }
        }
        """

    private static func viewBraces(_ unit: String) -> String {
        """
        {
            let __units: [\(unit)]
            var startIndex: Int { 0 }
            var endIndex: Int { __units.count }
            var count: Int { __units.count }
            func makeIterator() -> IndexingIterator<[\(unit)]> { __units.makeIterator() }
            subscript(index: Int) -> \(unit) { __units[index] }
        }
        """
    }

    private static let scalarViewBraces = """
        {
            let __units: [UnicodeScalar]
            var startIndex: Int { 0 }
            var endIndex: Int { __units.count }
            var count: Int { __units.count }
            func makeIterator() -> IndexingIterator<[UnicodeScalar]> { __units.makeIterator() }
            subscript(index: Int) -> UnicodeScalar { __units[index] }
            var description: String { __units.map { $0.description }.joined() }
        }
        """

    private static let scalarBraces = """
        {
            let value: UInt32
            init(__value: UInt32) { value = __value }
            init(_ value: UInt8) { self.value = UInt32(value) }
            init?(_ value: UInt32) {
                if value > 0x10FFFF || value >= 0xD800 && value < 0xE000 { return nil }
                self.value = value
            }
            init?(_ value: Int) {
                if value < 0 || value > 0x10FFFF || value >= 0xD800 && value < 0xE000 { return nil }
                self.value = UInt32(value)
            }
            init(stringLiteral value: String) { self = value.unicodeScalars[0] }
            var description: String { String(__scalar: value) }
            var debugDescription: String { description.debugDescription }
            var isASCII: Bool { value < 128 }
            var properties: UnicodeProperties { UnicodeProperties(__character: Character(description)) }
            static func < (left: UnicodeScalar, right: UnicodeScalar) -> Bool { left.value < right.value }
        }
        """

    private static let keyPathComparatorBraces = """
        {
            let __isBefore: (Compared, Compared) -> Bool
            let order: SortOrder
            init<V: Comparable>(_ keyPath: KeyPath<Compared, V>, order: SortOrder = .forward) {
                self.order = order
                __isBefore = { order == .forward ? $0[keyPath: keyPath] < $1[keyPath: keyPath] : $1[keyPath: keyPath] < $0[keyPath: keyPath] }
            }
            func compare(_ left: Compared, _ right: Compared) -> ComparisonResult {
                __isBefore(left, right) ? .orderedAscending : __isBefore(right, left) ? .orderedDescending : .orderedSame
            }
        }
        """

    private static let propertiesBraces = """
        {
            let __character: Character
            var isAlphabetic: Bool { __character.isLetter }
            var isWhitespace: Bool { __character.isWhitespace }
            var isUppercase: Bool { __character.isUppercase }
            var isLowercase: Bool { __character.isLowercase }
            var uppercaseMapping: String { __character.uppercased() }
            var lowercaseMapping: String { __character.lowercased() }
        }
        """

    private static let characterMembers = """
        init(_ scalar: UnicodeScalar) { self = Character(scalar.description) }

        var unicodeScalars: UnicodeScalarView { String(self).unicodeScalars }

        var utf8: UTF8View { String(self).utf8 }

        var utf16: UTF16View { String(self).utf16 }
        """

    private static let resultMembers = """
        func flatMap<T>(_ transform: (Success) -> Result<T, Failure>) -> Result<T, Failure> {
            switch self {
            case .success(let value): return transform(value)
            case .failure(let error): return .failure(error)
            }
        }

        func mapError<E: Error>(_ transform: (Failure) -> E) -> Result<Success, E> {
            switch self {
            case .success(let value): return .success(value)
            case .failure(let error): return .failure(transform(error))
            }
        }

        func flatMapError<E: Error>(_ transform: (Failure) -> Result<Success, E>) -> Result<Success, E> {
            switch self {
            case .success(let value): return .success(value)
            case .failure(let error): return transform(error)
            }
        }
        """
}
