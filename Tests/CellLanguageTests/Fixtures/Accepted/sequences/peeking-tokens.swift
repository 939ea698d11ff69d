struct Tokens {
    var it: IndexingIterator<[String]>
    init(_ s: [String]) { it = s.makeIterator() }
    mutating func next() -> String? { it.next() }
    func peek() -> String? {
        var copy = it
        return copy.next()
    }
}
var t = Tokens(["a", "b"])
print(t.peek()!, t.next()!, t.peek()!, t.next()!, t.peek() as Any)
