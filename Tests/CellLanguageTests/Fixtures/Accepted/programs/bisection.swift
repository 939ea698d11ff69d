func bisect(_ f: (Double) -> Double, _ lo: Double, _ hi: Double, tol: Double = 1e-9) -> Double? {
    guard f(lo).sign != f(hi).sign else { return nil }
    var (a, b) = (lo, hi)
    while b - a > tol {
        let m = (a + b) / 2; if f(m) == 0 { return m }; if f(m).sign == f(a).sign { a = m } else { b = m }
    }
    return (a + b) / 2
}
print(bisect({ $0 * $0 - 2 }, 0, 2)!, bisect({ $0 }, 1, 2) as Any)
func derivative(_ f: @escaping (Double) -> Double, h: Double = 1e-5) -> (Double) -> Double {
    { (f($0 + h) - f($0 - h)) / (2 * h) }
}
print((derivative { $0 * $0 * $0 }(2) * 1000).rounded() / 1000)
func newton(_ f: @escaping (Double) -> Double, from x: Double, steps: Int = 20) -> Double {
    let d = derivative(f); return (0..<steps).reduce(x) { x, _ in x - f(x) / d(x) }
}
print(newton({ $0 * $0 - 9 }, from: 1))
let poly: ([Double]) -> (Double) -> Double = { cs in { x in cs.reversed().reduce(0) { $0 * x + $1 } } }
print(poly([1, 2, 3])(2), [1.0, 2].map(poly([0, 1])))
