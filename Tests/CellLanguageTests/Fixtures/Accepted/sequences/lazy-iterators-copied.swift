let l = [3, 1, 2].lazy
var it = l.makeIterator()
print(type(of: it), it)
var mi = l.map { $0 * 2 }.makeIterator()
print(type(of: mi))
var c = mi
print(c.next()!, c.next()!, mi.next()!)
var fi = l.filter { $0 > 1 }.makeIterator()
print(type(of: fi))
_ = fi.next()
var fc = fi
print(fc.next() as Any, fc.next() as Any, fi.next() as Any)
