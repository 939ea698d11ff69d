struct Grid {
    let columns: Int
    var cells: [Int]
    init(rows: Int, columns: Int) {
        self.columns = columns
        cells = Array(repeating: 0, count: rows * columns)
    }
    subscript(row: Int, column: Int) -> Int {
        get { cells[row * columns + column] }
        set { cells[row * columns + column] = newValue }
    }
    subscript(row: Int) -> [Int] { Array(cells[row * columns..<(row + 1) * columns]) }
    subscript(name name: String) -> String { "cell \(name)" }
}
var grid = Grid(rows: 2, columns: 3)
grid[0, 1] = 5
grid[1, 2] += 7
grid[1, 2] *= 2
print(grid[0, 1], grid[1, 2], grid[1], grid[name: "A1"])
print(grid.cells)
struct Powers { static subscript(_ n: Int) -> Int { 1 << n } }
print(Powers[10])
struct Defaulted { subscript(i: Int, default value: Int = 9) -> Int { i > 0 ? i : value } }
print(Defaulted()[0], Defaulted()[0, default: 4], Defaulted()[3])
