import Foundation
infix operator **: MultiplicationPrecedence
prefix operator √
struct Complex: Equatable, CustomStringConvertible {
    var re: Double, im = 0.0
    static let i = Complex(re: 0, im: 1)
    static func + (a: Complex, b: Complex) -> Complex { .init(re: a.re + b.re, im: a.im + b.im) }
    static func * (a: Complex, b: Complex) -> Complex { .init(re: a.re * b.re - a.im * b.im, im: a.re * b.im + a.im * b.re) }
    static func * (k: Double, a: Complex) -> Complex { .init(re: k * a.re, im: k * a.im) }
    static func ** (a: Complex, n: Int) -> Complex { (0..<n).reduce(Complex(re: 1)) { x, _ in x * a } }
    static prefix func √ (a: Complex) -> Double { (a.re * a.re + a.im * a.im).squareRoot() }
    static func *= (a: inout Complex, b: Complex) { a = a * b }
    var description: String { im < 0 ? "\(re) - \(-im)i" : "\(re) + \(im)i" }
}
let z = Complex(re: 3, im: 4)
print(z + .i, z * .i, 2 * z, Complex.i ** 2 == Complex(re: -1), √z)
var w = z
w *= z
print(w, (Complex.i ** 3).im)
