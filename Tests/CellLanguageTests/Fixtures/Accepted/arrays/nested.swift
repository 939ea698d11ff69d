var grid = Array(repeating: Array(repeating: 0, count: 4), count: 3)
for r in 0..<3 { for c in 0..<4 { grid[r][c] = r * c } }
print(grid, grid[2][3], grid.count, grid[0].count)
let transposed = grid[0].indices.map { c in grid.map { $0[c] } }
print(transposed)
print(grid.flatMap { $0 }.reduce(0, +), grid.map { $0.reduce(0, +) }, grid.map { $0.max()! })
for row in grid { print(row.map { String($0) }.joined(separator: " ")) }
grid[1].append(99)
grid[0].removeLast()
grid.append([7])
print(grid, grid.map(\.count))
func multiply(_ a: [[Double]], _ b: [[Double]]) -> [[Double]] {
    a.map { row in b[0].indices.map { c in zip(row, b).map { $0 * $1[c] }.reduce(0, +) } }
}
print(multiply([[1, 2], [3, 4]], [[0, 1], [1, 0]]))
var cube = [[[Int]]](repeating: [[1, 2]], count: 2)
cube[1][0][1] = 5
print(cube)
