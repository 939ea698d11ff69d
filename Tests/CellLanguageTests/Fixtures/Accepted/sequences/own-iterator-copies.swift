struct Fib: Sequence {
    func makeIterator() -> Iterator { Iterator() }
    struct Iterator: IteratorProtocol {
        var a = 0, b = 1
        mutating func next() -> Int? {
            defer { (a, b) = (b, a + b) }
            return a
        }
    }
}
var f = Fib().makeIterator()
var g = f
print(f.next()!, f.next()!, f.next()!, g.next()!, Array(Fib().prefix(8)), zip(1..., Fib()).prefix(2).map { $0.1 })
