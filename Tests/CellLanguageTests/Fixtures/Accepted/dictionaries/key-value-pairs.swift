let arms: KeyValuePairs = ["frozen": 1, "tuned": 2, "frozen": 3]
for (name, value) in arms { print(name, value) }
print(arms.count, arms[0].key, arms[2].value, arms.map(\.key), arms.first!.value)
print(arms)
func show(_ pairs: KeyValuePairs<String, Double>) -> String { pairs.map { "\($0.key)=\($0.value)" }.joined(separator: "&") }
print(show(["b": 1, "a": 2.5, "b": 3]), show([:]).isEmpty)
let sum = arms.reduce(0) { $0 + $1.value }
print(sum, arms.filter { $0.key == "frozen" }.count, arms.enumerated().map { "\($0)\($1.key)" })
