var s: Set = [3, 1, 2, 3, 1]
print(s.count, s.contains(2), s.contains(9), s.isEmpty, s.sorted())
print(s.insert(5).inserted, s.insert(5).inserted, s.insert(1).memberAfterInsert)
print(s.remove(3) as Any, s.remove(3) as Any, s.sorted(), s.min()!, s.max()!)
let letters = Set("hello")
print(letters.count, letters.sorted(), Set<Int>().isEmpty, Set([1, 1]).count)
print(s == [1, 2, 5], s != Set([1]), s.map { $0 * 2 }.sorted(), s.filter { $0 > 1 }.sorted(), s.reduce(0, +))
for x in s.sorted() { print(x, terminator: " ") }
print()
var copy = s
copy.insert(100)
copy.formUnion([7, 8])
print(s.count, copy.sorted(), Array(s).count)
copy.removeAll()
print(copy, s.allSatisfy { $0 > 0 }, s.contains { $0 > 4 }, s.first != nil)
