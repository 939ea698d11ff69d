let grid = ["#..#", ".##.", "#..#"].map(Array.init)
func neighbors(_ r: Int, _ c: Int) -> Int {
    var n = 0;
    for dr in -1...1 {
        for dc in -1...1 where (dr, dc) != (0, 0) {
            if grid.indices.contains(r + dr), grid[0].indices.contains(c + dc), grid[r + dr][c + dc] == "#" { n += 1 }
        }
    }; return n
}
for r in grid.indices { print(grid[r].indices.map { "\(neighbors(r, $0))" }.joined()) }
outer: for r in grid.indices {
    for c in grid[r].indices {
        if neighbors(r, c) == 4 { print("first", r, c); break outer } else if c > 2 { continue outer }
    }
}
let flat = grid.joined().enumerated().filter { $0.element == "#" }.map(\.offset)
print(flat, zip(flat, flat.dropFirst()).map { $1 - $0 })
