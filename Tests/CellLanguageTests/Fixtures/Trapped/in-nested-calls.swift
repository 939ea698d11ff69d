struct Matrix {
    var cells: [[Double]]
    func at(_ r: Int, _ c: Int) -> Double {
        cells[r][c]
    }
    func trace() -> Double {
        var sum = 0.0
        for i in cells.indices { sum += at(i, i) }
        return sum
    }
}
print(Matrix(cells: [[1, 2], [3, 4]]).trace())
print(Matrix(cells: [[1], [3]]).trace())
