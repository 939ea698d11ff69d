var grid = Array(repeating: Array(repeating: 0, count: 4), count: 3)
for i in grid.indices { for j in grid[i].indices { grid[i][j] = i * j } }
for row in grid { print(row.map { String($0) }.joined(separator: "\t")) }
let transposed = (0..<4).map { j in grid.map { $0[j] } }
print(transposed, transposed.flatMap { $0 }.filter { $0 > 0 }.count)
outer: for i in 0..<3 {
    for j in 0..<4 {
        if grid[i][j] == 3 { print("found at", i, j); break outer }
        if j > i { continue outer }
    }
}
grid[1].swapAt(0, 3)
grid.swapAt(0, 2)
grid[2].removeAll { $0 == 0 }
print(grid, grid.map(\.count))
var magic = [[2, 7, 6], [9, 5, 1], [4, 3, 8]]
let rows = magic.map { $0.reduce(0, +) }, columns = (0..<3).map { c in magic.reduce(0) { $0 + $1[c] } }
print(rows, columns, (0..<3).map { magic[$0][$0] }.reduce(0, +))
magic[0][1...2] = [0, 0]
print(magic[0])
