func advance(_ it: inout IndexingIterator<[Int]>) -> Int? { it.next() }
var it = [5, 6].makeIterator()
print(advance(&it)!, it.next()!, advance(&it) as Any)
