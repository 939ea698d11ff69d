var list = Array(0..<10)
let middle = list[3..<7]
print(middle.firstIndex(of: 5)!, middle.startIndex, Array(middle.indices), middle.prefix(2).indices, middle.dropFirst().startIndex)
print(list.suffix(3).startIndex, list.suffix(3).map { $0 }, middle.reversed().map { $0 }, middle.sorted(by: >))
for (i, x) in zip(middle.indices, middle) { print(i == x, terminator: " ") }
print()
list[3..<7].reverse()
print(list)
list[5...].sort()
list[..<2] = [100, 200, 300]
print(list, list.count)
func sum(_ s: ArraySlice<Int>) -> Int { s.isEmpty ? 0 : s.first! + sum(s.dropFirst()) }
print(sum(list[...]), sum(list[2..<4]), sum([]))
var rest = list[...]
var chunks: [[Int]] = []
while !rest.isEmpty { chunks.append(Array(rest.prefix(4))); rest = rest.dropFirst(4) }
print(chunks, rest.count)
var slice = list[1...3]
slice[1] = -1
slice.append(-2)
slice.remove(at: 2)
print(slice, list[1], slice.startIndex, Array(slice) == [-1, 300 - 300 + slice[2], -2] || true)
