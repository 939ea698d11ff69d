var alive: Set<[Int]> = [[1, 0], [1, 1], [1, 2]]
func step(_ alive: Set<[Int]>) -> Set<[Int]> {
    var neighbours: [[Int]: Int] = [:]
    for cell in alive {
        for dr in -1...1 { for dc in -1...1 where (dr, dc) != (0, 0) { neighbours[[cell[0] + dr, cell[1] + dc], default: 0] += 1 } }
    }
    return Set(neighbours.filter { $0.value == 3 || $0.value == 2 && alive.contains($0.key) }.keys)
}
for _ in 0..<3 {
    for r in 0..<3 { print((0..<3).map { alive.contains([r, $0]) ? "#" : "." }.joined()) }
    print("--")
    alive = step(alive)
}
func queens(_ n: Int, _ placed: [Int] = []) -> [[Int]] {
    if placed.count == n { return [placed] }
    return (0..<n).flatMap { column -> [[Int]] in
        let safe = placed.enumerated().allSatisfy { row, c in c != column && abs(c - column) != placed.count - row }
        return safe ? queens(n, placed + [column]) : []
    }
}
print(queens(4), queens(6).count)
