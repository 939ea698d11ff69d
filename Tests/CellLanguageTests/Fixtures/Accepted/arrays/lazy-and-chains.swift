let result = (1...20).lazy.filter { $0 % 2 == 0 }.map { $0 * $0 }.prefix(3)
print(Array(result))
var calls = 0
let first = (1...100).lazy.map { n -> Int in calls += 1; return n * 2 }.first { $0 > 6 }
print(first!, calls)
let words = ["apple", "fig", "banana", "kiwi"]
print(words.filter { $0.count > 3 }.map { $0.uppercased() }.sorted().joined(separator: "/"))
print(words.map(\.count).reduce(0, +), words.sorted { $0.count < $1.count }.first!)
print(Dictionary(uniqueKeysWithValues: zip(words, words.map(\.count)))["fig"]!)
print(words.reduce("") { $0 + String($1.first!) }, words.flatMap { $0.prefix(1) })
let totals = [1, 2, 3, 4].reduce(into: [Int]()) { $0.append(($0.last ?? 0) + $1) }
print(totals)
print((1...3).flatMap { a in (a...3).map { b in (a, b) } }.count, (1...4).reversed().map { $0 })
