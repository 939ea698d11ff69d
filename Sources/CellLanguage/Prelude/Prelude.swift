/// The standard library as cells see it: one file a type.
///
/// A member is declared in Swift's own interface syntax, as the host's are, and implemented in one of two ways:
/// `type.member("…", "…") { call in … }` runs for each call with its arguments as Swift values; `type.inline("…") { call
/// in … }` runs when the call is compiled and gives the code for it, for members that are hot or generic.
enum Prelude {
    nonisolated(unsafe) static let index: CellLibraryIndex = {
        let library = CellLibraryIndex()
        addOutput(to: library)
        addMath(to: library)
        addNumbers(to: library)
        addArrays(to: library)
        addSequences(to: library)
        addMoreSequences(to: library)
        addRanges(to: library)
        addStrings(to: library)
        addHashed(to: library)
        addRandomSource(to: library)
        addOptionals(to: library)
        addKeyPaths(to: library)
        addComparing(to: library)
        addPrimitives(to: library)
        addWritten(to: library)
        return library
    }()

    /// What conforming to a protocol of the standard library asks for.
    nonisolated(unsafe) static let requirements: [String: [HostDeclaration]] = {
        let declared: [String: [String]] = [
            "IteratorProtocol": ["mutating func next() -> Element?"],
            "Sequence": ["func makeIterator() -> Iterator"],
            "Collection": [
                "var startIndex: Index { get }", "var endIndex: Index { get }", "func index(after i: Index) -> Index",
                "subscript(position: Index) -> Element { get }",
                "func index(_ i: Index, offsetBy distance: Int) -> Index",
                "func distance(from start: Index, to end: Index) -> Int",
                "func __part(_ part: Range<Index>) -> SubSequence",
            ],
            "Strideable": ["func distance(to other: Self) -> Stride", "func advanced(by n: Stride) -> Self"],
            "MutableCollection": ["subscript(position: Index) -> Element { get set }"],
            "RangeReplaceableCollection": [
                "init()",
                "mutating func replaceSubrange<C: Collection>(_ range: Range<Index>, with elements: C) where C.Element == Element",
                "mutating func append(_ element: Element)",
                "mutating func append<S: Sequence>(contentsOf elements: S) where S.Element == Element",
                "mutating func insert(_ element: Element, at i: Index)", "mutating func remove(at i: Index) -> Element",
                "mutating func removeFirst() -> Element",
            ],
            "BidirectionalCollection": ["func index(before i: Index) -> Index"],
            "FixedWidthInteger": [
                "static var min: Self { get }", "static var max: Self { get }", "static var bitWidth: Int { get }",
            ],
            "LosslessStringConvertible": ["init?(_ description: String)"],
            "CustomStringConvertible": ["var description: String { get }"],
            "CustomDebugStringConvertible": ["var debugDescription: String { get }"],
            "CaseIterable": ["static var allCases: [Self] { get }"],
            "RawRepresentable": ["var rawValue: RawValue { get }"],
            "Identifiable": ["var id: ID { get }"],
            "RandomNumberGenerator": ["mutating func next() -> UInt64"],
            "AdditiveArithmetic": ["static var zero: Self { get }"],
            "Numeric": ["var magnitude: Magnitude { get }", "init?<T: BinaryInteger>(exactly source: T)"],
            "SignedNumeric": ["mutating func negate()"],
        ]
        return declared.mapValues { $0.map { HostDeclaration($0, help: "") } }
    }()
}

extension HostTypeDeclaration {
    /// A member written in Swift itself.
    func swift(_ declaration: String) { add(HostDeclaration(declaration, help: "", isSource: true)) }

    /// A member that makes its own code.
    func inline(_ declaration: String, _ body: @escaping InlineBody) {
        add(HostDeclaration(declaration, help: "", body: .inline(body)))
    }

    func inline(_ declaration: String, get: @escaping InlineBody, set: @escaping InlineBody) {
        add(HostDeclaration(declaration, help: "", body: .inline(get), setter: .inline(set)))
    }
}

extension CellLibraryIndex {
    /// A function written in Swift itself.
    func swift(_ declaration: String) { add(HostDeclaration(declaration, help: "", isSource: true)) }

    func inline(_ declaration: String, _ body: @escaping InlineBody) {
        add(HostDeclaration(declaration, help: "", body: .inline(body)))
    }
}
