let data = [("a", 3), ("b", 1), ("c", 2)]
let sorted = data.sorted { $0.1 < $1.1 }.map(\.0)
let (names, values) = data.reduce(into: ([String](), [Int]())) {
    $0.0.append($1.0); $0.1.append($1.1)
}
print(
    sorted, names, values, data.max { $0.1 < $1.1 }!, data.first { $0.0 == "b" }?.1 ?? -1,
    data.contains { $0 == ("a", 3) })
let dict = Dictionary(data, uniquingKeysWith: +);
print(
    dict.sorted(by: <), dict.filter { $0.value > 1 }.count, dict.mapValues { Double($0) / 2 }["a"]!,
    dict.compactMapValues { $0 > 2 ? "big" : nil })
for case let (name, v) in data where v > 1 { print(name, v, separator: "=", terminator: ";") }
print()
let grouped = Dictionary(grouping: 1...10) { $0 % 3 }; print(grouped.keys.sorted().map { "\($0): \(grouped[$0]!)" })
