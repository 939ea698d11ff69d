/// A place in a declaration's text, and the words and marks that can be taken from there. Space is skipped before each.
struct SignatureCursor {
    private let bytes: [UInt8]
    private var place = 0

    init(_ text: String) {
        bytes = Array(text.utf8)
        skipSpace()
    }

    var isAtEnd: Bool { place == bytes.count }

    /// The next byte that is not space.
    var next: UInt8? { isAtEnd ? nil : bytes[place] }

    /// A name or keyword, without its backticks.
    mutating func word() -> String? {
        let isQuoted = next == UInt8(ascii: "`")
        let start = isQuoted ? place + 1 : place
        var end = start
        while end < bytes.count, Self.isLetter(bytes[end]) || (end > start && Self.isDigit(bytes[end])) { end += 1 }
        guard end > start else { return nil }
        move(to: isQuoted ? end + 1 : end)
        return String(decoding: bytes[start..<end], as: UTF8.self)
    }

    /// Takes the next word if it is one of these.
    mutating func take(anyOf words: [String]) -> String? {
        let before = self
        if let word = word(), words.contains(word) { return word }
        self = before
        return nil
    }

    mutating func take(_ mark: StaticString) -> Bool {
        let length = mark.utf8CodeUnitCount
        guard place + length <= bytes.count else { return false }
        for offset in 0..<length where bytes[place + offset] != mark.utf8Start[offset] { return false }
        move(to: place + length)
        return true
    }

    /// Takes the mark if nothing else is left.
    mutating func takeAll(_ mark: StaticString) -> Bool {
        let before = self
        if take(mark), isAtEnd { return true }
        self = before
        return false
    }

    /// A dot with a name behind it: not the first of `...`.
    mutating func takeMemberDot() -> Bool {
        guard next == UInt8(ascii: "."), place + 1 < bytes.count, Self.isLetter(bytes[place + 1]) else { return false }
        return take(".")
    }

    /// `+=`, `<`; of `==<T>` the first two.
    mutating func operatorSymbol() -> String {
        var end = place
        while end < bytes.count, Self.operatorBytes.contains(bytes[end]) { end += 1 }
        if end - place > 1, bytes[end - 1] == UInt8(ascii: "<"), end < bytes.count, Self.isLetter(bytes[end]) {
            end -= 1
        }
        let symbol = String(decoding: bytes[place..<end], as: UTF8.self)
        move(to: end)
        return symbol
    }

    /// `1_000`, `1e-6`, `0.5`.
    mutating func number() -> String? {
        guard let first = next, Self.isDigit(first) else { return nil }
        var end = place
        while end < bytes.count {
            let isSign = bytes[end] == UInt8(ascii: "-") || bytes[end] == UInt8(ascii: "+")
            let isExponentSign = isSign && bytes[end - 1] == UInt8(ascii: "e")
            guard
                Self.isDigit(bytes[end]) || Self.isLetter(bytes[end]) || bytes[end] == UInt8(ascii: ".")
                    || isExponentSign
            else { break }
            end += 1
        }
        defer { move(to: end) }
        return String(decoding: bytes[place..<end], as: UTF8.self)
    }

    /// What stands in quotation marks, if nothing in it is escaped.
    mutating func plainString() -> String? {
        guard next == UInt8(ascii: "\""),
            let end = bytes[(place + 1)...].firstIndex(where: { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }),
            bytes[end] == UInt8(ascii: "\"")
        else { return nil }
        defer { move(to: end + 1) }
        return String(decoding: bytes[(place + 1)..<end], as: UTF8.self)
    }

    private mutating func move(to end: Int) {
        place = min(end, bytes.count)
        skipSpace()
    }

    private mutating func skipSpace() {
        while place < bytes.count, bytes[place] == UInt8(ascii: " ") || bytes[place] == UInt8(ascii: "\n") {
            place += 1
        }
    }

    /// Beyond ASCII all bytes are taken for letters: `π`.
    private static func isLetter(_ byte: UInt8) -> Bool {
        byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z") || byte == UInt8(ascii: "_")
            || byte >= 0x80
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }

    private static let operatorBytes = Set("/=-+!*%<>&|^~?.".utf8)
}
