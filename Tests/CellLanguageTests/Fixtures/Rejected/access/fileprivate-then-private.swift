struct Token {
    private let key: Int
    private init?(text: String) { key = text.count }
    static func read(_ text: String) -> Token? { Token(text: text) }
}

print(Token.read("a") != nil, Token(text: "b") != nil)
