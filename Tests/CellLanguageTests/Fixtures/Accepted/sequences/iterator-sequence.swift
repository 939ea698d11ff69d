var it = [3, 4].makeIterator()
let rest = Array(IteratorSequence(it))
print(rest, it.next()!)
