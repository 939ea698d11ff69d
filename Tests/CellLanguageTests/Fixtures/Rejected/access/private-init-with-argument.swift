struct Token {
    let id: Int
    private init(id: Int) { self.id = id }
    static func make() -> Token { Token(id: 1) }
}

print(Token.make().id)
print(Token(id: 2).id)
