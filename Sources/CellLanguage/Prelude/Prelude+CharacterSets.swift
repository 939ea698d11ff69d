/// Foundation's sets of Unicode scalars, with which text is trimmed and taken apart.
extension Prelude {
    static func addCharacterSets(to library: CellLibraryIndex) {
        let sets = named.map { name, test in
            "static var \(name): CharacterSet { CharacterSet(__test: { \(test) }) }"
        }
        library.source("struct CharacterSet", "{\n" + members + sets.joined(separator: "\n") + "\n}")
        library.extension("extension UnicodeScalar") { type in
            type.inline("var __category: String { get }") { call in
                guard let receiver = call.receiver else { return .nothing }
                let scalar = try call.compiler.expression(receiver).reference
                return Code(reference: { frame in
                    let value = Held(unsafeDowncast(try scalar(frame).unsafelyUnwrapped, to: Record.self))[0]
                    let scalar = Unicode.Scalar(UInt32(truncatingIfNeeded: value)) ?? "\u{FFFD}"
                    return StringBox("\(scalar.properties.generalCategory)")
                })
            }
        }
    }

    private static let members = """
        let __test: (UnicodeScalar) -> Bool
        init(__test: @escaping (UnicodeScalar) -> Bool) { self.__test = __test }
        init() { __test = { _ in false } }
        init(charactersIn text: String) {
            let scalars = Set(text.unicodeScalars)
            __test = { scalars.contains($0) }
        }
        init(charactersIn range: ClosedRange<UnicodeScalar>) { __test = { range.contains($0) } }
        func contains(_ member: UnicodeScalar) -> Bool { __test(member) }
        var inverted: CharacterSet {
            let test = __test
            return CharacterSet(__test: { !test($0) })
        }
        func union(_ other: CharacterSet) -> CharacterSet {
            let test = __test
            return CharacterSet(__test: { test($0) || other.contains($0) })
        }
        mutating func formUnion(_ other: CharacterSet) { self = union(other) }
        func intersection(_ other: CharacterSet) -> CharacterSet {
            let test = __test
            return CharacterSet(__test: { test($0) && other.contains($0) })
        }
        func subtracting(_ other: CharacterSet) -> CharacterSet {
            let test = __test
            return CharacterSet(__test: { test($0) && !other.contains($0) })
        }
        mutating func insert(charactersIn text: String) { self = union(CharacterSet(charactersIn: text)) }

        """

    /// As Foundation documents them, by general category.
    private static let named = [
        ("whitespaces", "$0.value == 9 || $0.__category == \"spaceSeparator\""),
        ("newlines", newline),
        ("whitespacesAndNewlines", "$0.value == 9 || $0.__category.hasSuffix(\"Separator\") || \(newline)"),
        ("decimalDigits", "$0.__category == \"decimalNumber\""),
        ("letters", letter),
        ("alphanumerics", "\(letter) || $0.__category.hasSuffix(\"Number\")"),
        ("uppercaseLetters", "[\"uppercaseLetter\", \"titlecaseLetter\"].contains($0.__category)"),
        ("lowercaseLetters", "$0.__category == \"lowercaseLetter\""),
        ("punctuationCharacters", "$0.__category.hasSuffix(\"Punctuation\")"),
        ("symbols", "$0.__category.hasSuffix(\"Symbol\")"),
    ]
    private static let newline =
        "$0.value >= 10 && $0.value <= 13 || $0.value == 0x85 || $0.value == 0x2028 || $0.value == 0x2029"
    private static let letter = "$0.__category.hasSuffix(\"Letter\") || $0.__category.hasSuffix(\"Mark\")"
}
