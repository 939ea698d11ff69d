enum Token: Hashable { case word(String), number(Int), end }
struct Lexer: IteratorProtocol, Sequence {
    private var rest: Substring; init(_ s: String) { rest = s[...] }
    mutating func next() -> Token? {
        rest = rest.drop { $0 == " " }; guard let c = rest.first else { return nil }
        if c.isNumber { let d = rest.prefix { $0.isNumber }; rest.removeFirst(d.count); return .number(Int(d)!) }
        let w = rest.prefix { !$0.isWhitespace && !$0.isNumber }; rest = rest[w.endIndex...]; return .word(String(w))
    }
}
print(
    Array(Lexer("add 12 to x9 y")), Set(Lexer("a a b")).count,
    Lexer("1 2 3").reduce(0) { if case .number(let n) = $1 { $0 + n } else { $0 } },
    Lexer("").first { _ in true } as Any)
