// numeric protocols: generic mean/variance, integer bit tricks, own Fraction numeric
struct Fraction: Numeric, Comparable, CustomStringConvertible {
    var n: Int, d: Int
    init(_ n: Int, _ d: Int = 1) {
        func gcd(_ a: Int, _ b: Int) -> Int { b == 0 ? abs(a) : gcd(b, a % b) }; let g = gcd(n, d) * (d < 0 ? -1 : 1);
        self.n = n / g; self.d = d / g
    }
    init(integerLiteral v: Int) { self.init(v) };
    init?<T: BinaryInteger>(exactly s: T) { guard let v = Int(exactly: s) else { return nil }; self.init(v) }
    var magnitude: Fraction { Fraction(abs(n), d) }
    static func + (a: Self, b: Self) -> Self { .init(a.n * b.d + b.n * a.d, a.d * b.d) };
    static func - (a: Self, b: Self) -> Self { .init(a.n * b.d - b.n * a.d, a.d * b.d) };
    static func * (a: Self, b: Self) -> Self { .init(a.n * b.n, a.d * b.d) };
    static func *= (a: inout Self, b: Self) { a = a * b };
    static func / (a: Self, b: Self) -> Self { .init(a.n * b.d, a.d * b.n) };
    static func < (a: Self, b: Self) -> Bool { a.n * b.d < b.n * a.d }
    var description: String { d == 1 ? "\(n)" : "\(n)/\(d)" }
}
let h: [Fraction] = (1...5).map { Fraction(1, $0) }
print(
    h.reduce(0, +), h.max()!, h.reduce(1, *), Fraction(3, -6), -1 * Fraction(1, 2) as Fraction, h[0] - 2 + 1,
    Fraction(exactly: 7)!)
func mean<T: FloatingPoint>(_ x: [T]) -> T { x.reduce(0, +) / T(x.count) }
func variance<T: FloatingPoint>(_ x: [T]) -> T { let m = mean(x); return mean(x.map { ($0 - m) * ($0 - m) }) }
print(mean([1.0, 2, 4]), variance([1.0, 2, 3] as [Float]), variance([2.0, 2]))
func power<N: Numeric>(_ b: N, _ e: Int) -> N { e == 0 ? 1 : e % 2 == 0 ? power(b * b, e / 2) : b * power(b, e - 1) }
print(power(3, 13), power(0.5, 3), power(Fraction(2, 3), 4), power(UInt8(3), 5))
func bits<I: FixedWidthInteger>(_ x: I) -> String {
    String(x, radix: 2).count.description + ":" + String(repeating: "0", count: x.leadingZeroBitCount)
        + (x == 0 ? "" : String(x, radix: 2))
}
print(
    bits(UInt8(5)), bits(Int8(1)), bits(0 as UInt16), Int16.bitWidth, (0b1011 as UInt8).byteSwapped,
    UInt8(0b1100_0000) >> 6, Int8(-8) >> 1)
