struct P<I: IteratorProtocol>: Sequence, IteratorProtocol {
    var base: I
    mutating func next() -> I.Element? { base.next() }
}
let p = P(base: [1, 2, 3].makeIterator())
print(Array(p), Array(p), p.map { $0 })
