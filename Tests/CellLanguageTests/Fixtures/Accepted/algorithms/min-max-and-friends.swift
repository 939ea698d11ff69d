print(max(1, 2), max(3, 1, 2), min("b", "a"), max(1.5, 2), min(4, 3, 2, 1), abs(-5), abs(-2.5))
print([3, 1].min()!, ["x", "yy"].max { $0.count < $1.count }!, [Int]().max() as Any)
print([1, 2, 3].reduce(0) { max($0, $1) }, [2.5, -1].map { abs($0) }, Swift.max(1, 9))
let a = [4, 8, 15], b = [16, 23, 42]
print(zip(a, b).map { $0 + $1 }, zip(a, b).map(max), Array(zip(a, ["x", "y"])), zip(a, b).reduce(0) { $0 + $1.0 * $1.1 })
for (x, y) in zip(a, b) where x > 4 { print(x, y) }
for (i, (x, y)) in zip(a, b).enumerated() { print(i, x, y) }
print(Dictionary(uniqueKeysWithValues: zip(["p", "q"], 1...)).sorted { $0.key < $1.key }.map(\.value))
print([1, 2, 3].reduce(into: 0) { $0 += $1 }, [[1], [2]].reduce([], +), ["a", "b"].reduce("") { $1 + $0 })
print(a.enumerated().max { $0.element < $1.element }!.offset, a.indices.min { a[$0] > a[$1] }!)
