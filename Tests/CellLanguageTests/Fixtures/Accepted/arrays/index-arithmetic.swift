let list = ["a", "b", "c", "d"]
print(list.startIndex, list.endIndex, list.index(after: 1), list.index(before: 2), list.index(0, offsetBy: 3))
print(list.indices.map { list[list.count - 1 - $0] })
for i in stride(from: list.count - 1, through: 0, by: -1) { print(list[i], terminator: "") }
print()
for i in 0..<list.count where i % 2 == 1 { print(list[i]) }
for (a, b) in zip(list, list.dropFirst()) { print(a + b, terminator: " ") }
print()
print(list.distance(from: 1, to: 3), list.indices.contains(4), list.indices.last!)
print((0..<list.count).map { list[($0 + 2) % list.count] })
let window = 2
print((0...list.count - window).map { list[$0..<$0 + window].joined() })
