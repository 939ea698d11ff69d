var it = [1, 2, 3].makeIterator()
var jt = it
print(jt.next()!, jt.next()!, it.next()!)
