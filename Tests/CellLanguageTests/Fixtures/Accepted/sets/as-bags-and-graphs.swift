var seen: Set<String> = []
let words = ["a", "b", "a", "c", "b"]
print(words.filter { seen.insert($0).inserted }, words.filter { !seen.contains($0) })
let primes: Set = [2, 3, 5, 7], odds = Set(stride(from: 1, to: 10, by: 2))
print(primes.intersection(odds).sorted(), odds.subtracting(primes).sorted(), primes.isDisjoint(with: [4, 6]))
print(primes.map { $0 % 2 }.reduce(0, +), primes.filter { $0 > 3 }.count, primes.sorted().map(String.init).joined(separator: "<"))
func powerSet(_ items: [Int]) -> Set<Set<Int>> {
    items.reduce([[]]) { sets, x in sets.union(sets.map { $0.union([x]) }) }
}
print(powerSet([1, 2, 3]).count, powerSet([1, 2]).map { $0.sorted() }.map { $0.count }.sorted())
var edges: [Int: Set<Int>] = [1: [2], 2: [3], 3: [1]]
edges[1]?.insert(3)
edges[4, default: []].formUnion([1, 2])
func reach(_ n: Int, _ seen: Set<Int> = []) -> Set<Int> {
    if seen.contains(n) { return seen }
    return (edges[n] ?? []).sorted().reduce(seen.union([n])) { reach($1, $0) }
}
print(reach(4).sorted(), reach(9).sorted())
