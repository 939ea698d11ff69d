struct Polynomial: Equatable, CustomStringConvertible {
    var coefficients: [Double]
    init(_ coefficients: Double...) { self.init(coefficients) }
    init(_ coefficients: [Double]) {
        self.coefficients = coefficients
        while self.coefficients.last == 0 { self.coefficients.removeLast() }
    }
    var degree: Int { max(coefficients.count - 1, 0) }
    func callAsFunction(_ x: Double) -> Double { coefficients.reversed().reduce(0) { $0 * x + $1 } }
    var derivative: Polynomial { Polynomial(coefficients.enumerated().dropFirst().map { Double($0.offset) * $0.element }) }
    static func + (a: Polynomial, b: Polynomial) -> Polynomial {
        let n = max(a.coefficients.count, b.coefficients.count)
        func at(_ p: Polynomial, _ i: Int) -> Double { i < p.coefficients.count ? p.coefficients[i] : 0 }
        return Polynomial((0..<n).map { at(a, $0) + at(b, $0) })
    }
    static func * (a: Polynomial, b: Polynomial) -> Polynomial {
        var result = [Double](repeating: 0, count: a.coefficients.count + b.coefficients.count)
        for (i, x) in a.coefficients.enumerated() { for (j, y) in b.coefficients.enumerated() { result[i + j] += x * y } }
        return Polynomial(result)
    }
    var description: String {
        let terms = coefficients.enumerated().reversed().filter { $0.element != 0 }.map { i, c in
            i == 0 ? "\(c)" : i == 1 ? "\(c)x" : "\(c)x^\(i)"
        }
        return terms.isEmpty ? "0" : terms.joined(separator: " + ")
    }
}
let p = Polynomial(1, 2, 3), q = Polynomial(0, 1)
print(p, p(2), p.derivative, p + q, p * q, (p * q).degree, Polynomial(0) == Polynomial())
