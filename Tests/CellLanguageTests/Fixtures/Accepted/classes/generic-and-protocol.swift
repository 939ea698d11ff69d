protocol Optimizer: AnyObject { func step(_ w: inout [Double], _ g: [Double]) }
class SGD: Optimizer {
    let rate: Double
    init(rate: Double) { self.rate = rate }
    func step(_ w: inout [Double], _ g: [Double]) { for i in w.indices { w[i] -= rate * g[i] } }
}
final class Momentum: SGD {
    private var v: [Double] = []
    override func step(_ w: inout [Double], _ g: [Double]) {
        if v.isEmpty { v = g.map { _ in 0 } }
        for i in v.indices { v[i] = 0.5 * v[i] + g[i] }
        super.step(&w, v)
    }
}
class Trainer<O: Optimizer> {
    var w = [1.0, -2], steps = 0
    let optimizer: O
    init(_ optimizer: O) { self.optimizer = optimizer }
    func run(_ n: Int) -> Self {
        for _ in 0..<n { optimizer.step(&w, w.map { 2 * $0 }); steps += 1 }
        return self
    }
}
print(Trainer(SGD(rate: 0.25)).run(2).w, Trainer(Momentum(rate: 0.25)).run(3).w)
let all: [any Optimizer] = [SGD(rate: 0.5), Momentum(rate: 0.5)]
for o in all { var w = [4.0]; o.step(&w, [2]); o.step(&w, [2]); print(type(of: o), w) }
