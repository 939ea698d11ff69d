struct Matrix<Element: Numeric>: Equatable, CustomStringConvertible {
    let rows: Int, cols: Int
    private var storage: [Element]
    init(rows: Int, cols: Int, repeating e: Element = 0) { self.rows = rows; self.cols = cols; storage = Array(repeating: e, count: rows * cols) }
    init(_ r: [[Element]]) { rows = r.count; cols = r.first?.count ?? 0; storage = r.flatMap { $0 } }
    subscript(i: Int, j: Int) -> Element { get { storage[i * cols + j] } set { storage[i * cols + j] = newValue } }
    static func + (l: Matrix, r: Matrix) -> Matrix { var m = l; for i in m.storage.indices { m.storage[i] += r.storage[i] }; return m }
    static func * (l: Matrix, r: Matrix) -> Matrix {
        var m = Matrix(rows: l.rows, cols: r.cols)
        for i in 0..<l.rows { for j in 0..<r.cols { for k in 0..<l.cols { m[i, j] += l[i, k] * r[k, j] } } }
        return m
    }
    static func * (s: Element, m: Self) -> Self { var r = m; r.storage = m.storage.map { $0 * s }; return r }
    var transposed: Self { var m = Matrix(rows: cols, cols: rows); for i in 0..<rows { for j in 0..<cols { m[j, i] = self[i, j] } }; return m }
    var description: String { (0..<rows).map { i in (0..<cols).map { "\(self[i, $0])" }.joined(separator: " ") }.joined(separator: "\n") }
    func map<T>(_ f: (Element) -> T) -> Matrix<T> { var m = Matrix<T>(rows: rows, cols: cols); for i in 0..<rows { for j in 0..<cols { m[i, j] = f(self[i, j]) } }; return m }
}
extension Matrix: ExpressibleByArrayLiteral { init(arrayLiteral e: [Element]...) { self.init(e) } }
extension Matrix where Element: FloatingPoint { var frobenius: Element { storage.map { $0 * $0 }.reduce(0, +).squareRoot() } }
let m: Matrix<Double> = [[1, 2], [3, 4]]
print(m * m); print(m + m); print(2 * m); print(m.transposed == m, m.frobenius)
print(m.map { Int($0) })
let mi = Matrix([[1, 2], [3, 4]])
print(mi * mi.transposed)
