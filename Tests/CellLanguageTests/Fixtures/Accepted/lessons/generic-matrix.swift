struct Matrix<Element: Numeric>: Equatable {
    let rows: Int, columns: Int
    private(set) var storage: [Element]
    init(rows: Int, columns: Int, repeating value: Element) {
        self.rows = rows
        self.columns = columns
        storage = Array(repeating: value, count: rows * columns)
    }
    init(_ list: [[Element]]) {
        precondition(list.allSatisfy { $0.count == list[0].count }, "ragged rows")
        rows = list.count
        columns = list[0].count
        storage = list.flatMap { $0 }
    }
    subscript(row: Int, column: Int) -> Element {
        get { storage[row * columns + column] }
        set { storage[row * columns + column] = newValue }
    }
    subscript(row row: Int) -> [Element] { Array(storage[row * columns..<(row + 1) * columns]) }
    var transposed: Matrix {
        var result = Matrix(rows: columns, columns: rows, repeating: .zero)
        for i in 0..<rows { for j in 0..<columns { result[j, i] = self[i, j] } }
        return result
    }
    static func * (a: Matrix, b: Matrix) -> Matrix {
        var result = Matrix(rows: a.rows, columns: b.columns, repeating: 0)
        for i in 0..<a.rows {
            for j in 0..<b.columns {
                for k in 0..<a.columns { result[i, j] += a[i, k] * b[k, j] }
            }
        }
        return result
    }
    static func + (a: Matrix, b: Matrix) -> Matrix {
        var result = a
        for i in result.storage.indices { result.storage[i] += b.storage[i] }
        return result
    }
    func map<T: Numeric>(_ transform: (Element) -> T) -> Matrix<T> {
        Matrix<T>((0..<rows).map { self[row: $0].map(transform) })
    }
}
extension Matrix: CustomStringConvertible {
    var description: String { (0..<rows).map { "\(self[row: $0])" }.joined(separator: "\n") }
}
extension Matrix where Element: FloatingPoint {
    var norm: Element { storage.reduce(0) { $0 + $1 * $1 }.squareRoot() }
}
let m = Matrix([[1, 2], [3, 4]])
print(m * m)
print(m.transposed + m, m == m.transposed.transposed)
print(m.map { Double($0) / 2 }.norm, m[1, 0], m[row: 1])
var z = Matrix<Double>(rows: 1, columns: 3, repeating: 0.5)
z[0, 1] += 2
print(z)
