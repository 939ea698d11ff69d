struct Count: Sequence, IteratorProtocol { var n = 0; mutating func next() -> Int? { n += 1; return n < 6 ? n : nil } }
var p = Count().prefix(3).makeIterator()
print(type(of: p))
var q = p
print(q.next()!, q.next()!, p.next()!)
var d = Count().dropFirst(2).makeIterator()
print(type(of: d))
var e = d
print(e.next()!, e.next()!, d.next()!)
print(type(of: Count().prefix(3)), type(of: Count().dropFirst(2)))
