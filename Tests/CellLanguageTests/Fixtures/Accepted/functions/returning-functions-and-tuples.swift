func statistics(_ x: [Double]) -> (mean: Double, variance: Double, range: ClosedRange<Double>)? {
    guard let low = x.min(), let high = x.max() else { return nil }
    let mean = x.reduce(0, +) / Double(x.count)
    return (mean, x.map { ($0 - mean) * ($0 - mean) }.reduce(0, +) / Double(x.count), low...high)
}
if let s = statistics([2, 4, 9]) { print(s.mean, s.variance, s.range, s.range.contains(3)) }
print(statistics([]) == nil)
func multiplier(_ n: Int) -> (Int) -> Int { { $0 * n } }
let table = (1...3).map(multiplier)
print(table.map { $0(10) }, multiplier(3)(multiplier(4)(1)))
func divide(_ a: Int, by b: Int) -> (quotient: Int, remainder: Int) { (a / b, a % b) }
let r = divide(17, by: 5)
print(r, r.quotient, (divide(9, by: 2).remainder, "x"))
func activation(named name: String) -> ((Double) -> Double)? {
    switch name {
    case "relu": return { max(0, $0) }
    case "step": return { $0 > 0 ? 1 : 0 }
    default: return nil
    }
}
print(activation(named: "relu")?(-2) as Any, activation(named: "step")!(3), activation(named: "x")?(1) as Any)
