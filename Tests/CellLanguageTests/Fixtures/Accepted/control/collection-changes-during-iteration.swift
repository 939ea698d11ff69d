var list = [1, 2, 3]
for x in list {
    list.append(x * 10)
}
print(list)
for i in list.indices where list[i] > 5 { list[i] = 0 }
print(list)
var queue = [1]
var visited: [Int] = []
while !queue.isEmpty {
    let n = queue.removeFirst()
    visited.append(n)
    if n < 20 { queue += [n * 2, n * 3] }
}
print(visited)
var end = 3
for i in 0..<end { end += 1; print(i, end) }
