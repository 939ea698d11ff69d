var g = [1, 2, 3].lazy.compactMap { $0 > 1 ? "\($0)" : nil }.makeIterator()
print(type(of: g))
var h = g
print(h.next()!, h.next()!, h.next() as Any, g.next()!)
var f = [1, 2, 3].lazy.flatMap { [$0, $0] }.makeIterator()
print(type(of: f))
var k = f
print(k.next()!, k.next()!, k.next()!, f.next()!)
