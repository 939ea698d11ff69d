var it = [1, 2, 3].makeIterator()
func take(_ i: inout IndexingIterator<[Int]>) -> Int? { i.next() }
print(take(&it) as Any, it.next() as Any)
struct P {
    var it: IndexingIterator<[Int]>; mutating func peek() -> Int? { var c = it; return c.next() };
    mutating func next() -> Int? { it.next() }
}
var p = P(it: [5, 6].makeIterator()), q = p
print(p.peek() as Any, p.next() as Any, p.peek() as Any, q.next() as Any)
let its = [[1, 2].makeIterator(), [3].makeIterator()]
var j = its[0]
_ = j.next()
var copyOf = its
print(copyOf[0].next()!, copyOf[0].next()!, j.next()!)
