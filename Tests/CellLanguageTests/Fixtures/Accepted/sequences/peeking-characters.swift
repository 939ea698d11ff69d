struct Lexer {
    var it: String.Iterator
    mutating func next() -> Character? { it.next() }
    func peek() -> Character? {
        var copy = it
        return copy.next()
    }
}
var t = Lexer(it: "ab".makeIterator())
print(t.peek()!, t.next()!, t.peek()!, t.next()!, t.peek() as Any)
