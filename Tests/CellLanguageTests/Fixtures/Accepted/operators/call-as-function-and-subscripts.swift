struct Polynomial {
    var coefficients: [Double]
    func callAsFunction(_ x: Double) -> Double { coefficients.reversed().reduce(0) { $0 * x + $1 } }
    func callAsFunction(at xs: Double...) -> [Double] { xs.map { self($0) } }
    subscript(power: Int) -> Double {
        get { power < coefficients.count ? coefficients[power] : 0 }
        set {
            while coefficients.count <= power { coefficients.append(0) }
            coefficients[power] = newValue
        }
    }
}
var p = Polynomial(coefficients: [1, 2])
p[3] = 1
print(p(2), p(at: 0, 1, 3), p[7], p.coefficients)
struct Adder { let n: Int; func callAsFunction<T: Sequence>(_ s: T) -> [Int] where T.Element == Int { s.map { $0 + n } } }
print(Adder(n: 10)([1, 2]), Adder(n: 1)(1...3))
let adders = [Adder(n: 1), Adder(n: 2)]
print(adders.map { $0([0]) })
