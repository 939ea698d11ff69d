struct ParseError: Error { let message: String; let position: Int }
struct Parser {
    private let characters: [Character]
    private var position = 0
    init(_ text: String) { characters = Array(text).filter { !$0.isWhitespace } }
    private var current: Character? { position < characters.count ? characters[position] : nil }
    private mutating func accept(_ c: Character) -> Bool {
        guard current == c else { return false }
        position += 1
        return true
    }
    mutating func parse() throws -> Double {
        let value = try sum()
        guard current == nil else { throw ParseError(message: "unexpected '\(current!)'", position: position) }
        return value
    }
    private mutating func sum() throws -> Double {
        var value = try product()
        while true {
            if accept("+") { value += try product() } else if accept("-") { value -= try product() } else { return value }
        }
    }
    private mutating func product() throws -> Double {
        var value = try factor()
        while true {
            if accept("*") { value *= try factor() } else if accept("/") {
                let divisor = try factor()
                guard divisor != 0 else { throw ParseError(message: "division by zero", position: position) }
                value /= divisor
            } else { return value }
        }
    }
    private mutating func factor() throws -> Double {
        if accept("-") { return try -factor() }
        if accept("(") {
            let value = try sum()
            guard accept(")") else { throw ParseError(message: "missing )", position: position) }
            return value
        }
        let start = position
        while let c = current, c.isNumber || c == "." { position += 1; _ = c }
        guard let value = Double(String(characters[start..<position])) else {
            throw ParseError(message: "number expected", position: position)
        }
        return value
    }
}
for text in ["1 + 2 * 3", "-(4 - 6) / 8", "2 * (3", "1 / 0", "2 x", "1.5.2"] {
    do {
        var parser = Parser(text)
        print(text, "=", try parser.parse())
    } catch let error as ParseError { print(text, "->", error.message, "at", error.position) }
}
