var it = "abc".makeIterator()
var jt = it
print(jt.next()!, jt.next()!, it.next()!)
var d = (1...3).makeIterator()
let e = d
print(d.next()!, d.next()!)
var e2 = e
print(e2.next()!)
