indirect enum Expr: CustomStringConvertible, Equatable {
    case constant(Double), x, sum(Expr, Expr), product(Expr, Expr), power(Expr, Int)
    static func + (a: Expr, b: Expr) -> Expr {
        switch (a, b) {
        case (.constant(0), let e), (let e, .constant(0)): e
        case (.constant(let m), .constant(let n)): .constant(m + n)
        default: .sum(a, b)
        }
    }
    static func * (a: Expr, b: Expr) -> Expr {
        switch (a, b) {
        case (.constant(0), _), (_, .constant(0)): .constant(0)
        case (.constant(1), let e), (let e, .constant(1)): e
        case let (.constant(m), .constant(n)): .constant(m * n)
        default: .product(a, b)
        }
    }
    var derivative: Expr {
        switch self {
        case .constant: .constant(0)
        case .x: .constant(1)
        case .sum(let a, let b): a.derivative + b.derivative
        case .product(let a, let b): a.derivative * b + a * b.derivative
        case .power(let e, let n): .constant(Double(n)) * (n == 2 ? e : .power(e, n - 1)) * e.derivative
        }
    }
    func at(_ value: Double) -> Double {
        switch self {
        case .constant(let c): c
        case .x: value
        case .sum(let a, let b): a.at(value) + b.at(value)
        case .product(let a, let b): a.at(value) * b.at(value)
        case .power(let e, let n): (0..<n).reduce(1) { r, _ in r * e.at(value) }
        }
    }
    var description: String {
        switch self {
        case .constant(let c): c == c.rounded() ? "\(Int(c))" : "\(c)"
        case .x: "x"
        case .sum(let a, let b): "(\(a) + \(b))"
        case .product(let a, let b): "\(a)·\(b)"
        case .power(let e, let n): "\(e)^\(n)"
        }
    }
}
let f = Expr.constant(3) * .power(.x, 3) + .constant(2) * .x + .constant(5)
print(f, f.derivative, f.derivative.derivative)
print(f.at(2), f.derivative.at(2), f.derivative == f.derivative)
