var it = [1, 2, 3].makeIterator()
let rest = Array(it)
print(rest, it.next()!)
print(it.map { $0 * 2 }, it.next()!)
