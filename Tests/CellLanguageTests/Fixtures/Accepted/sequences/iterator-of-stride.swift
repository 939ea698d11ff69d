var it = stride(from: 0, to: 3, by: 1).makeIterator()
var jt = it
print(jt.next()!, it.next()!, jt.next()!, it.next()!)
