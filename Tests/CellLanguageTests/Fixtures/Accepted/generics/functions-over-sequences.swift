func countWhere<S: Sequence>(_ s: S, _ test: (S.Element) -> Bool) -> Int {
    var n = 0
    for x in s where test(x) { n += 1 }
    return n
}
print(countWhere([1, 2, 3, 4]) { $0 > 2 }, countWhere("banana") { $0 == "a" }, countWhere(1...10) { $0 % 3 == 0 })
func lastElement<C: BidirectionalCollection>(_ c: C) -> C.Element? { c.last }
print(lastElement([1, 2]) as Any, lastElement("xyz") as Any, lastElement(1..<1) as Any)
func interleave<T>(_ a: [T], _ b: [T]) -> [T] { zip(a, b).flatMap { [$0, $1] } }
print(interleave([1, 3], [2, 4]), interleave(["a"], ["b", "c"]))
func group<T, K: Hashable>(_ items: [T], by key: (T) -> K) -> [(K, [T])] where K: Comparable {
    Dictionary(grouping: items, by: key).sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
}
print(group(["apple", "ant", "bee"]) { $0.first! }.map { "\($0): \($1)" })
func mapValues<K, V, W>(_ d: [K: V], _ f: (V) -> W) -> [K: W] { d.mapValues(f) }
print(mapValues(["a": 1]) { $0 + 0.5 })
