let closed = 1...10
let part = closed.prefix(3)
print(part.startIndex == closed.startIndex, part.indices.count, part[part.index(after: part.startIndex)])
