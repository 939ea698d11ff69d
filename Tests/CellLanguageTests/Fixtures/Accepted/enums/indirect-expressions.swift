indirect enum Expression {
    case number(Double)
    case variable(String)
    case add(Expression, Expression)
    case multiply(Expression, Expression)

    func evaluate(_ values: [String: Double]) -> Double? {
        switch self {
        case .number(let n): return n
        case .variable(let name): return values[name]
        case .add(let a, let b):
            guard let a = a.evaluate(values), let b = b.evaluate(values) else { return nil }
            return a + b
        case .multiply(let a, let b):
            guard let a = a.evaluate(values), let b = b.evaluate(values) else { return nil }
            return a * b
        }
    }
    var text: String {
        switch self {
        case .number(let n): "\(n)"
        case .variable(let v): v
        case .add(let a, let b): "(\(a.text) + \(b.text))"
        case .multiply(let a, let b): "\(a.text) * \(b.text)"
        }
    }
}
let e = Expression.add(.number(1), .multiply(.variable("x"), .add(.number(2), .variable("y"))))
print(e.text)
print(e.evaluate(["x": 3, "y": 4])!, e.evaluate(["x": 3]) as Any)
