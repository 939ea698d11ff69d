let d = ["a": 1]
print(d.prefix(1).map { $0.key }, d.dropFirst().count, d.prefix(3).first!.value, Array(d.prefix(1)))
for (k, v) in d.prefix(1) { print(k, v) }
let e = Dictionary(uniqueKeysWithValues: d.prefix(1).map { ($0.key, $0.value) })
print(e)
