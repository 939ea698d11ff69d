typealias Grid = [[Character]]
func grid(_ text: String) -> Grid { text.split(separator: "\n").map(Array.init) }
var maze = grid("""
    S.#.
    ..#E
    #...
    """)
func neighbours(_ r: Int, _ c: Int, in g: Grid) -> [(Int, Int)] {
    [(r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)].filter { g.indices.contains($0.0) && g[0].indices.contains($0.1) && g[$0.0][$0.1] != "#" }
}
var distance = maze.map { $0.map { _ in -1 } }
var queue = [(0, 0)]
distance[0][0] = 0
while let (r, c) = queue.first {
    queue.removeFirst()
    for (nr, nc) in neighbours(r, c, in: maze) where distance[nr][nc] < 0 {
        distance[nr][nc] = distance[r][c] + 1
        queue.append((nr, nc))
    }
}
for row in distance { print(row.map { String($0) }.joined(separator: "\t")) }
for (r, row) in maze.enumerated() { for (c, cell) in row.enumerated() where cell == "." && distance[r][c] % 2 == 0 { maze[r][c] = "o" } }
print(maze.map { String($0) }.joined(separator: "\n"))
print(distance.joined().max()!, maze.flatMap { $0 }.filter { $0 == "o" }.count, maze.map { $0.count })
