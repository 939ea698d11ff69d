struct Rational: Hashable, Comparable, CustomStringConvertible, ExpressibleByIntegerLiteral {
    let top: Int, bottom: Int
    init(_ top: Int, _ bottom: Int) {
        precondition(bottom != 0, "zero below the line")
        func gcd(_ a: Int, _ b: Int) -> Int { b == 0 ? abs(a) : gcd(b, a % b) }
        let k = gcd(top, bottom) * (bottom < 0 ? -1 : 1)
        (self.top, self.bottom) = (top / k, bottom / k)
    }
    init(integerLiteral value: Int) { self.init(value, 1) }
    static func + (a: Self, b: Self) -> Self { Self(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom) }
    static func * (a: Self, b: Self) -> Self { Self(a.top * b.top, a.bottom * b.bottom) }
    static func / (a: Self, b: Self) -> Self { Self(a.top * b.bottom, a.bottom * b.top) }
    static prefix func - (a: Self) -> Self { Self(-a.top, a.bottom) }
    static func - (a: Self, b: Self) -> Self { a + -b }
    static func < (a: Self, b: Self) -> Bool { a.top * b.bottom < b.top * a.bottom }
    static func += (a: inout Self, b: Self) { a = a + b }
    var description: String { bottom == 1 ? "\(top)" : "\(top)/\(bottom)" }
    var value: Double { Double(top) / Double(bottom) }
}
let half = Rational(1, 2), third = Rational(-2, -6)
print(half + third, half * third, half / third, half - 1, -half)
print([half, third, 1, 0].sorted(), [half, third, half].max()!, Set([half, Rational(2, 4)]).count)
var sum: Rational = 0
for n in 1...4 { sum += Rational(1, n) }
print(sum, sum.value, sum > 2, (1...3).map { Rational(1, $0) }.reduce(0, +))
