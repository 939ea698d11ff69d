indirect enum Expr {
    case number(Double), variable(String)
    case sum(Expr, Expr), product(Expr, Expr), power(Expr, Int)
    static func + (a: Expr, b: Expr) -> Expr { .sum(a, b) }
    static func * (a: Expr, b: Expr) -> Expr { .product(a, b) }
    func evaluate(_ env: [String: Double]) -> Double {
        switch self {
        case .number(let n): return n
        case .variable(let name): return env[name] ?? 0
        case let .sum(a, b): return a.evaluate(env) + b.evaluate(env)
        case let .product(a, b): return a.evaluate(env) * b.evaluate(env)
        case .power(let base, let n): return (0..<n).reduce(1.0) { x, _ in x * base.evaluate(env) }
        }
    }
    func derivative(_ name: String) -> Expr {
        switch self {
        case .number: return .number(0)
        case .variable(let v): return .number(v == name ? 1 : 0)
        case let .sum(a, b): return a.derivative(name) + b.derivative(name)
        case let .product(a, b): return a.derivative(name) * b + a * b.derivative(name)
        case let .power(base, n): return .number(Double(n)) * .power(base, n - 1) * base.derivative(name)
        }
    }
    var simplified: Expr {
        switch self {
        case .sum(let a, let b):
            switch (a.simplified, b.simplified) {
            case (.number(0), let x), (let x, .number(0)): return x
            case (.number(let x), .number(let y)): return .number(x + y)
            case let (x, y): return x + y
            }
        case .product(let a, let b):
            switch (a.simplified, b.simplified) {
            case (.number(0), _), (_, .number(0)): return .number(0)
            case (.number(1), let x), (let x, .number(1)): return x
            case let (x, y): return x * y
            }
        default: return self
        }
    }
}
extension Expr: ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral, ExpressibleByStringLiteral, CustomStringConvertible {
    init(floatLiteral value: Double) { self = .number(value) }
    init(integerLiteral value: Int) { self = .number(Double(value)) }
    init(stringLiteral value: String) { self = .variable(value) }
    var description: String {
        switch self {
        case .number(let n): "\(n)"
        case .variable(let v): v
        case let .sum(a, b): "(\(a) + \(b))"
        case let .product(a, b): "\(a) * \(b)"
        case let .power(a, n): "\(a)^\(n)"
        }
    }
}
let f: Expr = 3 * .power("x", 2) + 2 * "x" + 1.5
print(f, f.evaluate(["x": 2]))
print(f.derivative("x").simplified, f.derivative("x").evaluate(["x": 2]))
