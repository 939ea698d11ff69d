let prices = ["tea": 2.5, "coffee": 3.0, "water": 0.5]
print(prices.mapValues { $0 * 2 }.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" })
print(prices.filter { $0.value > 1 }.keys.sorted(), prices.filter { $0.value > 1 }.count)
print(prices.map { "\($0.key):\($0.value)" }.sorted(), prices.map(\.value).sorted())
print(prices.reduce(0) { $0 + $1.value }, prices.values.reduce(0, +), prices.values.max()!)
let sorted = prices.sorted { $0.value < $1.value }
print(sorted[0].key, sorted.last!.value, sorted.map(\.key))
let flipped = Dictionary(uniqueKeysWithValues: prices.map { ($1, $0) })
print(flipped[0.5]!)
let merged = prices.merging(["tea": 9, "juice": 4]) { old, new in max(old, new) }
print(merged["tea"]!, merged.count, merged["juice"]!)
var base = ["a": 1]
base.merge(["a": 5, "b": 2]) { $0 + $1 }
print(base["a"]!, base["b"]!)
print(Dictionary([("x", 1), ("y", 2), ("x", 3)], uniquingKeysWith: +)["x"]!)
print(["a": "1", "b": "z"].compactMapValues { Int($0) })
print(prices.first { $0.value < 1 }!.key, prices.allSatisfy { $0.value > 0 }, prices.min { $0.value < $1.value }!.key)
