import Foundation
struct Dual: ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral, CustomStringConvertible {
    var value: Double, slope: Double
    init(_ value: Double, _ slope: Double = 0) { self.value = value; self.slope = slope }
    init(floatLiteral value: Double) { self.init(value) }
    init(integerLiteral value: Int) { self.init(Double(value)) }
    static func + (a: Dual, b: Dual) -> Dual { Dual(a.value + b.value, a.slope + b.slope) }
    static func - (a: Dual, b: Dual) -> Dual { Dual(a.value - b.value, a.slope - b.slope) }
    static func * (a: Dual, b: Dual) -> Dual { Dual(a.value * b.value, a.slope * b.value + a.value * b.slope) }
    static func / (a: Dual, b: Dual) -> Dual { Dual(a.value / b.value, (a.slope * b.value - a.value * b.slope) / (b.value * b.value)) }
    static prefix func - (a: Dual) -> Dual { 0 - a }
    var description: String { String(format: "%.3f'%.3f", value, slope) }
}
func exp(_ x: Dual) -> Dual { Dual(Foundation.exp(x.value), Foundation.exp(x.value) * x.slope) }
func sigmoid(_ x: Dual) -> Dual { 1 / (1 + exp(-x)) }
func derivative(_ f: @escaping (Dual) -> Dual) -> (Double) -> Double { { f(Dual($0, 1)).slope } }
print(derivative { $0 * $0 * $0 }(2), derivative { 3 * $0 + 1.5 }(10), sigmoid(Dual(0, 1)))
let newton = { (f: @escaping (Dual) -> Dual, start: Double) -> Double in
    var x = start
    for _ in 0..<20 {
        let y = f(Dual(x, 1))
        x -= y.value / y.slope
    }
    return x
}
print(String(format: "%.6f", newton({ $0 * $0 - 2 }, 1)), exp(1.0) == M_E)
