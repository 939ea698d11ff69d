struct Life: CustomStringConvertible {
    struct Cell: Hashable { var x: Int, y: Int }
    private(set) var alive: Set<Cell>
    init(_ picture: String) {
        alive = []
        for (y, line) in picture.split(separator: "\n").enumerated() {
            for (x, c) in line.enumerated() where c == "#" { alive.insert(Cell(x: x, y: y)) }
        }
    }
    private func neighbours(of cell: Cell) -> [Cell] {
        (-1...1).flatMap { dx in (-1...1).map { dy in (dx, dy) } }
            .filter { $0 != (0, 0) }
            .map { Cell(x: cell.x + $0.0, y: cell.y + $0.1) }
    }
    mutating func step() {
        let counts = alive.reduce(into: [Cell: Int]()) { counts, cell in
            for n in neighbours(of: cell) { counts[n, default: 0] += 1 }
        }
        alive = Set(counts.filter { $0.value == 3 || $0.value == 2 && alive.contains($0.key) }.keys)
    }
    var description: String {
        (0..<4).map { y in String((0..<4).map { x in alive.contains(Cell(x: x, y: y)) ? "#" : "." }) }.joined(separator: "\n")
    }
}
var life = Life(".#..\n..#.\n###.\n....")
for generation in 0...2 {
    print("generation \(generation): \(life.alive.count)")
    print(life)
    life.step()
}
