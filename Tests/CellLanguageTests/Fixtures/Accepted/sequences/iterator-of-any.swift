let any: any Sequence<Int> = [1, 2]
var it = any.makeIterator()
print(it.next()!)
