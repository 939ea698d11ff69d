protocol Optimizer { var rate: Double { get }; mutating func step(_ w: inout [Double], _ g: [Double]) }
extension Optimizer { var rate: Double { 0.1 } }
struct SGD: Optimizer {
    mutating func step(_ w: inout [Double], _ g: [Double]) { for i in w.indices { w[i] -= rate * g[i] } }
}
struct Momentum: Optimizer {
    let rate = 0.01; var v: [Double] = []; let beta: Double
    mutating func step(_ w: inout [Double], _ g: [Double]) {
        if v.isEmpty { v = .init(repeating: 0, count: w.count) };
        for (i, gi) in g.enumerated() { v[i] = beta * v[i] + gi; w[i] -= rate * v[i] }
    }
}
func train(_ o: some Optimizer, steps: Int) -> [Double] {
    var o = o, w = [1.0, -2.0]; for _ in 0..<steps { o.step(&w, w.map { 2 * $0 }) }; return w
}
print(train(SGD(), steps: 3), train(Momentum(beta: 0.9), steps: 3))
var opts: [any Optimizer] = [SGD(), Momentum(beta: 0.5)]
var w = [1.0]
for i in opts.indices { opts[i].step(&w, [1]); print(w, opts[i].rate) }
