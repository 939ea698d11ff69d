struct Parser {
    enum Failure: Error { case unexpected(Character), end }
    private let characters: [Character]
    private var position = 0
    init(_ text: String) { characters = text.filter { $0 != " " } }
    private var next: Character? { position < characters.count ? characters[position] : nil }
    private mutating func take(_ c: Character) -> Bool {
        guard next == c else { return false }
        position += 1
        return true
    }
    mutating func parse() throws -> Double {
        let value = try sum()
        if let rest = next { throw Failure.unexpected(rest) }
        return value
    }
    private mutating func sum() throws -> Double {
        var value = try product()
        while true {
            if take("+") { value += try product() } else if take("-") { value -= try product() } else { return value }
        }
    }
    private mutating func product() throws -> Double {
        var value = try factor()
        while true {
            if take("*") { value *= try factor() } else if take("/") { value /= try factor() } else { return value }
        }
    }
    private mutating func factor() throws -> Double {
        if take("-") { return -(try factor()) }
        if take("(") {
            let value = try sum()
            guard take(")") else { throw next.map(Failure.unexpected) ?? .end }
            return value
        }
        var digits = ""
        while let c = next, c.isNumber || c == "." { digits.append(c); position += 1 }
        guard let number = Double(digits) else { throw next.map { Failure.unexpected($0) } ?? Failure.end }
        return number
    }
}
for text in ["1 + 2 * 3", "(1 + 2) * -3", "10 / 4 - 1.5", "2 * (3", "7 & 2", "--4"] {
    var parser = Parser(text)
    do { print(text, "=", try parser.parse()) } catch { print(text, "->", error) }
}
