let d = ["b": 1, "a": 2]
print(d.keys.sorted(), d.values.sorted(), d.keys.count, d.values.reduce(0, +))
print(Array(d.keys).sorted(), d.keys.contains("a"), d.keys.map { $0 + "!" }.sorted(), d.values.max()!, d.values.min()!, d.keys.isEmpty)
for k in d.keys.sorted() { print(k) }
print(d.keys.sorted().joined(separator: ","), Set(d.keys).count, d.values.filter { $0 > 1 })
let e = ["x": 1.5]
print(e.keys, e.values, e.keys.first!, e.values.first!)
print(type(of: e.keys), type(of: e.values))
do {
    var e = ["x": 1, "y": 2]
    for k in e.keys { e[k]! += 1 }
    print(e["x"]!, e["y"]!)
    e.values.forEach { print($0 > 1) }
    print(e.values.allSatisfy { $0 > 1 })
}
do {
    let e = ["x": 1, "y": 3]
    print(zip(e.keys, e.values).map { "\($0)\($1)" }.sorted())
    print(Dictionary(uniqueKeysWithValues: zip(e.keys, e.values.map { $0 * 2 }))["y"]!)
    print(Array(e.values).sorted(by: >), e.keys.enumerated().map { $0.offset })
    print(e.keys.reversed().count, e.keys.shuffled().count, e.values.randomElement() != nil)
}
do {
    let d: [Int: String] = [1: "x"]
    let a = [String](d.values), b = Array(d.keys)
    print(a, b, a + d.values, b + d.keys)
    var c: [Int] = []
    c += d.keys
    c.append(contentsOf: d.keys)
    print(c, c == Array(d.keys), d.keys.sorted() == [1], d.values.joined(), d.values.first ?? "none")
}
do {
    let d = ["a": 1, "b": 2]
    let inverted = Dictionary(uniqueKeysWithValues: zip(d.values, d.keys))
    print(inverted[1]!, inverted.keys.max()!)
    let grouped = Dictionary(grouping: d.keys) { $0.count }
    print(grouped[1]!.sorted())
    let best = d.max { $0.value < $1.value }!
    print(best.key, d.keys.lazy.map { $0 + "x" }.sorted(), d.keys.shuffled().sorted())
    switch d.keys.count { case 2: print("two"); default: print("other") }
    let names = d.keys.filter { $0 != "a" }
    let all: [String] = names + ["z"]
    print(names, all, d.keys.compactMap { Int($0) }, d.values.min() ?? 0, d.keys.randomElement() == nil)
}
