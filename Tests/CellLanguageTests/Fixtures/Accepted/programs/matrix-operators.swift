typealias Matrix = [[Double]]
infix operator •: MultiplicationPrecedence
func • (a: Matrix, b: Matrix) -> Matrix {
    a.map { row in b[0].indices.map { c in row.indices.reduce(0) { $0 + row[$1] * b[$1][c] } } }
}
extension Array where Element == [Double] {
    var T: Matrix { self[0].indices.map { c in map { $0[c] } } }
    static func eye(_ n: Int) -> Matrix { (0..<n).map { r in (0..<n).map { $0 == r ? 1 : 0 } } }
    static func - (a: Matrix, b: Matrix) -> Matrix { zip(a, b).map { zip($0, $1).map(-) } }
}
func determinant(_ m: Matrix) -> Double {
    if m.count == 1 { return m[0][0] }
    return m[0].indices.map { c in
        let minor = m.dropFirst().map { row in row.enumerated().filter { $0.offset != c }.map(\.element) }
        return (c % 2 == 0 ? 1 : -1) * m[0][c] * determinant(minor)
    }.reduce(0, +)
}
let a: Matrix = [[2, 0, 1], [1, 3, 2], [1, 1, 4]]
print(a • .eye(3) == a, a.T, determinant(a))
print(a • [[1], [2], [3]], (a - .eye(3))[0])
print([[1, 2]] • [[3], [4]] as Matrix)
