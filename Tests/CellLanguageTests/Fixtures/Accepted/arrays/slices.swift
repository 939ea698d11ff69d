let list = [10, 20, 30, 40, 50]
let slice = list[1...3]
print(slice, slice.startIndex, slice.endIndex, slice[1], slice.first!, slice.count, type(of: slice))
print(list[..<2], list[3...], list[2..<2], list.prefix(2), list.suffix(2), list.dropFirst(3), list.dropLast())
print(Array(slice)[0], slice.map { $0 / 10 }, slice.reduce(0, +), slice.indices)
var copy = list
copy[1...2] = [0]
print(copy)
copy.replaceSubrange(0..<1, with: [7, 8, 9])
copy.removeSubrange(1...2)
print(copy)
copy[0..<2].sort(by: >)
print(copy)
var part = list[2...]
part[2] = 99
part.append(60)
print(part, list[2], part.last!)
for (i, x) in slice.enumerated() { print(i, x, terminator: "; ") }
print()
for i in slice.indices { print(i, slice[i], terminator: "; ") }
print()
print(slice == [20, 30, 40], slice.firstIndex(of: 30)!, list.split(separator: 30).map(Array.init))
