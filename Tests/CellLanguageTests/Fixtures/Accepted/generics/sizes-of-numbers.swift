func size<T: Numeric>(_ x: T) -> T.Magnitude { x.magnitude }
print(size(-3), size(-2.5), size(UInt8(3)), type(of: size(-3)), size(Float(-1)))
func isClose<T: FloatingPoint>(_ a: T, _ b: T) -> Bool { (a - b).magnitude < 1 }
print(isClose(1.0, 1.5))
func length<T: FloatingPoint>(_ x: T) -> T { x.magnitude.squareRoot() }
print(length(-4.0))
func digits<T: BinaryInteger>(_ x: T) -> Int { String(x.magnitude).count }
print(digits(-123), digits(UInt8(20)))
func largest<T: SignedNumeric & Comparable>(_ xs: [T]) -> T.Magnitude { xs.map(\.magnitude).max()! }
print(largest([1, -5, 3]))
func negated<T: SignedNumeric>(_ x: T) -> T { var y = x; y.negate(); return y }
print(negated(3), negated(0.0), negated(2.5))
func made<T: Numeric>(_ n: Int) -> T? { T(exactly: n) }
let a: Int8? = made(200), b: Double? = made(200), c: UInt8? = made(200)
print(a as Any, b as Any, c as Any)
print(String(UInt64.max, radix: 16), String(UInt64.max, radix: 2), String(-255, radix: 16, uppercase: true))
print(Double(exactly: 3)!, Float(exactly: 16777217) as Any, Double(exactly: UInt64.max) as Any, Float(exactly: 5)!)

struct Complex: SignedNumeric, Hashable {
    var re: Double, im: Double
    init(_ re: Double, _ im: Double = 0) { self.re = re; self.im = im }
    init(integerLiteral n: Int) { self.init(Double(n)) }
    init?<T: BinaryInteger>(exactly n: T) {
        guard let re = Double(exactly: n) else { return nil }
        self.init(re)
    }
    var magnitude: Double { (re * re + im * im).squareRoot() }
    static func + (a: Complex, b: Complex) -> Complex { Complex(a.re + b.re, a.im + b.im) }
    static func - (a: Complex, b: Complex) -> Complex { Complex(a.re - b.re, a.im - b.im) }
    static func * (a: Complex, b: Complex) -> Complex {
        Complex(a.re * b.re - a.im * b.im, a.re * b.im + a.im * b.re)
    }
    static func *= (a: inout Complex, b: Complex) { a = a * b }
}
func power<T: Numeric>(_ x: T, _ n: Int) -> T { (0..<n).reduce(1) { made, _ in made * x } }
print(power(Complex(0, 1), 3), power(2, 5), Complex(3, 4).magnitude, Complex.zero, Complex(exactly: 5)!)
var z: Complex = 2
z *= 3; z += 1; z -= Complex(0, 1)
print(z, -z, size(z), negated(z))

struct Loud: SignedNumeric {
    var x = 0
    static func + (a: Loud, b: Loud) -> Loud { Loud(x: a.x + b.x) }
    static func - (a: Loud, b: Loud) -> Loud { Loud(x: a.x - b.x) }
    static func * (a: Loud, b: Loud) -> Loud { Loud(x: a.x * b.x) }
    static func *= (a: inout Loud, b: Loud) { a = a * b }
    init(x: Int) { self.x = x }
    init(integerLiteral n: Int) { x = n }
    init?<T: BinaryInteger>(exactly n: T) { x = Int(n) }
    var magnitude: Int { abs(x) }
    mutating func negate() { x = -x; print("negated") }
}
print(-Loud(x: 3), negated(Loud(x: 4)))
