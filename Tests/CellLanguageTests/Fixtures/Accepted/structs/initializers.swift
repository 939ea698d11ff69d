struct Fraction {
    let numerator: Int, denominator: Int
    init(_ numerator: Int, over denominator: Int = 1) {
        func gcd(_ a: Int, _ b: Int) -> Int { b == 0 ? a : gcd(b, a % b) }
        let divisor = gcd(numerator, denominator)
        self.numerator = numerator / divisor
        self.denominator = denominator / divisor
    }
    init?(_ text: String) {
        let parts = text.split(separator: "/").compactMap { Int($0) }
        guard parts.count == 2, parts[1] != 0 else { return nil }
        self.init(parts[0], over: parts[1])
    }
    var value: Double { Double(numerator) / Double(denominator) }
}
print(Fraction(6, over: 8), Fraction(5))
print(Fraction("10/4")!, Fraction("1/0") as Any, Fraction("x") == nil)
print(Fraction(1, over: 3).value)
extension Fraction: Equatable {}
print(Fraction(2, over: 4) == Fraction(1, over: 2))
