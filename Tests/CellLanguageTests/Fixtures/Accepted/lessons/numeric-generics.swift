protocol Field: Equatable, AdditiveArithmetic {
    static func * (a: Self, b: Self) -> Self
    static var one: Self { get }
}
extension Double: Field { static var one: Double { 1 } }
struct Mod7: Field, CustomStringConvertible {
    let n: Int
    init(_ n: Int) { self.n = ((n % 7) + 7) % 7 }
    static let zero = Mod7(0), one = Mod7(1)
    static func + (a: Mod7, b: Mod7) -> Mod7 { Mod7(a.n + b.n) }
    static func - (a: Mod7, b: Mod7) -> Mod7 { Mod7(a.n - b.n) }
    static func * (a: Mod7, b: Mod7) -> Mod7 { Mod7(a.n * b.n) }
    var description: String { "\(n) mod 7" }
}
func power<F: Field>(_ x: F, _ n: Int) -> F { n == 0 ? .one : n % 2 == 0 ? power(x * x, n / 2) : x * power(x, n - 1) }
func dot<F: Field>(_ a: [F], _ b: [F]) -> F { zip(a, b).reduce(.zero) { $0 + $1.0 * $1.1 } }
print(power(2.0, 10), power(Mod7(3), 6), dot([1.0, 2], [3, 4]), dot([Mod7(5), Mod7(6)], [Mod7(2), Mod7(3)]))
var total = Mod7.zero
for k in 1...10 { total += Mod7(k) }
total -= .one
print(total, total == Mod7(-2), [Mod7(1), Mod7(8)].allSatisfy { $0 == .one })
