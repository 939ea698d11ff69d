struct Polynomial: CustomStringConvertible, Equatable {
    let c: [Double]
    init(_ c: Double...) { self.init(c) }
    init(_ c: [Double]) { self.c = Array(c.reversed().drop { $0 == 0 }.reversed()) }
    func callAsFunction(_ x: Double) -> Double { c.reversed().reduce(0) { $0 * x + $1 } }
    var derivative: Polynomial { Polynomial(c.enumerated().dropFirst().map { Double($0.offset) * $0.element }) }
    static func + (a: Polynomial, b: Polynomial) -> Polynomial {
        Polynomial((0..<max(a.c.count, b.c.count)).map { ($0 < a.c.count ? a.c[$0] : 0) + ($0 < b.c.count ? b.c[$0] : 0) })
    }
    static func * (a: Polynomial, b: Polynomial) -> Polynomial {
        guard !a.c.isEmpty, !b.c.isEmpty else { return Polynomial() }
        var r = [Double](repeating: 0, count: a.c.count + b.c.count - 1)
        for (i, x) in a.c.enumerated() { for (j, y) in b.c.enumerated() { r[i + j] += x * y } }
        return Polynomial(r)
    }
    var description: String {
        if c.isEmpty { return "0" }
        return c.enumerated().filter { $0.element != 0 }.map { i, x in
            switch i {
            case 0: "\(x)"
            case 1: "\(x)x"
            default: "\(x)x^\(i)"
            }
        }.reversed().joined(separator: " + ")
    }
}
let p = Polynomial(-2, 0, 1), q = Polynomial(1, 1)
print(p, q, p + q, p * q, p.derivative, p + Polynomial(2, 0, -1))
var x = 1.0
for _ in 0..<6 { x -= p(x) / p.derivative(x); print(x) }
print(p * q == q * p, (p * q)(3) == p(3) * q(3))
