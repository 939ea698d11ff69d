struct Matrix<Element: Numeric>: Equatable where Element: Equatable {
    let rows: Int, columns: Int
    private(set) var cells: [Element]
    init(rows: Int, columns: Int, repeating value: Element = 0) {
        (self.rows, self.columns) = (rows, columns)
        cells = [Element](repeating: value, count: rows * columns)
    }
    init(_ values: [[Element]]) {
        rows = values.count
        columns = values.first?.count ?? 0
        cells = values.flatMap { $0 }
    }
    subscript(r: Int, c: Int) -> Element {
        get { cells[r * columns + c] }
        set { cells[r * columns + c] = newValue }
    }
    var transposed: Matrix {
        var result = Matrix(rows: columns, columns: rows)
        for r in 0..<rows { for c in 0..<columns { result[c, r] = self[r, c] } }
        return result
    }
    static func * (a: Matrix, b: Matrix) -> Matrix {
        precondition(a.columns == b.rows)
        var result = Matrix(rows: a.rows, columns: b.columns)
        for r in 0..<a.rows { for c in 0..<b.columns { for k in 0..<a.columns { result[r, c] += a[r, k] * b[k, c] } } }
        return result
    }
}
extension Matrix: CustomStringConvertible {
    var description: String {
        (0..<rows).map { r in (0..<columns).map { "\(self[r, $0])" }.joined(separator: " ") }.joined(separator: "\n")
    }
}
let m = Matrix([[1, 2, 3], [4, 5, 6]])
print(m, m.transposed, m * m.transposed, separator: "\n--\n")
print(Matrix([[0.5, 1.5]]) * Matrix([[2], [4]]))
print(m == m.transposed.transposed, m == Matrix(rows: 2, columns: 3))
