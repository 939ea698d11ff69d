extension Array where Element == Double {
    static func * (a: [Double], b: [Double]) -> Double { zip(a, b).map(*).reduce(0, +) }
}
print([1.0, 2] * [3, 4])
let v: [Double] = [1, 2]
print(v * [3, 4], [1, 2] * v)
extension Array where Element == Double {
    static func - (a: [Double], b: [Double]) -> [Double] { zip(a, b).map { $0 - $1 } }
    static func * (k: Double, b: [Double]) -> [Double] { b.map { k * $0 } }
}
let w = [3.0, 4]
print(v - w, 2 * v, 2 * [1, 2], [1, 2] - v)
print([1, 2] * [3.0, 4])
