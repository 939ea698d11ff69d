var dict: [String: IndexingIterator<[Int]>] = ["a": [1, 2].makeIterator()]
let d2 = dict
print(dict["a"]!.next()!, dict["a"]!.next()!)
var again = d2["a"]!
print(again.next()!)
let cl = { () -> Int? in again.next() }
print(cl() as Any, cl() as Any)
